package waymark.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import waymark.Sample;
import waymark.indicator.Evidence;
import waymark.indicator.Indicator;
import waymark.place.Area;
import waymark.store.MemoryTree;

class BenchmarksTest {
    private static final String PATH = "data/observations/work.csv";

    @Test
    void aStandingIsThatOfTheNewestKnownFigure() {
        Standing standing = standing(Sample.tree()
                .changed(
                        PATH,
                        t -> t.replace("upper\n", "upper,status\n")
                                .replaceAll("(?m)([0-9])$", "$1,")
                                .concat("D1,jobs,2025,,,,x\n")));
        assertThat(standing.latest().period().label()).isEqualTo("2024");
        assertThat(standing.figure().value()).isEqualTo(78.2);
        assertThat(standing.previous()).map(o -> o.period().label()).contains("2023");
        assertThat(standing.rating()).contains(Rating.BETTER);
        assertThat(standing.rank()).isEqualTo(new Rank(1, false, 2));
        assertThat(standing.fifth()).isEmpty();
    }

    @Test
    void everyComparatorIsThereInItsOrderTheFirstAsTheBenchmark() {
        Standing standing = standing(Sample.tree());
        assertThat(standing.against()).extracting(a -> a.area().name()).containsExactly("Albion", "Tern Valley");
        assertThat(standing.benchmark()).isEqualTo(standing.against().stream().findFirst());
        assertThat(((Comparison.Rated) standing.against().get(0).comparison()).difference())
                .isCloseTo(3.2, within(1e-9));
    }

    @Test
    void aPlaceWithoutTheFirstComparatorHasNoBenchmark() {
        Standing standing = standing(Sample.tree()
                .changed("data/places.csv", t -> t.replace("R1 A1,northbridge", "A1,northbridge"))
                .with("data/comparators.yaml", """
                        comparators:
                          - {id: region, name: Region, parent: region}
                          - {id: albion, name: Albion, area: A1}
                        """));
        assertThat(standing.against()).extracting(a -> a.area().name()).containsExactly("Albion");
        assertThat(standing.benchmark()).isEmpty();
        assertThat(standing.rating()).isEmpty();
    }

    @Test
    void onlyFiguresOfTheSamePeriodAreCompared() {
        Standing standing = standing(Sample.tree().changed(PATH, t -> t.replaceAll("(A1|D2),jobs,2024.*\n", "")));
        assertThat(standing.against().get(0).comparison())
                .isEqualTo(new Comparison.NotCompared(Comparison.Reason.NO_COMPARATOR_FIGURE));
        assertThat(standing.rating()).isEmpty();
        assertThat(standing.places().size()).isEqualTo(1);
    }

    @Test
    void periodsAreTheSameByTheirDaysWhateverTheirLabel() {
        Standing standing =
                standing(Sample.tree().changed(PATH, t -> t.replace("A1,jobs,2024", "A1,jobs,2024-01-01/P1Y")));
        assertThat(standing.rating()).contains(Rating.BETTER);
    }

    @Test
    void onlyPlacesAreRankedNotTheNationOrRegions() {
        assertThat(standing(Sample.tree()).places().values()).containsOnlyKeys("D1", "D2");
    }

    @Test
    void anAbolishedPlaceIsRankedWithNoneAndNoneWithIt() {
        Evidence evidence = Sample.evidence(Sample.tree().with("data/places.csv", """
                area,name,type,parents,place,until
                A1,Albion,nation,,,
                R1,Tern Valley,region,A1,,
                D1,Northbridge,district,R1 A1,northbridge,
                D2,Saltmarsh,district,R1 A1,saltmarsh,2024-12-31
                """));
        Benchmarks benchmarks = new Benchmarks(evidence);
        Area saltmarsh = evidence.areas().area("D2").orElseThrow();
        Standing ended = benchmarks.standing(jobs(evidence), saltmarsh).orElseThrow();
        assertThat(ended.figure().value()).isEqualTo(70.0);
        assertThat(ended.rating()).contains(Rating.WORSE);
        assertThat(ended.rank().of()).isZero();
        assertThat(ended.places().size()).isZero();
        Standing standing = benchmarks.standing(jobs(evidence), area(evidence)).orElseThrow();
        assertThat(standing.places().values()).containsOnlyKeys("D1");
    }

    @Test
    void withoutAKnownFigureThereIsNoStanding() {
        Evidence evidence = Sample.evidence(Sample.tree().changed(PATH, t -> t.replaceAll("D1,jobs.*\n", "")));
        assertThat(new Benchmarks(evidence).standing(jobs(evidence), area(evidence)))
                .isEmpty();
    }

    @Test
    void theNewestPeriodIsThatOfAnyPlace() {
        Evidence evidence = Sample.evidence(Sample.tree().changed(PATH, t -> t + "A1,jobs,2025,75,,\n"));
        assertThat(new Benchmarks(evidence).newestPeriod(jobs(evidence)))
                .map(p -> p.label())
                .contains("2024");
    }

    private static Standing standing(MemoryTree tree) {
        Evidence evidence = Sample.evidence(tree);
        return new Benchmarks(evidence).standing(jobs(evidence), area(evidence)).orElseThrow();
    }

    private static Indicator jobs(Evidence evidence) {
        return evidence.catalogue().indicator("jobs").orElseThrow();
    }

    private static Area area(Evidence evidence) {
        return evidence.areas().area("D1").orElseThrow();
    }
}
