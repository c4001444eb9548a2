package waymark.chart.spread;

import waymark.chart.Finite;

/** A comparator's figure, and its name with the figure. */
public record SpreadLine(double value, String label) {

    public SpreadLine {
        Finite.require(value, "value");
    }
}
