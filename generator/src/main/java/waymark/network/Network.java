package waymark.network;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import waymark.hub.Hub;
import waymark.indicator.Evidence;
import waymark.narrative.Narratives;
import waymark.store.image.Image;

/**
 * Everything that a build shows.
 *
 * @param evidence of the working sources, for the pages across places
 * @param texts the network's own texts
 * @param images pictures of the network's texts and the hub, by path
 * @param sections all places, in the order of {@code places.csv}
 * @param preview whether the working state is shown
 */
public record Network(
        Site site,
        Evidence evidence,
        Hub hub,
        Narratives texts,
        SortedMap<String, Image> images,
        List<Section> sections,
        boolean preview) {
    public Network {
        sections = List.copyOf(sections);
    }

    public Optional<Section> section(String place) {
        return sections.stream().filter(s -> s.place().id().equals(place)).findFirst();
    }

    /** The places that have pages. */
    public List<Section> shown() {
        return sections.stream().filter(s -> s.current().isPresent()).toList();
    }

    /** The places of today that have pages, of which any two may be set side by side; nothing where they are fewer
     * than two, or the site leaves comparisons out. */
    public List<Section> paired() {
        List<Section> present =
                shown().stream().filter(s -> !s.place().area().hasEnded()).toList();
        return present.size() < 2 || !site.has(SitePart.COMPARISONS) ? List.of() : present;
    }

    /** Whether there is no accessibility statement among the network's texts. */
    public boolean needsStatement() {
        return texts.published().stream().noneMatch(t -> t.slug().equals("accessibility"));
    }
}
