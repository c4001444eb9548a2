package waymark;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Published files that tests read where a folder of them is at hand: {@code WAYMARK_DATA} says where. */
public final class RealFiles {
    private RealFiles() {}

    /** The files below a folder whose names end so, sorted; the test is skipped where there is no such folder. */
    public static List<Path> of(String folder, String ending) {
        Path root = root().resolve(folder);
        assumeThat(root)
                .as("published files, in the folder that WAYMARK_DATA names")
                .isDirectory();
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        return Path.of(Optional.ofNullable(System.getenv("WAYMARK_DATA")).orElse("../../shared/data"));
    }
}
