package waymark.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.browser.Browsing;
import waymark.browser.Chromium;
import waymark.browser.Tab;
import waymark.sites.FileTree;

/** An edition taken away and unpacked elsewhere is whole: no link in it is dead, and it is searched as the site is. */
@Browsing
class ArchiveTest {
    private final Chromium chromium;

    ArchiveTest(Chromium chromium) {
        this.chromium = chromium;
    }

    static Stream<String> archives() {
        return new FileTree(ExampleSite.folder()).paths().stream().filter(p -> p.endsWith(".zip"));
    }

    /** Unpacks an archive, and returns the one folder that it makes. */
    private static Path unpacked(String archive, Path folder) {
        try (ZipFile zip = new ZipFile(ExampleSite.folder().resolve(archive).toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.getInputStream(entry).readAllBytes());
            }
            try (Stream<Path> made = Files.list(folder)) {
                return made.toList().get(0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("archives")
    void noLinkIsDead(String archive, @TempDir Path folder) {
        Path site = unpacked(archive, folder);
        LinkRules links = new LinkRules(new FileTree(site).paths());
        List<String> faults = new ArrayList<>();
        for (BuiltPage page : new BuiltPages(site).all()) {
            Document parsed = page.parsed();
            MarkupRules.faults(parsed).forEach(f -> faults.add(page + ": " + f));
            links.page(page.path(), parsed);
        }
        faults.addAll(links.faults());
        assertThat(faults).isEmpty();
    }

    /** What readers do on the site, and can't in an archive: it holds one edition of one place, and only tables of places are sorted. */
    private static final Set<Deed> ELSEWHERE = Set.of(Deed.SWITCH_EDITION, Deed.COMPARE, Deed.PAIR, Deed.SORT);

    @Test
    void everythingElseThatReadersDoIsDoneInTheFullestArchive(@TempDir Path folder) throws IOException {
        String fullest =
                archives().max(Comparator.comparingLong(ArchiveTest::size)).orElseThrow();
        SmokeRun.Report report =
                SmokeRun.over(chromium, unpacked(fullest, folder).toRealPath());
        assertThat(report.faults()).isEmpty();
        assertThat(report.pages()).isGreaterThan(20);
        assertThat(report.done()).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.copyOf(ELSEWHERE)));
    }

    private static long size(String archive) {
        return new BuiltPage(ExampleSite.folder(), archive).size();
    }

    @ParameterizedTest
    @MethodSource("archives")
    void itOpensAndIsSearchedWithoutTheSite(String archive, @TempDir Path folder) throws IOException {
        Path site = unpacked(archive, folder).toRealPath();
        String place = archive.split("/", -1)[1];
        try (Tab tab = chromium.tab()) {
            tab.open(site.resolve("index.html")).click("#seek").type("smoke");
            tab.until("document.querySelector('.hits:not([hidden]) a')");
            tab.follow(() -> tab.click(".hits a"));
            assertThat(tab.address()).contains("/places/" + place + "/").endsWith("/indicators/smoking/index.html");
            for (BuiltPage page : new BuiltPages(site).richest()) {
                tab.open(page.file());
            }
            assertThat(tab.incidents()).isEmpty();
            assertThat(tab.requestsOutside(site)).isEmpty();
        }
    }
}
