package waymark.benchmark.trend;

import java.util.List;

/** The weighted least squares line through figures with intervals; the surer a figure, the more it weighs. */
final class WeightedTrend {
    /** How many standard errors a 95% interval is wide. */
    private static final double WIDTH = 3.92;

    private WeightedTrend() {}

    /** A figure at a time, with how wide its 95% interval is. */
    record Point(double at, double value, double width) {}

    /** Fits points whose intervals are wider than nothing. */
    static Fit fit(List<Point> points) {
        double one = 0;
        double tv = 0;
        double t = 0;
        double v = 0;
        double tt = 0;
        for (Point p : points) {
            double error = p.width() / WIDTH;
            double weight = 1 / (error * error);
            one += weight;
            tv += weight * p.at() * p.value();
            t += weight * p.at();
            v += weight * p.value();
            tt += weight * p.at() * p.at();
        }
        double spread = one * tt - t * t;
        double slope = (one * tv - t * v) / spread;
        return new Fit(slope, slope * slope * spread / one);
    }
}
