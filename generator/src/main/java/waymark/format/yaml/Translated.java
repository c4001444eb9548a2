package waymark.format.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waymark.language.Fallback;
import waymark.language.Tongue;

/**
 * A document in one of a site's languages: {@code title-cy} stands in Welsh for {@code title}. A text that has no
 * translation stays as it is, marked.
 */
final class Translated {
    /** The keys whose values are words for readers. */
    private static final Set<String> WORDS = Set.of(
            "title",
            "summary",
            "name",
            "suffix",
            "prefix",
            "definition",
            "caveats",
            "interval",
            "notice",
            "publisher",
            "vision",
            "why",
            "because",
            "tried",
            "learned",
            "changed",
            "note",
            "method",
            "sector",
            "owner");

    /** Units so short are signs, such as km. */
    private static final int SIGN = 3;

    private final Tongue tongue;

    private Translated(Tongue tongue) {
        this.tongue = tongue;
    }

    static Node of(Node node, Tongue tongue) {
        return tongue.others().isEmpty() ? node : new Translated(tongue).node(node);
    }

    private Node node(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping(mapping);
        }
        return node instanceof Node.Sequence list
                ? new Node.Sequence(
                        list.span(), list.items().stream().map(this::node).toList())
                : node;
    }

    private Node mapping(Node.Mapping mapping) {
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            Optional<String> stem = stem(entry.key());
            if (stem.isEmpty()) {
                entries.add(original(mapping, entry));
            } else if (entry.key().endsWith(ending(tongue.asked()))
                    && mapping.get(stem.get()).isEmpty()) {
                entries.add(new Node.Entry(stem.get(), entry.span(), entry.value()));
            }
        }
        return new Node.Mapping(mapping.span(), entries);
    }

    private Node.Entry original(Node.Mapping mapping, Node.Entry entry) {
        if (tongue.isMain()) {
            return new Node.Entry(entry.key(), entry.span(), node(entry.value()));
        }
        Node value = mapping.get(entry.key() + ending(tongue.asked()))
                .filter(n -> !(n instanceof Node.Scalar s && s.isNull()))
                .orElseGet(() -> marked(mapping, entry));
        return new Node.Entry(entry.key(), entry.span(), value);
    }

    private Node marked(Node.Mapping mapping, Node.Entry entry) {
        if (entry.value() instanceof Node.Scalar s) {
            boolean unit = entry.key().equals("suffix") || entry.key().equals("prefix");
            boolean worded = (WORDS.contains(entry.key()) || isPeople(mapping, entry.key()))
                    && !(unit && s.text().strip().length() <= SIGN);
            if (entry.key().equals("licence")) {
                return new Node.Scalar(s.span(), Fallback.markWords(s.text()), s.quoted());
            }
            return worded && !s.isNull() ? new Node.Scalar(s.span(), Fallback.mark(s.text()), s.quoted()) : s;
        }
        return node(entry.value());
    }

    /** Who gave scores is told in words; by when something is promised isn't. */
    private static boolean isPeople(Node.Mapping mapping, String key) {
        return key.equals("by") && mapping.get("scores").isPresent();
    }

    /** The key that a key in another language translates. */
    private Optional<String> stem(String key) {
        return tongue.others().stream()
                .map(Translated::ending)
                .filter(key::endsWith)
                .map(e -> key.substring(0, key.length() - e.length()))
                .findFirst();
    }

    private static String ending(String language) {
        return "-" + language;
    }
}
