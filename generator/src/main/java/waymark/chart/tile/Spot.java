package waymark.chart.tile;

import waymark.chart.Finite;

/** Where a place lies, by any key of its own: how far east and how far north, in one unit for all. */
public record Spot(String place, double east, double north) {

    public Spot {
        Finite.require(east, "east");
        Finite.require(north, "north");
    }
}
