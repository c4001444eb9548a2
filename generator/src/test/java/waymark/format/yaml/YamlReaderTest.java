package waymark.format.yaml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.diagnostic.Diagnostic;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;

class YamlReaderTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<Node> read(String text) {
        return YamlReader.read("a.yaml", text.getBytes(UTF_8), diagnostics);
    }

    private Node.Mapping mapping(String text) {
        Optional<Node> node = read(text);
        assertThat(diagnostics.sorted()).as(text).isEmpty();
        return (Node.Mapping) node.orElseThrow();
    }

    private static Node.Scalar scalar(Node.Mapping mapping, String key) {
        return (Node.Scalar) mapping.get(key).orElseThrow();
    }

    private void refuses(String text, String... messages) {
        assertThat(read(text)).as(text).isEmpty();
        assertThat(diagnostics.sorted().stream().map(Diagnostic::toString))
                .as(text)
                .containsExactly(messages);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "No",
                "yes",
                "on",
                "012",
                "0o17",
                "0x1F",
                "1_000",
                "1.50",
                "1e3",
                ".inf",
                ".NaN",
                "True",
                "true",
                "2025-10-01",
                "12:30:45",
                "+12",
                ".5",
                "-3",
                "a#b",
                "a:b",
                "😀"
            })
    void keepsPlainTextAsWritten(String text) {
        assertThat(scalar(mapping("a: " + text + "\n"), "a").text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "null", "# only a comment"})
    void readsNothingAsNothing(String text) {
        assertThat(scalar(mapping("a: " + text + "\n"), "a").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "''", "\"~\"", "'null'", "|\n  null", ">-\n  ~"})
    void knowsQuotedTextFromNothing(String text) {
        assertThat(scalar(mapping("a: " + text + "\n"), "a").isNull()).isFalse();
    }

    @Test
    void knowsWhereEveryKeyAndValueStands() {
        Node.Mapping mapping =
                mapping("# first\na: 1\n\nb:\n  - x\n  - {c: y, d: 'z'}\ne: 😀 \"\nf: |\n  two\n  lines\n");
        Node.Sequence list = (Node.Sequence) mapping.get("b").orElseThrow();
        Node.Mapping inner = (Node.Mapping) list.items().get(1);

        assertThat(mapping.span()).isEqualTo(new Span("a.yaml", 2, 1));
        assertThat(mapping.entries().stream()
                        .map(e -> e.key() + " " + e.span() + " " + e.value().span()))
                .containsExactly(
                        "a a.yaml:2:1 a.yaml:2:4",
                        "b a.yaml:4:1 a.yaml:5:3",
                        "e a.yaml:7:1 a.yaml:7:4",
                        "f a.yaml:8:1 a.yaml:8:4");
        assertThat(list.items().get(0).span()).isEqualTo(new Span("a.yaml", 5, 5));
        assertThat(inner.span()).isEqualTo(new Span("a.yaml", 6, 5));
        assertThat(inner.entries().get(1).span()).isEqualTo(new Span("a.yaml", 6, 12));
        assertThat(scalar(inner, "d")).isEqualTo(new Node.Scalar(new Span("a.yaml", 6, 15), "z", true));
    }

    @Test
    void countsCharactersNotBytesOrUnits() {
        Node.Mapping mapping = mapping("a: {\"😀é\": 1, b: \"x\"}\n");
        assertThat(scalar((Node.Mapping) mapping.get("a").orElseThrow(), "b"))
                .isEqualTo(new Node.Scalar(new Span("a.yaml", 1, 17), "x", true));
    }

    @Test
    void countsTheLinesOfTheFileThatAHeaderStandsIn() {
        Node node =
                YamlReader.read("a.md", "title: x\ndate: y\n", 1, diagnostics).orElseThrow();
        assertThat(((Node.Mapping) node).entries().get(1).span()).isEqualTo(new Span("a.md", 3, 1));

        assertThat(YamlReader.read("a.md", "title: x\n\tdate: y\n", 1, diagnostics))
                .isEmpty();
        assertThat(diagnostics.sorted().get(0).span()).isEqualTo(new Span("a.md", 3, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\uFEFFa: 1\nb: 2", "a: 1\r\nb: 2\r\n", "---\na: 1\nb: 2\n", "a: 1\nb: 2\n...\n", "a: 1\rb: 2"})
    void toleratesMarksLineEndsAndDashes(String text) {
        Node.Mapping mapping = mapping(text);
        assertThat(scalar(mapping, "a").text()).isEqualTo("1");
        assertThat(scalar(mapping, "b").text()).isEqualTo("2");
        assertThat(scalar(mapping, "b").span().column()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# only a comment\n", "\uFEFF"})
    void readsAFileWithoutContentAsAnEmptyMapping(String text) {
        assertThat(mapping(text)).isEqualTo(new Node.Mapping(new Span("a.yaml", 1, 1), List.of()));
    }

    @Test
    void namesBothLinesOfADoubledKey() {
        refuses("a: 1\nb:\n  c: 1\n  d: 2\n  c: 3\na: 4\n", """
                a.yaml:5:3: error [yaml-duplicate-key] "c" stands here and in line 3 of the same mapping
                  hint: keep one of the two""", """
                a.yaml:6:1: error [yaml-duplicate-key] "a" stands here and in line 1 of the same mapping
                  hint: keep one of the two""");
    }

    @Test
    void refusesAnchorsAliasesAndTagsAllAtOnce() {
        refuses("a: &x 1\nb: *x\nc: !!str 5\nd: &y [1]\ne: !m {f: *y}\n&k g: 1\n", """
                a.yaml:1:4: error [yaml-anchor] an anchor (&) is not understood here
                  hint: write the value out, or put the text in quotes if the sign belongs to it""", """
                a.yaml:2:4: error [yaml-anchor] an alias (*) is not understood here
                  hint: write the value out, or put the text in quotes if the sign belongs to it""", """
                a.yaml:3:4: error [yaml-tag] a tag (!) is not understood here
                  hint: remove it, or put the text in quotes if the ! belongs to it""", """
                a.yaml:4:4: error [yaml-anchor] an anchor (&) is not understood here
                  hint: write the value out, or put the text in quotes if the sign belongs to it""", """
                a.yaml:5:4: error [yaml-tag] a tag (!) is not understood here
                  hint: remove it, or put the text in quotes if the ! belongs to it""", """
                a.yaml:5:11: error [yaml-anchor] an alias (*) is not understood here
                  hint: write the value out, or put the text in quotes if the sign belongs to it""", """
                a.yaml:6:1: error [yaml-anchor] an anchor (&) is not understood here
                  hint: write the value out, or put the text in quotes if the sign belongs to it""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a: *nope", "- *x", "*x", "a: 1\n*x : 2", "&x\n", "a: &x\n", "[&x a]", "a: &x\n  b: 1", "<<: *x"
            })
    void letsNoAnchorOrAliasThrough(String text) {
        assertThat(read(text)).isEmpty();
        assertThat(diagnostics.sorted()).isNotEmpty().allMatch(d -> d.code().equals("yaml-anchor"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"!t a: 1", "a: ! b", "a: !<tag:x> b", "!!map {a: 1}", "- !x\n", "? !x a\n: b", "b: 1\n!t a: 1"})
    void letsNoTagThrough(String text) {
        assertThat(read(text)).isEmpty();
        assertThat(diagnostics.sorted()).isNotEmpty().allMatch(d -> d.code().equals("yaml-tag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'*x'", "\"&x\"", "'!x'", "a * b", "R&D", "Go!", "a &b"})
    void keepsTheSignsWithinText(String text) {
        assertThat(scalar(mapping("a: " + text), "a").text()).isEqualTo(text.replaceAll("^['\"]|['\"]$", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "'a: 1\n---\nb: 2\n',2:1",
        "'a: 1\n---\n',2:1",
        "'---\na: 1\n---\n# x\nb: 2\n',3:1",
        "'a: 1\n--- {b: 2}\n',2:1"
    })
    void refusesASecondDocument(String text, String place) {
        refuses(text, "a.yaml:" + place + """
                        : error [yaml-syntax] a second document starts here, one was expected
                          hint: remove the line of dashes, or move what follows to its own file""");
    }

    @Test
    void readsTwentyLevelsAndRefusesMore() {
        assertThat(read("[".repeat(20) + "]".repeat(20))).isPresent();
        refuses("[".repeat(21) + "]".repeat(21), """
                a.yaml:1:21: error [yaml-depth] this is nested more than 20 deep
                  hint: no source of a site needs that: check the indents""");
    }

    @Test
    void refusesHostileNestingInNoTime() {
        for (String text : List.of("[".repeat(5_000_000), "{a: ".repeat(1_000_000), "- ".repeat(1_000_000))) {
            Assertions.assertTimeout(
                    Duration.ofSeconds(5), () -> assertThat(read(text)).isEmpty());
            assertThat(diagnostics.hasErrors()).isTrue();
        }
    }

    @Test
    void refusesAFileTooLargeBeforeReadingIt() {
        assertThat(YamlReader.read("a.yaml", new byte[10_000_001], diagnostics)).isEmpty();
        assertThat(diagnostics.sorted().get(0)).hasToString("""
                        a.yaml: error [yaml-size] the file holds 10000001 bytes, at most 10000000 are read
                          hint: split it, or move its figures to a CSV file""");
    }

    @Test
    void readsAFileOfNearlyTenMegabytesInAFewSeconds() {
        String text = "a: |\n" + ("  " + "x".repeat(97) + "\n").repeat(50_000) + "b:\n"
                + "  - {c: 'text', d: 1}\n".repeat(200_000);
        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(mapping(text).entries()).hasSize(2));
    }

    @Test
    void refusesALineThatWouldTakeForever() {
        refuses("a: 1\nb: " + "x".repeat(9_000_000) + "\n", """
                a.yaml:2:100001: error [yaml-size] the line is longer than 100000 characters
                  hint: break the text into lines: write | or > after the key and indent what follows""");
    }

    @Test
    void namesTheFirstByteThatIsNotUtf8() {
        assertThat(YamlReader.read("a.yaml", "a: 1\r\nbé: caf\u00e9\n".getBytes(ISO_8859_1), diagnostics))
                .isEmpty();
        assertThat(diagnostics.sorted().get(0)).hasToString("""
                        a.yaml:2:2: error [yaml-encoding] byte 0xE9 is not UTF-8 text
                          hint: save the file as UTF-8""");
    }

    @Test
    void namesACharacterThatIsNotText() {
        refuses("a: 1\nb: x\u0001y\n", """
                a.yaml:2:5: error [yaml-syntax] the character U+0001 is not text
                  hint: remove it""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a:\n\tb: 1'         | 2:1 | a tab stands where only spaces may",
                "'a:\t1'              | 1:3 | a tab stands where only spaces may",
                "'a: b: c'            | 1:5 | a second \": \" stands in this value, or the line is indented wrongly",
                "'a: 1\n  b: 2'       | 2:4 | a second \": \" stands in this value, or the line is indented wrongly",
                "'a: 1\nb: \"x\nc: 2'   | 2:4 | the quote that opens here is never closed",
                "'a: \"\\q\"'           | 1:6 | found unknown escape character q(113)",
                "'a: [1, 2\nb: 3'     | 1:4 | the \"[\" that opens here is never closed, or a comma is missing",
                "'a: {x: 1\nb: 3'     | 1:4 | the \"{\" that opens here is never closed, or a comma is missing",
                "'a: @x'              | 1:4 | text may not start with @",
                "'a: %x'              | 1:4 | text may not start with %",
                "'a: 1\nb\nc: 2'      | 2:1 | a line without \": \" stands between keys and values",
                "'  a: 1\n b: 2'      | 2:2 | this line is not indented like the lines it belongs to",
                "'- a\nb: 1'          | 2:1 | this line is not indented like the lines it belongs to",
                "'a: - b'             | 1:4 | a list item (-) stands where a value was expected",
                "'a: }'               | 1:4 | \"}\" stands where a value was expected",
                "'a: [1,,2]'          | 1:7 | \",\" stands where a value was expected",
                "'? [a]\n: b'         | 1:3 | a list or mapping stands where a key was expected",
                "'%YAML 2.0\n---\na: 1' | 1:1 | this is not YAML 1.2",
            })
    void saysWhatIsWrongAndWhere(String text, String place, String message) {
        assertThat(read(text)).isEmpty();
        assertThat(diagnostics.sorted()).hasSize(1);
        assertThat(diagnostics.sorted().get(0).toString().lines().findFirst())
                .hasValue("a.yaml:" + place + ": error [yaml-syntax] " + message);
    }
}
