package waymark.benchmark.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A slope over points in time, and how unlikely it is by chance.
 *
 * @param slope above zero where the figures rise
 * @param statistic a chi-square of one degree of freedom
 */
record Fit(double slope, double statistic) {
    /** The chi-square that a slope without a cause passes twice in a thousand times. */
    static final double SIGNIFICANT = 9.549536;

    /**
     * Which way the points go: 1 up, -1 down, 0 where no change is significant, or where the slope doesn't keep its sign
     * when any one of them is left out.
     */
    static <P> int direction(List<P> points, Function<List<P>, Fit> fit) {
        Fit whole = fit.apply(points);
        if (!(whole.statistic() > SIGNIFICANT)) {
            return 0;
        }
        for (int i = 0; i < points.size(); i++) {
            List<P> others = new ArrayList<>(points);
            others.remove(i);
            if (!(fit.apply(others).slope() * whole.slope() > 0)) {
                return 0;
            }
        }
        return whole.slope() > 0 ? 1 : -1;
    }
}
