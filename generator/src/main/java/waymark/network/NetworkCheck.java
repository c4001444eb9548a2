package waymark.network;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.diagnostic.Diagnostics;
import waymark.edition.Manifest;
import waymark.edition.Publication;
import waymark.format.markdown.Document;
import waymark.hub.Resource;
import waymark.indicator.Comparator;
import waymark.indicator.Decimals;
import waymark.indicator.Evidence;
import waymark.indicator.Indicator;
import waymark.indicator.Polarity;
import waymark.indicator.period.PeriodParser;
import waymark.narrative.Narrative;
import waymark.narrative.Narratives;
import waymark.place.Place;
import waymark.roadmap.BaselineCheck;
import waymark.roadmap.HistoryCheck;
import waymark.roadmap.Known;
import waymark.roadmap.RoadMap;
import waymark.roadmap.RoadMapCheck;

/**
 * Gate 1: holds the working sources of all places against each other, the hub and the editions. Editions themselves were
 * checked when they were released, and can't be edited.
 */
public final class NetworkCheck {
    private final Network network;
    private final List<Publication> working;
    private final LocalDate today;
    private final Diagnostics diagnostics;

    private NetworkCheck(NetworkReader.Reading reading, LocalDate today, Diagnostics diagnostics) {
        this.network = reading.network();
        this.working = reading.working();
        this.today = today;
        this.diagnostics = diagnostics;
    }

    /** Checks everything that needs more than one source. */
    public static void check(NetworkReader.Reading reading, LocalDate today, Diagnostics diagnostics) {
        NetworkCheck check = new NetworkCheck(reading, today, diagnostics);
        check.texts();
        check.working.stream()
                .filter(p -> !reading.abridged().contains(p.place().id()))
                .forEach(p -> p.roadMap().ifPresent(r -> check.roadMap(p, r)));
    }

    private void texts() {
        TextCheck.Documents documents = documents();
        Evidence evidence = network.evidence();
        TextCheck shared = new TextCheck(documents, network.images().keySet(), evidence, Optional.empty(), diagnostics);
        network.texts().published().forEach(t -> shared.check(t.body()));
        network.hub().resources().forEach(r -> shared.check(r.body()));
        for (Publication p : working) {
            TextCheck own =
                    new TextCheck(documents, p.images().keySet(), evidence, Optional.of(p.place()), diagnostics);
            p.narratives().published().forEach(n -> own.check(n.body()));
        }
    }

    private TextCheck.Documents documents() {
        Map<String, List<Document.Heading>> published = new HashMap<>();
        Set<String> drafts = new HashSet<>(network.hub().drafts());
        add(network.texts(), published, drafts);
        for (Publication p : working) {
            add(p.narratives(), published, drafts);
        }
        for (Resource r : network.hub().resources()) {
            published.put(r.path(), r.headings());
        }
        return new TextCheck.Documents(published, drafts);
    }

    private static void add(Narratives narratives, Map<String, List<Document.Heading>> published, Set<String> drafts) {
        for (Narrative n : narratives.published()) {
            published.put(n.path(), n.headings());
        }
        drafts.addAll(narratives.drafts());
    }

    private void roadMap(Publication publication, RoadMap map) {
        RoadMapCheck.check(map, known(publication), diagnostics);
        BaselineCheck.check(map, (indicator, period) -> published(publication.place(), indicator, period), diagnostics);
        newestEdition(publication.place())
                .ifPresent(earlier -> earlier.roadMap()
                        .ifPresent(r -> HistoryCheck.check(
                                map, r, earlier.edition().map(Manifest::id).orElse(""), diagnostics)));
    }

    private Optional<Publication> newestEdition(Place place) {
        return network.section(place.id()).flatMap(Section::newest);
    }

    private Known known(Publication publication) {
        Evidence evidence = network.evidence();
        Map<String, Known.Wanted> wanted = new HashMap<>();
        for (Indicator i : evidence.catalogue().indicators()) {
            if (i.polarity() != Polarity.NONE) {
                wanted.put(i.id(), i.polarity() == Polarity.HIGH_IS_GOOD ? Known.Wanted.UP : Known.Wanted.DOWN);
            }
        }
        return new Known(
                evidence.catalogue().ids(),
                wanted,
                evidence.comparators().stream().map(Comparator::id).collect(Collectors.toSet()),
                network.hub().resources().stream().map(Resource::id).collect(Collectors.toSet()),
                evidence.areas().places().stream().map(Place::id).collect(Collectors.toSet()),
                publication.narratives().published().stream()
                        .map(n -> n.slug() + ".md")
                        .collect(Collectors.toSet()),
                today);
    }

    private Optional<BaselineCheck.Published> published(Place place, String id, String period) {
        Evidence evidence = network.evidence();
        return evidence.catalogue()
                .indicator(id)
                .flatMap(i -> evidence.series(i, place.area())
                        .flatMap(s ->
                                s.at(period).or(() -> PeriodParser.parse(period).flatMap(s::at)))
                        .filter(o -> o.figure().number().isPresent())
                        .map(o -> published(i, o.figure().number().orElseThrow())));
    }

    private BaselineCheck.Published published(Indicator indicator, double value) {
        int decimals = Decimals.of(indicator, network.evidence().observations());
        String text = new BigDecimal(Double.toString(value))
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
        return new BaselineCheck.Published(text, value, decimals);
    }
}
