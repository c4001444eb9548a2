package waymark.edition;

import java.util.Optional;
import java.util.SortedMap;
import waymark.indicator.Evidence;
import waymark.narrative.Narratives;
import waymark.place.Place;
import waymark.roadmap.RoadMap;
import waymark.store.image.Image;

/** A publication's texts, road map and pictures, without the figures, which may still be being read. */
public record PlaceTexts(Narratives narratives, Optional<RoadMap> roadMap, SortedMap<String, Image> images) {
    /** The publication with its figures. */
    public Publication with(Place place, Optional<Manifest> edition, Evidence evidence) {
        return new Publication(place, edition, evidence, narratives, roadMap, images);
    }
}
