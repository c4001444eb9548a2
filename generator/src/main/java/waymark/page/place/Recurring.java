package waymark.page.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import waymark.benchmark.Standings;
import waymark.benchmark.finding.Finding;
import waymark.edition.Publication;
import waymark.indicator.Evidence;
import waymark.indicator.Indicator;
import waymark.indicator.Theme;
import waymark.page.Later;
import waymark.roadmap.Commitment;
import waymark.roadmap.Outcome;

/** What several pages of a publication tell alike, each worked out once: it goes with the composition that it was made for. */
public final class Recurring {
    /** How many findings of each side a place is told by first, and how many in all. */
    private static final int SIDE = 2;

    private static final int ALL = 4;

    private final Publication publication;
    private final Standings standings;
    private final Map<String, List<Indicator>> byTheme = new ConcurrentHashMap<>();
    private final Later<List<Indicator>> indicators = Later.of(this::observed);
    private final Later<List<Outcome>> outcomes = Later.of(this::outcomes);
    private final Map<String, Optional<Finding>> findings = new ConcurrentHashMap<>();
    private final Later<List<Finding>> all = Later.of(this::told);
    private final Later<List<Finding>> chosen = Later.of(() -> Finding.choose(all.get(), SIDE, ALL));
    private final Map<String, PlaceHomeView.RoadMapGlance.Card> cards = new ConcurrentHashMap<>();
    private final Map<String, ProfileLine> lines = new ConcurrentHashMap<>();

    /** Takes a publication and how its place stands. */
    public Recurring(Publication publication, Standings standings) {
        this.publication = publication;
        this.standings = standings;
    }

    Standings standings() {
        return standings;
    }

    List<Indicator> indicators(Theme theme) {
        return byTheme.computeIfAbsent(theme.id(), id -> observed(theme));
    }

    List<Indicator> indicators() {
        return indicators.get();
    }

    Optional<Finding> finding(Indicator indicator) {
        return findings.computeIfAbsent(
                indicator.id(), id -> standings.of(indicator).map(s -> Finding.of(s, outcomes.get())));
    }

    /** What there is to say of all indicators. */
    public List<Finding> findings() {
        return all.get();
    }

    /** The findings that the place is told by. */
    List<Finding> chosen() {
        return chosen.get();
    }

    /** A commitment in short, leading nowhere yet. */
    PlaceHomeView.RoadMapGlance.Card card(
            Commitment commitment, Function<Commitment, PlaceHomeView.RoadMapGlance.Card> worked) {
        return cards.computeIfAbsent(commitment.id(), id -> worked.apply(commitment));
    }

    ProfileLine line(Indicator indicator, Function<Indicator, ProfileLine> worked) {
        return lines.computeIfAbsent(indicator.id(), id -> worked.apply(indicator));
    }

    private List<Finding> told() {
        return indicators().stream().flatMap(i -> finding(i).stream()).toList();
    }

    private List<Indicator> observed() {
        List<Indicator> all = new ArrayList<>();
        publication.evidence().catalogue().themes().forEach(t -> all.addAll(indicators(t)));
        return List.copyOf(all);
    }

    private List<Indicator> observed(Theme theme) {
        Evidence evidence = publication.evidence();
        return evidence.catalogue().of(theme).stream()
                .filter(i -> evidence.observed(i, publication.place().area()))
                .toList();
    }

    private List<Outcome> outcomes() {
        return publication.roadMap().stream()
                .flatMap(r -> r.commitments().stream())
                .flatMap(c -> c.outcomes().stream())
                .toList();
    }
}
