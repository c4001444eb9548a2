package waymark.format.yaml;

import java.util.List;
import java.util.Optional;
import waymark.diagnostic.Span;

/** A piece of a YAML or JSON document with its position. Values stay text: what they mean is the reader's decision. */
public sealed interface Node {
    Span span();

    /** A mapping, in the order of the file, keys unique. */
    record Mapping(Span span, List<Entry> entries) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The value of a key. */
        public Optional<Node> get(String key) {
            return entries.stream()
                    .filter(e -> e.key().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }
    }

    /** A sequence. */
    record Sequence(Span span, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** A scalar as written, without quotes; {@code quoted} tells "" from nothing at all. */
    record Scalar(Span span, String text, boolean quoted) implements Node {
        /** Whether nothing was written: an empty plain value, {@code ~} or {@code null}. */
        public boolean isNull() {
            return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    /** A key with its own position and its value. */
    record Entry(String key, Span span, Node value) {}
}
