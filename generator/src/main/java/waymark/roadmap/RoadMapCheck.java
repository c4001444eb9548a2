package waymark.roadmap;

import java.util.HashMap;
import java.util.Map;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;

/**
 * Checks a road map against itself and against what the site knows. {@link BaselineCheck} holds it against the data,
 * {@link HistoryCheck} against an earlier edition.
 */
public final class RoadMapCheck {
    private final RoadMap map;
    private final Known known;
    private final Diagnostics diagnostics;

    private RoadMapCheck(RoadMap map, Known known, Diagnostics diagnostics) {
        this.map = map;
        this.known = known;
        this.diagnostics = diagnostics;
    }

    /** Reports every fault and every doubt. */
    public static void check(RoadMap map, Known known, Diagnostics diagnostics) {
        RoadMapCheck check = new RoadMapCheck(map, known, diagnostics);
        check.ids();
        check.targets();
        check.scores();
        new NameCheck(map, known, diagnostics).check();
        new DateCheck(map, known.today(), diagnostics).check();
    }

    /** Commitments, activities and milestones share one list of ids, because links and calendar entries are made of them. */
    private void ids() {
        Ids partners = new Ids("partner");
        map.partners().forEach(p -> partners.add(p.id(), "a partner", p.span()));
        Ids challenges = new Ids("challenge");
        map.challenges().forEach(c -> challenges.add(c.id(), "a challenge", c.span()));
        Ids behaviours = new Ids("behaviour");
        map.behaviours().forEach(b -> behaviours.add(b.id(), "a behaviour", b.span()));
        Ids plan = new Ids("commitment, activity and milestone");
        for (Commitment commitment : map.commitments()) {
            plan.add(commitment.id(), "a commitment", commitment.span());
            for (Activity activity : commitment.activities()) {
                plan.add(activity.id(), "an activity", activity.span());
                activity.milestones().forEach(m -> plan.add(m.id(), "a milestone", m.span()));
            }
        }
    }

    private final class Ids {
        private final String kinds;
        private final Map<String, String> seen = new HashMap<>();

        Ids(String kinds) {
            this.kinds = kinds;
        }

        void add(String id, String what, Span span) {
            String first = seen.putIfAbsent(id, what + " in line " + span.line());
            if (first != null && !id.isEmpty()) {
                String found = "\"" + id + "\" is already the id of " + first;
                diagnostics.error("duplicate-id", span, found, "give each " + kinds + " an id of its own");
            }
        }
    }

    private void targets() {
        for (Commitment commitment : map.commitments()) {
            for (Outcome outcome : commitment.outcomes()) {
                outcome.target().ifPresent(t -> target(outcome, t));
            }
        }
    }

    private void target(Outcome outcome, Outcome.Target target) {
        Deadline by = target.by();
        if (by.endYear().isEmpty()) {
            String found = "\"" + by.text() + "\" does not tell by which year the target is to be reached";
            diagnostics.warning("target-by", by.span(), found, "write a date, a year or a period, such as 2029/30");
        }
        Known.Wanted wanted = known.wanted().get(outcome.indicator().id());
        if (wanted == null || outcome.baseline().isEmpty()) {
            return;
        }
        Amount baseline = outcome.baseline().get().value();
        double gain = target.value().value() - baseline.value();
        if (wanted == Known.Wanted.UP ? gain < 0 : gain > 0) {
            String found = "the target " + target.value().text() + " is worse than the baseline " + baseline.text()
                    + ": " + outcome.indicator().id()
                    + (wanted == Known.Wanted.UP ? " is good when high" : " is good when low");
            diagnostics.warning(
                    "target-direction", target.value().span(), found, "check the target and the indicator's polarity");
        }
    }

    private void scores() {
        for (Reflection reflection : map.reflections()) {
            for (Reflection.Score score : reflection.scores()) {
                if (score.value() < 1 || score.value() > 5) {
                    String found = score.value() + " is not a score";
                    diagnostics.error("bad-score", score.span(), found, "scores go from 1, rarely, to 5, always");
                }
            }
        }
    }
}
