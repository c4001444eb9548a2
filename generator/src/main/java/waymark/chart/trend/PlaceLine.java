package waymark.chart.trend;

import java.util.List;
import java.util.Set;
import waymark.chart.Limits;
import waymark.chart.svg.SvgWriter;

/** Writes a place's marks: the band of its interval, its line and its dots, all cut where figures are missing. */
record PlaceLine(TrendGeometry plot, List<TrendPoint> points, Set<Integer> breaks) {

    private static final int MOST_DOTS = 36;
    private static final double DOT = 4;
    private static final double LAST_DOT = 5.5;

    void bands(SvgWriter out) {
        int start = 0;
        while (start < points.size()) {
            int end = bandEnd(start);
            if (end > start + 1) {
                band(out, start, end);
            }
            start = Math.max(end, start + 1);
        }
    }

    /** Returns the index after the last point of the band that begins here; the same index if there is no limit. */
    private int bandEnd(int start) {
        int end = start;
        while (end < points.size() && points.get(end).limits().isPresent() && (end == start || joined(end))) {
            end++;
        }
        return end;
    }

    private void band(SvgWriter out, int start, int end) {
        out.beginPath("fill");
        for (int i = start; i < end; i++) {
            double upper = plot.limit(limits(i).upper());
            out.corner(i == start ? 'M' : ' ', plot.x(points.get(i).period()), upper);
        }
        for (int i = end - 1; i >= start; i--) {
            out.corner(' ', plot.x(points.get(i).period()), plot.limit(limits(i).lower()));
        }
        out.raw("Z").endPath();
    }

    private Limits limits(int i) {
        return points.get(i).limits().orElseThrow();
    }

    private boolean joined(int i) {
        return i > 0
                && i < points.size()
                && !breaks.contains(points.get(i).period())
                && plot.joined(points.get(i - 1).period(), points.get(i).period());
    }

    void line(SvgWriter out) {
        if (points.size() < 2) {
            return;
        }
        out.beginPath("l1");
        corners(out);
        out.endPath();
    }

    /** Writes the corners of the line alone. */
    void corners(SvgWriter out) {
        for (int i = 0; i < points.size(); i++) {
            TrendPoint point = points.get(i);
            boolean joined = joined(i);
            out.corner(joined ? ' ' : 'M', plot.x(point.period()), plot.y(point.value()));
            if (!joined && !joined(i + 1)) {
                out.raw("h0");
            }
        }
    }

    /** Writes the interval of each point whose limits no band shows. */
    void lonelyLimits(SvgWriter out) {
        int start = 0;
        while (start < points.size()) {
            int end = bandEnd(start);
            if (end == start + 1) {
                double x = plot.x(points.get(start).period());
                out.line(
                        "ci",
                        x,
                        x,
                        plot.limit(limits(start).upper()),
                        plot.limit(limits(start).lower()));
            }
            start = Math.max(end, start + 1);
        }
    }

    /** Writes the dots; where periods stand close, only those of the last and of lonely points. */
    void dots(SvgWriter out) {
        boolean all = plot.periods() <= MOST_DOTS;
        for (int i = 0; i < points.size(); i++) {
            boolean last = i == points.size() - 1;
            boolean lonely = !joined(i) && !joined(i + 1);
            if (all || last || lonely) {
                TrendPoint point = points.get(i);
                out.circle("d1", plot.x(point.period()), plot.y(point.value()), last ? LAST_DOT : DOT);
            }
        }
    }
}
