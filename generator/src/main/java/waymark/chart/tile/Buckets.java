package waymark.chart.tile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** Points by the square they lie in, so that only near ones are looked at. */
final class Buckets {
    private static final int REACH = 2;

    private final Map<Long, List<Integer>> squares = new HashMap<>();

    Buckets(double[] x, double[] y) {
        for (int i = 0; i < x.length; i++) {
            squares.computeIfAbsent(key(square(x[i]), square(y[i])), k -> new ArrayList<>())
                    .add(i);
        }
    }

    /** Hands on the points in the squares around a point, in a fixed order. */
    void around(double x, double y, IntConsumer found) {
        for (int row = square(y) - REACH; row <= square(y) + REACH; row++) {
            for (int column = square(x) - REACH; column <= square(x) + REACH; column++) {
                squares.getOrDefault(key(column, row), List.of()).forEach(found::accept);
            }
        }
    }

    private static int square(double position) {
        return (int) Math.floor(position);
    }

    static long key(int column, int row) {
        return ((long) column << 32) ^ (row & 0xFFFFFFFFL);
    }
}
