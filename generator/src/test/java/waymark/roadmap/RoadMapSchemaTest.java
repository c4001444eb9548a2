package waymark.roadmap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waymark.diagnostic.Diagnostic;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.format.yaml.JsonReader;
import waymark.format.yaml.Node;
import waymark.format.yaml.YamlReader;

/** The schema that editors use and the reader are kept equal, key by key. */
class RoadMapSchemaTest {
    private static final String UNKNOWN = "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz";
    private static final Pattern UNKNOWN_KEY = Pattern.compile("is not a key of (.*)");
    private static final Pattern MISSING_KEY = Pattern.compile("\"(.*)\" is missing in (.*)");

    @Test
    void theSchemaKnowsTheKeysThatTheReaderKnows() throws IOException {
        Map<String, Set<String>> keys = schema("properties");
        Map<String, Set<String>> sample = sampleKeys();
        assertThat(sample).as("the sample uses every key of the schema").isEqualTo(keys);

        Node map = yaml(RoadMaps.FULL);
        Map<String, Integer> counted = new TreeMap<>();
        for (Diagnostic diagnostic : read(withUnknownKeys(map))) {
            MatchResult what = UNKNOWN_KEY
                    .matcher(diagnostic.message())
                    .results()
                    .findFirst()
                    .orElseThrow();
            counted.put(what.group(1), known(diagnostic.hint()));
        }
        Map<String, Integer> expected = new TreeMap<>();
        keys.forEach((what, names) -> expected.put(what, names.size()));
        assertThat(counted).as("how many keys the reader knows").isEqualTo(expected);
    }

    @Test
    void theSchemaRequiresWhatTheReaderRequires() throws IOException {
        Map<String, Set<String>> required = new TreeMap<>();
        schema("properties").keySet().forEach(what -> required.put(what, new TreeSet<>()));
        for (Node smaller : withoutEachKey(yaml(RoadMaps.FULL))) {
            for (Diagnostic diagnostic : read(smaller)) {
                MatchResult missing = MISSING_KEY
                        .matcher(diagnostic.message())
                        .results()
                        .findFirst()
                        .orElseThrow();
                required.get(missing.group(2)).add(missing.group(1));
            }
        }
        assertThat(required).isEqualTo(schema("required"));
    }

    @Test
    void theSchemaKnowsTheWordsThatTheReaderKnows() throws IOException {
        Set<Set<String>> words = objects(json()).stream()
                .flatMap(o -> o.get("enum").stream())
                .map(RoadMapSchemaTest::texts)
                .collect(Collectors.toSet());
        assertThat(words)
                .containsExactlyInAnyOrder(
                        Stream.of(Status.values()).map(Status::word).collect(Collectors.toSet()),
                        Stream.of(NextStep.Rhythm.values())
                                .map(NextStep.Rhythm::word)
                                .collect(Collectors.toSet()));
    }

    /** For each kind of mapping, by the name that messages give it, its keys or its required keys. */
    private static Map<String, Set<String>> schema(String part) throws IOException {
        Map<String, Set<String>> found = new TreeMap<>();
        for (Node.Mapping object : objects(json())) {
            if (object.get("title").orElse(null) instanceof Node.Scalar title
                    && object.get("properties").isPresent()) {
                found.put(title.text(), texts(object.get(part).orElseThrow()));
            }
        }
        return found;
    }

    /** For each kind of mapping the keys that the sample uses: as the schema leads to it. */
    private static Map<String, Set<String>> sampleKeys() throws IOException {
        Map<String, Set<String>> found = new TreeMap<>();
        collect((Node.Mapping) json(), (Node.Mapping) json(), yaml(RoadMaps.FULL), found);
        return found;
    }

    private static void collect(Node.Mapping root, Node.Mapping at, Node sample, Map<String, Set<String>> found) {
        Node.Mapping schema = resolve(root, at);
        if (sample instanceof Node.Sequence sequence) {
            Node.Mapping items = (Node.Mapping) schema.get("items").orElseThrow();
            sequence.items().forEach(i -> collect(root, items, i, found));
        } else if (sample instanceof Node.Mapping mapping
                && schema.get("properties").isPresent()) {
            Node.Mapping properties = (Node.Mapping) schema.get("properties").orElseThrow();
            String title = ((Node.Scalar) schema.get("title").orElseThrow()).text();
            for (Node.Entry entry : mapping.entries()) {
                found.computeIfAbsent(title, t -> new TreeSet<>()).add(entry.key());
                Node.Mapping property =
                        (Node.Mapping) properties.get(entry.key()).orElseThrow();
                collect(root, property, entry.value(), found);
            }
        }
    }

