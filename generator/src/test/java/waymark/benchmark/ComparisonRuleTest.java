package waymark.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.benchmark.Measured.PERCENT;
import static waymark.benchmark.Measured.known;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.benchmark.interval.CountedIntervals;
import waymark.indicator.Figure;
import waymark.indicator.Indicator;
import waymark.indicator.Levels;
import waymark.indicator.Measure;
import waymark.indicator.Polarity;
import waymark.indicator.Symbol;

class ComparisonRuleTest {
    @ParameterizedTest(name = "50 (45 to 55) against {0}, {1}: {2}")
    @CsvSource({
        "44.9, HIGH_IS_GOOD, BETTER",
        "45, HIGH_IS_GOOD, SIMILAR",
        "50, HIGH_IS_GOOD, SIMILAR",
        "55, HIGH_IS_GOOD, SIMILAR",
        "55.1, HIGH_IS_GOOD, WORSE",
        "44.9, LOW_IS_GOOD, WORSE",
        "45, LOW_IS_GOOD, SIMILAR",
        "55, LOW_IS_GOOD, SIMILAR",
        "55.1, LOW_IS_GOOD, BETTER",
        "44.9, NONE, HIGHER",
        "45, NONE, SIMILAR",
        "55.1, NONE, LOWER"
    })
    void aBenchmarkWithinThePlacesOwnIntervalIsSimilarLimitsIncluded(
            double benchmark, Polarity polarity, Rating rating) {
        Comparison comparison = compare(known(50, 45, 55), known(benchmark), polarity);
        assertThat(comparison).isEqualTo(new Comparison.Rated(rating, 50 - benchmark));
    }

    @Test
    void theBenchmarksOwnIntervalPlaysNoPart() {
        assertThat(compare(known(50, 45, 55), known(60, 40, 80), Polarity.HIGH_IS_GOOD))
                .isEqualTo(new Comparison.Rated(Rating.WORSE, -10));
    }

    @Test
    void withoutAnIntervalTheDifferenceIsStatedAndNotJudged() {
        assertThat(compare(known(50), known(40, 39, 41), Polarity.HIGH_IS_GOOD)).isEqualTo(new Comparison.Unjudged(10));
    }

    @Test
    void aCountIsNotHeldAgainstThatOfAnotherArea() {
        Indicator people = PERCENT.with(Measure.COUNT).indicator();
        assertThat(ComparisonRule.compare(people, known(67, 60, 75), Optional.of(known(41_340))))
                .isEqualTo(new Comparison.NotCompared(Comparison.Reason.COUNT));
    }

    @Test
    void aMissingFigureIsNotCompared() {
        Figure suppressed = Figure.missing(List.of(Symbol.CONFIDENTIAL), "");
        assertThat(compare(suppressed, known(40), Polarity.HIGH_IS_GOOD))
                .isEqualTo(new Comparison.NotCompared(Comparison.Reason.NO_FIGURE));
        assertThat(compare(known(50, 45, 55), suppressed, Polarity.HIGH_IS_GOOD))
                .isEqualTo(new Comparison.NotCompared(Comparison.Reason.NO_COMPARATOR_FIGURE));
        assertThat(ComparisonRule.compare(PERCENT.indicator(), known(50, 45, 55), Optional.empty()))
                .isEqualTo(new Comparison.NotCompared(Comparison.Reason.NO_COMPARATOR_FIGURE));
    }

    @ParameterizedTest(name = "5% of 1,000 (3.81 to 6.53; 3.27 to 7.57) against {0}, {1}: {2}")
    @CsvSource({
        "3.2, HIGH_IS_GOOD, MUCH_BETTER",
        "3.3, HIGH_IS_GOOD, BETTER",
        "3.7, HIGH_IS_GOOD, BETTER",
        "4, HIGH_IS_GOOD, SIMILAR",
        "6.6, HIGH_IS_GOOD, WORSE",
        "7.5, HIGH_IS_GOOD, WORSE",
        "7.6, HIGH_IS_GOOD, MUCH_WORSE",
        "3.2, LOW_IS_GOOD, MUCH_WORSE",
        "3.3, LOW_IS_GOOD, WORSE",
        "7.5, LOW_IS_GOOD, BETTER",
        "7.6, LOW_IS_GOOD, MUCH_BETTER",
        "3.2, NONE, HIGHER",
        "7.6, NONE, LOWER"
    })
    void whereAnIndicatorAsksForTwoLevelsTheWiderIntervalTellsMuchApart(
            double benchmark, Polarity polarity, Rating rating) {
        Indicator two = PERCENT.with(polarity).with(Levels.TWO).indicator();
        Figure.Known figure = filled(two, Measured.counted(5, 50, 1000));
        assertThat(ComparisonRule.compare(two, figure, Optional.of(known(benchmark))))
                .isEqualTo(new Comparison.Rated(rating, 5 - benchmark));
        Rating plain = switch (rating) {
            case MUCH_BETTER -> Rating.BETTER;
            case MUCH_WORSE -> Rating.WORSE;
            default -> rating;
        };
        assertThat(ComparisonRule.compare(PERCENT.with(polarity).indicator(), figure, Optional.of(known(benchmark))))
                .isEqualTo(new Comparison.Rated(plain, 5 - benchmark));
    }

    @Test
    void withoutCountsOrWithAnotherMethodsLimitsThereIsOneLevel() {
        Indicator two = PERCENT.with(Levels.TWO).indicator();
        assertThat(ComparisonRule.compare(two, known(5, 4, 6), Optional.of(known(90))))
                .isEqualTo(new Comparison.Rated(Rating.WORSE, -85));
        for (double[] limits : new double[][] {{1, 6}, {4, 40}}) {
            Figure.Known other = new Figure.Known(
                    5,
                    Optional.of(new Figure.Interval(limits[0], limits[1])),
                    OptionalDouble.of(50),
                    OptionalDouble.of(1000),
                    List.of(),
                    "");
            assertThat(ComparisonRule.compare(two, other, Optional.of(known(90))))
                    .isEqualTo(new Comparison.Rated(Rating.WORSE, -85));
        }
    }

    private static Figure.Known filled(Indicator indicator, Figure.Known figure) {
        return (Figure.Known) CountedIntervals.fill(indicator, Measured.years(2024, figure))
                .observations()
                .get(0)
                .figure();
    }

    private static Comparison compare(Figure place, Figure benchmark, Polarity polarity) {
        return ComparisonRule.compare(PERCENT.with(polarity).indicator(), place, Optional.of(benchmark));
    }
}
