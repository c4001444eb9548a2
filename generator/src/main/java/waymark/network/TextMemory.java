package waymark.network;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import waymark.edition.Manifest;
import waymark.edition.PlaceTexts;
import waymark.edition.Publication;

/**
 * The texts of places, abridged, as the last build read them: where no source of a place has changed, and nothing that all
 * share, they needn't be read again to compose what is others'. The place's own pages can't be composed from them.
 */
public final class TextMemory {
    private final Map<String, byte[]> packed;
    private final Set<String> changed;

    /**
     * Takes what {@link #of} gave in the last build.
     *
     * @param changed the places whose sources have changed since
     */
    public TextMemory(Map<String, byte[]> packed, Set<String> changed) {
        this.packed = Map.copyOf(packed);
        this.changed = Set.copyOf(changed);
    }

    /** Nothing remembered: all is read. */
    public static TextMemory none() {
        return new TextMemory(Map.of(), Set.of());
    }

    /** The texts of a place, if they needn't be read. */
    Optional<PlaceTexts> texts(String language, String place, String edition) {
        return changed.contains(place)
                ? Optional.empty()
                : Optional.ofNullable(packed.get(name(language, place, edition)))
                        .map(Abridged::unpacked);
    }

    /** All texts that were read, in all languages, abridged; and those remembered that weren't read. */
    public SortedMap<String, byte[]> of(NetworkReader.Reading reading) {
        SortedMap<String, byte[]> all = new TreeMap<>();
        add(reading, all);
        reading.others().forEach(r -> add(r, all));
        return all;
    }

    private void add(NetworkReader.Reading reading, Map<String, byte[]> all) {
        String language = reading.network().site().tongue().asked();
        reading.working().forEach(p -> add(language, p, reading.abridged(), all));
        reading.network().sections().stream()
                .flatMap(s -> s.editions().stream())
                .forEach(p -> add(language, p, reading.abridged(), all));
    }

    private void add(String language, Publication p, Set<String> abridged, Map<String, byte[]> all) {
        String place = p.place().id();
        String name = name(language, place, p.edition().map(Manifest::id).orElse(""));
        byte[] known = abridged.contains(place) ? packed.get(name) : null;
        all.put(
                name,
                known != null
                        ? known
                        : Abridged.packed(new PlaceTexts(p.narratives(), p.roadMap(), p.images()), place));
    }

    private static String name(String language, String place, String edition) {
        return language + "/" + place + "/" + edition;
    }
}
