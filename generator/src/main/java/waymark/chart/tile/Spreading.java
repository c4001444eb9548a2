package waymark.chart.tile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Spreads places over a plane in which each needs one square: positions are drawn partly towards their ranks, which takes room
 * from empty country and gives it to crowded, and those that still stand too close push each other apart.
 */
final class Spreading {
    /** How much of a position is its rank among all. */
    private static final double BY_RANK = 0.4;

    /** How much of the plane places fill at first. */
    private static final double FILLED = 0.55;

    private static final double LONGEST_SIDE = 2.5;
    private static final int STEPS = 80;
    private static final double PUSH = 0.45;
    private static final double NEAREST = 1.05;

    private final double[] x;
    private final double[] y;

    private Spreading(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    /** The places' positions to the right and downwards, one square being one unit. */
    static double[][] of(List<Spot> spots) {
        double[] east = spots.stream().mapToDouble(Spot::east).toArray();
        double[] south = spots.stream().mapToDouble(s -> -s.north()).toArray();
        double wide = width(east);
        double high = width(south);
        double aspect = wide == 0 || high == 0 ? 1 : Math.max(1 / LONGEST_SIDE, Math.min(LONGEST_SIDE, wide / high));
        double across = Math.sqrt(spots.size() / FILLED * aspect);
        Spreading spreading = new Spreading(placed(east, across), placed(south, across / aspect));
        for (int i = 0; i < STEPS; i++) {
            spreading.step();
        }
        return new double[][] {spreading.x, spreading.y};
    }

    private static double width(double[] values) {
        return Arrays.stream(values).max().orElse(0)
                - Arrays.stream(values).min().orElse(0);
    }

    /** Where values stand on a side of this length. */
    private static double[] placed(double[] values, double length) {
        double low = Arrays.stream(values).min().orElse(0);
        double width = width(values);
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] placed = new double[values.length];
        for (int rank = 0; rank < order.length; rank++) {
            int i = order[rank];
            double share = width == 0 ? 0.5 : (values[i] - low) / width;
            double ranked = (rank + 0.5) / order.length;
            placed[i] = length * (width == 0 ? share : share * (1 - BY_RANK) + ranked * BY_RANK);
        }
        return placed;
    }

    /** Every two places that stand too close push each other apart, all at once. */
    private void step() {
        Buckets near = new Buckets(x, y);
        double[] dx = new double[x.length];
        double[] dy = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            int first = i;
            near.around(x[i], y[i], other -> {
                if (other > first) {
                    push(first, other, dx, dy);
                }
            });
        }
        for (int i = 0; i < x.length; i++) {
            x[i] += Math.max(-1, Math.min(1, dx[i]));
            y[i] += Math.max(-1, Math.min(1, dy[i]));
        }
    }

    private void push(int i, int other, double[] dx, double[] dy) {
        double right = x[other] - x[i];
        double down = y[other] - y[i];
        if (Math.abs(right) >= NEAREST || Math.abs(down) >= NEAREST) {
            return; // most are, and a distance takes long to work out
        }
        double distance = Math.hypot(right, down);
        if (distance >= NEAREST) {
            return;
        }
        if (distance < 1e-9) {
            right = Math.cos(other);
            down = Math.sin(other);
            distance = 1;
        }
        double by = PUSH * (NEAREST - Math.min(distance, NEAREST)) / distance;
        by = Math.max(by, 1e-3);
        dx[i] -= right * by;
        dy[i] -= down * by;
        dx[other] += right * by;
        dy[other] += down * by;
    }
}
