package waymark.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.cli.Invocation;
import waymark.diagnostic.Diagnostics;
import waymark.indicator.Evidence;
import waymark.language.Fallback;
import waymark.network.Moment;
import waymark.network.Network;
import waymark.network.NetworkReader;
import waymark.network.TextMemory;
import waymark.page.Messages;
import waymark.page.Output;
import waymark.page.gallery.GalleryNames;
import waymark.page.site.SitePages;
import waymark.place.Area;
import waymark.render.MessagesReader;
import waymark.render.Renderer;
import waymark.render.TemplateTree;
import waymark.sites.FileTree;
import waymark.sites.SiteCase;
import waymark.store.FolderTree;
import waymark.work.Workers;

/**
 * Nothing on a Welsh page is English without being marked. What is Welsh in the sources is written in other letters before
 * the pages are composed; of the Latin letters that remain, all that aren't marked are found.
 */
class UnmarkedTextsTest {
    private static final Path EXAMPLE = Path.of("..");
    /** What is the same in all languages: a licence's sign, addresses, letters of the alphabet. */
    private static final String ALIKE =
            "CC BY|CC0|\\bCC\\b|places/[a-z0-9/-]+/index\\.html(?:#[a-z-]+)?|^(?:Ch|Dd|Ff|Ng|Ll|Ph|Rh|Th)$";

    private static final Pattern WORD = Pattern.compile("[A-Za-z’']{2,}(?:[ -][A-Za-z’']+)*");
    private static final Set<String> READ =
            Set.of("alt", "title", "aria-label", "placeholder", "label", "aria-description");

    private static final Pattern SPACE = Pattern.compile(" ");

    @TempDir
    Path folder;

    @Test
    void noTextOfTheExampleIsEnglishWithoutBeingMarked() throws IOException {
        for (String part : List.of("content", "data")) {
            for (String path : new FileTree(EXAMPLE.resolve(part)).paths()) {
                if (!path.startsWith("editions/")) {
                    lay(
                            part + "/" + path,
                            Files.readAllBytes(EXAMPLE.resolve(part).resolve(path)));
                }
            }
        }
        messages();
        release("2026-1", "--on", "2026-03-01", "--title", "Tentative figures", "--note", "A note to readers.");
        release(
                "2026-2",
                "--on",
                "2026-04-01",
                "--title",
                "Corrected figures",
                "--note",
                "Mended.",
                "--corrects",
                "2026-1");
        Path first = folder.resolve("data/editions/saltmarsh/2026-1.yaml");
        Files.writeString(first, Files.readString(first) + "withdrawn: A table was wrong.\n");
        assertThat(leaks()).isEmpty();
    }

    /** Sites that are written in English alone, with what the example hasn't got: all of it has to be marked. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sidecars",
                "compared-with-peers",
                "compared-by-figures",
                "breakdowns",
                "intervals-from-counts",
                "areas-that-changed",
                "editions",
                "edition-withdrawn",
                "editions-all-withdrawn",
                "preview"
            })
    void noTextOfACaseIsEnglishWithoutBeingMarked(String name) throws IOException {
        new SiteCase(name).layOut(folder);
        Path settings = folder.resolve("data/site.yaml");
        Files.writeString(
                settings, Files.readString(settings).replaceFirst("(?m)^language: en$", "languages: [en, cy]"));
        messages();
        assertThat(leaks()).isEmpty();
    }

    private void messages() throws IOException {
        String path = "templates/messages/cy.properties";
        lay(path, Files.readAllBytes(EXAMPLE.resolve(path)));
    }

    private void lay(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        boolean text = path.matches(".*\\.(md|yaml|csv|properties)");
        Files.write(file, text ? PseudoWelsh.of(path, new String(bytes, UTF_8)).getBytes(UTF_8) : bytes);
    }

    private void release(String edition, String... more) {
        List<String> arguments = new ArrayList<>(List.of("release", "saltmarsh", "--edition", edition, "--by", "Ann"));
        arguments.addAll(List.of(more));
        arguments.addAll(List.of("--source", folder.toString(), "--date", SiteCase.DATE));
        Invocation run = Invocation.of(List.copyOf(arguments));
        assertThat(run.exit()).as(run.messages()).isZero();
    }

    /** What was found, with the addresses it stands at. */
    private Map<String, Set<String>> leaks() {
        Diagnostics diagnostics = new Diagnostics();
        FolderTree tree = FolderTree.open(folder, diagnostics);
        LocalDate day = LocalDate.parse(SiteCase.DATE);
        NetworkReader.Reading reading = NetworkReader.read(
                tree,
                tree.editions(),
                new Moment(Optional.of(day), Instant.EPOCH),
                false,
                Workers.none(),
                TextMemory.none(),
                diagnostics);
        TemplateTree templates = TemplateTree.of(tree);
        List<SitePages.Version> versions = reading.networks().stream()
                .map(n -> new SitePages.Version(
                        n, MessagesReader.read(templates, n.site().language(), diagnostics)))
                .toList();
        assertThat(diagnostics.hasErrors()).as(diagnostics.sorted().toString()).isFalse();
        Network network = versions.get(1).network();
        Messages words = versions.get(1).words();
        Renderer renderer = Renderer.create(templates, words, HubDocuments.lists(network), diagnostics);
        Pattern names = names(network.evidence(), false);
        Pattern gallery = names(network.evidence(), true);
        Map<String, Set<String>> leaks = new TreeMap<>();
        for (SitePages.Piece piece : SitePages.of(versions, day)) {
            piece.compose(output -> {
                if (output instanceof Output.File file && !file.path().contains("search/")) {
                    String text = new String(file.bytes(), UTF_8);
                    assertThat(Fallback.isIn(text)).as(file.path()).isFalse();
                }
                if (output instanceof Output.Page page && page.language().equals("cy")) {
                    byte[] html = page.document().isPresent()
                            ? renderer.render(
                                    page.template(),
                                    page.view(),
                                    HubDocuments.document(
                                            network, page.document().get()))
                            : renderer.render(page.template(), page.view());
                    find(
                            new String(html, UTF_8),
                            page.path(),
                            page.path().contains("about/charts/") ? gallery : names,
                            leaks);
                }
            });
        }
        assertThat(diagnostics.hasErrors()).as(diagnostics.sorted().toString()).isFalse();
        return leaks;
    }

