package waymark.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.Sample;
import waymark.benchmark.interval.CountedIntervals.Method;
import waymark.benchmark.trend.RecentTrend;
import waymark.indicator.Evidence;
import waymark.indicator.Indicator;
import waymark.place.Area;
import waymark.store.MemoryTree;

class BenchmarksTest {
    private static final Pattern SEMICOLON = Pattern.compile("; ?");
    private static final Pattern BLANK = Pattern.compile(" ");
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

    @Test
    void whatTheSourceSaysAfterTheNewestKnownFigureIsKept() {
        assertThat(standing(Sample.tree()).unknownSince()).isEmpty();
        assertThat(standing(Sample.tree()
                                .changed(
                                        PATH,
                                        t -> t.replace("upper\n", "upper,status\n")
                                                .replaceAll("(?m)([0-9])$", "$1,")
                                                .concat("D1,jobs,2025,,,,x\n")))
                        .unknownSince())
                .map(o -> o.period().label())
                .contains("2025");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2024 2025; 2024; 2024; 2024, 2024",
        "2024 2025; 2024 2025; 2024; 2024, 2024",
        "2024 2025; 2024 2025; 2024 2025; 2024, 2025",
        "2021; 2022; 2024; 2023, 2024",
        "2024 2025; 2024 2025; ; , 2025"
    })
    void aPeriodStandsForAllWhenThreeQuartersOfThosePlacesThatHaveAnySpeakOfIt(String periods, String newest) {
        StringBuilder table = new StringBuilder("area,indicator,period,value\nA1,jobs,2026,70\n");
        List<String> places = SEMICOLON.splitAsStream(periods).toList();
        for (int i = 0; i < places.size(); i++) {
            String area = "D" + (i + 1);
            BLANK.splitAsStream(places.get(i))
                    .filter(p -> !p.isEmpty())
                    .forEach(p -> table.append(area).append(",jobs,").append(p).append(",70\n"));
        }
        Evidence evidence = Sample.evidence(Sample.tree()
                .changed(
                        "data/places.csv",
                        t -> t + "D3,Linfold,district,R1 A1,linfold,,,\nD4,Mirefield,district,R1 A1,mirefield,,,\n")
                .with(PATH, table.toString()));
        assertThat(new Benchmarks(evidence).newestPeriod(jobs(evidence)))
                .map(p -> p.label())
                .contains(newest);
    }

    @Test
    void whereTheSourceGivesCountsAloneTheIntervalFollowsAndSaysHow() {
        Evidence evidence = Sample.evidence(Sample.tree().with(PATH, """
                area,indicator,period,value,lower,upper,count,denominator
                A1,jobs,2024,75,74.5,75.5,,
                D1,jobs,2024,50,,,50,100
                """));
        Benchmarks benchmarks = new Benchmarks(evidence);
        assertThat(benchmarks.computed(jobs(evidence))).contains(Method.WILSON);
        Standing standing = benchmarks.standing(jobs(evidence), area(evidence)).orElseThrow();
        assertThat(standing.rating()).contains(Rating.WORSE);
        assertThat(standing.figure().interval()).isPresent();
        assertThat(standing.trend()).isEqualTo(RecentTrend.TOO_FEW_YEARS);
        assertThat(benchmarks.series(jobs(evidence), area(evidence))).contains(standing.series());
        assertThat(benchmarks.evidence()).isSameAs(evidence);
        Evidence given = Sample.evidence(Sample.tree());
        assertThat(new Benchmarks(given).computed(jobs(given))).isEmpty();
    }

    private static Standing standing(MemoryTree tree) {
        Evidence evidence = Sample.evidence(tree);
        return new Benchmarks(evidence).standing(jobs(evidence), area(evidence)).orElseThrow();
    }

    @Test
    void theAreasOfTodayThatImprovedAreListedFromTheBiggestGain() {
        StringBuilder table = new StringBuilder("area,indicator,period,value,lower,upper\n");
        rising(table, "A1", 60, 1);
        rising(table, "D1", 50, 2);
        rising(table, "D2", 50, 3);
        rising(table, "D3", 70, -2);
        rising(table, "D4", 50, 4);
        rising(table, "D5", 40, 3);
        Evidence evidence =
                Sample.evidence(Sample.tree().with(PATH, table.toString()).with("data/places.csv", """
                area,name,type,parents,place,until
                A1,Albion,nation,,,
                R1,Tern Valley,region,A1,,
                D1,Northbridge,district,R1 A1,northbridge,
                D2,Saltmarsh,district,R1 A1,saltmarsh,
                D3,Linfold,district,R1 A1,linfold,
                D4,Mirefield,district,R1 A1,mirefield,2024-12-31
                D5,Kelderby,district,R1 A1,kelderby,
                """));
        Benchmarks benchmarks = new Benchmarks(evidence);
        assertThat(benchmarks.improvements(jobs(evidence)))
                .extracting(i -> i.area().code())
                .containsExactly("D2", "D5", "D1", "A1");
        assertThat(benchmarks.improvements(jobs(evidence))).isSameAs(benchmarks.improvements(jobs(evidence)));
    }

    private static void rising(StringBuilder table, String area, int from, int step) {
        for (int i = 0; i < 5; i++) {
            double value = from + i * step;
            table.append(String.join(
                            ",",
                            area,
                            "jobs",
                            Integer.toString(2020 + i),
                            Double.toString(value),
                            Double.toString(value - 0.5),
                            Double.toString(value + 0.5)))
                    .append('\n');
        }
    }

    private static Indicator jobs(Evidence evidence) {
        return evidence.catalogue().indicator("jobs").orElseThrow();
    }

    private static Area area(Evidence evidence) {
        return evidence.areas().area("D1").orElseThrow();
    }
}
