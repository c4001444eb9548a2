package waymark.indicator.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waymark.RealFiles;
import waymark.Sample;
import waymark.indicator.Category;
import waymark.indicator.Figure;
import waymark.indicator.Group;
import waymark.indicator.Observation;
import waymark.indicator.Observations;
import waymark.indicator.Symbol;
import waymark.indicator.TableReport;

/** Published files are read as they were downloaded, and each of their records is accounted for. */
class PublishedTablesTest {
    /** The rows of some tables: all, read, figures for all and for groups, and left out by reason. */
    private record Account(int records, int read, int headlines, int breakdowns, Map<String, Integer> leftOut) {
        static Account of(Observations observations) {
            int records = 0;
            int read = 0;
            int headlines = 0;
            int breakdowns = 0;
            Map<String, Integer> leftOut = new TreeMap<>();
            for (TableReport report : observations.reports()) {
                int left = report.leftOut().stream()
                        .mapToInt(TableReport.LeftOut::records)
                        .sum();
                assertThat(report.read() + left).as(report.toString()).isEqualTo(report.records());
                records += report.records();
                read += report.read();
                headlines += report.headlines();
                breakdowns += report.breakdowns();
                report.leftOut().forEach(l -> leftOut.merge(l.reason(), l.records(), Integer::sum));
            }
            return new Account(records, read, headlines, breakdowns, leftOut);
        }
    }

    /** Six rows of one file have limits that miss their value by a point; they are refused. */
    @Test
    void onsSources() {
        PublishedTables tables =
                new PublishedTables(List.of("areacd", "AREACD"), List.of("indicator")).with("ons-els-a", "/");
        Account account = Account.of(tables.read());
        assertThat(errors(tables)).hasSize(6).allMatch(m -> m.contains("[bad-interval]"));
        assertThat(account)
                .isEqualTo(new Account(
                        86_678, 86_652, 86_652, 0, Map.of("the same as an earlier row", 20, "in error", 6)));
    }

    @Test
    void aFingertipsExport() {
        PublishedTables tables =
                new PublishedTables(List.of("Area Code"), List.of("Indicator Name")).with("fingertips-export", "/");
        Observations observations = tables.read();
        assertThat(errors(tables)).isEmpty();
        assertThat(Account.of(observations)).isEqualTo(new Account(6_847, 6_847, 2_270, 4_577, Map.of()));
        assertThat(figures(observations).stream().filter(f -> f.number().isEmpty()))
                .hasSize(36);
        List<Figure> missing =
                broken(observations).filter(f -> f.number().isEmpty()).toList();
        assertThat(missing)
                .hasSize(261 - 36)
                .allMatch(f -> f instanceof Figure.NotAvailable && !f.note().isEmpty());
        assertThat(observations.groups("i0")).hasSize(81).contains(new Group(List.of(new Category("Sex", "Male"))));
    }

    @Test
    void aSchoolsTableOfTheDfe() {
        PublishedTables tables = new PublishedTables(
                        List.of("new_la_code", "region_code", "country_code"), List.of("nothing"))
                .with("dfe-childrens-social-care", "c1_");
        Observations observations = tables.read();
        assertThat(errors(tables)).isEmpty();
        assertThat(Account.of(observations)).isEqualTo(new Account(2_132, 2_132, 2_132 * 10, 0, Map.of()));
        List<Figure> figures = figures(observations);
        assertThat(figures.stream().filter(f -> f instanceof Figure.Suppressed)).hasSize(296);
        assertThat(figures.stream().filter(f -> f.has(Symbol.NOT_AVAILABLE))).hasSize(68);
        assertThat(figures.stream().filter(f -> f.has(Symbol.LOW_RELIABILITY))).hasSize(26);
    }

    @Test
    void aCouncilsDashboard() {
        PublishedTables tables = new PublishedTables(
                        List.of("area_code", "station_code"), List.of("indicator", "measure"))
                .withProfile("stations.yaml", """
                        name: Stations
                        base: council-dashboard
                        recognise: [station_code, station_name, period, indicator]
                        columns: {area: station_code, area-name: station_name, indicator: indicator, period: period, value: value}
                        """)
                .with("trafford-themes", "/children/")
                .with("trafford-themes", "/climate/")
                .with("trafford-themes", "/economy/");
        Observations observations = tables.read();
        assertThat(errors(tables)).isEmpty();
        assertThat(Account.of(observations)).isEqualTo(new Account(14_295, 14_295, 17_868, 0, Map.of()));
        assertThat(figures(observations).stream().filter(f -> f.number().isEmpty()))
                .hasSize(918);
    }

