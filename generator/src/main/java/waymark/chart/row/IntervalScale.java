package waymark.chart.row;

import java.util.OptionalDouble;
import waymark.chart.Finite;
import waymark.chart.ValueAxis;

/** What ranked rows share: the axis, and the benchmark whose line joins them. */
public record IntervalScale(ValueAxis axis, OptionalDouble benchmark) {

    public IntervalScale {
        benchmark.ifPresent(value -> Finite.require(value, "benchmark"));
    }

    /** Returns where a value stands in per cent, or the end of the axis that it lies beyond. */
    double at(double value) {
        double within = Math.max(axis.low(), Math.min(axis.high(), value));
        return (within - axis.low()) / (axis.high() - axis.low()) * 100;
    }
}
