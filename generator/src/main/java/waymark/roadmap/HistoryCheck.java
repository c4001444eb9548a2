package waymark.roadmap;

import java.util.LinkedHashMap;
import java.util.Map;
import waymark.diagnostic.Diagnostics;

/** Holds a road map against that of an earlier edition: what was promised in public is not changed in silence. */
public final class HistoryCheck {
    private final RoadMap now;
    private final String edition;
    private final Diagnostics diagnostics;

    private HistoryCheck(RoadMap now, String edition, Diagnostics diagnostics) {
        this.now = now;
        this.edition = edition;
        this.diagnostics = diagnostics;
    }

    /** Reports what an edition had and the road map lacks, and every date that moved without being said to. */
    public static void check(RoadMap now, RoadMap earlier, String edition, Diagnostics diagnostics) {
        HistoryCheck check = new HistoryCheck(now, edition, diagnostics);
        check.dropped(earlier);
        check.moved(earlier);
        check.targets(earlier);
    }

    private void dropped(RoadMap earlier) {
        Map<String, String> gone = ids(earlier);
        gone.keySet().removeAll(ids(now).keySet());
        for (String what : gone.values()) {
            String found = what + " of edition " + edition + " is gone";
            diagnostics.warning(
                    "dropped-id", now.span(), found, "keep its id; an activity that ended is done or stopped");
        }
    }

    /** The ids that stay, each with its kind in front, and what to call it. */
    private static Map<String, String> ids(RoadMap map) {
        Map<String, String> ids = new LinkedHashMap<>();
        map.challenges().forEach(c -> put(ids, "challenge", c.id()));
        map.commitments().forEach(c -> put(ids, "commitment", c.id()));
        map.activities().forEach(a -> put(ids, "activity", a.id()));
        map.milestones().forEach(m -> put(ids, "milestone", m.id()));
        map.behaviours().forEach(b -> put(ids, "behaviour", b.id()));
        return ids;
    }

    private static void put(Map<String, String> ids, String kind, String id) {
        ids.put(kind + " " + id, "the " + kind + " \"" + id + "\"");
    }

    private void moved(RoadMap earlier) {
        Map<String, Milestone> before = new LinkedHashMap<>();
        earlier.milestones().forEach(m -> before.putIfAbsent(m.id(), m));
        for (Milestone milestone : now.milestones()) {
            Milestone then = before.get(milestone.id());
            if (then != null) {
                moved(milestone, then);
            }
        }
    }

    private void moved(Milestone milestone, Milestone then) {
        boolean said = milestone.moved().stream().anyMatch(m -> m.from().equals(then.due()));
        if (!milestone.due().equals(then.due()) && !said) {
            String found = "\"" + milestone.id() + "\" is due on " + milestone.due() + ", in edition " + edition
                    + " it was due on " + then.due();
            String hint = "add under moved: {from: " + then.due() + ", on: …, because: …}";
            diagnostics.error("date-moved", milestone.dueSpan(), found, hint);
        }
        for (Milestone.Move move : then.moved()) {
            boolean kept =
                    milestone.moved().stream().anyMatch(m -> m.from().equals(move.from()) && m.on().equals(move.on()));
            if (!kept) {
                String found = "\"" + milestone.id() + "\" no longer says that it moved from " + move.from() + " on "
                        + move.on() + ", as edition " + edition + " does";
                diagnostics.error("move-dropped", milestone.span(), found, "put the moved entry back");
            }
        }
        if (then.done().isPresent() && milestone.done().isEmpty()) {
            String found = "\"" + milestone.id() + "\" was done in edition " + edition + " and is open again";
            diagnostics.warning("done-withdrawn", milestone.span(), found, "say why in a learning entry");
        }
    }

    private void targets(RoadMap earlier) {
        Map<String, Outcome.Target> before = new LinkedHashMap<>();
        for (Commitment commitment : earlier.commitments()) {
            for (Outcome outcome : commitment.outcomes()) {
                outcome.target().ifPresent(t -> before.put(key(commitment, outcome), t));
            }
        }
        for (Commitment commitment : now.commitments()) {
            for (Outcome outcome : commitment.outcomes()) {
                Outcome.Target then = before.get(key(commitment, outcome));
                if (then != null) {
                    outcome.target().ifPresent(t -> target(outcome, t, then));
                }
            }
        }
    }

    private static String key(Commitment commitment, Outcome outcome) {
        return commitment.id() + " " + outcome.indicator().id() + " "
                + outcome.comparator().map(Mention::id).orElse("");
    }

    private void target(Outcome outcome, Outcome.Target target, Outcome.Target then) {
        boolean same = target.value().value() == then.value().value()
                && target.by().text().equals(then.by().text());
        if (!same) {
            String found = "the target of " + outcome.indicator().id() + " is " + words(target) + ", in edition "
                    + edition + " it was " + words(then);
            diagnostics.warning(
                    "target-changed", target.span(), found, "say why in the commitment or a learning entry");
        }
    }

    private static String words(Outcome.Target target) {
        return target.value().text() + " by " + target.by().text();
    }
}
