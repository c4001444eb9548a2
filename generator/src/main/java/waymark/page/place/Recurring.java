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
import waymark.roadmap.Outcome;

/** What several pages of a publication tell alike, each worked out once: it goes with the composition that it was made for. */
public final class Recurring {
    private final Publication publication;
    private final Standings standings;
    private final Map<String, List<Indicator>> byTheme = new ConcurrentHashMap<>();
    private final Later<List<Indicator>> indicators = Later.of(this::all);
    private final Later<List<Outcome>> outcomes = Later.of(this::outcomes);
    private final Map<String, Optional<Finding>> findings = new ConcurrentHashMap<>();
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

    ProfileLine line(Indicator indicator, Function<Indicator, ProfileLine> worked) {
        return lines.computeIfAbsent(indicator.id(), id -> worked.apply(indicator));
    }

    private List<Indicator> all() {
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
