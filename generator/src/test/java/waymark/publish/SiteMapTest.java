package waymark.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SiteMapTest {
    private static final URI BASE = URI.create("https://example.org/");

    @Test
    void moreThanOneFileHoldsAreSplitAndListed() {
        List<String> pages = IntStream.range(0, SiteMap.MOST + 1)
                .mapToObj(i -> BASE + "p" + i + "/index.html")
                .toList();
        SortedMap<String, byte[]> files = SiteMap.files(BASE, pages, p -> Optional.empty(), true);
        assertThat(files.keySet()).containsExactly("robots.txt", "sitemap-1.xml", "sitemap-2.xml", "sitemap.xml");
        assertThat(new String(files.get("sitemap.xml"), UTF_8))
                .contains("<sitemapindex ", "<loc>https://example.org/sitemap-2.xml</loc>");
        assertThat(new String(files.get("sitemap-2.xml"), UTF_8).lines().filter(l -> l.contains("<loc>")))
                .hasSize(1);
    }

    @Test
    void aPreviewIsNotSearched() {
        assertThat(new String(
                        SiteMap.files(BASE, List.of(), p -> Optional.empty(), false)
                                .get("robots.txt"),
                        UTF_8))
                .isEqualTo("User-agent: *\nDisallow: /\n\nSitemap: https://example.org/sitemap.xml\n");
    }

    @Test
    void addressesAreEscaped() {
        assertThat(new String(
                        SiteMap.files(BASE, List.of(BASE + "a&b'"), p -> Optional.empty(), true)
                                .get("sitemap.xml"),
                        UTF_8))
                .contains("<loc>https://example.org/a&amp;b&apos;</loc></url>");
    }

    @Test
    void thePagesOfWhichItIsKnownSayWhenTheyChanged() {
        LocalDate day = LocalDate.of(2026, 3, 31);
        byte[] map = SiteMap.files(
                        BASE,
                        List.of(BASE + "a.html", BASE + "b.html"),
                        p -> Optional.of(day).filter(d -> p.equals("b.html")),
                        true)
                .get("sitemap.xml");
        assertThat(new String(map, UTF_8))
                .contains("/a.html</loc></url>", "/b.html</loc><lastmod>2026-03-31</lastmod></url>");
    }
}
