package waymark.chart.spread;

import java.util.Arrays;
import java.util.List;
import waymark.chart.svg.SvgWriter;

/** The dots of a strip as they were drawn, of which those around a place's marker can be moved. */
final class DotRow {

    private final DotLanes lanes;
    private final double[] x;
    private final int[] lane;
    private final String[] places;
    private final String markup;
    private final int[] starts;

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
        int own = dotOf(place);
        out.raw(markup.substring(0, starts[first]));
        int[] moved = Arrays.copyOfRange(lane, first, end);
        for (int i = first; i < end; i++) {
            if (i != own) {
                moved[i - first] = free(i, marker, first, end, moved, own);
                out.dot(x[i], lanes.height(moved[i - first]));
            }
        }
        out.raw(markup.substring(starts[end]));
    }

    /** The place's dot, or -1. There are at most a few hundred, in as many rows: a map for each would weigh more than all else. */
    private int dotOf(String place) {
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

    /** Returns the lane in which a dot near the marker has most room: its own if that is clear, else the nearest. */
    private int free(int dot, double marker, int first, int end, int[] moved, int own) {
        double[] room = room(dot, first, end, moved, own);
        int best = lane[dot];
        double mostRoom = -1;
        for (int step = -1; step < room.length; step++) {
            int candidate = step < 0 ? lane[dot] : step;
            if (room[candidate] > mostRoom && lanes.clearOfMarker(candidate, x[dot] - marker)) {
                best = candidate;
                mostRoom = room[candidate];
            }
        }
        return best;
    }

    /** Returns for each lane how far the nearest dot is that has its place already, at most as far as dots need be. */
    private double[] room(int dot, int first, int end, int[] moved, int own) {
        double[] room = new double[lanes.lanes()];
        Arrays.fill(room, lanes.apart());
        for (int i = dot - 1; i >= 0 && x[dot] - x[i] < lanes.apart(); i--) {
            int there = i >= first ? moved[i - first] : lane[i];
            if (i != own) {
                room[there] = Math.min(room[there], x[dot] - x[i]);
            }
        }
        for (int i = Math.max(end, dot + 1); i < x.length && x[i] - x[dot] < lanes.apart(); i++) {
            room[lane[i]] = Math.min(room[lane[i]], x[i] - x[dot]);
        }
        return room;
    }
}
