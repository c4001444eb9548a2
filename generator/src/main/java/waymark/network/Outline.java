package waymark.network;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import waymark.edition.Manifest;
import waymark.edition.Publication;
import waymark.format.markdown.Document;
import waymark.indicator.Evidence;
import waymark.indicator.Observations;
import waymark.narrative.Narrative;
import waymark.narrative.Narratives;
import waymark.roadmap.Activity;
import waymark.roadmap.Commitment;
import waymark.roadmap.RoadMap;

/**
 * A network with as much of each place as pages elsewhere tell of it: the texts that others link to, with their headings; the
 * commitments and activities that name indicators or resources, by their titles. Pages composed from an outline can't depend on
 * anything else that a place says.
 */
public record Outline(Network network) {
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
        return Bare.text(n.language(), n.path(), n.slug(), n.title(), "", 0, List.of(), bareHeadings(n));
    }

    private static List<Document.Heading> bareHeadings(Narrative n) {
        return n.headings().stream()
                .map(h -> Bare.heading(h.id(), h.level(), h.text()))
                .toList();
    }

    private static RoadMap roadMap(RoadMap r) {
        return Bare.roadMap(
                r.place(),
                r.title(),
                r.commitments().stream().flatMap(c -> commitment(c).stream()).toList());
    }

    private static Optional<Commitment> commitment(Commitment c) {
        List<Activity> activities = c.activities().stream()
                .filter(a -> !a.resources().isEmpty())
                .map(a -> Bare.activity(a.id(), a.title(), Bare.ids(a.resources())))
                .toList();
        if (activities.isEmpty() && c.outcomes().isEmpty()) {
            return Optional.empty();
        }
        List<String> indicators =
                c.outcomes().stream().map(o -> o.indicator().id()).toList();
        return Optional.of(Bare.commitment(c.id(), c.title(), Optional.empty(), indicators, activities));
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
