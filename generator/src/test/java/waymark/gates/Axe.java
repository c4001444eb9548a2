package waymark.gates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import waymark.browser.Tab;

/** What axe-core finds on the page that a tab has open, as it is shown at the moment. */
final class Axe {
    private static final String SCRIPT = script();

    /** The rule on the size of targets, new in WCAG 2.2, is off unless it is asked for. */
    private static final String EVERYTHING = "{resultTypes: ['violations'], rules: {'target-size': {enabled: true}}}";

    /** All that depends on a scheme. */
    private static final String COLOURS =
            "{resultTypes: ['violations'], runOnly: {type: 'tag', values: ['cat.color']}}";

    private Axe() {}

    private static String script() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The barriers of a page in light at a width, and those of its colours in the dark. */
    static List<String> barriers(Tab tab, int width) {
        List<String> found = new ArrayList<>(barriers(tab, false, width, EVERYTHING));
        found.addAll(colours(tab, width));
        return found;
    }

    /** The barriers of a page in light at a width. */
    static List<String> everything(Tab tab, int width) {
        return barriers(tab, false, width, EVERYTHING);
    }

    /** The barriers of a page's colours in the dark at a width. */
    static List<String> colours(Tab tab, int width) {
        return barriers(tab, true, width, COLOURS);
    }

    private static List<String> barriers(Tab tab, boolean dark, int width, String options) {
        tab.dark(dark).size(width, 900);
        if (!tab.evaluate("'axe' in window").asBoolean()) {
            tab.evaluate(SCRIPT + "; null");
        }
        List<String> found = new ArrayList<>();
        for (JsonNode violation : tab.evaluate("axe.run(" + options + ").then(r => r.violations)")) {
            for (JsonNode node : violation.path("nodes")) {
                found.add((dark ? "dark " : "light ") + width + ": "
                        + violation.path("id").asString() + " " + node.path("target") + " "
                        + node.path("failureSummary").asString().replace('\n', ' '));
            }
        }
        return found;
    }
}
