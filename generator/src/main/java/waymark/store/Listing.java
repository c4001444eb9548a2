package waymark.store;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Some of the files below a folder, by their sorted paths. */
final class Listing implements SourceTree {
    private final SortedMap<String, SourceFile> files = new TreeMap<>();
    private final List<String> paths;
    private Optional<ParseMemory> memory = Optional.empty();

    Listing(Map<String, SourceFile> all, Predicate<String> chosen) {
        all.forEach((path, file) -> {
            if (chosen.test(path)) {
                files.put(path, file);
            }
        });
        paths = List.copyOf(files.keySet());
    }

    /** Adds the stamp of each file. */
    void stamps(Map<String, Stamp> stamps) {
        files.forEach((path, file) -> stamps.put(path, file.stamp()));
    }

    /** Lets go of the bytes of all files. */
    void release() {
        files.values().forEach(SourceFile::release);
    }

    void remember(ParseMemory earlier) {
        memory = Optional.of(earlier);
    }

    /** Hears of the hash that a file had; nothing of it if there is no such file. */
    void had(String path, Stamp stamp, String hash) {
        SourceFile file = files.get(path);
        if (file != null) {
            file.had(stamp, hash);
        }
    }

    @Override
    public List<String> paths() {
        return paths;
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(files.get(path)).map(SourceFile::bytes);
    }

    @Override
    public Optional<InputStream> stream(String path) {
        return Optional.ofNullable(files.get(path)).map(SourceFile::stream);
    }

    @Override
    public Optional<String> hash(String path) {
        return Optional.ofNullable(files.get(path)).map(SourceFile::hash);
    }

    @Override
    public Optional<ParseMemory> memory() {
        return memory;
    }

    @Override
    public String display(String path) {
        return path;
    }
}
