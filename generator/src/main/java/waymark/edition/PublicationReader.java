package waymark.edition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import waymark.diagnostic.Diagnostics;
import waymark.indicator.Evidence;
import waymark.narrative.NarrativeReader;
import waymark.narrative.Narratives;
import waymark.place.Place;
import waymark.roadmap.RoadMap;
import waymark.roadmap.RoadMapReader;
import waymark.store.SourceTree;
import waymark.store.image.Image;
import waymark.store.image.ImageReader;

/** Reads a place's publication out of a tree: the working folder's or an edition's. */
public final class PublicationReader {
    private PublicationReader() {}

    /** The folder of a place's texts and pictures. */
    public static String folder(String place) {
        return "content/places/" + place;
    }

    /** Reads texts and road map of a place beside evidence and pictures already read from the same tree. */
    public static Publication read(
            SourceTree tree,
            Place place,
            Evidence evidence,
            Optional<Manifest> edition,
            SortedMap<String, Image> images,
            LocalDate today,
            Diagnostics diagnostics) {
        Narratives narratives = NarrativeReader.read(tree, folder(place.id()), today, diagnostics);
        Optional<RoadMap> roadMap = RoadMapReader.read(tree, place.id(), diagnostics);
        return new Publication(place, edition, evidence, narratives, roadMap, images);
    }

    /** The pictures below a folder. */
    public static SortedMap<String, Image> images(SourceTree tree, String folder, Diagnostics diagnostics) {
        SortedMap<String, Image> images = new TreeMap<>();
        for (String path : tree.under(folder, "")) {
            if (!path.endsWith(".md")) {
                tree.bytes(path)
                        .flatMap(b -> ImageReader.read(tree.display(path), b, diagnostics))
                        .ifPresent(i -> images.put(path, i));
            }
        }
        return images;
    }
}
