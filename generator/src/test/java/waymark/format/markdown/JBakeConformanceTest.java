package waymark.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.MapConfiguration;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.jbake.app.Oven;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.parser.Engines;
import org.jbake.parser.ParserEngine;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.diagnostic.Diagnostics;
import waymark.format.yaml.Node;
import waymark.hub.Hub;
import waymark.hub.HubReader;
import waymark.hub.Resource;
import waymark.store.SourceTree;

/** A folder of JBake's content says the same to our reader as to JBake's own Oven, database and all. */
class JBakeConformanceTest {
    /** Between the past and the future of the documents, wherever the clock of the test stands. */
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @TempDir
    static Path baked;

    private static Path source() {
        try {
            return Path.of(Objects.requireNonNull(JBakeConformanceTest.class.getResource("/waymark/jbake"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeAll
    static void bake() throws Exception {
        Logger.getLogger("com.orientechnologies").setLevel(Level.OFF);
        ParserEngine ours = JBake.engine();
        Engines.register(JBake.MARKDOWN, new org.jbake.parser.MarkdownEngine());
        try {
            Oven oven = new Oven(stockConfiguration());
            oven.bake();
            assertThat(oven.getErrors()).isEmpty();
        } finally {
            Engines.register(JBake.MARKDOWN, ours);
        }
    }

    /** JBake's own defaults, under our settings and the templates of this test. */
    private static DefaultJBakeConfiguration stockConfiguration() throws Exception {
        TreeMap<String, Object> test = new TreeMap<>();
        for (String type : JBake.configuration().getDocumentTypes()) {
            test.put("template." + type + ".file", "document.ftl");
        }
        for (String unused : List.of("feed", "archive", "tags", "sitemap", "error404", "tagsindex")) {
            test.put("render." + unused, "false");
        }
        test.put("template.masterindex.file", "index.ftl");
        CompositeConfiguration all = new CompositeConfiguration();
        all.setListDelimiterHandler(
                JBake.newConfiguration().getCompositeConfiguration().getListDelimiterHandler());
        all.addConfiguration(new MapConfiguration(test));
        all.addConfiguration(JBake.newConfiguration().getCompositeConfiguration());
        PropertiesConfiguration defaults = new PropertiesConfiguration();
        defaults.setListDelimiterHandler(all.getListDelimiterHandler());
        try (var reader = new java.io.InputStreamReader(
                Objects.requireNonNull(Oven.class.getResourceAsStream("/default.properties")),
                java.nio.charset.StandardCharsets.UTF_8)) {
            defaults.read(reader);
        }
        all.addConfiguration(defaults);
        DefaultJBakeConfiguration configuration = new DefaultJBakeConfiguration(source().toFile(), all);
        File root = source().toFile();
        configuration.setContentFolder(new File(root, "content"));
        configuration.setTemplateFolder(new File(root, "templates"));
        configuration.setAssetFolder(new File(root, "assets"));
        configuration.setDestinationFolder(baked.toFile());
        configuration.setDatabaseStore("memory");
        configuration.setDatabasePath("conformance");
        return configuration;
    }

    static List<String> documents() throws IOException {
        Path content = source().resolve("content");
        try (Stream<Path> files = Files.walk(content)) {
            return files.filter(f -> f.toString().endsWith(".md"))
                    .map(f -> content.relativize(f).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static Document ours(String name) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        byte[] bytes = Files.readAllBytes(source().resolve("content").resolve(name));
        Document document = MarkdownReader.read("content/hub/" + name, name, bytes, diagnostics)
                .orElseThrow();
        assertThat(diagnostics.sorted()).isEmpty();
        return document;
    }

    private static Element theirs(String name) throws IOException {
        String stem = name.substring(0, name.length() - ".md".length());
        Path page = baked.resolve(stem + ".html");
        return Jsoup.parse(Files.readString(Files.exists(page) ? page : baked.resolve(stem + "-draft.html")));
    }

    private static String title(Document document) {
        return document.header().get("title").map(n -> ((Node.Scalar) n).text()).orElse("");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentSaysTheSame(String name) throws IOException {
        Document ours = ours(name);
        Element theirs = theirs(name);
        assertThat(title(ours)).isEqualTo(theirs.getElementsByTag("title").text());
        assertThat(ours.date().map(LocalDate::toString))
                .contains(theirs.getElementById("date").text());
        assertThat(ours.tags()).isEqualTo(theirs.select("body > b").eachText());
        String status = theirs.getElementById("status").text();
        assertThat(ours.status() == Document.Status.DRAFT).isEqualTo(status.equals("draft"));
        assertThat(ours.isPublishedOn(TODAY)).isEqualTo(status.equals("published"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentReadsTheSame(String name) throws IOException {
        String html = ours(name).body().stream()
                .map(p -> p instanceof Part.Html piece ? piece.html() : "")
                .collect(Collectors.joining());
        assertThat(Jsoup.parse(html).text())
                .isEqualTo(theirs(name).getElementsByTag("main").text());
    }

    @Test
    void theSameDocumentsArePublished() throws IOException {
        Element index = Jsoup.parse(Files.readString(baked.resolve("index.html")));
        Set<String> titles = new TreeSet<>();
        Set<String> tags = new TreeSet<>();
        for (String name : documents()) {
            Document document = ours(name);
            if (document.isPublishedOn(TODAY)) {
                titles.add(title(document));
                tags.addAll(document.tags());
            }
        }
        assertThat(titles)
                .hasSize(5)
                .containsExactlyInAnyOrderElementsOf(index.getElementsByTag("i").eachText());
        assertThat(tags)
                .containsExactlyInAnyOrderElementsOf(index.getElementsByTag("b").eachText());
    }

    @Test
    void theFolderIsAHubAsItIs() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : documents()) {
            files.put(
                    "content/hub/" + name,
                    Files.readAllBytes(source().resolve("content").resolve(name)));
        }
        Hub hub = HubReader.read(new Folder(files), Set.of(), TODAY, diagnostics);
        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(hub.resources())
                .extracting(Resource::title)
                .containsExactly(
                        "A page = of sorts", "A toolkit", "First post", "Its day has come", "Without status and type");
    }

    private record Folder(Map<String, byte[]> files) implements SourceTree {
        @Override
        public List<String> paths() {
            return List.copyOf(files.keySet());
        }

        @Override
        public Optional<byte[]> bytes(String path) {
            return Optional.ofNullable(files.get(path));
        }

        @Override
        public Optional<String> hash(String path) {
            return Optional.empty();
        }

        @Override
        public String display(String path) {
            return path;
        }
    }
}
