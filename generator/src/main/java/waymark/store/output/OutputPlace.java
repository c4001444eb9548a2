package waymark.store.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import waymark.store.StoreException;

/** Where a site may be published to: never over its own sources. */
final class OutputPlace {
    private static final List<String> SOURCES = List.of("content", "data", "templates");

    private OutputPlace() {}

    /** The output folder as a real path, seen to be at a safe distance from the sources. */
    static Path checked(Path output, Path siteFolder) throws IOException {
        Path source = real(siteFolder);
        Path target = real(output);
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw new StoreException("the output " + output + " is a file, not a folder");
        }
        if (source.startsWith(target)) {
            throw new StoreException("the output folder " + output + " holds the site's own sources;"
                    + " choose another, such as " + siteFolder.resolve("site"));
        }
        if (target.startsWith(source)) {
            String first = source.relativize(target).getName(0).toString();
            if (SOURCES.contains(first.toLowerCase(Locale.ROOT)) || first.startsWith(".")) {
                throw new StoreException("the output folder " + output + " lies in the site's own folder " + first
                        + "; choose another, such as " + siteFolder.resolve("site"));
            }
        }
        return target;
    }

    /** The real path of a folder that may not be there yet. */
    private static Path real(Path folder) throws IOException {
        Path path = folder.toAbsolutePath().normalize();
        Optional<Path> there = Optional.of(path);
        while (there.isPresent() && !Files.exists(there.get())) {
            there = Optional.ofNullable(there.get().getParent());
        }
        return there.isEmpty()
                ? path
                : there.get().toRealPath().resolve(there.get().relativize(path)).normalize();
    }
}
