package waymark.format.yaml;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import waymark.diagnostic.Diagnostic;
import waymark.diagnostic.Diagnostics;
import waymark.format.Utf8;
import waymark.store.SourceTree;

/**
 * Reads YAML 1.2 token by token, so that every key and value knows where it stands and all text stays as written:
 * {@code no}, {@code 012} and {@code 1_000} are never anything but text.
 */
public final class YamlReader {
    /** Larger files are refused before they are parsed. */
    public static final int MAX_BYTES = 10_000_000;

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .loadSettings(LoadSettings.builder()
                    .setCodePointLimit(2 * MAX_BYTES)
                    .setAllowDuplicateKeys(true) // NodeBuilder tells of them, with both lines
                    .build())
            .build();

    private YamlReader() {}

    /** Reads a file of a tree, in the language that the tree's texts are asked for in; nothing if there is none. */
    public static Optional<Node> read(SourceTree tree, String path, Diagnostics diagnostics) {
        String display = tree.display(path);
        return NodePacking.RECALL
                .read(tree, path, "", display, (bytes, found) -> read(display, bytes, found), diagnostics)
                .map(node -> Translated.of(node, tree.tongue()));
    }

    /** Reads a file; one that holds nothing but comments is an empty mapping. Nothing after any error. */
    public static Optional<Node> read(String display, byte[] bytes, Diagnostics diagnostics) {
        if (bytes.length > MAX_BYTES) {
            NodeBuilder.tooLarge(display, bytes.length, "yaml-size", diagnostics);
            return Optional.empty();
        }
        return Utf8.text(display, bytes, "yaml-encoding", diagnostics).flatMap(t -> read(display, t, 0, diagnostics));
    }

    /**
     * Reads a file that was written for somebody else's software, which takes the last of several values of one key: it
     * counts here too, with a note.
     */
    public static Optional<Node> readForeign(String display, byte[] bytes, Diagnostics diagnostics) {
        if (bytes.length > MAX_BYTES) {
            return read(display, bytes, diagnostics);
        }
        return Utf8.text(display, bytes, "yaml-encoding", diagnostics)
                .flatMap(t -> readForeign(display, t, 0, diagnostics));
    }

    /** The same of a piece of a file. */
    public static Optional<Node> readForeign(String display, String text, int linesBefore, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        YamlText source = new YamlText(display, text, linesBefore);
        Optional<Node> node = YamlFaults.unreadable(source, found) ? Optional.empty() : parse(source, found);
        Map<Boolean, List<Diagnostic>> byKind = found.sorted().stream()
                .collect(Collectors.partitioningBy(d -> d.code().equals("yaml" + NodeBuilder.DUPLICATE)));
        List<Diagnostic> doubled = byKind.getOrDefault(true, List.of());
        List<Diagnostic> others = byKind.getOrDefault(false, List.of());
        diagnostics.addAll(others);
        if (!doubled.isEmpty()) {
            String keys = doubled.size() == 1 ? "a key stands" : doubled.size() + " keys stand";
            diagnostics.note(
                    "yaml" + NodeBuilder.DUPLICATE,
                    doubled.get(0).span(),
                    keys + " here a second time; the last value counts",
                    "keep one of the two");
        }
        return others.isEmpty() ? node : Optional.empty();
    }

    /** Reads a piece of a file, such as a Markdown header; {@code linesBefore} it stand others in that file. */
    public static Optional<Node> read(String display, String text, int linesBefore, Diagnostics diagnostics) {
        if (text.length() > MAX_BYTES) {
            NodeBuilder.tooLarge(display, text.length(), "yaml-size", diagnostics);
            return Optional.empty();
        }
        YamlText source = new YamlText(display, text, linesBefore);
        Diagnostics found = new Diagnostics();
        Optional<Node> node = YamlFaults.unreadable(source, found) ? Optional.empty() : parse(source, found);
        diagnostics.addAll(found.sorted());
        return found.hasErrors() ? Optional.empty() : node;
    }

    private static Optional<Node> parse(YamlText source, Diagnostics found) {
        try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), new StringReader(source.text()))) {
            NodeBuilder builder = new NodeBuilder(parser, new YamlTokens(source, found), "yaml", found);
            Optional<Node> node = builder.document();
            if (!builder.stopped() && parser.nextToken() != null) {
                YamlFaults.severalDocuments(source, parser, found);
            }
            return Optional.of(node.orElseGet(() -> empty(source)));
        } catch (JacksonException e) {
            YamlFaults.syntax(source, e, found);
            return Optional.empty();
        }
    }

    private static Node empty(YamlText source) {
        return new Node.Mapping(source.span(1, 1), List.of());
    }
}
