package waymark.chart.spread;

import java.util.Arrays;

/**
 * Stacks dots that stand close: each takes the lane nearest to the middle that is free; where all are taken, the lane
 * whose last dot is farthest away.
 *
 * @param radius of a dot in pixels
 * @param distance from lane to lane in pixels
 * @param apart how far apart dots of one lane stand, in per cent of the strip
 * @param lanes how many there are
 */
record DotLanes(double radius, double distance, double apart, int lanes) {

    static final double MIDDLE = 78;

    private static final int MOST_LARGE = 120;
    private static final double MARKER = 8.75;
    private static final double NARROWEST = 288;

    static DotLanes of(int dots) {
        return dots <= MOST_LARGE ? new DotLanes(4.3, 10.5, 3.1, 7) : new DotLanes(2.6, 6.3, 1.9, 11);
    }

    /** Returns the height of a lane: they are counted from the middle, alternately below and above it. */
    double height(int lane) {
        return MIDDLE + (lane % 2 == 0 ? -1 : 1) * ((lane + 1) / 2) * distance;
    }

    /** Returns the lane of each dot; the positions must rise. */
    int[] stack(double[] x) {
        double[] lastIn = new double[lanes];
        Arrays.fill(lastIn, Double.NEGATIVE_INFINITY);
        int[] lane = new int[x.length];
        for (int i = 0; i < x.length; i++) {
            lane[i] = 0;
            for (int free = lanes - 1; free >= 0; free--) {
                if (x[i] - lastIn[free] >= apart) {
                    lane[i] = free;
                }
            }
            if (x[i] - lastIn[lane[i]] < apart) {
                lane[i] = farthest(lastIn);
            }
            lastIn[lane[i]] = x[i];
        }
        return lane;
    }

    private static int farthest(double[] lastIn) {
        int farthest = 0;
        for (int lane = 1; lane < lastIn.length; lane++) {
            farthest = lastIn[lane] < lastIn[farthest] ? lane : farthest;
        }
        return farthest;
    }

    /** Tells how far from a place's marker, in per cent, dots make room for it. */
    double clearance() {
        return (MARKER + radius) / NARROWEST * 100;
    }

    /** Tells whether a dot in this lane, so far from a place's marker in per cent, doesn't touch it. */
    boolean clearOfMarker(int lane, double distance) {
        double room = MARKER + radius - 1e-9;
        double x = distance / 100 * NARROWEST;
        double y = height(lane) - MIDDLE;
        return x * x + y * y > room * room;
    }
}
