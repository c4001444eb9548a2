package waymark.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import waymark.browser.Browsing;
import waymark.browser.Chromium;
import waymark.browser.Tab;

/** What axe-core finds on each type of page, in either scheme, on a phone and on a desk; with all that unfolds unfolded. */
@Browsing
class AxeTest {
    private static final String AXE = axe();

    /** The rule on the size of targets, new in WCAG 2.2, is off unless it is asked for. */
    private static final String EVERYTHING = "{resultTypes: ['violations'], rules: {'target-size': {enabled: true}}}";

    /** All that depends on a scheme. */
    private static final String COLOURS =
            "{resultTypes: ['violations'], runOnly: {type: 'tag', values: ['cat.color']}}";

    private final Chromium chromium;

    AxeTest(Chromium chromium) {
        this.chromium = chromium;
    }

    private static String axe() {
        try (InputStream script = AxeTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<BuiltPage> pages() {
        return new BuiltPages(ExampleSite.folder()).ofEachTemplate().stream();
    }

    static Stream<BuiltPage> everyType() {
        return new BuiltPages(ExampleSite.folder()).richest().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageHasNoBarriers(BuiltPage page) {
        List<String> found = new ArrayList<>();
        try (Tab tab = unfolded(page)) {
            note(found, "light 1280", tab.size(1280, 900), EVERYTHING);
            note(found, "dark 320", tab.dark(true).size(320, 900), COLOURS);
        }
        assertThat(found).as(page.path()).isEmpty();
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("everyType")
    void noTypeOfPageHasBarriersInAnyLook(BuiltPage page) {
        List<String> found = new ArrayList<>();
        try (Tab tab = unfolded(page)) {
            for (int width : new int[] {320, 1280}) {
                tab.dark(false).size(width, 900);
                note(found, "light " + width, tab, EVERYTHING);
                tab.dark(true);
                note(found, "dark " + width, tab, COLOURS);
            }
        }
        assertThat(found).as(page.path()).isEmpty();
    }

    private Tab unfolded(BuiltPage page) {
        Tab tab = chromium.tab().open(page.file());
        tab.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
        tab.evaluate(AXE + "; null");
        return tab;
    }

    private static void note(List<String> found, String look, Tab tab, String options) {
        for (JsonNode violation : tab.evaluate("axe.run(" + options + ").then(r => r.violations)")) {
            for (JsonNode node : violation.path("nodes")) {
                found.add(look + ": " + violation.path("id").asString() + " " + node.path("target") + " "
                        + node.path("failureSummary").asString().replace('\n', ' '));
            }
        }
    }
}
