package waymark.chart.spread;

import java.util.Comparator;
import java.util.List;
import waymark.chart.ChartSvg;
import waymark.chart.ValueScale;
import waymark.chart.plot.BarePlot;
import waymark.chart.plot.PlotScale;
import waymark.chart.svg.SvgLayers;
import waymark.chart.svg.SvgWriter;

/**
 * The strip of all places, drawn once by JFreeChart: each place a dot up to 400 places, above that their density in
 * fixed bins, so that no page grows with the network. A place's marker and the labels are appended.
 */
public final class StripFrame {

    private static final int MOST_DOTS = 400;
    private static final int HEIGHT = 140;

    private final ValueScale values;
    private final PlotScale scale;
    private final String under;
    private final String begun;
    private final String tail;
    private final List<SpreadLine> lines;
    private final List<TopLabels.Label> comparators;
    private final DotLanes lanes;
    private final DotRow dots;
    private final StripTexts.Name half;
    private final StripTexts.Name lowest;
    private final StripTexts.Name highest;

    private StripFrame(Spread spread, BarePlot.Drawing drawing, List<Dot> sorted, DotLanes lanes, int[] lane) {
        this.lanes = lanes;
        values = spread.values();
        scale = drawing.x();
        lines = List.of();
        comparators = List.of();
        String drawn = drawing.layers().stretched();
        int firstDot = drawn.indexOf(" d=\"") + 4;
        int end = drawn.lastIndexOf('"');
        under = SvgLayers.openPlot(" even", HEIGHT) + drawing.layers().under();
        begun = sorted.isEmpty() ? "" : SvgLayers.openStretched(HEIGHT) + drawn.substring(0, firstDot);
        tail = (sorted.isEmpty() ? "" : drawn.substring(end) + "</svg>")
                + drawing.layers().over();
        String path = sorted.isEmpty() ? "" : drawn.substring(firstDot, end);
        dots = new DotRow(sorted, positions(sorted), lanes, lane, path);
        boolean bare = sorted.size() == spread.dots().size();
        half = spread.middle()
                .filter(it -> bare)
                .map(it -> StripTexts.half(it, scale, dots))
                .orElse(StripTexts.NONE);
        List<Dot> all = bare ? sorted : inOrder(spread);
        if (spread.ends().isEmpty() || all.isEmpty()) {
            lowest = StripTexts.NONE;
            highest = StripTexts.NONE;
        } else {
            EndNames names = spread.ends().get();
            lowest = StripTexts.name(names.lowest(), scale.at(all.get(0).value()), dots);
            highest = StripTexts.name(
                    names.highest(), scale.at(all.get(all.size() - 1).value()), dots);
        }
    }

    /** The same dots, with comparators. */
    private StripFrame(StripFrame bare, List<SpreadLine> lines) {
        values = bare.values;
        scale = bare.scale;
        begun = bare.begun;
        tail = bare.tail;
        lanes = bare.lanes;
        dots = bare.dots;
        half = bare.half;
        lowest = bare.lowest;
        highest = bare.highest;
        this.lines = List.copyOf(lines);
        comparators = lines.stream()
                .map(line -> TopLabels.Label.of("lab", line.label()))
                .toList();
        SvgWriter out = new SvgWriter(bare.under.length() + 64 * lines.size()).raw(bare.under);
        for (SpreadLine line : lines) {
            Spread.requireCovered(values, line.value());
            // As JFreeChart draws lines: to the nearest float.
            float x = (float) scale.at(line.value());
            out.line("bm", x, x, StripPlot.AXIS, StripPlot.TOP);
        }
        under = out.toString();
    }

    /** Draws the strip of all places. */
    public static StripFrame draw(Spread spread) {
        List<Dot> sorted = spread.dots().size() <= MOST_DOTS ? inOrder(spread) : List.of();
        DotLanes lanes = DotLanes.of(sorted.size());
        double low = spread.values().axis().low();
        double width = spread.values().axis().high() - low;
        int[] lane = lanes.stack(sorted.stream()
                .mapToDouble(dot -> (dot.value() - low) / width * 100)
                .toArray());
        BarePlot.Drawing drawing = sorted.isEmpty() && !spread.dots().isEmpty()
                ? StripPlot.density(spread)
                : StripPlot.dots(spread, sorted, lanes, lane);
        StripFrame bare = new StripFrame(spread, drawing, sorted, lanes, lane);
        return spread.comparators().isEmpty() ? bare : bare.compared(spread.comparators());
    }

    /** Returns the strip with these comparators alone, below the dots: places in different regions share the rest. */
    public StripFrame compared(List<SpreadLine> comparators) {
        return new StripFrame(this, comparators);
    }

    private static List<Dot> inOrder(Spread spread) {
        return spread.dots().stream()
                .sorted(Comparator.comparingDouble(Dot::value).thenComparing(Dot::place))
                .toList();
    }

    private double[] positions(List<Dot> sorted) {
        return sorted.stream().mapToDouble(dot -> scale.at(dot.value())).toArray();
    }

    /** Returns where a value stands, in per cent; not a number for one that the axis doesn't cover. */
    public double x(double value) {
        return values.axis().covers(value) ? scale.at(value) : Double.NaN;
    }

    /** Returns the strip with one place marked. */
    public ChartSvg with(SpreadMark mark) {
        Spread.requireCovered(values, mark.value());
        double x = scale.at(mark.value());
        SvgWriter out = begin();
        dots.writeAround(out, mark.place(), x);
        out.raw(tail).raw(half.clearOf(x, lanes) ? half.markup() : "");
        out.raw("<g class=\"").raw(mark.rating().css()).raw("\">");
        String shape = "<path class=\"m\" transform=\"scale(1.5)\" d=\""
                + mark.rating().path() + "\"/>";
        out.marker(x, DotLanes.MIDDLE, "", shape).raw("</g>");
        TopLabels labels = new TopLabels();
        boolean right = lines.isEmpty() ? x < 50 : x > scale.at(lines.get(0).value());
        double row = labels.write(out, TopLabels.Label.of("lab t1", mark.label()), x, 6, right);
        out.line("lead-line", x, x, row + 6, DotLanes.MIDDLE - 10);
        comparators(out, labels, !right);
        return ends(out, x);
    }

    /** Returns the strip without a place. */
    public ChartSvg alone() {
        SvgWriter out = begin();
        dots.write(out);
        out.raw(tail).raw(half.markup());
        comparators(out, new TopLabels(), true);
        return ends(out, Double.POSITIVE_INFINITY);
    }

    private SvgWriter begin() {
        return new SvgWriter(under.length() + begun.length() + dots.length() + tail.length() + 1536)
                .raw(under)
                .raw(begun);
    }

    private void comparators(SvgWriter out, TopLabels labels, boolean right) {
        for (int i = 0; i < comparators.size(); i++) {
            labels.write(out, comparators.get(i), scale.at(lines.get(i).value()), 5, right);
        }
    }

    private ChartSvg ends(SvgWriter out, double marker) {
        if (lowest.clearOf(marker, lanes)) {
            out.raw(lowest.markup());
        }
        if (highest.clearOf(marker, lanes) && (lowest.markup().isEmpty() || highest.clearOf(lowest))) {
            out.raw(highest.markup());
        }
        return new ChartSvg(out.raw(SvgLayers.CLOSE_PLOT).toString());
    }
}
