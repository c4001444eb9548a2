package waymark.indicator.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.Sample;
import waymark.diagnostic.Diagnostics;
import waymark.indicator.Figure;
import waymark.indicator.Symbol;
import waymark.network.EvidenceReader;
import waymark.store.MemoryTree;

/** Every way in which sources write that there is no number, in every layout: none becomes one, and none is silent. */
class SymbolFormsTest {
    /** What stands in place of a value. */
    private static final List<String> FORMS = List.of(
            "c",
            "x",
            "u",
            "z",
            "k",
            "low",
            "NA",
            "N/A",
            "-",
            ".",
            "..",
            "...",
            "*",
            "/",
            ":",
            "~",
            "[c]",
            "[x]",
            "[u]",
            "[z]",
            "[low]",
            "[w]",
            "[r][x]",
            "Missing",
            "Suppressed",
            "");

    /** For each layout a table with one gap, and what each form means there; the others are errors. */
    private static final Map<String, List<String>> LAYOUTS = new TreeMap<>(Map.ofEntries(
            layout("Waymark tidy", "area,indicator,period,value\nD1,jobs,2024,%s", ""),
            layout(
                    "ONS Explore Local Statistics source",
                    "areacd,areanm,indicator,period,observation,status\nD1,Northbridge,jobs,2024-01-01/P1Y,%s,",
                    ""),
            layout(
                    "ONS Explore Local Statistics download",
                    "indicator,areacd,areanm,period,sex,age,value,lci_95,uci_95,status\njobs,D1,N,2024,,,%s,,,",
                    ""),
            layout(
                    "Fingertips export",
                    "Indicator ID,Indicator Name,Area Code,Area Name,Sex,Age,Category Type,Category,Time period,Value\n"
                            + "1,jobs,D1,N,Persons,All ages,,,2024,%s",
                    "*=c =x"),
            layout(
                    "Fingertips upload",
                    "area_code,date_from,date_to,period_type,sex,age_from_years_inclusive,age_to_years_inclusive,value\n"
                            + "D1,2024-01-01,2024-12-31,Year,Persons,,,%s",
                    "=x"),
            layout(
                    "DfE Explore Education Statistics",
                    "time_period,time_identifier,geographic_level,country_code,jobs\n"
                            + "2024,Calendar year,National,A1,%s",
                    "c=c x=x u=u z=z k=low low=low ~=low :=x =x"),
            layout("Nomis", "DATE_NAME,GEOGRAPHY_NAME,GEOGRAPHY_CODE,OBS_VALUE\n2024,N,D1,%s", "-=x =x"),
            layout("LG Inform", "area,area label,area long label,2024\nD1,N,N,%s", "-=x Missing=x =x"),
            layout("Data Commons", "entity,date,variable,value\nD1,2024,jobs,%s", "=x"),
            layout(
                    "Council dashboard",
                    "area_code,area_name,period,indicator,value\nD1,N,2024,jobs,%s",
                    "NA=x N/A=x =x"),
            layout("Open SDG", "Year,GeoCode,Value\n2024,D1,%s", "..=x ...=z =x")));

    private static Map.Entry<String, List<String>> layout(String name, String table, String known) {
        return Map.entry(name, List.of(table, known));
    }

    private final Diagnostics diagnostics = new Diagnostics();

    private List<Figure> figures(String table) {
        MemoryTree tree =
                Sample.tree().without("data/observations/work.csv").with("data/observations/jobs.csv", table + "\n");
        return EvidenceReader.read(tree, diagnostics).observations().of("jobs").stream()
                .flatMap(s -> s.observations().stream())
                .map(o -> o.figure())
                .toList();
    }

    static Stream<Arguments> layouts() {
        return LAYOUTS.entrySet().stream()
                .flatMap(l -> FORMS.stream()
                        .map(f -> Arguments.of(
                                l.getKey(),
                                f,
                                l.getValue().get(0),
                                meaning(l.getValue().get(1), f))));
    }

