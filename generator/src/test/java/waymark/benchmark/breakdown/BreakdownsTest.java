package waymark.benchmark.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.Sample;
import waymark.benchmark.Benchmarks;
import waymark.benchmark.Comparison;
import waymark.benchmark.Rating;
import waymark.indicator.Evidence;
import waymark.indicator.Figure;
import waymark.indicator.Indicator;
import waymark.place.Area;
import waymark.store.MemoryTree;

class BreakdownsTest {
    private static final String HEADLINES = """
            A1,jobs,2024,75.0,74.5,75.5,,,
            D1,jobs,2024,78.2,76.0,80.0,,,
            """;

    private final MemoryTree tree = Sample.tree();

    @Test
    void aPartIsComparedWithTheBenchmarksSamePart() {
        Breakdown sex = only(HEADLINES + """
                A1,jobs,2024,71,70.5,71.5,,Female,
                A1,jobs,2024,79,78.5,79.5,,Male,
                D1,jobs,2024,76,74,78,,Female,
                D1,jobs,2024,80,78,82,,Male,
                """);
        assertThat(sex.rows()).extracting(BreakdownRow::category).containsExactly("Female", "Male");
        assertThat(sex.rows())
                .extracting(BreakdownRow::comparison)
                .containsExactly(rated(Rating.BETTER, 5), rated(Rating.SIMILAR, 1));
        assertThat(sex.rows()).extracting(BreakdownRow::whole).containsOnly(false);
        assertThat(sex.all().orElseThrow().comparison()).isInstanceOf(Comparison.Rated.class);
    }

    @Test
    void whereTheBenchmarkHasNoSuchPartItsTotalStandsInAndIsToldApart() {
        Breakdown sex = only(HEADLINES + """
                A1,jobs,2024,71,70.5,71.5,,Female,
                D1,jobs,2024,76,74,78,,Female,
                D1,jobs,2024,80,78,82,,Male,
                """);
        assertThat(sex.rows()).extracting(BreakdownRow::whole).containsExactly(false, true);
        assertThat(sex.rows().get(1).comparison()).isEqualTo(rated(Rating.BETTER, 5));
    }

    @Test
    void aWithheldPartOfTheBenchmarkIsNotReplacedByItsTotal() {
        BreakdownRow female = only(HEADLINES + """
                A1,jobs,2024,,,,c,Female,
                D1,jobs,2024,76,74,78,,Female,
                D1,jobs,2024,80,78,82,,Male,
                """).rows().get(0);
        assertThat(female.whole()).isFalse();
        assertThat(female.comparison()).isEqualTo(new Comparison.NotCompared(Comparison.Reason.NO_COMPARATOR_FIGURE));
    }

    @Test
    void aCountOfAPartIsNeverHeldAgainstATotal() {
        tree.changed("data/indicators.yaml", t -> t.replace("measure: proportion", "measure: count"));
        Breakdown sex = only(HEADLINES + "D1,jobs,2024,76,74,78,,Female,\nD1,jobs,2024,80,78,82,,Male,\n");
        assertThat(sex.rows()).allMatch(p -> p.other().isEmpty());
    }

    @Test
    void thePeriodIsTheNewestInWhichMostCategoriesHaveFigures() {
        Breakdown age = only(HEADLINES + """
                D1,jobs,2023,50,,,,,16-24
                D1,jobs,2023,60,,,,,25-49
                D1,jobs,2023,55,,,,,50-64
                D1,jobs,2024,51,,,,,16-24
                D1,jobs,2024,,,,c,,25-49
                D1,jobs,2024,,,,x,,50-64
                """);
        assertThat(age.period().label()).isEqualTo("2023");
        assertThat(age.all()).isEmpty();
    }

    @Test
    void aMissingFigureKeepsItsRow() {
        Breakdown sex = only(HEADLINES + "D1,jobs,2024,76,74,78,,Female,\nD1,jobs,2024,,,,c,Male,\n");
        BreakdownRow male = sex.rows().get(1);
        assertThat(male.known()).isEmpty();
        assertThat(male.own().orElseThrow().figure()).isInstanceOf(Figure.Suppressed.class);
        assertThat(sex.contrast()).isEmpty();
    }

    @Test
    void aPlaceWithoutAHeadlineHasItsBreakdowns() {
        Breakdown sex =
                only("A1,jobs,2024,75,74,76,,,\nD1,jobs,2024,76,74,78,,Female,\nD1,jobs,2024,80,78,82,,Male,\n");
        assertThat(sex.all()).isEmpty();
        assertThat(sex.rows()).allMatch(BreakdownRow::whole);
    }

