package waymark.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A source tree that a test writes down: paths and texts, without a disk. */
public final class MemoryTree implements SourceTree {
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    /** Adds a file, or puts another text in its place. */
    public MemoryTree with(String path, String text) {
        return with(path, text.getBytes(UTF_8));
    }

    /** Adds a file, or puts other bytes in its place. */
    public MemoryTree with(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    /** Takes a file away. */
    public MemoryTree without(String path) {
        files.remove(path);
        return this;
    }

    /** Changes the text of a file. */
    public MemoryTree changed(String path, UnaryOperator<String> change) {
        return with(path, change.apply(new String(files.get(path), UTF_8)));
    }

    /** The same files in another tree. */
    public MemoryTree copy() {
        MemoryTree copy = new MemoryTree();
        copy.files.putAll(files);
        return copy;
    }

    @Override
    public List<String> paths() {
        return List.copyOf(files.keySet());
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(files.get(path));
    }

    @Override
    public Optional<String> hash(String path) {
        return bytes(path).map(Sha256::of);
    }

    @Override
    public String display(String path) {
        return path;
    }
}
