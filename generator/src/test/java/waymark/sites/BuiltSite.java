package waymark.sites;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import waymark.build.Build;
import waymark.build.Progress;
import waymark.build.Settings;
import waymark.diagnostic.Diagnostics;
import waymark.network.Moment;
import waymark.store.MemoryTree;

/** All files of a site that was built of a tree, by their paths. */
public record BuiltSite(Map<String, byte[]> files) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Builds the site of a tree in a temporary folder. */
    public static BuiltSite of(MemoryTree tree, Path temp, LocalDate day) {
        Path source = temp.resolve("source");
        try {
            for (String path : tree.paths()) {
                Path file = source.resolve(path);
                Files.createDirectories(file.getParent());
                Files.write(file, tree.bytes(path).orElseThrow());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(source, temp.resolve("site"), day);
    }

    /** Builds the site of a folder. */
    public static BuiltSite of(Path source, Path output, LocalDate day) {
        Diagnostics diagnostics = new Diagnostics();
        Moment now = new Moment(Optional.of(day), Instant.EPOCH);
        Build.run(new Settings(source, output, now, false, false, 2), Progress.silent(), diagnostics);
        if (diagnostics.hasErrors()) {
            throw new AssertionError(diagnostics.sorted().toString());
        }
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(output)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(output.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BuiltSite(files);
    }

    /** A file as text. */
    public String text(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new AssertionError("no " + path + " among " + files.keySet());
        }
        return new String(bytes, UTF_8);
    }

    /** A file as JSON. */
    public JsonNode json(String path) {
        return JSON.readTree(text(path));
    }

    /** Whether there is such a file. */
    public boolean has(String path) {
        return files.containsKey(path);
    }
}
