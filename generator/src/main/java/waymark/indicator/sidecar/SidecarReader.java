package waymark.indicator.sidecar;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import waymark.diagnostic.Diagnostics;
import waymark.format.yaml.JsonReader;
import waymark.format.yaml.Node;
import waymark.store.SourceTree;

/**
 * Reads the JSON sidecars of ONS Explore Local Statistics: one object under {@code ess-beta-metadata}, or, where a file
 * holds several indicators, one object for each beside a {@code shared} one that they fall back on.
 */
public final class SidecarReader {
    private static final String ROOT = "ess-beta-metadata";
    private static final String SHARED = "shared";

    private SidecarReader() {}

    /** All sidecars of a tree, by the {@link #key} of their label. JSON files of other kinds are left alone. */
    public static Map<String, Sidecar> read(SourceTree tree, Diagnostics diagnostics) {
        Map<String, Sidecar> found = new HashMap<>();
        for (String path : tree.under("data/observations", ".json")) {
            tree.bytes(path)
                    .flatMap(b -> JsonReader.read(tree.display(path), b, diagnostics))
                    .flatMap(n -> child(n, ROOT))
                    .ifPresent(root -> collect(root, found));
        }
        return found;
    }

    private static void collect(Node root, Map<String, Sidecar> found) {
        Optional<Node> shared = child(root, SHARED);
        if (shared.isEmpty()) {
            String label = text(root, "label").orElse("");
            found.put(key(label), sidecar(label, root, root));
            return;
        }
        if (root instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (!entry.key().equals(SHARED)) {
                    found.put(key(entry.key()), sidecar(entry.key(), entry.value(), shared.get()));
                }
            }
        }
    }

    /** Tables and their sidecars differ in capitals: {@code museums}, {@code Museums}. */
    public static String key(String label) {
        return label.toLowerCase(Locale.ROOT);
    }

    private static Sidecar sidecar(String label, Node own, Node shared) {
        SidecarText texts = new SidecarText(key -> get(own, shared, key));
        return new Sidecar(
                label,
                text(own, "label").orElse(label),
                get(own, shared, "subtitle"),
                texts.unit(),
                texts.decimals(),
                texts.publisher(),
                texts.address(),
                texts.released(),
                texts.caveats(),
                own.span());
    }

    private static String get(Node own, Node shared, String key) {
        return text(own, key).or(() -> text(shared, key)).orElse("");
    }

    private static Optional<String> text(Node node, String key) {
        return child(node, key)
                .filter(n -> n instanceof Node.Scalar s && !s.isNull())
                .map(n -> ((Node.Scalar) n).text());
    }

    private static Optional<Node> child(Node node, String key) {
        return node instanceof Node.Mapping m ? m.get(key) : Optional.empty();
    }
}
