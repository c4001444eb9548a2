package waymark.indicator.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.Sample;
import waymark.diagnostic.Diagnostics;
import waymark.indicator.Category;
import waymark.indicator.Figure;
import waymark.indicator.Group;
import waymark.indicator.Observations;
import waymark.indicator.Period;
import waymark.indicator.TableReport;
import waymark.network.EvidenceReader;
import waymark.store.MemoryTree;

/** Tables of every layout that no published file at hand has, and profiles of a site's own. */
class ProfileTest {
    private final Diagnostics diagnostics = new Diagnostics();
    private final MemoryTree tree = Sample.tree().without("data/observations/work.csv");

    private Observations read(String name, byte[] bytes) {
        tree.with("data/observations/" + name, bytes);
        return EvidenceReader.read(tree, diagnostics).observations();
    }

    private Observations read(String name, String text) {
        return read(name, text.getBytes(UTF_8));
    }

    private List<String> figures(Observations observations) {
        return observations.of("jobs").stream()
                .flatMap(s -> s.observations().stream()
                        .map(o -> s.area() + " " + o.period().label() + " "
                                + (o.figure() instanceof Figure.Known k
                                        ? "" + k.value()
                                        : o.figure().symbols())))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Nomis, Nomis, 'D1 Jan 2023-Dec 2023 78.2'",
        "LG Inform, LG Inform, 'D1 2022/23 77.4; D1 2023/24 78.2; D2 2022/23 [NOT_AVAILABLE]; D2 2023/24 70.1'",
        "Data Commons, Data Commons, 'D1 2023 77.4; D1 2024-06 78.2'",
        "Fingertips upload, Fingertips upload, 'D1 2022/23 77.4; D1 2023/24 [NOT_AVAILABLE]'",
        "Council dashboard, Council dashboard, 'D1 Q1 2023 77.4; D1 Q2 2023 [NOT_AVAILABLE]'",
    })
    void anExampleOfTheDocumentationHasTheseFigures(String start, String format, String expected) throws IOException {
        Observations observations = read(
                "jobs.csv",
                example(
                        switch (start) {
                            case "Nomis" -> "DATE_NAME";
                            case "LG Inform" -> "area,area label";
                            case "Data Commons" -> "variable,entity";
                            case "Fingertips upload" -> "area_code,date_from";
                            default -> "area_code,area_name";
                        }));
        assertThat(observations.reports().get(0).format()).isEqualTo(format);
        assertThat(String.join("; ", figures(observations))).isEqualTo(expected);
    }

    @Test
    void theProfileOfTheDocumentationReadsItsTable() throws IOException {
        tree.changed("data/indicators.yaml", t -> t.replace("measure: proportion", "measure: mean"));
        tree.with("data/profiles/genesis.yaml", example("name: GENESIS"));
        Observations observations = read("12411-01-01-4.csv", example("GENESIS-Tabelle"));
        assertThat(Sample.messages(diagnostics)).isEmpty();
        assertThat(figures(observations)).containsExactly("D1 31 Dec 2015 1234.5", "D2 31 Dec 2015 [NONE_RECORDED]");
        assertThat(observations.reports())
                .containsExactly(new TableReport(
                        "data/observations/12411-01-01-4.csv",
                        "GENESIS population",
                        "data/profiles/genesis.yaml",
                        5,
                        2,
                        2,
                        0,
                        List.of(new TableReport.LeftOut("below the table", 3, 7)),
                        List.of("#2", "31.12.2015 / weiblich"),
                        List.of(
                                new TableReport.Column(1, "#1", "area", ""),
                                new TableReport.Column(2, "#2", "unused", ""),
                                new TableReport.Column(3, "31.12.2015 / Insgesamt", "value", ""),
                                new TableReport.Column(4, "31.12.2015 / weiblich", "unused", "")),
                        TableReport.Unlisted.NOTHING));
    }

    @Test
    void namesThatTheSiteDoesNotListAreTold() {
        Observations observations = read("dashboard.csv", """
                area_code,area_name,period,indicator,measure,value
                D1,Northbridge,2023,jobs,Percentage,77.4
                E06000001,Elsewhere,2023,jobs,Percentage,70
                E06000001,Elsewhere,2023,vacancies,Count,12
                """);
        assertThat(observations.reports().get(0).unlisted())
                .isEqualTo(new TableReport.Unlisted(
                        List.of(new TableReport.Name("E06000001", "Elsewhere", 2, 3)),
                        List.of(new TableReport.Name("vacancies (Count)", "", 1, 4))));
    }

    @Test
    void namesOfColumnsHoldPeriodAndIndicatorAndCellsCodeAndName() {
        tree.with("data/profiles/wide.yaml", """
                name: Wide
                files: [wide.csv]
                columns:
                  area: {column: Gebiet, cell: "([A-Z][0-9]) .*"}
                  area-name: {column: Gebiet, cell: ".. (.*)"}
                  value: "/(?<name>.+) am (?<period>.+)/"
                """);
        Observations observations = read(
                "wide.csv", "Gebiet,jobs am 31.12.2023,jobs am 31.12.2024\nD1 Northbridge,77.4,78.2\nD2 S,70,71\n");
        assertThat(Sample.messages(diagnostics)).isEmpty();
        assertThat(figures(observations))
                .containsExactly(
                        "D1 31 Dec 2023 77.4", "D1 31 Dec 2024 78.2", "D2 31 Dec 2023 70.0", "D2 31 Dec 2024 71.0");
        read("wide.csv", "Gebiet,jobs am Montag\nD1 Northbridge,77.4\n");
        assertThat(Sample.faults(diagnostics)).singleElement().asString().contains("""
                wide.csv:1:8: error [bad-period] "Montag" in the column's name is not a period""");
    }

    @Test
    void aPartOfACellNeedsColumnAndPattern() {
        tree.with("data/profiles/wide.yaml", """
                name: Wide
                files: [wide.csv]
                columns: {area: {column: Gebiet}, area-name: {cell: "("}}
                """);
        EvidenceReader.read(tree, diagnostics);
        assertThat(Sample.faults(diagnostics))
                .filteredOn(m -> m.contains("profiles/wide.yaml"))
                .hasSize(2)
                .allMatch(m -> m.contains("error [missing-key]"));
    }

    @Test
    void aTableWithoutFiguresIsKnownToItsLastColumn() {
        Observations lookup = read("lookup.csv", "LAD24CD,LAD24NM,RGN24CD,RGN24NM\nD1,Northbridge,R1,Tern Valley\n");
        assertThat(lookup.reports().get(0).format()).isEqualTo("Lookup of areas");
        assertThat(Sample.messages(diagnostics)).isEmpty();
        tree.without("data/observations/lookup.csv");
        read("values.csv", "LAD24CD,LAD24NM,jobs\nD1,Northbridge,78.2\n");
        assertThat(Sample.faults(diagnostics)).anyMatch(m -> m.contains("error [missing-column]"));
    }

    @Test
    void schoolYearsAreReadAsTheirKindSays() {
        Observations observations = read("schools.csv", """
                time_period,time_identifier,geographic_level,country_code,region_code,jobs
                202324,Academic year,National,A1,,77.4
                201011,Financial year,Regional,A1,R1,k
                202324,Academic year,School,A1,R1,12
                """);
        assertThat(Sample.messages(diagnostics)).isEmpty();
        assertThat(figures(observations)).containsExactly("A1 2023/24 77.4", "R1 2010/11 [ROUNDS_TO_ZERO]");
        Period year = observations
                .series("jobs", "A1")
                .orElseThrow()
                .observations()
                .get(0)
                .period();
        assertThat(year.first()).hasToString("2023-09-01");
        assertThat(year.last()).hasToString("2024-08-31");
        assertThat(observations.reports().get(0).leftOut())
                .containsExactly(new TableReport.LeftOut("for areas of another kind (School)", 1, 4));
    }

    @Test
    void whatIsTheSameInAllRowsBreaksNothingDown() {
        Observations observations = read("jobs.csv", """
                indicator,areacd,areanm,period,sex,age,value,lci_95,uci_95,status
                jobs,D1,Northbridge,2024,all,16-64,78.2,76,80,
                jobs,D1,Northbridge,2024,female,16-64,77,75,79,
                """);
        assertThat(figures(observations)).containsExactly("D1 2024 78.2");
        assertThat(observations.groups("jobs")).containsExactly(new Group(List.of(new Category("sex", "female"))));
        assertThat(observations.reports().get(0).headlines()).isEqualTo(1);
        assertThat(observations.reports().get(0).breakdowns()).isEqualTo(1);
    }

    @Test
    void severalMeasuresOfOneNameAreNeverMixed() {
        String table = """
                area_code,area_name,period,indicator,measure,unit,value
                D1,Northbridge,2024,jobs,Count,Persons,782
                D2,Saltmarsh,2024,jobs,Percentage,Persons,78.2
                """;
        assertThat(figures(read("a.csv", table))).isEmpty();
        tree.changed("data/indicators.yaml", t -> t.replace("- id: jobs", "- id: jobs\n    label: jobs (Percentage)"));
        assertThat(figures(read("a.csv", table))).containsExactly("D2 2024 78.2");
    }

    @Test
    void theConstantAreaStandsForRowsThatNameNone() {
        tree.with(
                "data/profiles/sdg.yaml",
                "name: SDG\nbase: open-sdg\nfiles: [\"indicator_*\"]\nconstants: {area: A1}\n");
        Observations observations = read("indicator_jobs.csv", """
                Year,Sex,Geography,GeoCode,Value
                2023,,,,77.4
                2024,,,,
                2024,Male,,,80
                2024,,Northbridge,D1,78.2
                2024,,Nowhere,,70
                """);
        assertThat(figures(observations)).containsExactly("A1 2023 77.4", "A1 2024 [NOT_AVAILABLE]", "D1 2024 78.2");
        assertThat(observations.reports().get(0).leftOut())
                .extracting(TableReport.LeftOut::reason)
                .containsExactly("without the code of an area");
        assertThat(observations.breakdowns("jobs", "A1")).singleElement().satisfies(b -> {
            assertThat(b.group().words()).isEqualTo("Male");
            assertThat(b.series().at("2024").orElseThrow().figure().number()).hasValue(80);
        });
    }

    @Test
    void encodingsAreDeclaredOrMarkedOrTold() {
        tree.with("data/profiles/latin.yaml", """
                name: Latin
                base: tidy
                files: [latin.csv]
                file: {encoding: windows-1252, separator: tab}
                """);
        String note = "area,indicator,period,value,note\nD1,jobs,2024,78.2,caf\u00e9\n";
        assertThat(figures(read("latin.csv", note.replace(',', '\t').getBytes(ISO_8859_1))))
                .hasSize(1);
        assertThat(Sample.messages(diagnostics)).isEmpty();
        tree.without("data/observations/latin.csv");
        Observations marked = read("marked.csv", ("\ufeff" + note).getBytes(UTF_16LE));
        assertThat(figures(marked)).hasSize(1);
        assertThat(marked.of("jobs")
                        .iterator()
                        .next()
                        .observations()
                        .get(0)
                        .figure()
                        .note())
                .isEqualTo("caf\u00e9");
        assertThat(Sample.faults(diagnostics)).singleElement().asString().contains("note [csv-encoding]");
        tree.without("data/observations/marked.csv");
        assertThat(figures(read("told.csv", note.getBytes(ISO_8859_1)))).hasSize(1);
        assertThat(Sample.faults(diagnostics))
                .hasSize(2)
                .allMatch(m -> m.contains("note [csv-encoding]"))
                .anyMatch(m -> m.contains("windows-1252"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "1,234|1234",
                " 2,175,612 |2175612",
                "$34,382 |34382",
                " 1 675|1675",
                "-  23|-23",
                "73.60000000000001|73.60000000000001",
                "1\u00a0234|1234",
                "12%|12",
                "\u22121.5|-1.5",
                "12,34|",
                "1,2345|",
                "1.234,5|",
                "1 2|",
                "--2|",
                "%|",
                "Inf|",
                "1e999|"
            })
    void numbersAreReadAsTheProfileSays(String text, String number) {
        tree.changed("data/indicators.yaml", t -> t.replace("measure: proportion", "measure: mean"));
        tree.with("data/profiles/n.yaml", """
                name: N
                base: tidy
                files: [n.csv]
                numbers: {thousands: [",", " "], around: ["$", "%"]}
                """);
        Observations observations = read("n.csv", "area,indicator,period,value\nD1,jobs,2024,\"" + text + "\"\n");
        if (number == null) {
            assertThat(Sample.faults(diagnostics)).singleElement().asString().contains("[bad-number]");
        } else {
            assertThat(Sample.messages(diagnostics)).isEmpty();
            assertThat(observations
                            .series("jobs", "D1")
                            .orElseThrow()
                            .observations()
                            .get(0)
                            .figure()
                            .number())
                    .hasValue(Double.parseDouble(number));
        }
    }

    /** The fenced block of the documentation that starts so. */
    private static String example(String start) throws IOException {
        String text = Files.readString(Path.of("docs", "formats", "profiles.md"));
        Matcher m = Pattern.compile("```[^\n]*\n(" + Pattern.quote(start) + ".*?)\n```", Pattern.DOTALL)
                .matcher(text);
        assertThat(m.find()).as(start).isTrue();
        return m.group(1) + "\n";
    }
}
