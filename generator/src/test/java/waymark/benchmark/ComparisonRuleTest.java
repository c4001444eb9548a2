package waymark.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.indicator.Figure;
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
    void aMissingFigureIsNotCompared() {
        Figure suppressed = Figure.missing(List.of(Symbol.CONFIDENTIAL), "");
        assertThat(compare(suppressed, known(40), Polarity.HIGH_IS_GOOD))
                .isEqualTo(new Comparison.NotCompared(Comparison.Reason.NO_FIGURE));
        assertThat(compare(known(50, 45, 55), suppressed, Polarity.HIGH_IS_GOOD))
                .isEqualTo(new Comparison.NotCompared(Comparison.Reason.NO_COMPARATOR_FIGURE));
        assertThat(ComparisonRule.compare(known(50, 45, 55), Optional.empty(), Polarity.NONE))
                .isEqualTo(new Comparison.NotCompared(Comparison.Reason.NO_COMPARATOR_FIGURE));
    }

    private static Comparison compare(Figure place, Figure benchmark, Polarity polarity) {
        return ComparisonRule.compare(place, Optional.of(benchmark), polarity);
    }

    private static Figure known(double value) {
        return known(value, Optional.empty());
    }

    private static Figure known(double value, double lower, double upper) {
        return known(value, Optional.of(new Figure.Interval(lower, upper)));
    }

    private static Figure known(double value, Optional<Figure.Interval> interval) {
        return new Figure.Known(value, interval, OptionalDouble.empty(), OptionalDouble.empty(), List.of(), "");
    }
}
