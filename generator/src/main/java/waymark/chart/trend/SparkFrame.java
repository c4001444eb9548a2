package waymark.chart.trend;

import java.util.List;
import java.util.Set;
import waymark.chart.ChartSvg;
import waymark.chart.ValueAxis;
import waymark.chart.label.Type;
import waymark.chart.svg.Anchor;
import waymark.chart.svg.Ink;
import waymark.chart.svg.SvgLayers;
import waymark.chart.svg.SvgWriter;

/**
 * The sparkline of an indicator without its place: the benchmark's line alone, on the periods and the range that the
 * indicator's trend has, so that small charts of all places compare. It is drawn once; each place adds its line.
 */
public final class SparkFrame {

    private static final int HEIGHT = 64;
    private static final double TOP = 7;
    private static final double BOTTOM = 57;

    /** The room to the right of the plot, of which a label beside its point leaves some free. */
    private static final double MARGIN = 72;

    private static final double BESIDE = 10;

    private final TrendAxes axes;
    private final boolean[] broken;
    private final String markup;

    private SparkFrame(TrendAxes axes, List<LinePoint> benchmark) {
        this.axes = axes;
        this.broken = TrendGeometry.broken(axes);
        SvgWriter out = new SvgWriter(512)
                .raw(SvgLayers.openPlot(" spark", HEIGHT))
                .raw("<line class=\"axis\" x2=\"100%\" y1=\"" + HEIGHT + "\" y2=\"" + HEIGHT + "\"/>")
                .raw(SvgLayers.openStretched(HEIGHT));
        line(out, "l3", benchmark, Set.of());
        this.markup = out.toString();
    }

    /** Draws the benchmark's line; nothing where there is no benchmark. */
    public static SparkFrame draw(TrendAxes axes, List<LinePoint> benchmark) {
        return new SparkFrame(axes, benchmark);
    }

    /** Returns the sparkline of a place, whose series breaks before some periods, with its latest figure beside the last point. */
    public ChartSvg with(List<LinePoint> points, Set<Integer> breaks, String latest) {
        SvgWriter out = new SvgWriter(markup.length() + 512).raw(markup);
        line(out, "l1", points, breaks);
        out.raw("</svg>");
        for (int i = 0; i < points.size(); i++) {
            boolean last = i == points.size() - 1;
            boolean alone = !joins(points, i, breaks) && !(i + 1 < points.size() && joins(points, i + 1, breaks));
            if (last || alone) {
                out.circle("d1", x(points.get(i)), y(points.get(i)), last ? 4.5 : 2.5);
            }
        }
        if (!points.isEmpty()) {
            label(out, points.get(points.size() - 1), latest);
        }
        return new ChartSvg(out.raw(SvgLayers.CLOSE_PLOT).toString());
    }

    /** Writes the latest figure beside its point, or, where it is too long for that, against the edge away from the line. */
    private void label(SvgWriter out, LinePoint last, String text) {
        if (Type.label(text) <= MARGIN - BESIDE) {
            double level = Math.max(14, Math.min(HEIGHT - 4, y(last) + 5));
            out.text(Ink.text("lab t1", Anchor.START, BESIDE), x(last), level, text);
        } else {
            boolean high = y(last) < HEIGHT / 2.0;
            out.text(Ink.text("lab t1", Anchor.END, MARGIN), 100, high ? HEIGHT - 6 : 14, text);
        }
    }

    /** Writes a line that has a gap where a period is missing or the series breaks; a point alone has no line. */
    private void line(SvgWriter out, String css, List<LinePoint> points, Set<Integer> breaks) {
        if (points.size() < 2) {
            return;
        }
        out.beginPath(css);
        for (int i = 0; i < points.size(); i++) {
            out.corner(joins(points, i, breaks) ? ' ' : 'M', x(points.get(i)), y(points.get(i)));
        }
        out.endPath();
    }

    private boolean joins(List<LinePoint> points, int i, Set<Integer> breaks) {
        int to = points.get(i).period();
        return i > 0 && to == points.get(i - 1).period() + 1 && !broken[to] && !breaks.contains(to);
    }

    private double x(LinePoint point) {
        List<PeriodTick> ticks = axes.periods();
        TrendAxes.requirePeriod(point.period(), ticks.size());
        double first = ticks.get(0).at();
        double length = ticks.get(ticks.size() - 1).at() - first;
        return length == 0 ? 100 : (ticks.get(point.period()).at() - first) / length * 100;
    }

    private double y(LinePoint point) {
        ValueAxis axis = axes.values().axis();
        if (!axis.covers(point.value())) {
            throw new IllegalArgumentException(point.value() + " lies outside of " + axis);
        }
        return BOTTOM - (point.value() - axis.low()) / (axis.high() - axis.low()) * (BOTTOM - TOP);
    }
}
