package waymark.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.Sample;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Severity;
import waymark.network.EvidenceReader;
import waymark.place.Area;
import waymark.store.MemoryTree;

class PeerFiguresTest {
    private static final String PLACES = """
            area,name,type,parents,place,cohort,until
            A1,Albion,nation,,,,
            R1,Tern Valley,region,A1,,,
            G1,Coast,group of districts,A1,,,
            D1,Northbridge,district,R1 A1,northbridge,2024,
            D2,Saltmarsh,district,R1 A1,saltmarsh,2024,
            D3,Ternside,district,R1 A1,ternside,2025,
            D4,Kelderby,district,R1 A1,kelderby,2025,
            D5,Oxmoor,district,R1 A1,oxmoor,2025,2022-12-31
            """;
    private static final String FIGURES = """
            area,indicator,period,value,status
            D1,jobs,2023,10,
            D2,jobs,2023,20,
            D3,jobs,2023-01-01/P1Y,40,
            D4,jobs,2023,80,
            D5,jobs,2022,1000,
            D1,jobs,2024,10,
            D2,jobs,2024,20,
            D3,jobs,2024,,x
            D4,jobs,2024,,c
            D2,jobs,2025,20,
            G1,jobs,2024,33,p
            """;

    private final MemoryTree tree = Sample.tree()
            .with("data/places.csv", PLACES)
            .with("data/observations/work.csv", FIGURES)
            .with("data/neighbours/likeness.csv", "AREACD,1,2,3\nD1,D2,D3,D4\nD2,D3,D4,D1\n");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "neighbours: likeness              | 2023 40.0",
                "neighbours: likeness, count: 2    | 2023 30.0",
                "'areas: [D1, D2, D4]'             | 2023 20.0, 2024 15.0",
                "type: district                    | 2023 30.0, 2024 15.0",
                "cohort: 2024                      | 2023 15.0, 2024 15.0",
                "cohort: 2025                      | 2023 60.0"
            })
    void aGroupsFigureIsTheMedianOfMembersWhereHalfOfThemHaveOne(String choice, String expected) {
        assertThat(String.join(", ", figures(choice))).isEqualTo(expected);
    }

    @Test
    void aPublishedFigureComesFirstAndIsNoMedian() {
        assertThat(figures("type: district, area: G1")).containsExactly("2023 30.0", "2024 33.0");
        Evidence evidence = evidence("type: district, area: G1");
        Area group = group(evidence);
        List<Observation> all = series(evidence, group).observations();
        assertThat(evidence.medianOf(jobs(evidence), group, all.get(0).period()))
                .contains(4);
        assertThat(evidence.medianOf(jobs(evidence), group, all.get(1).period()))
                .isEmpty();
        assertThat(all.get(1).figure().has(Symbol.PROVISIONAL)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'areas: [D1, D2]' | 18.0 | pooled",
                "'areas: [D1, D2, D3]' | 20.0 | without counts",
                "'areas: [D1, D2, D4]' | 20.0 | counts that make another figure",
                "'areas: [D1, D2, D5]' | 15.0 | withheld",
            })
    void aShareIsMadeFromTheCountsOfAllMembersOrNotAtAll(String choice, double expected, String why) {
        tree.with("data/observations/work.csv", """
                area,indicator,period,value,count,denominator,status
                D1,jobs,2022,10,10,100,
                D2,jobs,2022,20,80,400,
                D3,jobs,2022,30,,,
                D4,jobs,2022,40,10,100,
                D5,jobs,2022,,,,c
                """);
        Evidence evidence = evidence(choice);
        Area group = group(evidence);
        Observation made = series(evidence, group).observations().get(0);
        boolean pooled = why.equals("pooled");
        assertThat(made.figure().number()).hasValue(expected);
        assertThat(evidence.pooledOf(jobs(evidence), group, made.period()).isPresent())
                .isEqualTo(pooled);
        assertThat(evidence.medianOf(jobs(evidence), group, made.period()).isPresent())
                .isEqualTo(!pooled);
        assertThat(evidence.isRedistributed(group)).isFalse();
    }

    @Test
    void eachPlaceHasItsOwnNeighboursAndAGroupIsTheSameForAll() {
        Evidence near = evidence("neighbours: likeness");
        Comparator similar = near.comparators().get(0);
        assertThat(similar.areaFor(area(near, "D1"), near.areas()))
                .isNotEqualTo(similar.areaFor(area(near, "D2"), near.areas()));
        assertThat(similar.areaFor(area(near, "D3"), near.areas())).isEmpty();
        Evidence all = evidence("type: district");
        Comparator districts = all.comparators().get(0);
        assertThat(districts.areaFor(area(all, "D1"), all.areas()))
                .isPresent()
                .isEqualTo(districts.areaFor(area(all, "D3"), all.areas()));
    }

    @Test
    void mediansAndWhatMayNotBeRedistributedStandInNoDownload() {
        Evidence evidence = evidence("type: district, area: G1, redistribute: false");
        assertThat(evidence.isRedistributed(group(evidence))).isFalse();
        assertThat(evidence.isRedistributed(area(evidence, "G1"))).isFalse();
        assertThat(evidence.isRedistributed(area(evidence, "D1"))).isTrue();
        Evidence open = evidence("type: district, area: G1");
        assertThat(open.isRedistributed(area(open, "G1"))).isTrue();
    }

    private List<String> figures(String choice) {
        Evidence evidence = evidence(choice);
        return series(evidence, group(evidence)).observations().stream()
                .map(o -> o.period().label() + " " + o.figure().number().orElseThrow())
                .toList();
    }

    private Evidence evidence(String choice) {
        Diagnostics diagnostics = new Diagnostics();
        String comparators = "comparators: [{id: peers, name: Peers, " + choice + "}]\n";
        Evidence evidence = EvidenceReader.read(tree.with("data/comparators.yaml", comparators), diagnostics);
        assertThat(diagnostics.count(Severity.ERROR)).isZero();
        return evidence;
    }

    private static Area group(Evidence evidence) {
        return evidence.comparators()
                .get(0)
                .areaFor(area(evidence, "D1"), evidence.areas())
                .orElseThrow();
    }

    private static Series series(Evidence evidence, Area area) {
        return evidence.series(jobs(evidence), area).orElseThrow();
    }

    private static Indicator jobs(Evidence evidence) {
        return evidence.catalogue().indicator("jobs").orElseThrow();
    }

    private static Area area(Evidence evidence, String code) {
        return evidence.areas().area(code).orElseThrow();
    }
}
