package waymark.chart.trend;

import waymark.chart.Finite;

/** A comparator's figure for the period with this index. */
public record LinePoint(int period, double value) {

    public LinePoint {
        Finite.require(value, "value");
    }
}
