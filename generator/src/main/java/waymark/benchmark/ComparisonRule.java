package waymark.benchmark;

import java.util.Optional;
import java.util.OptionalDouble;
import waymark.indicator.Figure;
import waymark.indicator.Polarity;

/**
 * OHID's default rule: a benchmark inside the place's own 95% interval, limits included, is similar; outside it the place
 * is better or worse by polarity, or higher or lower where there is none. No interval is ever invented.
 */
public final class ComparisonRule {
    private ComparisonRule() {}

    /** Compares unrounded figures of the same period. */
    public static Comparison compare(Figure place, Optional<Figure> benchmark, Polarity polarity) {
        if (!(place instanceof Figure.Known own)) {
            return new Comparison.NotCompared(Comparison.Reason.NO_FIGURE);
        }
        OptionalDouble other = benchmark.map(Figure::number).orElse(OptionalDouble.empty());
        if (other.isEmpty()) {
            return new Comparison.NotCompared(Comparison.Reason.NO_COMPARATOR_FIGURE);
        }
        double difference = own.value() - other.getAsDouble();
        return own.interval()
                .<Comparison>map(i -> new Comparison.Rated(rate(i, other.getAsDouble(), polarity), difference))
                .orElseGet(() -> new Comparison.Unjudged(difference));
    }

    private static Rating rate(Figure.Interval interval, double benchmark, Polarity polarity) {
        if (interval.contains(benchmark)) {
            return Rating.SIMILAR;
        }
        boolean above = benchmark < interval.lower();
        return switch (polarity) {
            case HIGH_IS_GOOD -> above ? Rating.BETTER : Rating.WORSE;
            case LOW_IS_GOOD -> above ? Rating.WORSE : Rating.BETTER;
            case NONE -> above ? Rating.HIGHER : Rating.LOWER;
        };
    }
}
