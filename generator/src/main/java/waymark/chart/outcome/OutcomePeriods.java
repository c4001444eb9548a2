package waymark.chart.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import waymark.chart.label.Type;
import waymark.chart.plot.AxisMark;
import waymark.chart.plot.LabelledAxis;
import waymark.chart.svg.Anchor;
import waymark.chart.svg.Ink;

/** The horizontal axis of an outcome: ticks at the latest figure, at the end, and at the first one, if there is room. */
final class OutcomePeriods {

    private static final double NARROWEST = 160;
    private static final double APART = 6;
    private static final double LABEL_DROP = 20;

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
        return new LabelledAxis(low - room, high + room, apart(wanted, high - low), LABEL_DROP);
    }

    private static AxisMark mark(double at, String period) {
        return new AxisMark(at, period, Ink.text("", Anchor.MIDDLE, 0));
    }

    /** Keeps each tick that stands clear of those before it in the list; the result rises. */
    private static List<AxisMark> apart(List<AxisMark> wanted, double length) {
        List<AxisMark> kept = new ArrayList<>();
        for (AxisMark mark : wanted) {
            boolean clear = kept.stream().allMatch(other -> {
                double distance = length == 0 ? 0 : Math.abs(mark.at() - other.at()) / length * NARROWEST;
                return distance >= (Type.small(mark.text()) + Type.small(other.text())) / 2 + APART;
            });
            if (clear) {
                kept.add(mark);
            }
        }
        kept.sort(Comparator.comparingDouble(AxisMark::at));
        return kept;
    }
}
