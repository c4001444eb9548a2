package waymark.chart.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import waymark.chart.ValueAxis;
import waymark.chart.label.AxisLabel;
import waymark.chart.label.TickThinning;
import waymark.chart.label.Visibility;
import waymark.chart.plot.AxisMark;
import waymark.chart.plot.BarePlot;
import waymark.chart.plot.LabelledAxis;
import waymark.chart.plot.ValueLabels;
import waymark.chart.svg.Anchor;
import waymark.chart.svg.Ink;

/** Lets JFreeChart draw what the trend charts of an indicator share. */
final class TrendPlot {

    private static final double LABEL_DROP = 21;
    private static final double PLOT_WIDE = 544 - 160;
    private static final double PLOT_NARROW = 288 - 100;
    private static final double PLOT_ENLARGED = 272 - 131;

    private TrendPlot() {}

    static BarePlot.Drawing draw(
            TrendAxes axes, List<ComparatorLine> comparators, List<GapTexts.Placed> reasons, BreakTexts breaks) {
        BarePlot plot = new BarePlot(periodAxis(axes), ValueLabels.axis(axes.values()));
        plot.lines(
                comparators.stream().map(line -> line.style().css()).toList(),
                comparators.stream().map(line -> series(axes, line)).toList());
        addBreaks(plot, axes, breaks);
        for (GapTexts.Placed reason : reasons) {
            plot.text(at(axes, reason.x()), GapTexts.BASELINE, reason.text(), reason.ink());
        }
        return plot.draw(TrendGeometry.TOP, TrendGeometry.BOTTOM);
    }

    private static LabelledAxis periodAxis(TrendAxes axes) {
        List<PeriodTick> periods = axes.periods();
        List<AxisLabel> labels = periods.stream()
                .map(period -> new AxisLabel(percent(axes, period.at()), period.label(), Anchor.MIDDLE))
                .toList();
        double left = ValueLabels.margin(axes.values());
        List<Visibility> shown =
                new TickThinning(PLOT_WIDE - left, PLOT_NARROW - left, PLOT_ENLARGED - left * 1.3).of(labels);
        List<AxisMark> marks = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            if (shown.get(i) != Visibility.NEVER) {
                Ink ink = Ink.text(shown.get(i).css(), Anchor.MIDDLE, 0);
                marks.add(new AxisMark(periods.get(i).at(), periods.get(i).label(), ink));
            }
        }
        return new LabelledAxis(low(axes), high(axes), marks, LABEL_DROP);
    }

    /** Returns where the axis begins: a single period stands in the middle. */
    private static double low(TrendAxes axes) {
        return axes.periods().get(0).at() - (axes.periods().size() == 1 ? 0.5 : 0);
    }

    private static double high(TrendAxes axes) {
        List<PeriodTick> periods = axes.periods();
        return periods.get(periods.size() - 1).at() + (periods.size() == 1 ? 0.5 : 0);
    }

    static double percent(TrendAxes axes, double at) {
        return (at - low(axes)) / (high(axes) - low(axes)) * 100;
    }

    private static double at(TrendAxes axes, double percent) {
        return low(axes) + percent / 100 * (high(axes) - low(axes));
    }

    /** Returns the points for JFreeChart, which ends a line at each NaN. */
    private static double[][] series(TrendAxes axes, ComparatorLine line) {
        int count = axes.periods().size();
        boolean[] broken = TrendGeometry.broken(axes);
        double[] known = new double[count];
        Arrays.fill(known, Double.NaN);
        for (LinePoint point : line.points()) {
            TrendAxes.requirePeriod(point.period(), count);
            known[point.period()] = covered(axes.values().axis(), point.value());
        }
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double at = axes.periods().get(i).at();
            if (broken[i]) {
                points.add(new double[] {at, Double.NaN});
            }
            points.add(new double[] {at, known[i]});
        }
        return new double[][] {
            points.stream().mapToDouble(point -> point[0]).toArray(),
            points.stream().mapToDouble(point -> point[1]).toArray()
        };
    }

    private static double covered(ValueAxis axis, double value) {
        if (!axis.covers(value)) {
            throw new IllegalArgumentException(value + " lies outside of " + axis);
        }
        return value;
    }

    private static void addBreaks(BarePlot plot, TrendAxes axes, BreakTexts texts) {
        for (SeriesBreak cut : axes.breaks()) {
            double at = axes.periods().get(cut.period()).at();
            plot.upright(at, "cut");
            if (!cut.label().isEmpty()) {
                BreakTexts.Placed placed = texts.place(percent(axes, at), cut.label());
                plot.text(at, placed.height(), cut.label(), placed.ink());
            }
        }
    }
}
