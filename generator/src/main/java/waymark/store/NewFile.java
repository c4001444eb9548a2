package waymark.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Adds files to a site's sources, and never changes one that is there. */
public final class NewFile {
    /** What became of a file. */
    public enum Outcome {
        WRITTEN,
        /** It was there already, byte for byte. */
        SAME,
        /** Another one of that name is there, and was left alone. */
        OTHER
    }

    private NewFile() {}

    /** What stands at a path of a site, compared with what would be written there. */
    public static Outcome compare(Path site, String path, byte[] bytes) {
        Path file = site.resolve(path);
        try {
            if (!Files.exists(file)) {
                return Outcome.WRITTEN;
            }
            boolean same = Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes);
            return same ? Outcome.SAME : Outcome.OTHER;
        } catch (IOException e) {
            throw StoreException.reading(file, e);
        }
    }

    /**
     * Writes a file unless there is one.
     *
     * @param path from the site's folder, with {@code /} between names
     * @throws StoreException if the path leaves the site's folder, or the disk refuses
     */
    public static Outcome write(Path site, String path, byte[] bytes) {
        PathRules.fault(path).ifPresent(fault -> {
            throw new StoreException("can't write " + path + ": " + fault);
        });
        Outcome outcome = compare(site, path, bytes);
        if (outcome != Outcome.WRITTEN) {
            return outcome;
        }
        Path file = site.resolve(path);
        try {
            Path folder = Files.createDirectories(file.getParent()).toRealPath();
            if (!folder.startsWith(site.toRealPath())) {
                throw new StoreException("can't write " + path + ": a link leads out of the site's folder");
            }
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return outcome;
        } catch (IOException e) {
            throw StoreException.writing(file, e);
        }
    }
}
