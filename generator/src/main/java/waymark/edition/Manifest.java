package waymark.edition;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an edition is made of.
 *
 * @param place whose edition it is
 * @param id its name within the place and in its address
 * @param title what it is called
 * @param people who released it
 * @param on when it is public; until then nothing of it is published
 * @param note what readers are told about it; may be empty
 * @param corrects the edition that it puts right
 * @param withdrawn why it is no longer shown
 * @param sources each source's path and SHA-256
 */
public record Manifest(
        String place,
        String id,
        String title,
        List<String> people,
        OffsetDateTime on,
        String note,
        Optional<String> corrects,
        Optional<String> withdrawn,
        SortedMap<String, String> sources) {
    /** The key that says why an edition is withdrawn: the only one that may be added after the release. */
    static final String WITHDRAWN = "withdrawn";

    public Manifest {
        if (place.isBlank() || id.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("an edition needs a place, an id and a title: " + place + "/" + id);
        }
        // As YAML gives them back: the seal is taken of what is read.
        title = title.strip();
        people = people.stream().map(String::strip).toList();
        note = note.strip();
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
    }

    /** How messages name the edition. */
    public String name() {
        return place + "/" + id;
    }

    /** Where its manifest stands. */
    public String path() {
        return path(place, id);
    }

    static String path(String place, String id) {
        return EditionPaths.FOLDER + "/" + place + "/" + id + ".yaml";
    }
}
