package waymark.chart.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import waymark.chart.ChartSvg;
import waymark.chart.label.EndLabel;
import waymark.chart.plot.BarePlot;
import waymark.chart.plot.ValueLabels;
import waymark.chart.svg.SvgLayers;
import waymark.chart.svg.SvgWriter;

/** What the trend charts of an indicator share, drawn once by JFreeChart; a place's marks are appended to it. */
public final class TrendFrame {

    private static final int ROOM_FOR_MARKS = 3000;

    private final TrendGeometry plot;
    private final GapTexts gaps;
    private final BreakTexts breaks;
    private final String head;
    private final String lines;
    private final String over;
    private final List<LineEnd> ends;

    private TrendFrame(
            TrendGeometry plot,
            GapTexts gaps,
            BreakTexts breaks,
            String head,
            String lines,
            String over,
            List<LineEnd> ends) {
        this.plot = plot;
        this.gaps = gaps;
        this.breaks = breaks;
        this.head = head;
        this.lines = lines;
        this.over = over;
        this.ends = List.copyOf(ends);
    }

    /** Draws axes, grid, breaks, gaps and the comparators that all places have. */
    public static TrendFrame draw(TrendAxes axes, List<ComparatorLine> comparators) {
        GapTexts texts = new GapTexts();
        List<GapTexts.Placed> reasons = new ArrayList<>();
        for (Gap gap : axes.gaps()) {
            double from =
                    TrendPlot.percent(axes, axes.periods().get(gap.first()).at());
            double to = TrendPlot.percent(axes, axes.periods().get(gap.last()).at());
            reasons.addAll(texts.place(from, to, gap.reason()));
        }
        BreakTexts breaks = new BreakTexts();
        BarePlot.Drawing drawing = TrendPlot.draw(axes, comparators, reasons, breaks);
        TrendGeometry plot = new TrendGeometry(axes, drawing.x(), drawing.y());
        SvgLayers layers = drawing.layers();
        String head = SvgLayers.openPlot(ValueLabels.css(axes.values()), TrendGeometry.HEIGHT)
                + layers.under()
                + SvgLayers.openStretched(TrendGeometry.HEIGHT);
        List<LineEnd> ends = new ArrayList<>();
        comparators.forEach(line -> ends.addAll(end(plot, line)));
        return new TrendFrame(plot, texts, breaks, head, layers.stretched(), layers.over(), ends);
    }

    /** Returns the frame with one more comparator, under those it has: the region that some of the places share. */
    public TrendFrame plus(ComparatorLine line) {
        List<LineEnd> more = new ArrayList<>(ends);
        more.addAll(end(plot, line));
        return new TrendFrame(plot, gaps, breaks, head, path(line) + lines, over, more);
    }

    private String path(ComparatorLine line) {
        if (line.points().isEmpty()) {
            return "";
        }
        SvgWriter out = new SvgWriter(256).beginPath(line.style().css());
        for (int i = 0; i < line.points().size(); i++) {
            LinePoint point = line.points().get(i);
            boolean joined = i > 0 && plot.joined(line.points().get(i - 1).period(), point.period());
            boolean goesOn = i + 1 < line.points().size()
                    && plot.joined(point.period(), line.points().get(i + 1).period());
            out.corner(joined ? ' ' : 'M', plot.x(point.period()), plot.y(point.value()));
            if (!joined && !goesOn) {
                out.raw("h0");
            }
        }
        return out.endPath().toString();
    }

    private static List<LineEnd> end(TrendGeometry plot, ComparatorLine line) {
        if (line.points().isEmpty()) {
            return List.of();
        }
        LinePoint last = line.points().get(line.points().size() - 1);
        EndLabel label = EndLabel.of("lab", line.name(), line.valueLabel());
        return List.of(new LineEnd(plot.x(last.period()), plot.y(last.value()), label));
    }

    /** Returns where a period stands, in per cent. */
    public double x(int period) {
        return plot.x(period);
    }

    /** Returns the chart of one place. */
    public ChartSvg with(TrendMarks marks) {
        PlaceLine line = line(marks);
        SvgWriter out = new SvgWriter(head.length() + lines.length() + over.length() + ROOM_FOR_MARKS);
        out.raw(head);
        line.bands(out);
        out.raw(lines);
        line.line(out);
        out.raw("</svg>").raw(over);
        breaks(out, marks.breaks());
        reasons(out, marks.gaps());
        line.lonelyLimits(out);
        line.dots(out);
        LineEnd.write(out, ends(marks));
        return new ChartSvg(out.raw(SvgLayers.CLOSE_PLOT).toString());
    }

    private PlaceLine line(TrendMarks marks) {
        return new PlaceLine(
                plot,
                marks.points(),
                marks.breaks().stream().map(SeriesBreak::period).collect(Collectors.toSet()));
    }

    /** Returns the line of a place alone, as the corners of a path that may be laid into any chart of this frame. */
    public String corners(TrendMarks marks) {
        SvgWriter out = new SvgWriter(marks.points().size() * 12 + 16);
        line(marks).corners(out);
        return out.toString();
    }

    /** Returns the chart of the comparators, for a place that has no figure at all. */
    public ChartSvg alone() {
        return with(new TrendMarks("", "", List.of(), List.of()));
    }

    private List<LineEnd> ends(TrendMarks marks) {
        if (marks.points().isEmpty()) {
            return ends;
        }
        TrendPoint last = marks.points().get(marks.points().size() - 1);
        List<LineEnd> all = new ArrayList<>(ends);
        EndLabel label = EndLabel.of("lab t1", marks.name(), marks.valueLabel());
        all.add(new LineEnd(plot.x(last.period()), plot.y(last.value()), label));
        return all;
    }

    private void breaks(SvgWriter out, List<SeriesBreak> own) {
        BreakTexts texts = new BreakTexts(breaks);
        for (SeriesBreak cut : own) {
            double x = plot.x(cut.period());
            out.line("cut", x, x, TrendGeometry.TOP, TrendGeometry.BOTTOM);
            if (!cut.label().isEmpty()) {
                BreakTexts.Placed placed = texts.place(x, cut.label());
                out.text(placed.ink(), x, placed.height(), cut.label());
            }
        }
    }

    private void reasons(SvgWriter out, List<Gap> own) {
        if (own.isEmpty()) {
            return;
        }
        GapTexts texts = new GapTexts(gaps);
        for (Gap gap : own) {
            for (GapTexts.Placed reason : texts.place(plot.x(gap.first()), plot.x(gap.last()), gap.reason())) {
                out.text(reason.ink(), reason.x(), GapTexts.BASELINE, reason.text());
            }
        }
    }
}
