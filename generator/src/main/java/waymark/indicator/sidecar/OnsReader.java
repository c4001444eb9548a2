package waymark.indicator.sidecar;

import java.util.List;
import java.util.Optional;
import waymark.diagnostic.Diagnostics;
import waymark.format.yaml.Node;

/**
 * Reads the JSON sidecars of ONS Explore Local Statistics: one object under {@code ess-beta-metadata}, or, where a file
 * holds several indicators, one object for each beside a {@code shared} one that they fall back on.
 */
final class OnsReader {
    private static final String ROOT = "ess-beta-metadata";
    private static final String SHARED = "shared";

    private final FactReader facts;

    OnsReader(Diagnostics diagnostics) {
        this.facts = new FactReader(diagnostics);
    }

    /** Whether a document is of this kind. */
    static boolean isOne(Node root) {
        return Nodes.child(root, ROOT).isPresent();
    }

    /** Reads the indicators that a file describes. */
    void read(Node root, Sidecars sidecars) {
        Node described = Nodes.child(root, ROOT).orElseThrow();
        Optional<Node> shared = Nodes.child(described, SHARED);
        if (shared.isEmpty()) {
            add(Nodes.text(described, "label"), described, described, sidecars);
        } else if (described instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (!entry.key().equals(SHARED)) {
                    add(entry.key(), entry.value(), shared.get(), sidecars);
                }
            }
        }
    }

    private void add(String label, Node own, Node shared, Sidecars sidecars) {
        OnsText texts = new OnsText(key -> get(own, shared, key), own.span(), facts);
        String title = Nodes.text(own, "label");
        Facts told = new Facts(
                title.isEmpty() ? label : title,
                get(own, shared, "subtitle"),
                texts.unit(),
                texts.decimals(),
                texts.source(),
                texts.caveats());
        sidecars.add(List.of(label), new Sidecar(own.span(), OnsText.UNIT_KEY, told));
    }

    private static String get(Node own, Node shared, String key) {
        String text = Nodes.text(own, key);
        return text.isEmpty() ? Nodes.text(shared, key) : text;
    }
}
