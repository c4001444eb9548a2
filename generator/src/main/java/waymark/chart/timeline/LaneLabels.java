package waymark.chart.timeline;

import java.util.ArrayList;
import java.util.List;
import waymark.chart.label.Type;
import waymark.chart.svg.Anchor;
import waymark.chart.svg.Ink;
import waymark.chart.svg.SvgWriter;

/**
 * The words under the milestones of a lane: in the middle below the diamond, or to one side of it, clear of each other,
 * of the lane's ends, and of the line of today if that can be; words without room are left to the list of milestones.
 */
final class LaneLabels {

    private static final double BASELINE = 38;
    private static final double APART = 6;
    private static final double OVER_START = 24;
    private static final double OVER_END = 4;

    private record Span(double from, double to) {

        boolean meets(Span other) {
            return from < other.to + APART && other.from < to + APART;
        }
    }

    private final List<Span> taken = new ArrayList<>();
    private final double today;

    /** Starts a lane whose line of today stands at this many per cent, or at none. */
    LaneLabels(double today) {
        this.today = today;
    }

    void write(SvgWriter out, double x, String text) {
        List<Anchor> order = x < today
                ? List.of(Anchor.MIDDLE, Anchor.END, Anchor.START)
                : List.of(Anchor.MIDDLE, Anchor.START, Anchor.END);
        if (!text.isEmpty() && !written(out, x, text, order, true)) {
            written(out, x, text, order, false);
        }
    }

    private boolean written(SvgWriter out, double x, String text, List<Anchor> order, boolean clearOfToday) {
        double width = Type.text(text);
        double line = today * TimelineScale.WIDE / 100;
        for (Anchor anchor : order) {
            double dx = switch (anchor) {
                case START -> -6;
                case MIDDLE -> 0;
                case END -> 6;
            };
            double from = x * TimelineScale.WIDE / 100 + dx - anchor.before(width);
            Span span = new Span(from, from + width);
            boolean inside = from >= -OVER_START && span.to <= TimelineScale.WIDE + OVER_END;
            boolean crossed = clearOfToday && span.from < line + 2 && span.to > line - 2;
            if (inside && !crossed && taken.stream().noneMatch(span::meets)) {
                taken.add(span);
                out.text(Ink.text("w", anchor, dx), x, BASELINE, text);
                return true;
            }
        }
        return false;
    }
}
