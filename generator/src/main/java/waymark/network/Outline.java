package waymark.network;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import waymark.diagnostic.Span;
import waymark.edition.Manifest;
import waymark.edition.Publication;
import waymark.format.markdown.Document;
import waymark.indicator.Evidence;
import waymark.indicator.Observations;
import waymark.narrative.Narrative;
import waymark.narrative.Narratives;
import waymark.roadmap.Activity;
import waymark.roadmap.Commitment;
import waymark.roadmap.Mention;
import waymark.roadmap.Outcome;
import waymark.roadmap.RoadMap;
import waymark.roadmap.Status;

/**
 * A network with as much of each place as pages elsewhere tell of it: the texts that others link to, with their headings; the
 * commitments and activities that name indicators or resources, by their titles. Pages composed from an outline can't depend on
 * anything else that a place says.
 */
public record Outline(Network network) {
    private static final Span NOWHERE = Span.of("(outline)");

    /** The outline of a network; figures and what belongs to no place are as they were. */
    public static Outline of(Network whole) {
        Set<String> linked = CrossLinks.of(whole);
        List<Section> sections =
                whole.sections().stream().map(s -> section(s, linked)).toList();
        return new Outline(new Network(
                whole.site(), whole.evidence(), whole.hub(), whole.texts(), whole.images(), sections, whole.preview()));
    }

    private static Section section(Section s, Set<String> linked) {
        return new Section(
                s.place(),
                s.editions().stream().map(p -> publication(p, linked)).toList(),
                s.withdrawn(),
                s.working().map(p -> publication(p, linked)));
    }

    private static Publication publication(Publication p, Set<String> linked) {
        return new Publication(
                p.place(),
                p.edition(),
                p.evidence(),
                new Narratives(
                        p.narratives().published().stream()
                                .filter(n -> linked.contains(p.place().id() + "/" + n.slug()))
                                .map(Outline::text)
                                .toList(),
                        Set.of()),
                p.roadMap().map(Outline::roadMap),
                new TreeMap<>());
    }

    private static Narrative text(Narrative n) {
        return new Narrative(
                n.language(),
                n.path(),
                n.slug(),
                n.title(),
                "",
                "",
                Optional.empty(),
                0,
                List.of(),
                n.headings().stream()
                        .map(h -> new Document.Heading(NOWHERE, h.id(), h.level(), h.text()))
                        .toList(),
                List.of(),
                0);
    }

    private static RoadMap roadMap(RoadMap r) {
        return new RoadMap(
                NOWHERE,
                r.place(),
                r.title(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                r.commitments().stream().flatMap(c -> commitment(c).stream()).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Optional<Commitment> commitment(Commitment c) {
        List<Activity> activities = c.activities().stream()
                .filter(a -> !a.resources().isEmpty())
                .map(Outline::activity)
                .toList();
        if (activities.isEmpty() && c.outcomes().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Commitment(
                NOWHERE,
                c.id(),
                c.title(),
                Optional.empty(),
                new Mention(NOWHERE, "-"),
                List.of(),
                c.outcomes().stream().map(Outline::outcome).toList(),
                activities));
    }

    private static Outcome outcome(Outcome o) {
        return new Outcome(NOWHERE, bare(o.indicator()), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Activity activity(Activity a) {
        return new Activity(
                NOWHERE,
                a.id(),
                a.title(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Status.PLANNED,
                NOWHERE,
                List.of(),
                a.resources().stream().map(Outline::bare).toList(),
                List.of());
    }

    private static Mention bare(Mention m) {
        return new Mention(NOWHERE, m.id());
    }

    /** The same network without any figure, for pages that show none. */
    public Network withoutFigures() {
        IdentityHashMap<Evidence, Evidence> bare = new IdentityHashMap<>();
        Evidence own = bare.computeIfAbsent(network.evidence(), Outline::withoutFigures);
        List<Section> sections = network.sections().stream()
                .map(s -> new Section(
                        s.place(),
                        s.editions().stream().map(p -> with(p, bare)).toList(),
                        s.withdrawn(),
                        s.working().map(p -> with(p, bare))))
                .toList();
        return new Network(
                network.site(), own, network.hub(), network.texts(), network.images(), sections, network.preview());
    }

    private static Publication with(Publication p, IdentityHashMap<Evidence, Evidence> bare) {
        Evidence evidence = bare.computeIfAbsent(p.evidence(), Outline::withoutFigures);
        return new Publication(p.place(), p.edition(), evidence, p.narratives(), p.roadMap(), p.images());
    }

    private static Evidence withoutFigures(Evidence e) {
        return new Evidence(e.areas(), e.catalogue(), e.comparators(), new Observations(Map.of(), List.of()));
    }

    /**
     * All that the outline tells of places' texts and road maps, and which of their editions there are; and of indicators,
     * which files beside the tables describe too.
     */
    public String told() {
        StringBuilder all = new StringBuilder();
        all.append(network.evidence().catalogue().themes())
                .append(network.evidence().catalogue().indicators());
        for (Section s : network.sections()) {
            all.append('\n').append(s.place().id());
            s.withdrawn().forEach(m -> tell(m, all.append(" withdrawn")));
            s.editions().forEach(p -> tell(p, all));
            s.working().ifPresent(p -> tell(p, all));
        }
        return all.toString();
    }

    private static void tell(Manifest m, StringBuilder all) {
        // Everything that it lists is in its sources' hashes.
        all.append(' ').append(m);
    }

    private static void tell(Publication p, StringBuilder all) {
        p.edition().ifPresentOrElse(m -> tell(m, all), () -> all.append(" working"));
        all.append(p.narratives().published()).append(p.roadMap());
    }
}
