package waymark.chart.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import waymark.chart.ChartSvg;
import waymark.chart.label.Visibility;
import waymark.chart.plot.BarePlot;
import waymark.chart.plot.LabelledAxis;
import waymark.chart.plot.MarkerShape;
import waymark.chart.plot.PlotScale;
import waymark.chart.plot.ValueLabels;
import waymark.chart.svg.Anchor;
import waymark.chart.svg.Ink;
import waymark.chart.svg.SvgLayers;
import waymark.chart.svg.SvgWriter;

/** The outcome of a commitment, drawn by JFreeChart whole: its history, where the recent trend leads, the target. */
public final class OutcomeChart {

    static final double TOP = 14;
    static final double BOTTOM = 182;

    private static final int HEIGHT = 210;
    private static final double DOT = 3.5;
    private static final double LAST_DOT = 5;
    private static final double DIAMOND = 7;
    private static final double VALUE_ABOVE = 11;
    private static final double VALUE_BELOW = 20;
    private static final double LONGEST_STEP = 1.5;

    private OutcomeChart() {}

    /** Draws an outcome. */
    public static ChartSvg draw(Outcome outcome) {
        LabelledAxis periods = OutcomePeriods.axis(outcome);
        BarePlot plot = new BarePlot(periods, ValueLabels.axis(outcome.values()));
        Optional<OutcomePoint> latest = outcome.history().stream().reduce((earlier, later) -> later);
        plot.lines(List.of("proj", "l1"), List.of(projection(outcome, latest), history(outcome)));
        latest.ifPresent(last -> {
            int before = outcome.history().size() - 1;
            plot.markers(
                    Ink.line("d1"),
                    MarkerShape.disc(DOT),
                    points(outcome.history().subList(0, before)));
            plot.markers(Ink.line("d1"), MarkerShape.disc(LAST_DOT), points(List.of(last)));
            addLatest(plot, outcome, last);
        });
        outcome.target()
                .ifPresent(target -> plot.markers(
                        Ink.marker("tgt"), MarkerShape.diamond(DIAMOND), new double[][] {{target.at()}, {target.value()}
                        }));
        BarePlot.Drawing drawing = plot.draw(TOP, BOTTOM);
        return assemble(outcome, drawing);
    }

    /** Returns where figures, projection and target stand, in this order, in per cent. */
    public static double[] positions(Outcome outcome) {
        LabelledAxis axis = OutcomePeriods.axis(outcome);
        double low = axis.getLowerBound();
        return DoubleStream.concat(
                        outcome.history().stream().mapToDouble(OutcomePoint::at),
                        Stream.concat(outcome.projection().stream(), outcome.target().stream())
                                .mapToDouble(Aim::at))
                .map(at -> (at - low) / (axis.getUpperBound() - low) * 100)
                .toArray();
    }

    private static double[][] projection(Outcome outcome, Optional<OutcomePoint> latest) {
        if (latest.isEmpty() || outcome.projection().isEmpty()) {
            return new double[2][0];
        }
        Aim aim = outcome.projection().get();
        return new double[][] {
            {latest.get().at(), aim.at()},
            {latest.get().value(), aim.value()}
        };
    }

    private static double[][] points(List<OutcomePoint> history) {
        return new double[][] {
            history.stream().mapToDouble(OutcomePoint::at).toArray(),
            history.stream().mapToDouble(OutcomePoint::value).toArray()
        };
    }

    /** Returns the history with a NaN, at which JFreeChart ends a line, wherever a period is missing. */
    private static double[][] history(Outcome outcome) {
        List<OutcomePoint> history = outcome.history();
        double step = Double.POSITIVE_INFINITY;
        for (int i = 1; i < history.size(); i++) {
            step = Math.min(step, history.get(i).at() - history.get(i - 1).at());
        }
        List<double[]> line = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            double at = history.get(i).at();
            if (i > 0 && at - history.get(i - 1).at() > LONGEST_STEP * step) {
                line.add(new double[] {at, Double.NaN});
            }
            line.add(new double[] {at, history.get(i).value()});
        }
        return new double[][] {
            line.stream().mapToDouble(point -> point[0]).toArray(),
            line.stream().mapToDouble(point -> point[1]).toArray()
        };
    }

    private static void addLatest(BarePlot plot, Outcome outcome, OutcomePoint last) {
        double low = outcome.values().axis().low();
        double high = outcome.values().axis().high();
        double y = BOTTOM - (last.value() - low) / (high - low) * (BOTTOM - TOP);
        boolean first = outcome.history().size() == 1;
        Anchor anchor = first ? Anchor.START : Anchor.END;
        Visibility shown = OutcomePeriods.roomFor(outcome, last.at(), outcome.latestLabel(), first);
        Ink ink = Ink.text(("lab t1 " + shown.css()).strip(), anchor, first ? -2 : 2);
        double height = y - VALUE_ABOVE < TOP ? y + VALUE_BELOW : y - VALUE_ABOVE;
        plot.text(last.at(), height, outcome.latestLabel(), ink);
    }

    private static ChartSvg assemble(Outcome outcome, BarePlot.Drawing drawing) {
        SvgLayers layers = drawing.layers();
        SvgWriter out = new SvgWriter(3000);
        out.raw(SvgLayers.openPlot(" mini" + ValueLabels.css(outcome.values()), HEIGHT));
        out.raw(layers.under());
        if (!layers.stretched().isEmpty()) {
            out.raw(SvgLayers.openStretched(HEIGHT)).raw(layers.stretched()).raw("</svg>");
        }
        out.raw(layers.over());
        PlotScale scale = drawing.y();
        List<AimLabel> labels = outcome.aims().stream()
                .sorted(Comparator.comparingDouble(aim -> scale.at(aim.value())))
                .map(aim -> AimLabel.of(aim, scale.at(aim.value())))
                .toList();
        AimLabel.write(out, labels);
        return new ChartSvg(out.raw(SvgLayers.CLOSE_PLOT).toString());
    }
}
