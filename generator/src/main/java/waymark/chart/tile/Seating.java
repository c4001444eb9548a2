package waymark.chart.tile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Seats points on squares, one each: first come on the nearest free one, then moves and exchanges while those bring them nearer. */
final class Seating {
    private static final int PASSES = 60;
    private static final int REACH = 2;

    private final double[] x;
    private final double[] y;
    private final int[] columns;
    private final int[] rows;
    private final Map<Long, Integer> taken = new HashMap<>();

    private Seating(double[] x, double[] y) {
        this.x = x;
        this.y = y;
        this.columns = new int[x.length];
        this.rows = new int[x.length];
    }

    /** The columns and the rows of points that are given by their positions to the right and downwards. */
    static int[][] of(double[][] points) {
        Seating seating = new Seating(points[0], points[1]);
        seating.seatAll();
        boolean moved = true;
        for (int pass = 0; pass < PASSES && moved; pass++) {
            moved = seating.better();
        }
        return new int[][] {seating.columns, seating.rows};
    }

    /** From the middle outwards, so that those in a crowd move others towards the edge and not across each other. */
    private void seatAll() {
        double middleX = Arrays.stream(x).average().orElse(0);
        double middleY = Arrays.stream(y).average().orElse(0);
        IntStream.range(0, x.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> Math.hypot(x[i] - middleX, y[i] - middleY)))
                .forEach(this::seat);
    }

    private void seat(int i) {
        int column = (int) Math.floor(x[i]);
        int row = (int) Math.floor(y[i]);
        int bestColumn = 0;
        int bestRow = 0;
        double best = Double.POSITIVE_INFINITY;
        // A ring is looked at only while it may hold a square nearer than the best so far.
        for (int ring = 0; Math.max(0, ring - 1) * (ring - 1.0) <= best; ring++) {
            for (int c = column - ring; c <= column + ring; c++) {
                boolean side = Math.abs(c - column) == ring;
                for (int r = row - ring; r <= row + ring; r += side || ring == 0 ? 1 : 2 * ring) {
                    double far = far(i, c, r);
                    if (far < best && !taken.containsKey(key(c, r))) {
                        best = far;
                        bestColumn = c;
                        bestRow = r;
                    }
                }
            }
        }
        sit(i, bestColumn, bestRow);
    }

    private void sit(int i, int column, int row) {
        columns[i] = column;
        rows[i] = row;
        taken.put(key(column, row), i);
    }

    /** A square as a number that tells it from any other of a map, to a hash as well: two halves of a number hash alike. */
    private static long key(int column, int row) {
        return column * 1_000_003L + row;
    }

    /** The square of how far a point lies from the middle of a square. */
    private double far(int i, int column, int row) {
        double dx = x[i] - column - 0.5;
        double dy = y[i] - row - 0.5;
        return dx * dx + dy * dy;
    }

    /** One pass over all; whether anything moved. */
    private boolean better() {
        boolean moved = false;
        for (int i = 0; i < x.length; i++) {
            moved |= better(i);
        }
        return moved;
    }

    /** Takes the square around its own that gains most: a free one, or one whose owner gains or loses less by the exchange. */
    private boolean better(int i) {
        int column = columns[i];
        int row = rows[i];
        int bestColumn = column;
        int bestRow = row;
        double most = 1e-9;
        for (int c = column - REACH; c <= column + REACH; c++) {
            for (int r = row - REACH; r <= row + REACH; r++) {
                Integer other = taken.get(key(c, r));
                double gain = far(i, column, row) - far(i, c, r);
                if (other != null) {
                    gain += far(other, c, r) - far(other, column, row);
                }
                if (gain > most) {
                    most = gain;
                    bestColumn = c;
                    bestRow = r;
                }
            }
        }
        if (bestColumn == column && bestRow == row) {
            return false;
        }
        Integer other = taken.remove(key(bestColumn, bestRow));
        taken.remove(key(column, row));
        sit(i, bestColumn, bestRow);
        if (other != null) {
            sit(other, column, row);
        }
        return true;
    }
}
