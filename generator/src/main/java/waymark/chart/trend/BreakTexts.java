package waymark.chart.trend;

import java.util.ArrayList;
import java.util.List;
import waymark.chart.label.Type;
import waymark.chart.svg.Anchor;
import waymark.chart.svg.Ink;

/** Places what changed at a break beside its line, at the head of a wide plot, each text in the first row with room. */
final class BreakTexts {
    /** A text with its height and the ink that anchors it. */
    record Placed(double height, Ink ink) {}

    private record Taken(double height, double from, double to) {}

    private static final double FIRST_ROW = 24;
    private static final double ROW = 20;
    private static final double GAP = 6;
    private static final double WIDE = 344;
    private static final double EDGE = 20;

    private final List<Taken> taken;

    BreakTexts() {
        taken = new ArrayList<>();
    }

    BreakTexts(BreakTexts other) {
        taken = new ArrayList<>(other.taken);
    }

    /** Places a text beside a line at x, in per cent: to the right of it, or where that would leave the plot to the left. */
    Placed place(double x, String text) {
        double at = x * WIDE / 100;
        double width = Type.text(text) + 2 * GAP;
        boolean left = at + width > WIDE + EDGE && at > width;
        double from = left ? at - width : at;
        double height = FIRST_ROW;
        while (isTaken(height, from, from + width)) {
            height += ROW;
        }
        taken.add(new Taken(height, from, from + width));
        return new Placed(height, Ink.text("w", left ? Anchor.END : Anchor.START, left ? -GAP : GAP));
    }

    private boolean isTaken(double height, double from, double to) {
        return taken.stream().anyMatch(t -> t.height() == height && from < t.to() && t.from() < to);
    }
}
