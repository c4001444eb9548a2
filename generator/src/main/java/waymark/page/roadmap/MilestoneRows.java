package waymark.page.roadmap;

import java.time.LocalDate;
import java.util.List;
import waymark.chart.MilestoneMark;
import waymark.page.Markup;
import waymark.page.Messages;
import waymark.roadmap.Activity;
import waymark.roadmap.Milestone;

/** Milestones in words, with every date they had. */
final class MilestoneRows {
    private MilestoneRows() {}

    static List<RoadMapView.MilestoneView> of(Activity activity, LocalDate today, Messages words) {
        return activity.milestones().stream().map(m -> view(m, today, words)).toList();
    }

    private static RoadMapView.MilestoneView view(Milestone m, LocalDate today, Messages words) {
        MilestoneMark mark = m.done().isPresent() ? MilestoneMark.MET : MilestoneMark.DUE;
        int times = m.moved().size();
        return new RoadMapView.MilestoneView(
                new Markup(mark.svg()),
                m.title(),
                when(m, today, words),
                times == 0 ? "" : words.text("milestone.moved", times),
                m.moved().stream()
                        .map(v -> new RoadMapView.MilestoneView.Moved(words.day(v.from()), v.because()))
                        .toList());
    }

    /** Met on, due on, or overdue since. */
    static String when(Milestone m, LocalDate today, Messages words) {
        if (m.done().isPresent()) {
            return words.text("milestone.met", words.day(m.done().get()));
        }
        return words.text(m.isOverdueOn(today) ? "milestone.overdue" : "milestone.due", words.day(m.due()));
    }
}
