package waymark.page.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import waymark.sites.BuiltSite;
import waymark.sites.SiteCase;

/** What a site that says where it stands tells search engines, servers and whoever shares a link. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharingTest {
    private static final String BASE = "https://example.org/albion/";

    private BuiltSite site;
    private BuiltSite without;

    @BeforeAll
    void build(@TempDir Path temp) throws IOException {
        Path source = temp.resolve("source");
        new SiteCase("editions").layOut(source);
        without = BuiltSite.of(source, temp.resolve("without"), LocalDate.parse(SiteCase.DATE));
        Files.writeString(source.resolve("data/site.yaml"), "\nbase-url: " + BASE + "\n", StandardOpenOption.APPEND);
        site = BuiltSite.of(source, temp.resolve("site"), LocalDate.parse(SiteCase.DATE));
    }

    private Document page(String path) {
        return Jsoup.parse(site.text(path));
    }

    private static String canonical(Document page) {
        Element link = page.selectFirst("head link[rel=canonical]");
        return link == null ? "" : link.attr("href");
    }

    private List<String> permanent() {
        return site.files().keySet().stream()
                .filter(p -> p.matches("places/northbridge/2[^/]+/index.html"))
                .toList();
    }

    @Test
    void theNewestEditionIsKnownByThePlacesOwnAddressAndOlderOnesByTheirs() {
        String own = "places/northbridge/index.html";
        assertThat(canonical(page(own))).isEqualTo(BASE + own);
        List<String> editions = permanent();
        assertThat(editions).hasSizeGreaterThan(1);
        String newest = editions.get(editions.size() - 1);
        assertThat(canonical(page(newest))).isEqualTo(BASE + own);
        assertThat(canonical(page(editions.get(0)))).isEqualTo(BASE + editions.get(0));
    }

    @Test
    void theMapOfTheSiteHoldsEachPageOnce() throws Exception {
        NodeList found = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(site.files().get("sitemap.xml")))
                .getElementsByTagNameNS("http://www.sitemaps.org/schemas/sitemap/0.9", "loc");
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            addresses.add(found.item(i).getTextContent());
        }
        assertThat(addresses)
                .doesNotHaveDuplicates()
                .isSorted()
                .contains(
                        BASE + "index.html",
                        BASE + "places/northbridge/index.html",
                        BASE + permanent().get(0))
                .doesNotContain(
                        BASE + "404.html", BASE + permanent().get(permanent().size() - 1))
                .allMatch(a -> site.has(a.substring(BASE.length())));
        assertThat(site.has("robots.txt"))
                .as("it counts at a server's root only")
                .isFalse();
        assertThat(without.has("sitemap.xml")).isFalse();
    }

    @Test
    void thePageForWhatIsNotThereWorksAtAnyAddress() {
        Document page = page("404.html");
        assertThat(page.select("link[rel=stylesheet]").eachAttr("href")).allMatch(h -> h.startsWith("/albion/"));
        assertThat(page.select("a[href]:not(.skip)").eachAttr("href")).allMatch(h -> h.startsWith("/albion/"));
        assertThat(without.text("404.html")).contains("href=\"assets/css/site.css\"");
    }

    @Test
    void whatIsShownOfALinkIsWhole() {
        Document page = page("places/northbridge/index.html");
        assertThat(page.select("meta[property=og:url]").attr("content")).startsWith(BASE);
        String image = page.select("meta[property=og:image]").attr("content");
        assertThat(site.has(image.substring(BASE.length()))).isTrue();
        assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
        assertThat(without.text("places/northbridge/index.html")).doesNotContain("og:", "rel=\"canonical\"");
    }

    private static JsonNode data(String html) {
        Element script = Jsoup.parse(html).selectFirst("script[type=application/ld+json]");
        assertThat(script).isNotNull();
        return JsonMapper.builder().build().readTree(script.data());
    }

    private static JsonNode thing(JsonNode data, String type) {
        for (JsonNode thing : data.get("@graph")) {
            if (thing.get("@type").asString().equals(type)) {
                return thing;
            }
        }
        throw new AssertionError("no " + type + " in " + data);
    }

    @Test
    void pagesTellWhereTheyStandAndWhatMayBeTaken() {
        String path = site.files().keySet().stream()
                .filter(p -> p.matches("places/northbridge/indicators/[^/]+/index.html"))
                .findFirst()
                .orElseThrow();
        JsonNode data = data(site.text(path));
        assertThat(data.get("@context").asString()).isEqualTo("https://schema.org");
        JsonNode trail = thing(data, "BreadcrumbList").get("itemListElement");
        assertThat(trail.size()).isGreaterThan(2);
        assertThat(trail.get(trail.size() - 1).get("item").asString()).isEqualTo(BASE + path);
        JsonNode dataset = thing(data, "Dataset");
        assertThat(dataset.get("temporalCoverage").asString()).matches("\\d{4}-\\d\\d-\\d\\d/\\d{4}-\\d\\d-\\d\\d");
        assertThat(dataset.at("/spatialCoverage/name").asString()).isEqualTo("Northbridge");
        String file = dataset.at("/distribution/0/contentUrl").asString();
        assertThat(site.has(file.substring(BASE.length()))).isTrue();
        assertThat(dataset.get("creator").size()).isPositive();
        assertThat(thing(data(site.text("places/northbridge/index.html")), "AdministrativeArea")
                        .get("url")
                        .asString())
                .isEqualTo(BASE + "places/northbridge/index.html");
        assertThat(thing(data(without.text(path)), "Dataset")
                        .at("/distribution/0/contentUrl")
                        .asString())
                .as("relative without a base address")
                .doesNotContain("/");
    }

    @Test
    void noTextEndsTheElementItStandsIn() {
        String json = "{\"name\":\"</script><!-- \u2028 & \u2029\"}";
        String safe = JsonLd.safe(json);
        assertThat(safe).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        assertThat(JsonMapper.builder().build().readTree(safe).get("name").asString())
                .isEqualTo("</script><!-- \u2028 & \u2029");
    }

    @Test
    void serversSayWhatPagesSayAndMore() {
        String policy = page("index.html")
                .select("meta[http-equiv=Content-Security-Policy]")
                .attr("content");
        assertThat(site.text("_headers"))
                .startsWith("/albion/*\n")
                .contains("Content-Security-Policy: " + policy + "; frame-ancestors 'none'\n")
                .contains("X-Content-Type-Options: nosniff");
        assertThat(site.text("nginx.conf")).contains(policy, "error_page 404 /albion/404.html;");
        assertThat(without.text("_headers")).startsWith("/*\n");
    }
}