    @ParameterizedTest(name = "{0} and {1} and {2}: {3}")
    @CsvSource({
        "'70,68,72', '80,78,82', '75,74,76', 'APART 70.0 80.0'",
        "'70,68,72', '73,71,75', '72,69,76', 'NO_CLEAR_DIFFERENCE 70.0 73.0'",
        "'70,60,80', '80,60,90', '75,74,76', 'NO_CLEAR_DIFFERENCE 70.0 80.0'",
        "'60,40,80', '80,79,81', '70,69,71', 'APART 70.0 80.0'",
        "'70,,', '80,,', '75,,', 'UNJUDGED 70.0 80.0'",
        "'70,,', '80,,', '75,74,76', 'UNJUDGED 70.0 80.0'",
        "'70,68,70', '70,70,72', '70,70,70', 'NO_CLEAR_DIFFERENCE 70.0 70.0'"
    })
    void theGapIsThatOfPartsWhoseIntervalsLieApart(String one, String two, String three, String gap) {
        Contrast found = only(HEADLINES + "D1,jobs,2024," + one + ",,,16-24\nD1,jobs,2024," + two
                        + ",,,25-49\nD1,jobs,2024," + three + ",,,50-64\n")
                .contrast()
                .orElseThrow();
        assertThat(found.outcome() + " " + value(found.low()) + " " + value(found.high()))
                .isEqualTo(gap);
    }

    @Test
    void limitsThatTheSourceDoesNotGiveFollowFromCountsAndTheIndicatorSaysSo() {
        Evidence evidence = Sample.evidence(tree.with("data/observations/work.csv", """
                area,indicator,period,value,lower,upper,count,denominator,sex
                D1,jobs,2024,78,76,80,,,
                D1,jobs,2024,70,,,700,1000,Female
                D1,jobs,2024,80,,,800,1000,Male
                """));
        Breakdown sex =
                new Breakdowns(evidence).of(jobs(evidence), area(evidence)).get(0);
        assertThat(sex.rows()).allMatch(r -> r.known().orElseThrow().interval().isPresent());
        assertThat(sex.contrast().orElseThrow().outcome()).isEqualTo(Contrast.Outcome.APART);
        assertThat(new Benchmarks(evidence).computed(jobs(evidence))).isPresent();
    }

    @Test
    void twoDimensionsAtOnceAreATableWithTheLongerOneDown() {
        Evidence evidence = evidence(HEADLINES + """
                D1,jobs,2024,1,,,,Female,65+
                D1,jobs,2024,2,,,,Female,0-15
                D1,jobs,2024,3,,,,Male,0-15
                D1,jobs,2024,4,,,,Male,16-64
                """);
        Crossing crossing = new Breakdowns(evidence)
                .crossings(jobs(evidence), area(evidence))
                .get(0);
        assertThat(crossing.rows()).isEqualTo(new Dimension("age", List.of("0-15", "16-64", "65+")));
        assertThat(crossing.columns()).isEqualTo(new Dimension("sex", List.of("Female", "Male")));
        assertThat(crossing.cells().stream()
                        .map(r -> r.stream().map(BreakdownsTest::number).toList()))
                .containsExactly(List.of(2.0, 3.0), List.of(Double.NaN, 4.0), List.of(1.0, Double.NaN));
    }

    @Test
    void theScaleCoversAllPlacesAndWhatTheyAreComparedWith() {
        Evidence evidence = evidence(HEADLINES + """
                A1,jobs,2024,90,89,91,,Female,
                D1,jobs,2024,76,74,78,,Female,
                D1,jobs,2024,80,78,82,,Male,
                D2,jobs,2024,60,55,65,,Female,
                D2,jobs,2024,61,56,66,,Male,
                """);
        Breakdowns breakdowns = new Breakdowns(evidence);
        Dimension sex = breakdowns.dimensions(jobs(evidence)).single().get(0);
        assertThat(breakdowns.range(jobs(evidence), sex).values()).containsExactly(55.0, 90.0);
    }

    private static Comparison rated(Rating rating, double difference) {
        return new Comparison.Rated(rating, difference);
    }

    private static double value(BreakdownRow part) {
        return part.known().orElseThrow().value();
    }

    private static double number(Optional<Figure> figure) {
        return figure.map(Figure::number).orElse(OptionalDouble.empty()).orElse(Double.NaN);
    }

    private Breakdown only(String rows) {
        Evidence evidence = evidence(rows);
        List<Breakdown> found = new Breakdowns(evidence).of(jobs(evidence), area(evidence));
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private Evidence evidence(String rows) {
        return Sample.evidence(tree.with(
                "data/observations/work.csv", "area,indicator,period,value,lower,upper,status,sex,age\n" + rows));
    }

    private static Indicator jobs(Evidence evidence) {
        return evidence.catalogue().indicator("jobs").orElseThrow();
    }

    private static Area area(Evidence evidence) {
        return evidence.areas().area("D1").orElseThrow();
    }
}
