package waymark.chart.outcome;

import java.util.List;
import waymark.chart.ChartSvg;
import waymark.chart.label.Type;
import waymark.chart.svg.Anchor;
import waymark.chart.svg.Ink;
import waymark.chart.svg.SvgLayers;
import waymark.chart.svg.SvgWriter;

/** The small chart of a behaviour's scores: the scale is the same for all, so it is written once. */
public final class BehaviourChart {

    private static final int HEIGHT = 108;
    private static final double LOWEST = 82;
    private static final double STEP = 18;
    private static final double DATES = 102;
    private static final double NARROWEST = 124;
    private static final String FRAME = frame();

    private BehaviourChart() {}

    private static String frame() {
        SvgWriter out = new SvgWriter(512).raw(SvgLayers.openPlot(" tiny", HEIGHT));
        for (int score = 1; score <= 5; score += 2) {
            out.line("grid", 0, 100, y(score), y(score));
            out.text(Ink.text("", Anchor.END, -6), 0, y(score) + 4, String.valueOf(score));
        }
        return out.toString();
    }

    private static double y(int score) {
        return LOWEST - (score - 1) * STEP;
    }

    /** Draws the scores of one behaviour. */
    public static ChartSvg draw(Behaviour behaviour) {
        SvgWriter out = new SvgWriter(1024).raw(FRAME);
        List<Score> scores = behaviour.scores();
        double[] x = positions(scores);
        if (x.length > 1) {
            out.raw(SvgLayers.openStretched(HEIGHT)).beginPath("l1");
            for (int i = 0; i < x.length; i++) {
                out.corner(i == 0 ? 'M' : ' ', x[i], y(scores.get(i).score()));
            }
            out.endPath().raw("</svg>");
        }
        for (int i = 0; i < x.length; i++) {
            out.circle("d1", x[i], y(scores.get(i).score()), i == x.length - 1 ? 5 : 3.5);
        }
        dates(out, behaviour);
        if (x.length > 0) {
            int last = scores.get(x.length - 1).score();
            out.text(Ink.text("lab t1", Anchor.START, 11), x[x.length - 1], y(last) + 5, String.valueOf(last));
        }
        return new ChartSvg(out.raw(SvgLayers.CLOSE_PLOT).toString());
    }

    private static double[] positions(List<Score> scores) {
        if (scores.size() < 2) {
            return scores.stream().mapToDouble(score -> 50).toArray();
        }
        double first = scores.get(0).at();
        double length = scores.get(scores.size() - 1).at() - first;
        return scores.stream()
                .mapToDouble(score -> (score.at() - first) / length * 100)
                .toArray();
    }

    private static void dates(SvgWriter out, Behaviour behaviour) {
        if (behaviour.scores().size() == 1) {
            out.text(Ink.text("", Anchor.MIDDLE, 0), 50, DATES, behaviour.lastLabel());
        } else if (behaviour.scores().size() > 1) {
            double needed = Type.small(behaviour.firstLabel()) + Type.small(behaviour.lastLabel()) + 6;
            if (needed <= NARROWEST) {
                out.text(Ink.text("", Anchor.START, 0), 0, DATES, behaviour.firstLabel());
            }
            out.text(Ink.text("", Anchor.END, 0), 100, DATES, behaviour.lastLabel());
        }
    }
}
