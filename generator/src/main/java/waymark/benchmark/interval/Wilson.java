package waymark.benchmark.interval;

import java.util.Optional;
import waymark.indicator.Figure.Interval;

/** Wilson's score interval of a proportion (Wilson 1927). */
public final class Wilson {
    private Wilson() {}

    /** The limits of x out of n, as shares from 0 to 1; nothing where x isn't a part of n. */
    public static Optional<Interval> of(double x, double n, Confidence confidence) {
        if (!(n > 0 && x >= 0 && x <= n) || Double.isInfinite(n)) {
            return Optional.empty();
        }
        double z = confidence.z();
        double middle = 2 * x + z * z;
        double reach = z * Math.sqrt(z * z + 4 * x * (1 - x / n));
        double width = 2 * (n + z * z);
        // None and all are exact; what the roots leave of them is noise.
        double lower = x == 0 ? 0 : (middle - reach) / width;
        double upper = x == n ? 1 : (middle + reach) / width;
        return Optional.of(new Interval(lower, upper));
    }
}