    private static String meaning(String known, String form) {
        if (form.startsWith("[")) {
            return form;
        }
        for (String entry : known.split(" ", -1)) {
            int sign = entry.lastIndexOf('=');
            if (sign >= 0 && entry.substring(0, sign).equals(form)) {
                return "[" + entry.substring(sign + 1) + "]";
            }
        }
        return "";
    }

    @ParameterizedTest(name = "{0}: \"{1}\"")
    @MethodSource("layouts")
    void nothingMissingIsANumber(String layout, String form, String table, String meaning) {
        List<Figure> figures = figures(table.formatted(form));
        if (meaning.isEmpty()) {
            assertThat(figures).isEmpty();
            assertThat(Sample.faults(diagnostics))
                    .singleElement()
                    .asString()
                    .containsAnyOf("error [bad-number] \"" + form + "\"", "error [missing-value]");
        } else {
            assertThat(figures).singleElement().satisfies(f -> {
                assertThat(f.number()).isEmpty();
                assertThat(f.symbols()).isEqualTo(Symbol.parse(meaning).orElseThrow());
            });
            assertThat(Sample.faults(diagnostics)).noneMatch(m -> m.contains("error"));
        }
    }

    @ParameterizedTest(name = "value \"{0}\", status \"{1}\"")
    @CsvSource(
            delimiter = '|',
            value = {
                "12.3 [p]|''|12.3 [PROVISIONAL]",
                "12.3[r][e]|p|12.3 [PROVISIONAL, REVISED, ESTIMATED]",
                "12.3 [q]|''|error [unknown-symbol] \"[q]\"",
                "12.3 [c]|''|error [value-with-status]",
                "''|c|[CONFIDENTIAL]",
                "''|[c]|[CONFIDENTIAL]",
                "''|p|error [missing-value]",
                "''|Withheld by the council|[NOT_AVAILABLE] Withheld by the council",
                "12.3|Counted in May; p|12.3 [] Counted in May; p",
                "12.3|Provisional|12.3 [] Provisional",
                "12.3|lowe|error [unknown-symbol] \"lowe\"",
                "12.3|k|error [unknown-symbol] \"k\"",
                "12.3|low rel|error [unknown-symbol] \"low rel\"",
                "12.3|[provisional]|error [unknown-symbol] \"[provisional]\"",
                "0|c|error [value-with-status]"
            })
    void aStatusHoldsSymbolsOrARemark(String value, String status, String expected) {
        List<Figure> figures =
                figures("area,indicator,period,value,status\nD1,jobs,2024," + value + "," + status.replace("''", ""));
        String found = figures.stream()
                .map(f -> (f.number().isPresent() ? f.number().getAsDouble() + " " : "") + f.symbols() + " " + f.note())
                .map(String::strip)
                .findFirst()
                .orElseGet(() -> Sample.faults(diagnostics).get(0));
        assertThat(found).contains(expected);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @CsvSource({"na,x", "Na,x", "9999,z", "suppressed to protect people,c", "Suppressed,c", "99,", "supp,"})
    void aProfileSaysWhatTextsMeanByPatternsToo(String text, String symbol) {
        MemoryTree tree = Sample.tree()
                .without("data/observations/work.csv")
                .with("data/profiles/p.yaml", """
                        name: P
                        base: tidy
                        files: [jobs.csv]
                        symbols: {NA: x, "9999": z, "/(?i)suppressed.*/": c}
                        """)
                .with("data/observations/jobs.csv", "area,indicator,period,value\nD1,jobs,2024," + text + "\n");
        List<List<Symbol>> symbols = EvidenceReader.read(tree, diagnostics).observations().of("jobs").stream()
                .flatMap(s -> s.observations().stream())
                .map(o -> o.figure().symbols())
                .toList();
        if (symbol == null) {
            assertThat(symbols).isSubsetOf(List.of(List.of()));
        } else {
            assertThat(symbols).containsExactly(Symbol.parse(symbol).orElseThrow());
        }
    }
}
