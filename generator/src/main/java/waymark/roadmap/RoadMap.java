package waymark.roadmap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import waymark.diagnostic.Span;

/**
 * What the partners of a place have set out to do together.
 *
 * @param place the place's id
 * @param owner who keeps the road map; free text
 * @param buddies places that work on the same
 * @param next how partners go on after the programme
 */
public record RoadMap(
        Span span,
        String place,
        String title,
        Optional<String> vision,
        Optional<Horizon> horizon,
        Optional<String> owner,
        Optional<LocalDate> reviewBy,
        List<Partner> partners,
        List<Challenge> challenges,
        List<Commitment> commitments,
        List<Behaviour> behaviours,
        List<Reflection> reflections,
        List<Mention> buddies,
        List<NextStep> next) {
    public RoadMap {
        partners = List.copyOf(partners);
        challenges = List.copyOf(challenges);
        commitments = List.copyOf(commitments);
        behaviours = List.copyOf(behaviours);
        reflections = List.copyOf(reflections);
        buddies = List.copyOf(buddies);
        next = List.copyOf(next);
    }

    /** The first and the last month that the road map is about. */
    public record Horizon(Span span, YearMonth from, YearMonth to) {}

    /** A partner by its id. */
    public Optional<Partner> partner(String id) {
        return partners.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** The activities of all commitments, in order. */
    public List<Activity> activities() {
        return commitments.stream().flatMap(c -> c.activities().stream()).toList();
    }

    /** The milestones of all activities, in order. */
    public List<Milestone> milestones() {
        return activities().stream().flatMap(a -> a.milestones().stream()).toList();
    }
}
