package waymark.store;

import java.util.List;
import java.util.Optional;

/**
 * The sources of a site or of one edition: sorted paths with bytes. The readers know no other input, so that a working
 * folder and a released edition are read by the same code.
 */
public interface SourceTree {
    /** All files, as paths relative to the site folder with {@code /} between names, sorted. */
    List<String> paths();

    /** A file's bytes, or nothing if there is no such file. Callers do not change the array. */
    Optional<byte[]> bytes(String path);

    /** The lower-case hexadecimal SHA-256 of a file's bytes, or nothing if there is no such file. */
    Optional<String> hash(String path);

    /** How messages name a file of this tree: its path, and for an edition's file the edition too. */
    String display(String path);

    /** The files below a folder (given without a closing slash) that end in a suffix, sorted. */
    default List<String> under(String folder, String suffix) {
        String prefix = folder + "/";
        return paths().stream()
                .filter(p -> p.startsWith(prefix) && p.endsWith(suffix))
                .toList();
    }
}
