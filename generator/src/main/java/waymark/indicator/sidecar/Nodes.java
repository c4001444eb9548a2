package waymark.indicator.sidecar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.format.yaml.Node;

/** Looks into documents that follow no single scheme, where {@code dc:title} and {@code dcterms:title} are one key. */
final class Nodes {
    /** What an object is known by, the best first. */
    private static final String[] NAMES = {"@value", "en", "name", "label", "title", "prefLabel", "und", "@id"};

    private Nodes() {}

    /** The value of a key, if the node is a mapping that has it and it isn't null. */
    static Optional<Node> child(Node node, String key) {
        return node instanceof Node.Mapping m
                ? m.get(key).filter(n -> !(n instanceof Node.Scalar s && s.isNull()))
                : Optional.empty();
    }

    /** The text of a key, stripped; empty if there is none. */
    static String text(Node node, String key) {
        return child(node, key)
                .filter(Node.Scalar.class::isInstance)
                .map(n -> ((Node.Scalar) n).text().strip())
                .orElse("");
    }

    /** The items of a list, or the one value that stands in place of a list. */
    static List<Node> items(Optional<Node> node) {
        return node.map(n -> n instanceof Node.Sequence s ? s.items() : List.of(n))
                .orElse(List.of());
    }

    /** The value of the first of these keys that the node has, whatever vocabulary stands before it. */
    static Optional<Node> property(Node node, String... names) {
        if (node instanceof Node.Mapping m) {
            for (String name : names) {
                for (Node.Entry entry : m.entries()) {
                    boolean isNull = entry.value() instanceof Node.Scalar s
                            && (s.isNull() || s.text().isBlank());
                    if (local(entry.key()).equals(name) && !isNull) {
                        return Optional.of(entry.value());
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A key without its vocabulary: {@code dcterms:title} and {@code http://purl.org/dc/terms/title} are title. */
    static String local(String key) {
        int cut = Math.max(key.lastIndexOf(':'), Math.max(key.lastIndexOf('/'), key.lastIndexOf('#')));
        return key.substring(cut + 1);
    }

    /** All texts of a value: of a list each, of an object its name, its value in English or its address. */
    static List<String> texts(Optional<Node> node) {
        List<String> texts = new ArrayList<>();
        node.ifPresent(n -> add(n, texts));
        return texts;
    }

    private static void add(Node node, List<String> texts) {
        if (node instanceof Node.Scalar s) {
            if (!s.isNull() && !s.text().isBlank()) {
                texts.add(s.text().strip());
            }
        } else if (node instanceof Node.Sequence s) {
            s.items().forEach(i -> add(i, texts));
        } else if (node instanceof Node.Mapping m) {
            Optional<Node> named = property(m, NAMES);
            named.ifPresent(n -> add(n, texts));
        }
    }
}