    private static Node.Mapping resolve(Node.Mapping root, Node.Mapping at) {
        if (at.get("$ref").orElse(null) instanceof Node.Scalar ref) {
            Node.Mapping definitions = (Node.Mapping) root.get("$defs").orElseThrow();
            String name = ref.text().substring("#/$defs/".length());
            return (Node.Mapping) definitions.get(name).orElseThrow(() -> new AssertionError(ref.text()));
        }
        return at;
    }

    private static List<Diagnostic> read(Node map) {
        Diagnostics diagnostics = new Diagnostics();
        RoadMapReader.read("a.yaml", "northbridge", write(map).getBytes(UTF_8), diagnostics);
        return diagnostics.sorted();
    }

    private static int known(String hint) {
        return hint.startsWith("known: ") ? hint.split(", ", -1).length : Integer.parseInt(hint.split(" ", -1)[0]);
    }

    private static Node withUnknownKeys(Node node) {
        if (node instanceof Node.Sequence sequence) {
            List<Node> items = sequence.items().stream()
                    .map(RoadMapSchemaTest::withUnknownKeys)
                    .toList();
            return new Node.Sequence(node.span(), items);
        }
        if (!(node instanceof Node.Mapping mapping)) {
            return node;
        }
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            Node value = entry.key().equals("scores") ? entry.value() : withUnknownKeys(entry.value());
            entries.add(new Node.Entry(entry.key(), entry.span(), value));
        }
        entries.add(new Node.Entry(UNKNOWN, node.span(), new Node.Scalar(node.span(), "x", true)));
        return new Node.Mapping(node.span(), entries);
    }

    /** The node again and again, each time without one key of one mapping. */
    private static List<Node> withoutEachKey(Node node) {
        List<Node> found = new ArrayList<>();
        if (node instanceof Node.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                for (Node smaller : withoutEachKey(sequence.items().get(i))) {
                    List<Node> items = new ArrayList<>(sequence.items());
                    items.set(i, smaller);
                    found.add(new Node.Sequence(node.span(), items));
                }
            }
        } else if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                List<Node.Entry> rest = new ArrayList<>(mapping.entries());
                int at = rest.indexOf(entry);
                for (Node smaller : entry.key().equals("scores") ? List.<Node>of() : withoutEachKey(entry.value())) {
                    rest.set(at, new Node.Entry(entry.key(), entry.span(), smaller));
                    found.add(new Node.Mapping(node.span(), rest));
                }
                rest.remove(at);
                found.add(new Node.Mapping(node.span(), rest));
            }
        }
        return found;
    }

    private static String write(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .map(e -> "\"" + e.key() + "\": " + write(e.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(RoadMapSchemaTest::write).collect(Collectors.joining(", ", "[", "]"));
        }
        return "\"" + ((Node.Scalar) node).text() + "\"";
    }

    private static List<Node.Mapping> objects(Node node) {
        List<Node.Mapping> found = new ArrayList<>();
        if (node instanceof Node.Mapping mapping) {
            found.add(mapping);
            mapping.entries().forEach(e -> found.addAll(objects(e.value())));
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(i -> found.addAll(objects(i)));
        }
        return found;
    }

    private static Set<String> texts(Node node) {
        Stream<String> texts = node instanceof Node.Mapping mapping
                ? mapping.entries().stream().map(Node.Entry::key)
                : ((Node.Sequence) node).items().stream().map(i -> ((Node.Scalar) i).text());
        return texts.collect(Collectors.toCollection(TreeSet::new));
    }

    private static Node yaml(String text) {
        return YamlReader.read("a.yaml", text.getBytes(UTF_8), new Diagnostics())
                .orElseThrow();
    }

    private static Node json() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        try (InputStream in = RoadMapReader.class.getResourceAsStream("road-map.schema.json")) {
            Node node = JsonReader.read("road-map.schema.json", in.readAllBytes(), diagnostics)
                    .orElse(new Node.Mapping(Span.of("none"), List.of()));
            assertThat(diagnostics.sorted()).isEmpty();
            return node;
        }
    }
}
