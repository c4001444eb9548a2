package waymark.benchmark.trend;

import java.util.List;

/** The chi-square test for a trend in proportions, from counts (Armitage 1955). */
final class CountTrend {
    private CountTrend() {}

    /** A count out of a denominator at a time. */
    record Point(double at, double count, double denominator) {}

    /** Tests points in which something was counted. */
    static Fit fit(List<Point> points) {
        double c = 0;
        double n = 0;
        double ct = 0;
        double nt = 0;
        double ntt = 0;
        for (Point p : points) {
            c += p.count();
            n += p.denominator();
            ct += p.count() * p.at();
            nt += p.denominator() * p.at();
            ntt += p.denominator() * p.at() * p.at();
        }
        double joint = n * ct - c * nt;
        double spread = n * ntt - nt * nt;
        return new Fit(joint / spread, n * joint * joint / (c * (n - c) * spread));
    }
}
