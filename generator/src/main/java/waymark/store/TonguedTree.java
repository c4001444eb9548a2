package waymark.store;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import waymark.language.Tongue;

/** A tree as one of a site's languages sees it: translations stand beside their originals and aren't texts of their own. */
public final class TonguedTree implements SourceTree {
    private final SourceTree tree;
    private final Tongue tongue;
    private final List<String> paths;

    private TonguedTree(SourceTree tree, Tongue tongue) {
        this.tree = tree;
        this.tongue = tongue;
        this.paths =
                tree.paths().stream().filter(p -> tongue.original(p).isEmpty()).toList();
    }

    /** The tree in a language; a site of one language has nothing to be hidden. */
    public static SourceTree of(SourceTree tree, Tongue tongue) {
        return new TonguedTree(tree, tongue);
    }

    @Override
    public Tongue tongue() {
        return tongue;
    }

    @Override
    public Optional<Translation> translation(String path) {
        return tongue.translation(path)
                .filter(t -> tree.hash(t).isPresent())
                .map(t -> new Translation(t, tree.display(t)));
    }

    @Override
    public Optional<ParseMemory> memory() {
        return tree.memory();
    }

    @Override
    public List<String> paths() {
        return paths;
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        return tree.bytes(path);
    }

    @Override
    public Optional<InputStream> stream(String path) {
        return tree.stream(path);
    }

    @Override
    public Optional<String> hash(String path) {
        return tree.hash(path);
    }

    @Override
    public String display(String path) {
        return tree.display(path);
    }
}
