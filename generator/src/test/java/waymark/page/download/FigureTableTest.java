package waymark.page.download;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.Sample;
import waymark.diagnostic.Diagnostics;
import waymark.indicator.Category;
import waymark.indicator.Evidence;
import waymark.indicator.Group;
import waymark.indicator.Indicator;
import waymark.indicator.Observation;
import waymark.indicator.Observations;
import waymark.indicator.Series;
import waymark.network.EvidenceReader;
import waymark.place.Area;
import waymark.store.MemoryTree;

class FigureTableTest {
    private static final String CATALOGUE = "data/indicators.yaml";
    private static final String PATH = "data/observations/work.csv";
    private static final String HEADER = "area,indicator,period,value,lower,upper,count,denominator,status,note\n";

    @Test
    void everyFigureIsARowWithItsSource() {
        assertThat(table(HEADER + "D1,jobs,2024,78.25,76,80,782,1000,[r][e],\"Mind, the gap\"\nD1,jobs,2025,,,,,,c,\n"))
                .isEqualTo("""
                        area,name,indicator,period,value,lower,upper,count,denominator,status,note,source,licence
                        D1,Northbridge,jobs,2024,78.25,76,80,782,1000,[r][e],"Mind, the gap",Labour Survey,Open
                        D1,Northbridge,jobs,2025,,,,,,[c],,Labour Survey,Open
                        """.replace("\n", "\r\n"));
    }

    @Test
    void eachDimensionHasAColumnThatIsEmptyForEverybody() {
        assertThat(table("""
                        area,indicator,period,sex,value,age
                        D1,jobs,2024,,78,
                        D1,jobs,2024,Female,70,
                        D1,jobs,2024,Male,80,
                        D1,jobs,2024,Male,81,"16, 17"
                        """)).isEqualTo("""
                        area,name,indicator,period,sex,age,value,lower,upper,count,denominator,status,note,source,licence
                        D1,Northbridge,jobs,2024,,,78,,,,,,,Labour Survey,Open
                        D1,Northbridge,jobs,2024,Female,,70,,,,,,,Labour Survey,Open
                        D1,Northbridge,jobs,2024,Male,,80,,,,,,,Labour Survey,Open
                        D1,Northbridge,jobs,2024,Male,"16, 17",81,,,,,,,Labour Survey,Open
                        """.replace("\n", "\r\n"));
    }

    @Test
    void breakdownsAreReadBackAsTheyWere() {
        Evidence before = evidence("""
                area,indicator,period,sex,value,lower,upper,Age group,status
                D1,jobs,2024,,78,,,,
                D1,jobs,2024,Female,70,68,72,,p
                D1,jobs,2024,Male,,,,,c
                D1,jobs,2024,Male,81,,,65+,
                D1,jobs,2023,,60,,,0-15,
                D1,jobs,2022,Male,61,,,0-15,
                """);
        Evidence after = evidence(table(before));
        assertThat(series(after)).isEqualTo(series(before));
        assertThat(groups(after)).isEqualTo(groups(before)).hasSize(5);
    }

    @Test
    void aDimensionCalledAsAColumnOfFiguresIsToldApart() {
        Observation one = evidence(HEADER + "D1,jobs,2024,78,,,,,,\n")
                .observations()
                .series("jobs", "D1")
                .orElseThrow()
                .observations()
                .get(0);
        Series series = new Series("D1", List.of(one));
        Evidence sample = evidence(HEADER);
        Evidence evidence = new Evidence(
                sample.areas(),
                sample.catalogue(),
                sample.comparators(),
                new Observations(
                        Map.of(),
                        Map.of("jobs", Map.of(new Group(List.of(new Category("Area", "Urban"))), Map.of("D1", series))),
                        List.of()));
        assertThat(table(evidence)).startsWith("area,name,indicator,period,by Area,value,");
    }

