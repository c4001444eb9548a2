package waymark.format;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.store.ParseMemory;
import waymark.store.SourceTree;

/** A tree that remembers, and counts what it could recall. */
public final class RememberingTree implements SourceTree, ParseMemory {
    private final Map<String, byte[]> remembered = new HashMap<>();
    private final SourceTree tree;
    private int recalled;

    public RememberingTree(SourceTree tree) {
        this.tree = tree;
    }

    /** How often something was recalled. */
    public int recalled() {
        return recalled;
    }

    @Override
    public List<String> paths() {
        return tree.paths();
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        return tree.bytes(path);
    }

    @Override
    public Optional<String> hash(String path) {
        return tree.hash(path);
    }

    @Override
    public String display(String path) {
        return tree.display(path);
    }

    @Override
    public Optional<ParseMemory> memory() {
        return Optional.of(this);
    }

    @Override
    public Optional<ByteBuffer> recall(String name) {
        Optional<ByteBuffer> found = Optional.ofNullable(remembered.get(name)).map(ByteBuffer::wrap);
        recalled += found.isPresent() ? 1 : 0;
        return found;
    }

    @Override
    public void remember(String name, byte[] packed) {
        remembered.put(name, packed);
    }

    @Override
    public void keep(boolean whole) {}
}
