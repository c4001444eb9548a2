package waymark.benchmark;

import java.util.Optional;
import waymark.indicator.Figure;
import waymark.indicator.Indicator;
import waymark.indicator.Measure;
import waymark.indicator.Polarity;

/**
 * Where values stand on a spine, from 0 to 1: the benchmark in the centre, the farther end of all places at an edge, better
 * always to the right. Linear in the indicator's own unit.
 *
 * @param turned whether low stands right, because low is good
 */
public record SpineGeometry(
        double lowest, double lowerQuartile, double upperQuartile, double highest, double benchmark, boolean turned) {
    /** The share of places that need a value. */
    private static final double COVER = 0.75;

    /** The spine of an indicator; nothing for counts, for too few places, or without the benchmark's value. */
    public static Optional<SpineGeometry> of(
            Indicator indicator, Distribution places, int placeCount, Figure benchmark) {
        if (indicator.measure() == Measure.COUNT
                || benchmark.number().isEmpty()
                || places.percentile(0.5).isEmpty()
                || places.size() < COVER * placeCount) {
            return Optional.empty();
        }
        return Optional.of(new SpineGeometry(
                places.lowest().orElseThrow(),
                places.percentile(0.25).orElseThrow(),
                places.percentile(0.75).orElseThrow(),
                places.highest().orElseThrow(),
                benchmark.number().getAsDouble(),
                indicator.polarity() == Polarity.LOW_IS_GOOD));
    }

    /** Where a value stands. */
    public double at(double value) {
        double half = Math.max(Math.abs(benchmark - lowest), Math.abs(highest - benchmark));
        double offset = half == 0 ? 0 : (value - benchmark) / half / 2;
        return turned ? 0.5 - offset : 0.5 + offset;
    }

    /** The value at the left end, the worst or the lowest. */
    public double left() {
        return turned ? highest : lowest;
    }

    /** The value at the right end, the best or the highest. */
    public double right() {
        return turned ? lowest : highest;
    }
}
