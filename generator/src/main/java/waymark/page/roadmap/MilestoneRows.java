package waymark.page.roadmap;

import java.time.LocalDate;
import java.util.List;
import waymark.chart.MilestoneMark;
import waymark.page.Markup;
import waymark.page.Messages;
import waymark.roadmap.Activity;
import waymark.roadmap.Milestone;
import waymark.roadmap.Status;

/** Milestones in words, with every date they had. */
public final class MilestoneRows {
    private MilestoneRows() {}

    static List<RoadMapView.MilestoneView> of(Activity activity, LocalDate today, Messages words) {
        return activity.milestones().stream()
                .map(m -> view(activity, m, today, words))
                .toList();
    }

    private static RoadMapView.MilestoneView view(Activity activity, Milestone m, LocalDate today, Messages words) {
        int times = m.moved().size();
        return new RoadMapView.MilestoneView(
                new Markup(mark(activity, m).svg()),
                m.title(),
                when(activity, m, today, words),
                m.due().toString(),
                times == 0 ? "" : words.text("milestone.moved", times),
                m.moved().stream()
                        .map(v -> new RoadMapView.MilestoneView.Moved(words.day(v.from()), v.because()))
                        .toList());
    }

    /** Met, due, or given up with its activity. */
    static MilestoneMark mark(Activity activity, Milestone m) {
        if (m.done().isPresent()) {
            return MilestoneMark.MET;
        }
        return activity.status() == Status.STOPPED ? MilestoneMark.DROPPED : MilestoneMark.DUE;
    }

    /** Met on, due on, overdue since, or no longer pursued. */
    public static String when(Activity activity, Milestone m, LocalDate today, Messages words) {
        if (m.done().isPresent()) {
            return words.text("milestone.met", words.day(m.done().get()));
        }
        if (mark(activity, m) == MilestoneMark.DROPPED) {
            return words.text("milestone.dropped", words.day(m.due()));
        }
        return words.text(m.isOverdueOn(today) ? "milestone.overdue" : "milestone.due", words.day(m.due()));
    }
}
