package waymark.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import waymark.language.Fallback;

class FallbacksTest {
    @Test
    void aMarkedTextIsSaidToBeInTheMainLanguage() {
        assertThat(settled("<p>Gwell: " + Fallback.mark("Homes") + ".</p>"))
                .isEqualTo("<p>Gwell: <span lang=\"en\">Homes</span>.</p>");
    }

    @Test
    void marksVanishWhereNoElementCanStand() {
        assertThat(settled("<title>" + Fallback.mark("A") + "</title><a title=\"" + Fallback.mark("B")
                        + "\">b</a><svg><text>" + Fallback.mark("C") + "</text></svg>"))
                .isEqualTo("<title>A</title><a title=\"B\">b</a><svg><text>C</text></svg>");
    }

    @Test
    void marksVanishAfterADrawingWithinADrawingToo() {
        String page = "<svg><svg><path/></svg><text>[A]</text><svg><path/></svg><text>[B]</text></svg>[C]";
        assertThat(settled(page.replace('[', Fallback.OPEN).replace(']', Fallback.CLOSE)))
                .isEqualTo(page.replace("[C]", "<span lang='en'>C</span>")
                        .replace("[", "")
                        .replace("]", "")
                        .replace('\'', '"'));
    }

    @Test
    void aTextThatWasCutIsClosedBeforeTheNextTag() {
        assertThat(settled("<b>" + Fallback.OPEN + "Ho</b>")).isEqualTo("<b><span lang=\"en\">Ho</span></b>");
    }

    @Test
    void thatSomethingFellBackIsSaidOnlyWhereItDid() {
        String foot = "<!--fallback--><p>Saesneg</p><!--/fallback-->";
        assertThat(settled("<p>Cymraeg</p>" + foot)).isEqualTo("<p>Cymraeg</p>");
        assertThat(settled("<p>" + Fallback.mark("English") + "</p>" + foot))
                .isEqualTo("<p><span lang=\"en\">English</span></p><p>Saesneg</p>");
    }

    private static String settled(String page) {
        return new String(Fallbacks.settle(page.getBytes(UTF_8), "en"), UTF_8);
    }
}
