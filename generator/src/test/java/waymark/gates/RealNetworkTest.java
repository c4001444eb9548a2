package waymark.gates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.RealSite;
import waymark.browser.Browsing;
import waymark.browser.Chromium;
import waymark.browser.Tab;
import waymark.sites.FileTree;
import waymark.sites.SiteCase;

/**
 * Pages of a network of 361 districts, made of published data, keep to what those of the example keep to: long names,
 * many places and gaps in figures are where layouts break. Skipped where the data or a browser is missing.
 */
@Tag("long")
@Browsing
class RealNetworkTest {
    private static final int SAMPLE = 20;
    private static final long SEED = 361;
    private static final int INDICATOR_BYTES = 60 << 10;

    /** What A4 leaves between the margins of the style sheet: 180 mm. */
    private static final int PAPER = 680;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path temp;

    private static Path site;
    private static BuiltPages pages;

    private final Chromium chromium;

    RealNetworkTest(Chromium chromium) {
        this.chromium = chromium;
    }

    /** Built in a process of its own, whose memory is free again before the browser's pages need any. */
    @BeforeAll
    static void buildsTheSite() throws IOException, InterruptedException {
        Path source = temp.resolve("source");
        RealSite.writeTo(source);
        Path output = temp.resolve("site");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "waymark.cli.Main",
                        "build",
                        "--source",
                        source.toString(),
                        "--output",
                        output.toString(),
                        "--date",
                        SiteCase.DATE)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        site = output.toRealPath();
        pages = new BuiltPages(site);
    }

    /** Of each type the page that holds most; the others by lot, as many of each type. */
    static List<BuiltPage> sample() {
        Set<BuiltPage> sample = new LinkedHashSet<>(pages.richest());
        Random lot = new Random(SEED);
        List<List<BuiltPage>> types = List.copyOf(pages.byType().values());
        for (int i = 0; sample.size() < SAMPLE; i++) {
            List<BuiltPage> type = types.get(i % types.size());
            sample.add(type.get(lot.nextInt(type.size())));
        }
        return List.copyOf(sample);
    }

    @Test
    void itIsWholeAndEveryTypeOfPageIsSampled() {
        assertThat(pages.all()).hasSizeGreaterThan(12_000);
        assertThat(sample()).hasSizeGreaterThanOrEqualTo(SAMPLE);
        assertThat(sample().stream().map(BuiltPage::type))
                .containsAll(pages.byType().keySet());
    }

    @Test
    void pagesAreWhatTheStandardsSay() {
        assertThat(NuCheck.check(site, sample().stream().map(BuiltPage::path).toList()))
                .isEmpty();
    }

    @Test
    void pagesKeepTheirRulesAndNoLinkIsDead() {
        LinkRules links = new LinkRules(new FileTree(site).paths());
        List<String> faults = new ArrayList<>();
        for (BuiltPage page : sample()) {
            Document parsed = page.parsed();
            MarkupRules.faults(parsed).forEach(f -> faults.add(page + ": " + f));
            links.page(page.path(), parsed);
        }
        faults.addAll(links.faults(path -> new BuiltPage(site, path).parsed()));
        assertThat(faults).isEmpty();
    }

    @Test
    void anIndicatorsPageWithBothChartsIsLight() {
        assertThat(pages.ofType("indicator"))
                .hasSizeGreaterThan(8_000)
                .allSatisfy(p -> assertThat(p.size()).as(p.path()).isLessThanOrEqualTo(INDICATOR_BYTES));
        assertThat(pages.richestOf("indicator").parsed().select(".chart")).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("sample")
    void aPageHasNoBarriers(BuiltPage page) {
        try (Tab tab = Moment.unfolded(chromium.tab().open(page.file()))) {
            List<String> found = new ArrayList<>(Axe.barriers(tab, 320));
            found.addAll(Axe.barriers(tab, 1280));
            assertThat(found).as(page.path()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("sample")
    void aPageFitsAnyWindowAndPaper(BuiltPage page) {
        List<String> found = new ArrayList<>();
        try (Tab tab = Moment.unfolded(chromium.tab().open(page.file()))) {
            for (int width : new int[] {320, 768, 1280, 1920}) {
                found.addAll(Measures.of(tab.size(width, 900), "sideways"));
            }
            tab.size(PAPER, 900).print(true);
            found.addAll(Measures.of(tab, "sideways"));
            found.addAll(Measures.of(tab, "cut"));
        }
        assertThat(found).as(page.path()).isEmpty();
    }

    @Test
    void pagesWorkFromTheirFolderInSilence() {
        assertThat(SmokeRun.over(chromium, site, sample()).faults()).isEmpty();
    }
}
