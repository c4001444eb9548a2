package waymark.chart.spread;

import waymark.chart.Finite;

/** A place, by any key of its own, and its figure. */
public record Dot(String place, double value) {

    public Dot {
        Finite.require(value, "value");
    }
}