    private static List<String> groups(Evidence evidence) {
        return evidence.observations().breakdowns("jobs", "D1").stream()
                .map(g -> g.group() + " "
                        + g.series().observations().stream()
                                .map(FigureTableTest::withoutItsLine)
                                .toList())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "=1+2, '''=1+2'",
        "+44 1234, '''+44 1234'",
        "-see note, '''-see note'",
        "@SUM(A1), '''@SUM(A1)'",
        "-5.5, -5.5",
        "5, 5",
        "a=b, a=b"
    })
    void whatASpreadsheetWouldRunIsText(String field, String safe) {
        assertThat(FigureTable.field(field)).isEqualTo(safe);
    }

    @Test
    void quotesAndLineBreaksAreKept() {
        assertThat(FigureTable.field("say \"no\"")).isEqualTo("\"say \"\"no\"\"\"");
        assertThat(FigureTable.field("a\nb")).isEqualTo("\"a\nb\"");
        assertThat(FigureTable.field("\t=1")).isEqualTo("'\t'=1");
        assertThat(FigureTable.field("=a,b")).isEqualTo("\"'=a,b\"");
    }

    @Test
    void theRowsOfAnotherTableFollowWithoutItsHeader() {
        Evidence evidence = EvidenceReader.read(waymark.Sample.tree(), new Diagnostics());
        Indicator jobs = evidence.catalogue().indicator("jobs").orElseThrow();
        Area one = evidence.areas().area("D1").orElseThrow();
        Area two = evidence.areas().area("D2").orElseThrow();
        FigureTable joined = new FigureTable()
                .add(new FigureTable().add(new FigureParts(evidence).of(jobs, one)))
                .add(new FigureParts(evidence).of(jobs, two));
        assertThat(joined.bytes())
                .isEqualTo(new FigureTable()
                        .add(new FigureParts(evidence).of(jobs, one))
                        .add(new FigureParts(evidence).of(jobs, two))
                        .bytes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024",
                "2023/24",
                "2018-20",
                "2023-04",
                "2022-12-31",
                "2024-01-01/P1Y",
                "2022-01-01/P3Y",
                "2024-09-01/P1Y",
                "2022-04-01/P3Y",
                "2024-06-01/P1M",
                "2024-10-01/P3M",
                "2010-12-01/P1M",
                "2010-2012",
                "201920",
                "2019/2020",
                "2013/14-15/16",
                "Q1 2022",
                "2022/23 Q3",
                "2021/22 Q1 - 2021/22 Q2",
                "April 2023",
                "Apr 2022-Mar 2023",
                "April 2022 to March 2023",
                "2025 (prov)",
                "2024-05-15/P2M"
            })
    void whatIsDownloadedIsReadBackAsItWas(String period) {
        Evidence before = change(HEADER + "D1,jobs," + period + ",-78.25,-80,0.0000001,782,1000,[r][e],\"Mind, it\"\n"
                + "D1,jobs,1999,,,,,,x,none\n");
        Evidence after = change(table(before));
        assertThat(series(after)).isEqualTo(series(before));
    }

    private static List<String> series(Evidence evidence) {
        return evidence.observations().series("jobs", "D1").orElseThrow().observations().stream()
                .map(FigureTableTest::withoutItsLine)
                .toList();
    }

    private static String withoutItsLine(Observation o) {
        return o.period() + " " + o.figure();
    }

    private static String table(String observations) {
        return table(evidence(observations));
    }

    private static String table(Evidence evidence) {
        Indicator jobs = evidence.catalogue().indicator("jobs").orElseThrow();
        Area area = evidence.areas().area("D1").orElseThrow();
        return new String(
                new FigureTable().add(new FigureParts(evidence).of(jobs, area)).bytes(), UTF_8);
    }

    /** Figures that may lie below zero, as those of a change do. */
    private static Evidence change(String observations) {
        String catalogue = new String(Sample.tree().bytes(CATALOGUE).orElseThrow(), UTF_8);
        return Sample.evidence(Sample.tree()
                .with(PATH, observations)
                .with(CATALOGUE, catalogue.replace("measure: proportion", "measure: index")));
    }

    private static Evidence evidence(String observations) {
        MemoryTree tree = Sample.tree().with(PATH, observations);
        return Sample.evidence(tree);
    }
}
