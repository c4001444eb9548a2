package waymark.chart.trend;

import java.util.ArrayList;
import java.util.List;
import waymark.chart.label.Type;
import waymark.chart.label.Visibility;
import waymark.chart.svg.Anchor;
import waymark.chart.svg.Ink;

/** Places the reasons of gaps at the foot of the plot; a text that would run into another is left to the table. */
final class GapTexts {

    static final double BASELINE = 318;

    private static final double WIDE = 344;
    private static final double NARROW = 148 * Type.TEXT / Type.NARROW_TEXT;
    private static final double ENLARGED = (272 - 53 - 131) * Type.TEXT / Type.LARGEST_TEXT;
    private static final double APART = 8;

    /** A text with the ink that anchors it. */
    record Placed(double x, String text, Ink ink) {}

    private record Taken(double from, double to) {

        boolean meets(double otherFrom, double otherTo) {
            return otherFrom < to + APART && otherTo > from - APART;
        }
    }

    private final List<Taken> wide;
    private final List<Taken> narrow;
    private final List<Taken> enlarged;

    GapTexts() {
        wide = new ArrayList<>();
        narrow = new ArrayList<>();
        enlarged = new ArrayList<>();
    }

    GapTexts(GapTexts other) {
        wide = new ArrayList<>(other.wide);
        narrow = new ArrayList<>(other.narrow);
        enlarged = new ArrayList<>(other.enlarged);
    }

    /** Places the text in the middle between these two points, if there is room. */
    List<Placed> place(double from, double to, String text) {
        double x = (from + to) / 2;
        double width = Type.text(text);
        Anchor anchor = anchor(x, width);
        if (text.isEmpty() || !take(wide, x, width, WIDE, anchor)) {
            return List.of();
        }
        Visibility shown = !take(narrow, x, width, NARROW, anchor)
                ? Visibility.WIDE
                : take(enlarged, x, width, ENLARGED, anchor) ? Visibility.ALWAYS : Visibility.NARROW;
        return List.of(new Placed(x, text, Ink.text(shown.css(), anchor, 0)));
    }

    private static boolean take(List<Taken> taken, double x, double width, double plot, Anchor anchor) {
        double from = x * plot / 100 - anchor.before(width);
        if (taken.stream().anyMatch(other -> other.meets(from, from + width))) {
            return false;
        }
        taken.add(new Taken(from, from + width));
        return true;
    }

    private static Anchor anchor(double x, double width) {
        if (x * NARROW / 100 < width / 2) {
            return x < 25 ? Anchor.START : Anchor.MIDDLE;
        }
        return (100 - x) * NARROW / 100 < width / 2 && x > 75 ? Anchor.END : Anchor.MIDDLE;
    }
}
