package waymark.chart.spread;

import java.util.Arrays;
import java.util.List;
import waymark.chart.svg.Decimals;
import waymark.chart.svg.SvgWriter;

/** The dots of a strip as they were drawn, of which those around a place's marker can be moved. */
final class DotRow {

    private final DotLanes lanes;
    private final double[] x;
    private final int[] lane;
    private final String[] places;
    private final String markup;
    private final int[] starts;
    /** The begin of each dot's markup, and the end of it in each lane. */
    private final String[] begins;

    private final String[] ends;

    /** Takes the dots in the order of their values, with the path that was drawn of them in this order. */
    DotRow(List<Dot> dots, double[] x, DotLanes lanes, int[] lane, String markup) {
        this.lanes = lanes;
        this.x = x;
        this.lane = lane;
        this.markup = markup;
        places = dots.stream().map(Dot::place).toArray(String[]::new);
        starts = new int[x.length + 1];
        int at = 0;
        for (int i = 0; i < x.length; i++) {
            starts[i] = at;
            at = Math.max(markup.indexOf('M', at + 1), at);
        }
        starts[x.length] = markup.length();
        begins = new String[x.length];
        for (int i = 0; i < x.length; i++) {
            begins[i] = "M" + Decimals.of(x[i]);
        }
        ends = new String[lanes.lanes()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = " " + Decimals.of(lanes.height(i)) + "h0";
        }
    }

    /** Tells whether a dot reaches into this part of the strip. */
    boolean meets(double fromX, double toX, double fromY, double toY) {
        for (int i = 0; i < x.length; i++) {
            double y = lanes.height(lane[i]);
            if (x[i] > fromX && x[i] < toX && y + lanes.radius() > fromY && y - lanes.radius() < toY) {
                return true;
            }
        }
        return false;
    }

    int length() {
        return markup.length();
    }

    void write(SvgWriter out) {
        out.raw(markup);
    }

    /** Writes the dots without that of the place, those near it moved clear of its marker. */
    void writeAround(SvgWriter out, String place, double marker) {
        int first = from(marker - lanes.clearance());
        int end = from(marker + lanes.clearance());
        int own = dotOf(place, marker);
        out.raw(markup.substring(0, starts[first]));
        double[] before = before(first, own);
        double[] after = after(end);
        for (int i = first; i < end; i++) {
            if (i != own) {
                int free = free(i, marker, before, after);
                before[free] = x[i];
                out.raw(begins[i]).raw(ends[free]);
            }
        }
        out.raw(markup.substring(starts[end]));
    }

    /**
     * The place's dot, or -1: mostly one of those that stand under the marker. There are at most a few hundred, in as many
     * rows: a map for each would weigh more than all else.
     */
    private int dotOf(String place, double marker) {
        for (int i = from(marker); i < x.length && x[i] == marker; i++) {
            if (places[i].equals(place)) {
                return i;
            }
        }
        for (int i = 0; i < places.length; i++) {
            if (places[i].equals(place)) {
                return i;
            }
        }
        return -1;
    }

    private int from(double position) {
        int at = Arrays.binarySearch(x, position);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && x[at - 1] == position) {
            at--;
        }
        return at;
    }

    /** Returns where the last dot before this one stands in each lane. */
    private double[] before(int first, int own) {
        double[] last = new double[lanes.lanes()];
        Arrays.fill(last, Double.NEGATIVE_INFINITY);
        for (int i = first - 1; i >= 0 && first < x.length && x[first] - x[i] < lanes.apart(); i--) {
            if (i != own) {
                last[lane[i]] = Math.max(last[lane[i]], x[i]);
            }
        }
        return last;
    }

    /** Returns where the first of the dots from this one on stands in each lane. */
    private double[] after(int end) {
        double[] next = new double[lanes.lanes()];
        Arrays.fill(next, Double.POSITIVE_INFINITY);
        for (int i = end; i < x.length && end > 0 && x[i] - x[end - 1] < lanes.apart(); i++) {
            next[lane[i]] = Math.min(next[lane[i]], x[i]);
        }
        return next;
    }

    /**
     * Returns the lane in which a dot near the marker has most room: its own if that is clear, else the nearest. Room is
     * how far the nearest dot is that has its place already, at most as far as dots need be.
     */
    private int free(int dot, double marker, double[] before, double[] after) {
        int best = lane[dot];
        double mostRoom = -1;
        double apart = lanes.apart();
        for (int step = -1; step < ends.length && mostRoom < apart; step++) {
            int candidate = step < 0 ? lane[dot] : step;
            double left = x[dot] - before[candidate];
            double right = after[candidate] - x[dot];
            double clear = left < right ? left : right; // not Math.min, which asks for zeros and what is no number
            double room = clear < apart ? clear : apart;
            if (room > mostRoom && lanes.clearOfMarker(candidate, x[dot] - marker)) {
                best = candidate;
                mostRoom = room;
            }
        }
        return best;
    }
}
