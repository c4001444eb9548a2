package waymark.format.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.diagnostic.Diagnostic;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;

class JsonReaderTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<Node> read(String text) {
        return JsonReader.read("a.json", text.getBytes(UTF_8), diagnostics);
    }

    private static Span at(int line, int column) {
        return new Span("a.json", line, column);
    }

    @Test
    void readsTheNodesThatYamlIsReadInto() {
        Node.Mapping mapping = (Node.Mapping) read("\uFEFF{\n  \"a\": 1.50,\n  \"b\": [true, null, \"null\", 1e3]\n}\n")
                .orElseThrow();
        Node.Sequence list = (Node.Sequence) mapping.get("b").orElseThrow();

        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(mapping.span()).isEqualTo(at(1, 1));
        assertThat(mapping.entries().get(0))
                .isEqualTo(new Node.Entry("a", at(2, 3), new Node.Scalar(at(2, 8), "1.50", false)));
        assertThat(list.items())
                .containsExactly(
                        new Node.Scalar(at(3, 9), "true", false),
                        new Node.Scalar(at(3, 15), "null", false),
                        new Node.Scalar(at(3, 21), "null", true),
                        new Node.Scalar(at(3, 29), "1e3", false));
        assertThat(((Node.Scalar) list.items().get(1)).isNull()).isTrue();
    }

    @Test
    void namesBothLinesOfADoubledKey() {
        assertThat(read("{\"a\": 1,\n \"a\": 2}")).isEmpty();
        assertThat(diagnostics.sorted().get(0)).hasToString("""
                        a.json:2:2: error [json-duplicate-key] "a" stands here and in line 1 of the same mapping
                          hint: keep one of the two""");
    }

    @Test
    void refusesHostileNesting() {
        assertThat(read("[".repeat(1_000_000))).isEmpty();
        assertThat(diagnostics.sorted().get(0)).hasToString("""
                        a.json:1:21: error [json-depth] this is nested more than 20 deep
                          hint: no source of a site needs that: check the indents""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"a\": 1} {}' | a.json:1:10: error [json-syntax] something follows the end of the document",
                "'{\"a\": 1} x'  | a.json:1:10: error [json-syntax] this is not JSON: Unrecognized token 'x': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
                "'{\"a\": 1,}'   | a.json:1:9: error [json-syntax] this is not JSON: Unexpected character ('}' (code 125)): was expecting double-quote to start property name",
                "'{\"a\": '      | a.json:1:7: error [json-syntax] this is not JSON: Unexpected end-of-input within/between Object entries",
                "'{a: 1}'       | a.json:1:2: error [json-syntax] this is not JSON: Unexpected character ('a' (code 97)): was expecting double-quote to start property name",
                "''             | a.json: error [json-syntax] the file holds no JSON",
                "'[012]'        | a.json:1:3: error [json-syntax] this is not JSON: Invalid numeric value: Leading zeroes not allowed",
            })
    void saysWhatIsWrongAndWhere(String text, String message) {
        assertThat(read(text)).isEmpty();
        assertThat(diagnostics.sorted().stream()
                        .map(Diagnostic::toString)
                        .map(s -> s.lines().findFirst().orElseThrow()))
                .containsExactly(message);
    }
}
