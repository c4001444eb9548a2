package waymark.edition;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import waymark.diagnostic.Diagnostics;
import waymark.narrative.NarrativeReader;
import waymark.roadmap.RoadMapReader;
import waymark.store.SourceTree;
import waymark.store.image.Image;
import waymark.store.image.ImageReader;

/** Reads what a place says out of a tree: the working folder's or an edition's. */
public final class PublicationReader {
    private PublicationReader() {}

    /** The folder of a place's texts and pictures. */
    public static String folder(String place) {
        return "content/places/" + place;
    }

    /** Reads texts and road map of a place beside pictures already read from the same tree. */
    public static PlaceTexts texts(
            SourceTree tree, String place, SortedMap<String, Image> images, LocalDate today, Diagnostics diagnostics) {
        return new PlaceTexts(
                NarrativeReader.read(tree, folder(place), today, diagnostics),
                RoadMapReader.read(tree, place, diagnostics),
                images);
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
