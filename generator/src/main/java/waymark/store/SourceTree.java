package waymark.store;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import waymark.language.Tongue;

/**
 * The sources of a site or of one edition: sorted paths with bytes. The readers know no other input, so that a working
 * folder and a released edition are read by the same code.
 */
public interface SourceTree {
    /** All files, as paths relative to the site folder with {@code /} between names, sorted. */
    List<String> paths();

    /** A file's bytes, or nothing if there is no such file. Callers do not change the array. */
    Optional<byte[]> bytes(String path);

    /**
     * A file's bytes from the first on, or nothing if there is no such file. It can be asked for again and again; of large
     * files only a part is in memory, so this is the way to read what may be large. Callers close it.
     */
    default Optional<InputStream> stream(String path) {
        return bytes(path).map(ByteArrayInputStream::new);
    }

    /** The lower-case hexadecimal SHA-256 of a file's bytes, or nothing if there is no such file. */
    Optional<String> hash(String path);

    /** How messages name a file of this tree: its path, and for an edition's file the edition too. */
    String display(String path);

    /** The files below a folder (given without a closing slash) that end in a suffix, sorted. */
    default List<String> under(String folder, String suffix) {
        String prefix = folder + "/";
        List<String> all = paths();
        int first = Collections.binarySearch(all, prefix);
        List<String> found = new ArrayList<>();
        for (int i = first < 0 ? -first - 1 : first;
                i < all.size() && all.get(i).startsWith(prefix);
                i++) {
            if (all.get(i).endsWith(suffix)) {
                found.add(all.get(i));
            }
        }
        return List.copyOf(found);
    }

    /** The language that its texts are asked for in. */
    default Tongue tongue() {
        return Tongue.only("en");
    }

    /** A text in the language that is asked for; nothing in the main one, and where nobody has translated it. */
    default Optional<Translation> translation(String path) {
        return Optional.empty();
    }

    /** What files were parsed to in earlier builds, if that is remembered. */
    default Optional<ParseMemory> memory() {
        return Optional.empty();
    }

    /** The translation of a text: where it stands, and how messages name its file. */
    record Translation(String path, String display) {}
}
