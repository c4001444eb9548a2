package waymark.roadmap;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Nearest;

/** Checks that everything a road map mentions exists. */
final class NameCheck {
    /** No other source: the road map defines these itself. */
    private static final String HERE = "";

    private final RoadMap map;
    private final Known known;
    private final Diagnostics diagnostics;
    private final Set<String> partners;
    private final Set<String> behaviours;

    NameCheck(RoadMap map, Known known, Diagnostics diagnostics) {
        this.map = map;
        this.known = known;
        this.diagnostics = diagnostics;
        this.partners = map.partners().stream().map(Partner::id).collect(Collectors.toUnmodifiableSet());
        this.behaviours = map.behaviours().stream().map(Behaviour::id).collect(Collectors.toUnmodifiableSet());
    }

    void check() {
        for (Challenge challenge : map.challenges()) {
            challenge
                    .narrative()
                    .ifPresent(n -> exists(
                            n,
                            "narrative",
                            "a text of this place",
                            known.narratives(),
                            "content/places/" + map.place() + "/"));
            indicators(challenge.indicators());
        }
        map.commitments().forEach(this::commitment);
        for (Reflection reflection : map.reflections()) {
            reflection
                    .scores()
                    .forEach(s -> exists(s.behaviour(), "behaviour", "a listed behaviour", behaviours, HERE));
        }
        buddies();
    }

    private void commitment(Commitment commitment) {
        partner(commitment.lead());
        commitment.partners().forEach(this::partner);
        for (Outcome outcome : commitment.outcomes()) {
            indicators(List.of(outcome.indicator()));
            outcome.comparator()
                    .ifPresent(c -> exists(
                            c, "comparator", "a known comparator", known.comparators(), "data/comparators.yaml"));
        }
        for (Activity activity : commitment.activities()) {
            activity.lead().ifPresent(this::partner);
            activity.resources()
                    .forEach(r -> exists(r, "resource", "a resource of the hub", known.resources(), "content/hub/"));
        }
    }

    private void buddies() {
        Set<String> others = new TreeSet<>(known.places());
        others.remove(map.place());
        for (Mention buddy : map.buddies()) {
            if (buddy.id().equals(map.place())) {
                diagnostics.error(
                        "unknown-place", buddy.span(), "a place cannot be its own buddy", "name another place");
            } else {
                exists(buddy, "place", "a known place", others, "data/places.csv");
            }
        }
    }

    private void partner(Mention mention) {
        exists(mention, "partner", "a listed partner", partners, HERE);
    }

    private void indicators(List<Mention> mentions) {
        mentions.forEach(m -> exists(
                m, "indicator", "a known indicator", known.indicators(), "data/indicators.yaml", "data/indicators/"));
    }

    /** Whether what is mentioned is there; {@code sources} are where it would be defined. */
    private void exists(Mention mention, String kind, String expected, Collection<String> names, String... sources) {
        if (!mention.id().isEmpty() && !names.contains(mention.id())) {
            String found = "\"" + mention.id() + "\" is not " + expected;
            diagnostics.notFound(
                    List.of(sources), "unknown-" + kind, mention.span(), found, Nearest.hint(mention.id(), names));
        }
    }
}