    @Test
    void openSdg() {
        PublishedTables tables = new PublishedTables(List.of("GeoCode"), List.of("nothing", "Series", "Units"))
                .withProfile("canada.yaml", """
                        name: Open SDG of Canada
                        base: open-sdg
                        files: ["indicator_*.csv"]
                        constants: {area: CA}
                        """)
                .withAreas("CA")
                .with("sdg-canada", "/data/");
        Account account = Account.of(tables.read());
        assertThat(errors(tables)).singleElement().asString().contains("9-b-1.csv:148:21: error [bad-number] \"Inf\"");
        assertThat(account.records()).isEqualTo(6_954);
        assertThat(account.headlines()).isEqualTo(1_707);
        assertThat(account.breakdowns()).isEqualTo(4_152);
        assertThat(account.leftOut().get("in error")).isEqualTo(1);
        assertThat(account.leftOut().get("without the code of an area")).isEqualTo(1_094);
    }

    @Test
    void aTableOfGenesisInLatin1() {
        PublishedTables tables = new PublishedTables(List.of(), List.of("nothing"))
                .withProfile("genesis.yaml", """
                        name: GENESIS
                        files: ["12411-*.csv"]
                        file: {encoding: iso-8859-1, separator: semicolon, skip-lines: 6, header-rows: 2, footer: "____"}
                        columns: {area: "#1", area-name: "#2", value: "/31.12.2015 / (.+)/"}
                        constants: {period: 2015-12-31}
                        symbols: {"-": w}
                        unlisted: {areas: leave-out}
                        """)
                .withAreas("DG", "01", "01001", "16077")
                .withLabels("Insgesamt", "m\u00e4nnlich", "weiblich")
                .with("messy-csv/germany", "12411");
        Observations observations = tables.read();
        assertThat(errors(tables)).isEmpty();
        assertThat(Account.of(observations))
                .isEqualTo(new Account(
                        537,
                        4,
                        12,
                        0,
                        Map.of("for areas that data/places.csv doesn't list", 522, "below the table", 11)));
        assertThat(figures(observations))
                .extracting(f -> f.number().orElseThrow())
                .contains(82175684.0, 47014.0);
    }

    @Test
    void aTableOfGenesisWithDecimalCommas() {
        PublishedTables tables = new PublishedTables(List.of(), List.of("nothing"))
                .withProfile("genesis.yaml", """
                        name: GENESIS
                        files: [AI009_00.csv]
                        file: {separator: semicolon, skip-lines: 4, header-rows: 2, footer: "____"}
                        numbers: {decimal: ","}
                        columns: {period: "#1", area: "#2", area-name: "#3", value: "/(.+) / .+/"}
                        symbols: {"-": w, ".": x}
                        unlisted: {areas: leave-out, indicators: leave-out}
                        """)
                .withAreas("DG", "01004")
                .withLabels(
                        "Durchschnittliche Betriebsgr\u00f6\u00dfe",
                        "Schweine je 100 ha landwirtschaftl. genutz. Fl\u00e4che")
                .with("messy-csv/germany", "AI009");
        Observations observations = tables.read();
        assertThat(errors(tables)).isEmpty();
        assertThat(Account.of(observations).headlines()).isEqualTo(4);
        assertThat(figures(observations).stream().filter(f -> f.has(Symbol.NOT_AVAILABLE)))
                .hasSize(1);
        assertThat(figures(observations)).extracting(Figure::number).contains(OptionalDouble.of(165.1));
    }

