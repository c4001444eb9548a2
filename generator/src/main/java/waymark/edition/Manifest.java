package waymark.edition;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import waymark.language.Fallback;
import waymark.language.Tongue;

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
 * @param translations what is said of it in other languages, by keys such as {@code title-cy}
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
        SortedMap<String, String> sources,
        SortedMap<String, String> translations) {
    /** The key that says why an edition is withdrawn: beside translations the only one that may be added after the release. */
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
        translations = Collections.unmodifiableSortedMap(new TreeMap<>(translations));
    }

    /** An edition that is told of in one language. */
    public Manifest(
            String place,
            String id,
            String title,
            List<String> people,
            OffsetDateTime on,
            String note,
            Optional<String> corrects,
            Optional<String> withdrawn,
            SortedMap<String, String> sources) {
        this(place, id, title, people, on, note, corrects, withdrawn, sources, new TreeMap<>());
    }

    /** The edition as a language tells of it: what has no translation is marked. */
    public Manifest in(Tongue tongue) {
        return tongue.isMain()
                ? this
                : new Manifest(
                        place,
                        id,
                        said("title", title, tongue),
                        people.stream().map(Fallback::mark).toList(),
                        on,
                        said("note", note, tongue),
                        corrects,
                        withdrawn.map(why -> said(WITHDRAWN, why, tongue)),
                        sources,
                        translations);
    }

    private String said(String key, String text, Tongue tongue) {
        return translations.getOrDefault(key + "-" + tongue.asked(), Fallback.mark(text));
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
