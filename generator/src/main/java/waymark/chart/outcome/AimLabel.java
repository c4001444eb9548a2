package waymark.chart.outcome;

import java.util.List;
import waymark.chart.label.Broken;
import waymark.chart.label.LabelStack;
import waymark.chart.label.Type;
import waymark.chart.svg.Anchor;
import waymark.chart.svg.Ink;
import waymark.chart.svg.SvgWriter;

/** The words beside the end of an outcome: what it is, in a line or two, and the figure below. */
record AimLabel(double y, List<String> title, String figure) {

    private static final double ROOM = 83;
    private static final double LEADING = 20;
    private static final double APART = 4;
    private static final double HIGHEST = 12;
    private static final double LOWEST = OutcomeChart.BOTTOM;
    private static final Ink TITLE = Ink.text("", Anchor.START, 13);
    private static final Ink FIGURE = Ink.text("lab", Anchor.START, 13);

    static AimLabel of(Aim aim, double y) {
        return new AimLabel(y, Broken.lines(aim.title(), ROOM, ROOM, 2, Type::small), aim.label());
    }

    private double height() {
        return LEADING * (title.size() + 1) + APART;
    }

    /** Writes the labels, ordered from the top, pushed apart. */
    static void write(SvgWriter out, List<AimLabel> labels) {
        double[] wanted = labels.stream().mapToDouble(AimLabel::y).toArray();
        double[] heights = labels.stream().mapToDouble(AimLabel::height).toArray();
        double below = labels.isEmpty()
                ? 0
                : LEADING * labels.get(labels.size() - 1).title().size();
        double[] first = LabelStack.spread(wanted, heights, HIGHEST, LOWEST - below);
        for (int i = 0; i < first.length; i++) {
            labels.get(i).write(out, first[i]);
        }
    }

    private void write(SvgWriter out, double first) {
        double at = first;
        for (String line : title) {
            out.text(TITLE, 100, at, line);
            at += LEADING;
        }
        out.text(FIGURE, 100, at, figure);
    }
}
