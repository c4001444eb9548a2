package waymark.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.cli.Invocation;

/** Every chart and table says where its figures are from, and what they are compared with, of which vintage. */
class ProvenanceTest {
    /** What the example compares with: the nation, and the region of each place. */
    private static final List<String> COMPARATORS = List.of("Albion", "Tern Valley", "Saltings Coast", "Kelder Moors");

    /** Ways to places, drawn as a map: no figures. */
    private static final String TILES = "ul.tiles";

    @TempDir
    static Path temp;

    private static FileTree site;

    @BeforeAll
    static void buildTheExample() {
        site = built(Path.of(".."), "example");
    }

    @Test
    void everyChartAndTableOfTheExampleSaysWhereItsFiguresAreFrom() {
        List<String> bare = new ArrayList<>();
        int figures = 0;
        for (String path : pages(site)) {
            Document page = Jsoup.parse(site.text(path));
            for (Element figure : shown(page).toList()) {
                figures++;
                if (!source(figure).contains("Source")) {
                    bare.add(path + ": " + name(figure));
                }
            }
            page.select("table").stream()
                    .filter(t -> t.closest("figure, .prose") == null)
                    .filter(t -> t.closest("section").select("p.src").isEmpty())
                    .forEach(t -> bare.add(path + ": a table under " + name(t.closest("section"))));
        }

        assertThat(figures).isGreaterThan(500);
        assertThat(bare).isEmpty();
    }

    @Test
    void whatTheExampleComparesWithStandsInTheSourceLineWithItsVintage() {
        List<String> undated = new ArrayList<>();
        int compared = 0;
        for (String path : pages(site)) {
            for (Element figure : shown(Jsoup.parse(site.text(path))).toList()) {
                List<String> headings = figure.select("th[scope=col]").eachText();
                for (String comparator : COMPARATORS) {
                    if (headings.stream().anyMatch(h -> h.equals(comparator) || h.equals("Against " + comparator))) {
                        compared++;
                        if (!source(figure).contains(comparator + " (vintage 2026)")) {
                            undated.add(path + ": " + name(figure) + ": " + source(figure));
                        }
                    }
                }
            }
        }

        assertThat(compared).isGreaterThan(500);
        assertThat(undated).isEmpty();
    }

    @Test
    void figuresInDownloadsCarryTheirSourceAndLicence() {
        List<String> files =
                site.paths().stream().filter(p -> p.endsWith(".csv")).toList();
        assertThat(files).hasSizeGreaterThan(50);
        assertThat(files)
                .filteredOn(f -> !f.endsWith("/areas.csv") && !f.endsWith("/indicators.csv"))
                .allSatisfy(f -> assertThat(site.text(f).lines().findFirst().orElse(""))
                        .as(f)
                        .endsWith("source,licence"));
    }

    @Test
    void aMedianIsSaidToBeOneOfHowManyAndOfWhichVintage() throws IOException {
        Path source = temp.resolve("peers");
        new SiteCase("compared-with-peers").layOut(source);
        FileTree peers = built(source, "peers-site");
        List<String> lines = pages(peers).stream()
                .flatMap(p -> Jsoup.parse(peers.text(p)).select("figure p.src").eachText().stream())
                .filter(t -> t.contains("“Places like ours” is the median"))
                .toList();
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(l -> assertThat(l)
                        .containsPattern(
                                "“Places like ours” is the median of its [23] nearest neighbours \\(vintage 2024\\)"));
    }

    private static FileTree built(Path source, String name) {
        Path output = temp.resolve(name);
        Invocation run = Invocation.of(List.of(
                "build", "--date", SiteCase.DATE, "--source", source.toString(), "--output", output.toString()));
        assertThat(run.exit()).as(run.err()).isZero();
        return new FileTree(output);
    }

    /** The pages in the main language, without the gallery, whose figures nobody published. */
    private static List<String> pages(FileTree site) {
        return site.paths().stream()
                .filter(p -> p.endsWith(".html") && !p.startsWith("cy/") && !p.startsWith("about/charts/"))
                .toList();
    }

    private static Stream<Element> shown(Document page) {
        return page.select("figure:has(table), figure:has(.chart)").stream()
                .filter(f -> f.select(TILES).isEmpty());
    }

    /** The line of a figure, or that which several small ones share. */
    private static String source(Element figure) {
        Element own = figure.selectFirst("p.src") == null ? figure.closest("div.stack") : figure;
        return own == null ? "" : String.join(" ", own.select("p.src").eachText());
    }

    private static String name(Element element) {
        return element.select("figcaption, h2").stream()
                .findFirst()
                .map(Element::text)
                .orElse("");
    }
}