    @Test
    void aSpreadsheetOfTheUsda() {
        PublishedTables tables = new PublishedTables(List.of(), List.of("nothing"))
                .withProfile("usda.yaml", """
                        name: USDA
                        files: [PovertyEstimates.csv]
                        file: {skip-lines: 4, fill-rows: true}
                        numbers: {thousands: [","]}
                        columns: {area: FIPStxt, area-name: Area_name, value: /((?:PCTPOVALL|MEDHHINC))_2018/}
                        constants: {period: 2018}
                        symbols: {"": x}
                        other-columns: ignore
                        unlisted: {areas: leave-out}
                        """)
                .withAreas("00000", "56045")
                .withLabels("PCTPOVALL", "MEDHHINC")
                .with("messy-csv/us", "Poverty");
        Observations observations = tables.read();
        assertThat(errors(tables)).isEmpty();
        assertThat(Account.of(observations))
                .isEqualTo(new Account(3_193, 2, 4, 0, Map.of("for areas that data/places.csv doesn't list", 3_191)));
        assertThat(figures(observations))
                .extracting(f -> f.number().orElseThrow())
                .contains(13.1, 61937.0, 11.8, 54319.0);
    }

    @Test
    void aTableInUtf16() {
        PublishedTables tables = new PublishedTables(List.of(), List.of("nothing"))
                .withProfile("kp90.yaml", """
                        name: KP90
                        recognise: [Organisation_code, Reporting_period, Part_II_patients]
                        columns: {area: Organisation_code, period: Reporting_period, value: Part_II_patients}
                        year: financial
                        constants: {indicator: Part II patients}
                        other-columns: ignore
                        symbols: {"": x}
                        unlisted: {areas: leave-out}
                        """)
                .withAreas("5C1", "NYA04")
                .withLabels("Part II patients")
                .with("messy-csv/messytables-horror", "utf-16le");
        Observations observations = tables.read();
        assertThat(errors(tables)).isEmpty();
        Account account = Account.of(observations);
        assertThat(account.records()).isEqualTo(327);
        assertThat(account.read()).isEqualTo(2);
        assertThat(figures(observations))
                .extracting(f -> f.number().orElseThrow())
                .containsExactly(2.0, 6.0);
    }

    /** Made to break the rules of the DfE's own screener: what matters to a reader is found, the rest is accounted for. */
    @Test
    void faultyTablesOfTheDfe() {
        Map<String, String> outcomes = new TreeMap<>();
        for (Path file : RealFiles.of("messy-csv/dfe-screener-fail", ".csv")) {
            PublishedTables tables = new PublishedTables(
                            List.of("new_la_code", "region_code", "country_code"), List.of("nothing"))
                    .withLabels("num_schools", "enrolments", "starts", "headcount", "number_of_pupils", "Total_st")
                    .with("messy-csv/dfe-screener-fail", "/" + file.getFileName());
            Account account = Account.of(tables.read());
            List<String> errors = errors(tables);
            String codes = errors.stream()
                    .map(e -> e.substring(e.indexOf('[') + 1, e.indexOf(']')))
                    .distinct()
                    .collect(Collectors.joining(" "));
            outcomes.put(file.getFileName().toString(), account.records() + " " + account.read() + " " + codes);
            assertThat(account.records() > 0 || !errors.isEmpty())
                    .as(file.toString())
                    .isTrue();
        }
        assertThat(outcomes)
                .hasSize(39)
                .contains(
                        Map.entry("time_identifier_mix.csv", "3 1 unknown-period-kind"),
                        Map.entry("utf8.meta.csv", "0 0 csv-encoding"),
                        Map.entry("prov_level_only_dupes.csv", "100 0 "),
                        Map.entry("data_variable_spaces.csv", "375 375 "));
    }

    private static List<String> errors(PublishedTables tables) {
        return Sample.messages(tables.diagnostics()).stream()
                .filter(m -> m.contains(": error ["))
                .toList();
    }

    private static Stream<Figure> broken(Observations observations) {
        return observations.of("i0").stream()
                .flatMap(s -> observations.breakdowns("i0", s.area()).stream())
                .flatMap(b -> b.series().observations().stream())
                .map(Observation::figure);
    }

    private static List<Figure> figures(Observations observations) {
        return IntStream.range(0, 400)
                .mapToObj(i -> "i" + i)
                .flatMap(i -> observations.of(i).stream())
                .flatMap(s -> s.observations().stream())
                .map(Observation::figure)
                .toList();
    }
}
