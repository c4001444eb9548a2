package waymark.publish.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeldLinksTest {
    private static final String PAGE = "places/northbridge/2026-1/index.html";
    private static final Set<String> HELD = Set.of(PAGE, "index.html", "hub/warm-rooms/index.html", "assets/site.css");

    private static String rewritten(String html) {
        return rewritten(html, Optional.empty());
    }

    private static String rewritten(String html, Optional<URI> base) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        return new String(new HeldLinks(HELD::contains, base).of(PAGE, bytes), StandardCharsets.UTF_8);
    }

    @Test
    void linksToWhatIsHeldAndToOtherSitesStay() {
        String html = "<a class=\"x\" href=\"../../../index.html#places\">Home</a>"
                + "<a href=\"#findings\">Findings</a><a href=\"https://example.org/?a=1&amp;b=2\">Ŵ</a>"
                + "<link rel=\"stylesheet\" href=\"../../../assets/site.css\">";
        assertThat(rewritten(html)).isEqualTo(html);
    }

    @Test
    void aLinkToSomethingElseKeepsItsWordsAndLosesItsAddress() {
        assertThat(rewritten(
                        "<p>As <a class=\"x\" href=\"../../saltmarsh/index.html\" rel=\"next\">Saltmarsh Ŵ</a> does"))
                .isEqualTo("<p>As <a class=\"x\" rel=\"next\">Saltmarsh Ŵ</a> does");
    }

    @Test
    void withABaseAddressItLeadsThere() {
        assertThat(rewritten(
                        "<a href=\"../../saltmarsh/index.html#a\">Saltmarsh</a>",
                        Optional.of(URI.create("https://example.org/albion/"))))
                .isEqualTo("<a href=\"https://example.org/albion/places/saltmarsh/index.html#a\">Saltmarsh</a>");
    }

    @Test
    void aRelationOfTheHeadThatLeadsOutsideIsLeftOut() {
        assertThat(rewritten("<head><link rel=\"alternate\" href=\"feed.atom\"><title>x</title></head>"))
                .isEqualTo("<head><title>x</title></head>");
    }

    @Test
    void manyLinksOfOnePageAreEachDecided() {
        assertThat(rewritten(
                        "<a href=\"../2026-2/index.html\">a</a><a href=\"index.html\">b</a><a href=\"x.csv\">c</a>"))
                .isEqualTo("<a>a</a><a href=\"index.html\">b</a><a>c</a>");
    }
}