    /** Names, which are of no language, the longest first; what the gallery says in Welsh stands in the code. */
    private static Pattern names(Evidence evidence, boolean gallery) {
        Set<String> names = new TreeSet<>(gallery ? GalleryNames.all() : Set.of());
        for (Area area : evidence.areas().all()) {
            names.add(area.name());
            names.addAll(area.names().all());
            // Drawings break names into lines, and the map has their first letters.
            names.addAll(List.of(SPACE.split(area.name(), -1)));
            names.add(area.name().substring(0, Math.min(3, area.name().length())));
        }
        String any = names.stream()
                .filter(n -> !n.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile(ALIKE + "|(?Ui)\\b(?:" + any + (gallery ? "|\\w{3}" : "") + ")\\b");
    }

    private static void find(String html, String path, Pattern names, Map<String, Set<String>> leaks) {
        boolean[] open = {false};
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text && !isElsewhere(node)) {
                        // A label that is broken into lines of a drawing is marked from its first line to its last.
                        open[0] &= Objects.requireNonNull(text.parent()).closest("svg") != null;
                        leak(unmarked(text.getWholeText(), open), "", path, names, leaks);
                    } else if (node instanceof Element read && !isElsewhere(read)) {
                        for (Attribute a : read.attributes()) {
                            if (READ.contains(a.getKey())) {
                                String rest = unmarked(a.getValue(), new boolean[] {false});
                                leak(rest, "@" + a.getKey() + " ", path, names, leaks);
                            }
                        }
                    }
                },
                Jsoup.parse(html));
    }

    /** A text without what is marked in it; a mark may have been opened before, and may stay open. */
    private static String unmarked(String text, boolean[] open) {
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Fallback.isMark(c)) {
                open[0] = c == Fallback.OPEN;
            } else if (!open[0]) {
                rest.append(c);
            }
        }
        return rest.toString();
    }

    private static void leak(String text, String where, String path, Pattern names, Map<String, Set<String>> leaks) {
        if (WORD.matcher(text).find()) {
            String rest = names.matcher(text.strip()).replaceAll("");
            WORD.matcher(rest)
                    .results()
                    .forEach(m -> leaks.computeIfAbsent(where + m.group(), w -> new TreeSet<>())
                            .add(path));
        }
    }

    /** In a part of the page that says it is in English, or in one that isn't read. */
    private static boolean isElsewhere(Node node) {
        for (Node up = node; up != null; up = up.parent()) {
            if (up instanceof Element e
                    && (Set.of("script", "style").contains(e.normalName())
                            || (e.hasAttr("lang") && !e.attr("lang").equals("cy")))) {
                return true;
            }
        }
        return false;
    }
}
