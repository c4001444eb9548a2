package waymark.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A source tree with files that aren't on the disk, or lie elsewhere.
 *
 * @param files by their path
 * @param displays how messages name those that lie elsewhere
 */
public record AddedFiles(SourceTree base, SortedMap<String, byte[]> files, Map<String, String> displays)
        implements SourceTree {
    public AddedFiles {
        files = new TreeMap<>(files);
        displays = Map.copyOf(displays);
    }

    @Override
    public List<String> paths() {
        return Stream.concat(base.paths().stream(), files.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        byte[] own = files.get(path);
        return own == null ? base.bytes(path) : Optional.of(own);
    }

    @Override
    public Optional<String> hash(String path) {
        byte[] own = files.get(path);
        return own == null ? base.hash(path) : Optional.of(Sha256.of(own));
    }

    @Override
    public String display(String path) {
        return displays.getOrDefault(path, files.containsKey(path) ? path : base.display(path));
    }
}
