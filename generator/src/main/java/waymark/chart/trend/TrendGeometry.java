package waymark.chart.trend;

import waymark.chart.ValueScale;
import waymark.chart.plot.PlotScale;

/** Where periods and values stand, from the scales that JFreeChart reported, and where lines are cut. */
final class TrendGeometry {

    static final int HEIGHT = 360;
    static final double TOP = 14;
    static final double BOTTOM = 330;

    private final double[] x;
    private final boolean[] broken;
    private final PlotScale y;
    private final ValueScale values;

    TrendGeometry(TrendAxes axes, PlotScale horizontal, PlotScale vertical) {
        x = axes.periods().stream()
                .mapToDouble(period -> horizontal.at(period.at()))
                .toArray();
        broken = broken(axes);
        y = vertical;
        values = axes.values();
    }

    static boolean[] broken(TrendAxes axes) {
        boolean[] broken = new boolean[axes.periods().size()];
        for (SeriesBreak cut : axes.breaks()) {
            broken[cut.period()] = true;
        }
        return broken;
    }

    int periods() {
        return x.length;
    }

    double x(int period) {
        TrendAxes.requirePeriod(period, x.length);
        return x[period];
    }

    double y(double value) {
        if (!values.axis().covers(value)) {
            throw new IllegalArgumentException(value + " lies outside of " + values.axis());
        }
        return y.at(value);
    }

    /** Returns where a limit stands, or the edge of the plot that it lies beyond. */
    double limit(double value) {
        return y.within(value);
    }

    /** Tells whether a line may go from one period to another: to the next one, unless the series breaks there. */
    boolean joined(int from, int to) {
        return to == from + 1 && !broken[to];
    }
}
