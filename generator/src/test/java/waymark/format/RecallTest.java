package waymark.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.RealSite;
import waymark.diagnostic.Diagnostics;
import waymark.format.markdown.Document;
import waymark.format.markdown.MarkdownReader;
import waymark.format.markdown.Part;
import waymark.format.yaml.Node;
import waymark.format.yaml.YamlReader;
import waymark.store.MemoryTree;
import waymark.store.SourceTree;

class RecallTest {
    private static final String PATH = "content/places/northbridge/story.md";

    private static final Read<Document> MARKDOWN = MarkdownReader::read;
    private static final Read<Node> YAML = YamlReader::read;

    /** The second paragraph has everything that a page fills in. */
    private static final String ALL = """
            ---
            title: "Our story" # and more
            status: published-date
            date: 2024-02-29
            tags: [damp, homes, tŷ 🏠]
            nested: {a: [1, ~, "", 'no'], b: x}
            ---

            # Where we stand

            Words of [another](../saltmarsh/index.md#port), of [itself](#where-we-stand), of [the hub](../../hub/toolkit.md),
            of [an indicator](indicator:damp-homes) and <https://example.org/?a=b&c>, [[value:damp-homes vs=albion with=period]],
            ![A mill & a weir](mill.jpg), `code` and &amp;.

            [[chart:damp-homes kind=spread]]

            | Place | Share |
            |---|--:|
            | [[value:damp-homes]] | 4 % |

            > Quoted. [[quoted: 12 %]]

            1. one[^1]

            [^1]: A note.
            """;

    @Test
    void everyKindOfPartIsRecalledAsItWasParsed() {
        Document document = recalled(PATH, ALL, MARKDOWN);
        Set<String> kinds = new TreeSet<>();
        document.body().forEach(p -> kinds.add(p.getClass().getSimpleName()));
        assertThat(kinds).containsExactly("Chart", "Html", "Image", "LinkClose", "LinkOpen", "Value");
        assertThat(document.body().stream()
                        .flatMap(p -> p instanceof Part.LinkOpen link ? Stream.of(link.target()) : Stream.empty()))
                .contains(
                        new Part.ToIndicator("damp-homes"),
                        new Part.ToDocument("content/places/saltmarsh/index.md", Optional.of("port")),
                        new Part.ToDocument("content/hub/toolkit.md", Optional.empty()));
        assertThat(document.date()).isPresent();
        assertThat(document.headings()).isNotEmpty();
        assertThat(document.tags()).hasSize(3);
        assertThat(document.passages()).anyMatch(p -> !p.mentions().isEmpty()).anyMatch(p -> p.row());
    }

    @ParameterizedTest
    @ValueSource(strings = {"title=Ours\nstatus=draft\ntags=a,b\n~~~~~~\nWords.\n", "Words alone.\n", "---\n---\n", ""})
    void headersOfAllKindsAreRecalled(String text) {
        for (String form : List.of(text, text.replace("\n", "\r\n"), "\uFEFF" + text)) {
            isReadTheSame(PATH, form, MARKDOWN);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing\n",
                "plain",
                "[]",
                "{}",
                "a: b\r\nc:\r\n  - ~\r\n  - \"\"\r\n",
                "- \"\\uD83C\\uDFE0\""
            })
    void nodesOfAllKindsAreRecalled(String text) {
        recalled("data/site.yaml", text, YAML);
    }

    /** Bytes couldn't hold it, so it is parsed each time. */
    @Test
    void halfAPairOfSurrogatesIsStillOneTheSecondTime() {
        for (String half : List.of("\"\\uD83C\"", "\"\\uDFE0\"", "\"\\uDFE0\\uD83C\"", "\"\\uD83Cx\"")) {
            RememberingTree tree = isReadTheSame("data/site.yaml", "key: " + half, YAML);
            assertThat(tree.recalled()).as(half).isZero();
        }
    }

