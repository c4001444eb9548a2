package waymark.roadmap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;

/** Checks that dates can be, agree with each other, and agree with what is said of an activity. */
final class DateCheck {
    private static final String DOUBT = "status-contradicts-dates";

    private final RoadMap map;
    private final LocalDate today;
    private final YearMonth month;
    private final Diagnostics diagnostics;

    DateCheck(RoadMap map, LocalDate today, Diagnostics diagnostics) {
        this.map = map;
        this.today = today;
        this.month = YearMonth.from(today);
        this.diagnostics = diagnostics;
    }

    void check() {
        map.horizon().ifPresent(h -> order(h.span(), "the horizon", h.from(), h.to()));
        for (Reflection reflection : map.reflections()) {
            if (reflection.on().isAfter(month)) {
                future(reflection.span(), "a reflection", reflection.on().toString());
            }
        }
        map.activities().forEach(this::activity);
    }

    private void activity(Activity activity) {
        if (activity.from().isPresent() && activity.to().isPresent()) {
            String what = "\"" + activity.id() + "\"";
            order(activity.span(), what, activity.from().get(), activity.to().get());
        }
        activity.milestones().forEach(this::milestone);
        for (LearningEntry entry : activity.learning()) {
            if (entry.on().isAfter(today)) {
                future(entry.span(), "a learning entry", entry.on().toString());
            }
        }
        status(activity);
    }

    private void milestone(Milestone milestone) {
        milestone
                .done()
                .filter(d -> d.isAfter(today))
                .ifPresent(d -> future(milestone.doneSpan(), "done", d.toString()));
        map.horizon().ifPresent(h -> within(h, milestone));
        List<Milestone.Move> moves = milestone.moved();
        for (int i = 0; i < moves.size(); i++) {
            Milestone.Move move = moves.get(i);
            LocalDate to = i + 1 < moves.size() ? moves.get(i + 1).from() : milestone.due();
            move(move, to);
            if (i > 0 && move.on().isBefore(moves.get(i - 1).on())) {
                String found = "the move of " + move.on() + " stands after that of "
                        + moves.get(i - 1).on();
                diagnostics.error("moved-order", move.span(), found, "list the moves with the oldest first");
            }
        }
    }

    private void move(Milestone.Move move, LocalDate to) {
        if (move.on().isAfter(today)) {
            future(move.span(), "a moved date", move.on().toString());
        }
        if (move.from().equals(to)) {
            String found = "the date moved from " + move.from() + " to the same day";
            diagnostics.error("moved-order", move.span(), found, "\"from\" is the date before the move");
        } else if (move.from().isAfter(to)) {
            String found = "the date moved from " + move.from() + " back to " + to;
            diagnostics.warning(
                    "moved-order", move.span(), found, "\"from\" is the date before the move; check the two");
        }
    }

    private void within(RoadMap.Horizon horizon, Milestone milestone) {
        YearMonth due = YearMonth.from(milestone.due());
        if (due.isBefore(horizon.from()) || due.isAfter(horizon.to())) {
            String found = milestone.due() + " lies outside the horizon " + horizon.from() + " to " + horizon.to();
            diagnostics.warning("outside-horizon", milestone.dueSpan(), found, "check the date, or widen the horizon");
        }
    }

    private void status(Activity activity) {
        List<Milestone> milestones = activity.milestones();
        Optional<Milestone> overdue =
                milestones.stream().filter(m -> m.isOverdueOn(today)).findFirst();
        Optional<Milestone> open =
                milestones.stream().filter(m -> m.done().isEmpty()).findFirst();
        Optional<Milestone> reached =
                milestones.stream().filter(m -> m.done().isPresent()).findFirst();
        switch (activity.status()) {
            case ON_TRACK -> {
                overdue.ifPresent(m -> doubt(activity, "\"" + m.id() + "\" was due on " + m.due(), "at-risk or late"));
                ended(activity);
                if (overdue.isEmpty()
                        && activity.from().filter(f -> f.isAfter(month)).isPresent()) {
                    doubt(activity, "it starts in " + activity.from().get(), "planned");
                }
            }
            case PLANNED -> {
                Optional<String> begun = activity.from()
                        .filter(f -> f.isBefore(month))
                        .map(f -> "it was to start in " + f)
                        .or(() -> reached.map(m -> "\"" + m.id() + "\" is done"));
                begun.ifPresent(why -> doubt(activity, why, "on-track, at-risk or late"));
            }
            case DONE -> open.ifPresent(m -> doubt(activity, "\"" + m.id() + "\" is not", "on-track or late"));
            case AT_RISK -> ended(activity);
            case LATE, PAUSED, STOPPED -> {}
        }
    }

    private void ended(Activity activity) {
        if (activity.to().filter(t -> t.isBefore(month)).isPresent()) {
            doubt(activity, "it was to end in " + activity.to().get(), "done or late");
        }
    }

    private void doubt(Activity activity, String why, String other) {
        String found = "\"" + activity.id() + "\" is " + activity.status().word() + ", but " + why;
        diagnostics.warning(
                DOUBT, activity.statusSpan(), found, "set the status to " + other + ", or correct the dates");
    }

    private void order(Span span, String what, YearMonth from, YearMonth to) {
        if (to.isBefore(from)) {
            String found = what + " ends in " + to + ", before it starts in " + from;
            diagnostics.error("date-order", span, found, "swap the two or correct one");
        }
    }

    private void future(Span span, String what, String date) {
        String found = what + " is dated " + date + ", and today is " + today;
        diagnostics.error("future-date", span, found, "write it down when it has happened");
    }
}
