package waymark.edition;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import waymark.indicator.Evidence;
import waymark.narrative.Narratives;
import waymark.place.Place;
import waymark.roadmap.RoadMap;
import waymark.store.image.Image;

/**
 * What one place says at one time: an edition, or the working state.
 *
 * @param edition the manifest, if this was released
 * @param images the pictures beside its texts, by path in the source tree
 */
public record Publication(
        Place place,
        Optional<Manifest> edition,
        Evidence evidence,
        Narratives narratives,
        Optional<RoadMap> roadMap,
        SortedMap<String, Image> images) {
    public Publication {
        images = Collections.unmodifiableSortedMap(new TreeMap<>(images));
    }
}
