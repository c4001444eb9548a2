package waymark.store.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import waymark.store.Sha256;
import waymark.store.Stamp;

/** Which program this is: what another one has kept is of no use, since it may write other pages. */
final class Program {
    private static final Pattern BETWEEN = Pattern.compile(Pattern.quote(File.pathSeparator));

    private Program() {}

    /** The files that the program consists of and the Java that runs it, as a hash of their stamps. */
    static String stamp() {
        StringBuilder all = new StringBuilder(System.getProperty("java.vm.version", ""));
        List<String> entries = BETWEEN.splitAsStream(System.getProperty("java.class.path", ""))
                .filter(e -> !e.isEmpty())
                .toList();
        for (String entry : entries) {
            Path path = Path.of(entry);
            files(path, all);
            Optional.ofNullable(path.toAbsolutePath().getParent())
                    .map(folder -> folder.resolve("lib"))
                    .filter(lib -> entry.endsWith(".jar") && Files.isDirectory(lib))
                    .ifPresent(lib -> files(lib, all));
        }
        return Sha256.of(all.toString().getBytes(UTF_8));
    }

    private static void files(Path path, StringBuilder all) {
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> sorted = files.sorted().toList();
            for (Path file : sorted) {
                Stamp stamp = Stamp.basic(file);
                if (stamp.size() >= 0) {
                    all.append('\n').append(file).append(' ').append(stamp);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // A name on the class path that leads nowhere.
            all.append("\nno ").append(path);
        }
    }
}
