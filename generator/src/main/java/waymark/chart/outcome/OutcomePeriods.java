package waymark.chart.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import waymark.chart.label.Type;
import waymark.chart.label.Visibility;
import waymark.chart.plot.AxisMark;
import waymark.chart.plot.LabelledAxis;
import waymark.chart.svg.Anchor;
import waymark.chart.svg.Ink;

/**
 * The horizontal axis of an outcome: ticks at the latest figure, at the end, and at the first one, if there is room; the
 * latest figure's, which its table repeats, gives way where type is enlarged.
 */
final class OutcomePeriods {

    private static final double NARROWEST = 288 - 40 - 96;
    private static final double ENLARGED = (272 - 53 - 126) * Type.NARROW_LABEL / Type.LARGEST_TEXT;
    private static final double APART = 6;
    private static final double LABEL_DROP = 20;

    private static final Ink HIDDEN_ENLARGED = Ink.text(Visibility.NARROW.css(), Anchor.MIDDLE, 0);

    private OutcomePeriods() {}

    static LabelledAxis axis(Outcome outcome) {
        List<AxisMark> wanted = new ArrayList<>();
        List<OutcomePoint> history = outcome.history();
        if (!history.isEmpty()) {
            wanted.add(mark(
                    history.get(history.size() - 1).at(),
                    history.get(history.size() - 1).period()));
        }
        outcome.aims().stream()
                .sorted(Comparator.comparingDouble(Aim::at).reversed())
                .forEach(aim -> wanted.add(mark(aim.at(), aim.period())));
        if (!history.isEmpty()) {
            wanted.add(mark(history.get(0).at(), history.get(0).period()));
        }
        double low = wanted.stream().mapToDouble(AxisMark::at).min().orElse(0);
        double high = wanted.stream().mapToDouble(AxisMark::at).max().orElse(0);
        double room = low == high ? 0.5 : 0;
        List<AxisMark> kept = apart(wanted, high - low, NARROWEST);
        kept.sort(Comparator.comparingDouble(AxisMark::at).reversed());
        List<AxisMark> enlarged = apart(ends(kept), high - low, ENLARGED);
        kept.sort(Comparator.comparingDouble(AxisMark::at));
        return new LabelledAxis(
                low - room,
                high + room,
                kept.stream()
                        .map(m -> enlarged.contains(m) ? m : new AxisMark(m.at(), m.text(), HIDDEN_ENLARGED))
                        .toList(),
                LABEL_DROP);
    }

    /** Where a label beside a point has room before the labels of the values, or, to the right, before those of the aims. */
    static Visibility roomFor(Outcome outcome, double at, String label, boolean right) {
        double low = outcome.history().get(0).at();
        double high = outcome.aims().stream().mapToDouble(Aim::at).max().orElse(at);
        double share = low >= high ? 0.5 : (at - low) / (Math.max(at, high) - low);
        double width = Type.label(label) * Type.NARROW_LABEL / Type.LABEL;
        double room = right ? 1 - share : share;
        return width <= room * ENLARGED
                ? Visibility.ALWAYS
                : width <= room * NARROWEST ? Visibility.NARROW : Visibility.WIDE;
    }

    /** The last, the first, then those between. */
    private static List<AxisMark> ends(List<AxisMark> falling) {
        List<AxisMark> order = new ArrayList<>(falling);
        if (order.size() > 2) {
            order.add(1, order.remove(order.size() - 1));
        }
        return order;
    }

    private static AxisMark mark(double at, String period) {
        return new AxisMark(at, period, Ink.text("", Anchor.MIDDLE, 0));
    }

    /** Keeps each tick that stands clear of those before it in the list. */
    private static List<AxisMark> apart(List<AxisMark> wanted, double length, double width) {
        List<AxisMark> kept = new ArrayList<>();
        for (AxisMark mark : wanted) {
            boolean clear = kept.stream().allMatch(other -> {
                double distance = length == 0 ? 0 : Math.abs(mark.at() - other.at()) / length * width;
                return distance >= (Type.small(mark.text()) + Type.small(other.text())) / 2 + APART;
            });
            if (clear) {
                kept.add(mark);
            }
        }
        return kept;
    }
}