    @Test
    void whatIsWrongIsToldEachTimeUntilItIsMended() {
        MemoryTree files = new MemoryTree().with(PATH, "---\ntitle: A\n---\n\n<b>\n");
        RememberingTree tree = new RememberingTree(files);
        for (int i = 0; i < 3; i++) {
            assertThat(told(tree, PATH, MARKDOWN))
                    .singleElement()
                    .asString()
                    .contains(PATH + ":5:1: warning [md-html]");
        }
        assertThat(tree.recalled()).isZero();
        files.with(PATH, "---\ntitle: A\n---\n\n**bold**\n");
        assertThat(told(tree, PATH, MARKDOWN)).isEmpty();
        assertThat(told(tree, PATH, MARKDOWN)).isEmpty();
        assertThat(tree.recalled()).isEqualTo(1);
    }

    /** A link leads elsewhere from another folder, and places name another file. */
    @Test
    void equalBytesInTwoFilesAreTwoDocumentsAndNodesWithPlacesOfTheirOwn() {
        String other = "content/hub/story.md";
        RememberingTree tree = new RememberingTree(new MemoryTree()
                .with(PATH, ALL)
                .with(other, ALL)
                .with("data/a.yaml", "a: 1\n")
                .with("data/b.yaml", "a: 1\n"));
        for (int i = 0; i < 2; i++) {
            for (String path : List.of(PATH, other)) {
                assertThat(MarkdownReader.read(tree, path, new Diagnostics()))
                        .isEqualTo(
                                MarkdownReader.read(path, path, tree.bytes(path).orElseThrow(), new Diagnostics()))
                        .isPresent();
            }
            for (String path : List.of("data/a.yaml", "data/b.yaml")) {
                assertThat(YamlReader.read(tree, path, new Diagnostics()))
                        .isEqualTo(YamlReader.read(path, tree.bytes(path).orElseThrow(), new Diagnostics()))
                        .isPresent();
            }
        }
        assertThat(tree.recalled()).isEqualTo(5);
    }

    private static Stream<Path> texts(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(f -> f.toString().endsWith(".md") || f.toString().matches(".*\\.ya?ml"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void allThereIsReadsTheSameWhenItIsRecalled(Path folder) throws IOException {
        int recalled = 0;
        for (Path file : texts(folder).toList()) {
            byte[] bytes = Files.readAllBytes(file);
            String path = file.toString().replace('\\', '/').replace("../", "");
            RememberingTree tree = new RememberingTree(new MemoryTree().with(path, bytes));
            recalled += file.toString().endsWith(".md")
                    ? isReadTheSame(tree, path, MARKDOWN).recalled()
                    : isReadTheSame(tree, path, YAML).recalled();
        }
        assertThat(recalled).isPositive();
    }

    static Stream<Path> folders() {
        return Stream.of(
                        Path.of("../content"),
                        Path.of("../data"),
                        Path.of("docs"),
                        Path.of("src/test/sites"),
                        RealSite.shared())
                .filter(Files::isDirectory);
    }

    private <T> T recalled(String path, String text, Read<T> read) {
        RememberingTree tree = isReadTheSame(path, text, read);
        assertThat(tree.recalled()).isEqualTo(1);
        return read.of(tree, path, new Diagnostics()).orElseThrow();
    }

    private <T> RememberingTree isReadTheSame(String path, String text, Read<T> read) {
        return isReadTheSame(new RememberingTree(new MemoryTree().with(path, text)), path, read);
    }

    private <T> RememberingTree isReadTheSame(RememberingTree tree, String path, Read<T> read) {
        Diagnostics parsing = new Diagnostics();
        Optional<T> parsed = read.of(tree, path, parsing);
        Diagnostics recalling = new Diagnostics();
        assertThat(read.of(tree, path, recalling)).as(path).isEqualTo(parsed);
        assertThat(recalling.sorted()).as(path).isEqualTo(parsing.sorted());
        return tree;
    }

    private static <T> List<String> told(SourceTree tree, String path, Read<T> read) {
        Diagnostics told = new Diagnostics();
        read.of(tree, path, told);
        return told.sorted().stream().map(Object::toString).toList();
    }

    private interface Read<T> {
        Optional<T> of(SourceTree tree, String path, Diagnostics diagnostics);
    }
}
