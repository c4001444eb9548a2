package waymark.benchmark;

import java.util.Optional;
import java.util.OptionalDouble;
import waymark.benchmark.interval.Confidence;
import waymark.benchmark.interval.CountedIntervals;
import waymark.indicator.Figure;
import waymark.indicator.Figure.Interval;
import waymark.indicator.Indicator;
import waymark.indicator.Levels;
import waymark.indicator.Measure;
import waymark.indicator.Polarity;

/**
 * OHID's default rule: a benchmark inside the place's own 95% interval, limits included, is similar; outside it the place
 * is better or worse by polarity, or higher or lower where there is none. Where an indicator asks for two levels, a place is
 * much better or much worse if the benchmark lies outside of the 99.8% interval too. No interval is ever invented. A count says
 * how large a place is, and is never held against that of another.
 */
public final class ComparisonRule {
    private ComparisonRule() {}

    /** Compares unrounded figures of the same period. */
    public static Comparison compare(Indicator indicator, Figure place, Optional<Figure> benchmark) {
        if (!(place instanceof Figure.Known own)) {
            return new Comparison.NotCompared(Comparison.Reason.NO_FIGURE);
        }
        OptionalDouble other = benchmark.map(Figure::number).orElse(OptionalDouble.empty());
        if (other.isEmpty()) {
            return new Comparison.NotCompared(Comparison.Reason.NO_COMPARATOR_FIGURE);
        }
        if (indicator.measure() == Measure.COUNT) {
            return new Comparison.NotCompared(Comparison.Reason.COUNT);
        }
        double difference = own.value() - other.getAsDouble();
        return own.interval()
                .<Comparison>map(i -> new Comparison.Rated(
                        rate(i, wide(indicator, own, i), other.getAsDouble(), indicator.polarity()), difference))
                .orElseGet(() -> new Comparison.Unjudged(difference));
    }

    /** The 99.8% interval, if one is asked for and counted; one that leaves out part of the 95% belongs to another figure. */
    private static Optional<Interval> wide(Indicator indicator, Figure.Known own, Interval usual) {
        return indicator.levels() == Levels.TWO
                ? CountedIntervals.of(indicator, own, Confidence.HIGH)
                        .filter(w -> w.contains(usual.lower()) && w.contains(usual.upper()))
                : Optional.empty();
    }

    private static Rating rate(Interval usual, Optional<Interval> wide, double benchmark, Polarity polarity) {
        if (usual.contains(benchmark)) {
            return Rating.SIMILAR;
        }
        boolean above = benchmark < usual.lower();
        if (polarity == Polarity.NONE) {
            return above ? Rating.HIGHER : Rating.LOWER;
        }
        boolean much = wide.isPresent() && !wide.get().contains(benchmark);
        if (above == (polarity == Polarity.HIGH_IS_GOOD)) {
            return much ? Rating.MUCH_BETTER : Rating.BETTER;
        }
        return much ? Rating.MUCH_WORSE : Rating.WORSE;
    }
}
