package waymark.chart.plot;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;

/** The straight line from values to coordinates that an axis of a drawn plot reported; marks are placed with it. */
public record PlotScale(double low, double high, double atLow, double atHigh) {

    static PlotScale reported(Rectangle2D area, ValueAxis axis, RectangleEdge edge) {
        double low = axis.getLowerBound();
        double high = axis.getUpperBound();
        return new PlotScale(low, high, axis.valueToJava2D(low, area, edge), axis.valueToJava2D(high, area, edge));
    }

    /** Returns where the value stands. */
    public double at(double value) {
        return atLow + (value - low) / (high - low) * (atHigh - atLow);
    }

    /** Returns where the value stands, or the end of the axis that it lies beyond. */
    public double within(double value) {
        return at(Math.max(low, Math.min(high, value)));
    }
}
