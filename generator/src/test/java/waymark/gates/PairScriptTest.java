package waymark.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.browser.Browsing;
import waymark.browser.Chromium;
import waymark.browser.Tab;

/** Two places that are chosen show what their page shows; tried in the example site, which has both. */
@Browsing
class PairScriptTest {
    private static final Path SITE = ExampleSite.folder();
    private static final String TOLD = "document.querySelector('#pair [role=status]').textContent";
    private static final String ROWS = """
            [...document.querySelectorAll('main table tr, main figcaption')].filter(row => row.checkVisibility())
              .map(row => row.innerText.replace(/\\s+/g, ' ').trim() + [...row.querySelectorAll('a, .bar .m')]
                .map(part => part.href ?? part.getBoundingClientRect().x).join()).join('\\n')""";

    private final Tab tab;

    PairScriptTest(Chromium chromium) {
        tab = chromium.tab().size(1280, 900);
    }

    @AfterEach
    void close() {
        assertThat(tab.incidents()).isEmpty();
        assertThat(tab.requestsOutside(SITE)).isEmpty();
        tab.close();
    }

    @ParameterizedTest
    @CsvSource({"'', northbridge, saltmarsh", "'', brackwater, cairnholm", "cy/, kelderby, oxmoor"})
    void theScriptFillsInWhatThePageOfThePairHolds(String language, String first, String second) {
        tab.open(SITE.resolve(language + "compare/" + first + "/" + second + "/index.html"));
        String written = tab.evaluate(ROWS).asString();
        assertThat(written.lines()).hasSizeGreaterThan(20);
        tab.open(SITE.resolve(language + "compare/index.html"), "#a=" + first + "&b=" + second)
                .until(TOLD);
        assertThat(tab.evaluate(ROWS).asString()).isEqualTo(written);
    }

    @Test
    void theAddressKeepsTheChoice() {
        tab.open(SITE.resolve("places/saltmarsh/index.html")).follow(() -> tab.click("a[href*='compare/']"));
        tab.until(TOLD);
        assertThat(tab.evaluate("document.querySelector('#pair select').selectedOptions[0].text")
                        .asString())
                .isEqualTo("Saltmarsh");
        tab.choose("#pair label + label select", 2).until(TOLD + ".includes('Dunmere')");
        assertThat(tab.evaluate("location.hash").asString()).isEqualTo("#a=saltmarsh&b=dunmere");
        tab.evaluate("location.hash = '#a=oxmoor&b=nowhere'");
        tab.until(TOLD + ".includes('Oxmoor')");
        assertThat(tab.evaluate("document.querySelectorAll('#pair select')[1].value")
                        .asString())
                .isNotEmpty()
                .isNotEqualTo("oxmoor");
    }

    @Test
    void withoutScriptsThePagesOfPairsAreListed() {
        tab.javaScript(false).open(SITE.resolve("compare/index.html"));
        assertThat(tab.evaluate("document.querySelectorAll('#pair li a').length")
                        .asInt())
                .isEqualTo(12 + 12 * 11);
        tab.follow(() -> tab.evaluate("document.querySelector('#pair li span a').click()"));
        assertThat(tab.evaluate("document.querySelector('h1').textContent").asString())
                .contains("Brackwater", "Cairnholm");
    }
}
