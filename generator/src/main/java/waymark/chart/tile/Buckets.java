package waymark.chart.tile;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Points by the square they lie in, so that only near ones are looked at. */
final class Buckets {
    private static final int REACH = 2;

    private final int left;
    private final int top;
    private final int columns;
    private final int rows;

    /** The points, square by square and in their order within each. */
    private final int[] points;

    /** Where the points of a square begin; the next square's begin where they end. */
    private final int[] starts;

    Buckets(double[] x, double[] y) {
        left = square(Arrays.stream(x).min().orElse(0));
        top = square(Arrays.stream(y).min().orElse(0));
        columns = square(Arrays.stream(x).max().orElse(0)) - left + 1;
        rows = square(Arrays.stream(y).max().orElse(0)) - top + 1;
        starts = new int[rows * columns + 1];
        points = new int[x.length];
        for (int i = 0; i < x.length; i++) {
            starts[index(x[i], y[i]) + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] next = starts.clone();
        for (int i = 0; i < x.length; i++) {
            points[next[index(x[i], y[i])]++] = i;
        }
    }

    private int index(double x, double y) {
        return (square(y) - top) * columns + square(x) - left;
    }

    /** Hands on the points in the squares around a point, in a fixed order. */
    void around(double x, double y, IntConsumer found) {
        int first = Math.max(0, square(x) - left - REACH);
        int last = Math.min(columns - 1, square(x) - left + REACH);
        for (int row = Math.max(0, square(y) - top - REACH); row <= square(y) - top + REACH && row < rows; row++) {
            // Squares beside each other follow each other, and so do their points.
            int end = first > last ? 0 : starts[row * columns + last + 1];
            for (int i = first > last ? 0 : starts[row * columns + first]; i < end; i++) {
                found.accept(points[i]);
            }
        }
    }

    private static int square(double position) {
        return (int) Math.floor(position);
    }
}
