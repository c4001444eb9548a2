package waymark.benchmark.interval;

import java.util.Optional;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import waymark.indicator.Figure.Interval;

/** The interval of a count of events: Byar's approximation from 10 on (Breslow and Day 1987), exact below. */
public final class Byar {
    private static final double FEWEST = 10;

    private Byar() {}

    /** The limits of a count; nothing where it isn't one. */
    public static Optional<Interval> of(double x, Confidence confidence) {
        if (!(x >= 0) || Double.isInfinite(x)) {
            return Optional.empty();
        }
        return Optional.of(x < FEWEST ? exact(x, confidence) : approximate(x, confidence));
    }

    private static Interval exact(double x, Confidence confidence) {
        double lower = x == 0 ? 0 : quantile(confidence.tail(), 2 * x);
        return new Interval(lower, quantile(1 - confidence.tail(), 2 * x + 2));
    }

    private static double quantile(double share, double freedom) {
        return ChiSquaredDistribution.of(freedom).inverseCumulativeProbability(share) / 2;
    }

    /** From a count of 10 on, the lower limit is above zero at both confidences. */
    private static Interval approximate(double x, Confidence confidence) {
        double z = confidence.z();
        double lower = x * cube(1 - 1 / (9 * x) - z / (3 * Math.sqrt(x)));
        double next = x + 1;
        return new Interval(lower, next * cube(1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))));
    }

    private static double cube(double value) {
        return value * value * value;
    }
}
