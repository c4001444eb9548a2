package waymark.chart.spread;

import java.util.ArrayList;
import java.util.List;
import waymark.chart.ValueScale;
import waymark.chart.label.AxisLabel;
import waymark.chart.label.TickThinning;
import waymark.chart.label.Visibility;
import waymark.chart.plot.AxisMark;
import waymark.chart.plot.BarePlot;
import waymark.chart.plot.LabelledAxis;
import waymark.chart.plot.MarkerShape;
import waymark.chart.svg.Anchor;
import waymark.chart.svg.Ink;

/** Lets JFreeChart draw what the strips of an indicator share; heights are counted upwards from the axis. */
final class StripPlot {

    static final double TOP = 20;
    static final double AXIS = 114;
    static final double WIDE = 544;
    static final double NARROW = 288;
    static final double ENLARGED = 272;

    private static final double BAND = 72;
    private static final double LABEL_DROP = 21;
    private static final int BINS = 50;
    private static final double TALLEST_BIN = 62;

    private StripPlot() {}

    /** Draws every place as a dot in its lane. */
    static BarePlot.Drawing dots(Spread spread, List<Dot> dots, DotLanes lanes, int[] lane) {
        double[][] points = new double[2][dots.size()];
        for (int i = 0; i < dots.size(); i++) {
            points[0][i] = dots.get(i).value();
            points[1][i] = AXIS - lanes.height(lane[i]);
        }
        BarePlot plot = plot(spread);
        plot.markers(Ink.dots("dot"), MarkerShape.disc(lanes.radius()), points);
        return draw(plot, spread);
    }

    /** Draws how many places lie in each fiftieth of the axis. */
    static BarePlot.Drawing density(Spread spread) {
        double low = spread.values().axis().low();
        double high = spread.values().axis().high();
        double[] edges = new double[BINS + 1];
        for (int i = 0; i <= BINS; i++) {
            edges[i] = low + (high - low) * i / BINS;
        }
        double[] counts = new double[BINS];
        double most = 1;
        for (Dot dot : spread.dots()) {
            int bin = (int) Math.floor((dot.value() - low) / (high - low) * BINS);
            int within = Math.max(0, Math.min(BINS - 1, bin));
            counts[within]++;
            most = Math.max(most, counts[within]);
        }
        for (int i = 0; i < BINS; i++) {
            counts[i] *= TALLEST_BIN / most;
        }
        BarePlot plot = plot(spread);
        plot.bars("far", edges, counts);
        return draw(plot, spread);
    }

    private static BarePlot plot(Spread spread) {
        LabelledAxis heights = new LabelledAxis(0, AXIS - TOP, List.of(), 0);
        heights.setVisible(false);
        return new BarePlot(axis(spread.values()), heights);
    }

    private static BarePlot.Drawing draw(BarePlot plot, Spread spread) {
        spread.middle().filter(half -> half.lower() < half.upper()).ifPresent(half -> {
            double from = Math.max(half.lower(), spread.values().axis().low());
            plot.box(from, Math.min(half.upper(), spread.values().axis().high()), 0, BAND, "fill");
        });
        return plot.draw(TOP, AXIS);
    }

    private static LabelledAxis axis(ValueScale scale) {
        List<Double> ticks = scale.axis().ticks();
        double low = scale.axis().low();
        double high = scale.axis().high();
        List<AxisLabel> labels = new ArrayList<>();
        for (int i = 0; i < ticks.size(); i++) {
            double x = (ticks.get(i) - low) / (high - low) * 100;
            Anchor anchor = x < 1 ? Anchor.START : x > 99 ? Anchor.END : Anchor.MIDDLE;
            labels.add(new AxisLabel(x, scale.labels().get(i), anchor));
        }
        List<Visibility> shown = new TickThinning(WIDE, NARROW, ENLARGED).of(labels);
        List<AxisMark> marks = new ArrayList<>();
        for (int i = 0; i < ticks.size(); i++) {
            String text = shown.get(i) == Visibility.NEVER ? "" : labels.get(i).text();
            Ink ink = Ink.text(shown.get(i).css(), labels.get(i).anchor(), 0);
            marks.add(new AxisMark(ticks.get(i), text, ink));
        }
        return new LabelledAxis(low, high, marks, LABEL_DROP);
    }
}
