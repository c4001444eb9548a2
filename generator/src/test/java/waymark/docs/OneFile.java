package waymark.docs;

import java.util.List;
import java.util.Optional;
import waymark.store.SourceTree;

/** A source tree that holds one example. */
final class OneFile implements SourceTree {
    private final String path;
    private final byte[] bytes;

    OneFile(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    @Override
    public List<String> paths() {
        return List.of(path);
    }

    @Override
    public Optional<byte[]> bytes(String asked) {
        return asked.equals(path) ? Optional.of(bytes) : Optional.empty();
    }

    @Override
    public Optional<String> hash(String asked) {
        return Optional.empty();
    }

    @Override
    public String display(String asked) {
        return asked;
    }
}
