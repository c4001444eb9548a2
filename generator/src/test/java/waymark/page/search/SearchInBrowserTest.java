package waymark.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.browser.Browsing;
import waymark.browser.Chromium;
import waymark.browser.Key;
import waymark.browser.Tab;
import waymark.gates.ExampleSite;

/** Readers search the example network, opened as files: with keys, by touch, and without scripts. */
@Browsing
class SearchInBrowserTest {
    private static final String OPEN = "document.querySelector('.hits:not([hidden]) a')";
    private final Path site = ExampleSite.folder();
    private final Chromium chromium;

    SearchInBrowserTest(Chromium chromium) {
        this.chromium = chromium;
    }

    private static String text(Tab tab, String selector) {
        return tab.evaluate("document.querySelector('" + selector + "').textContent")
                .asString();
    }

    @Test
    void aPlaceAndAnIndicatorLeadToThePageOfBoth() {
        try (Tab tab = chromium.tab()) {
            tab.open(site.resolve("index.html")).click("#seek").type("kelderby smoking");
            tab.until(OPEN).press(Key.DOWN).press(Key.DOWN).press(Key.UP);
            assertThat(tab.evaluate("document.querySelector('[aria-selected]').id === "
                                    + "document.getElementById('seek').getAttribute('aria-activedescendant')")
                            .asBoolean())
                    .isTrue();
            tab.follow(() -> tab.press(Key.ENTER));
            assertThat(tab.address()).contains("/places/kelderby/indicators/smoking");
            assertThat(tab.incidents()).isEmpty();
            assertThat(tab.requestsOutside(site)).isEmpty();
        }
    }

    @Test
    void withoutAChoiceAllResultsAreShownOnTheirOwnPage() {
        try (Tab tab = chromium.tab()) {
            tab.open(site.resolve("places/kelderby/indicators/smoking/index.html"))
                    .click("#seek")
                    .type("warm homes");
            tab.until(OPEN).follow(() -> tab.press(Key.ENTER));
            assertThat(tab.address()).endsWith("/search/index.html#q=warm%20homes");
            tab.until("document.querySelector('#found h2')");
            assertThat(text(tab, "[role=status]")).matches("Found: \\d+");
            assertThat(tab.evaluate("document.getElementById('seek').value").asString())
                    .isEqualTo("warm homes");
            tab.press(Key.ENTER).follow(() -> tab.press(Key.ENTER));
            assertThat(tab.address()).doesNotContain("/search/index.html");
            assertThat(tab.incidents()).isEmpty();
        }
    }

    @Test
    void escapeClosesTheListAndNothingFoundIsSaid() {
        try (Tab tab = chromium.tab().size(320, 640)) {
            tab.open(site.resolve("hub/index.html")).click("#seek").type("zzyzx");
            tab.until("document.querySelector('[role=status]')?.textContent");
            assertThat(text(tab, "[role=status]")).isEqualTo("Nothing was found for “zzyzx”.");
            assertThat(tab.evaluate("document.documentElement.scrollWidth").asInt())
                    .isEqualTo(320);
            tab.press(Key.ESCAPE);
            assertThat(tab.evaluate("document.querySelector('.hits').hidden").asBoolean())
                    .isTrue();
            assertThat(tab.evaluate("document.getElementById('seek').getAttribute('aria-expanded')")
                            .asString())
                    .isEqualTo("false");
        }
    }

    @Test
    void aResultInTheMainLanguageSaysSo() {
        try (Tab tab = chromium.tab()) {
            tab.open(site.resolve("cy/index.html")).click("#seek").type("street wardens");
            tab.until(OPEN);
            String first = "document.querySelector('.hits a b').innerHTML";
            assertThat(tab.evaluate(first).asString())
                    .startsWith("<span lang=\"en\">")
                    .endsWith("</span>");
            assertThat(tab.evaluate("/[\\ufdd0\\ufdd1]/.test(document.querySelector('.hits').innerHTML)")
                            .asBoolean())
                    .isFalse();
        }
    }

    @Test
    void theHeadersBoxHasRoomForWhatItSaysOfItself() {
        for (int width : List.of(320, 1280)) {
            for (String home : List.of("hub/index.html", "cy/hub/index.html")) {
                try (Tab tab = chromium.tab().size(width, 640)) {
                    tab.open(site.resolve(home)).until("document.getElementById('seek')");
                    tab.evaluate("seek.value = seek.placeholder");
                    assertThat(tab.evaluate("seek.scrollWidth <= seek.clientWidth")
                                    .asBoolean())
                            .as(home + " at " + width)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void aResultIsFollowedByPointing() {
        try (Tab tab = chromium.tab().size(320, 640)) {
            tab.open(site.resolve("index.html")).click("#seek").type("N10000009");
            tab.until(OPEN).follow(() -> tab.click(".hits a"));
            assertThat(tab.address()).endsWith("/places/kelderby/index.html");
        }
    }

    @Test
    void withoutScriptsTheWayLeadsToTheListFromAToZ() {
        try (Tab tab = chromium.tab().javaScript(false)) {
            tab.open(site.resolve("places/kelderby/index.html")).follow(() -> tab.click(".seek a"));
            assertThat(tab.address()).endsWith("/a-z/index.html");
            tab.follow(() -> tab.click("#content a[href$='places/kelderby/index.html']"));
            assertThat(tab.address()).endsWith("/places/kelderby/index.html");
        }
    }

    @Test
    void whateverIsInTheIndexHasAPage() throws Exception {
        try (Tab tab = chromium.tab()) {
            tab.open(site.resolve("search/index.html"));
            tab.until("waymark.data.search");
            JsonNode addresses = tab.evaluate("waymark.data.search.index.documentIds");
            List<String> dead = new ArrayList<>();
            for (JsonNode address : addresses) {
                String[] parts = address.asString().split("#", 2);
                Path file = site.resolve(parts[0]);
                if (!Files.exists(file)
                        || (parts.length > 1 && !Files.readString(file).contains("id=\"" + parts[1] + "\""))) {
                    dead.add(address.asString());
                }
            }
            assertThat(addresses.size()).isGreaterThan(100);
            assertThat(dead).isEmpty();
        }
    }
}
