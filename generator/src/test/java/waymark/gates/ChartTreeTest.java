package waymark.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import waymark.browser.Browsing;
import waymark.browser.Chromium;
import waymark.browser.Tab;

/**
 * What a chart is to those who hear it: one figure, one image with its name and nothing within, one table; a row chart,
 * one table.
 */
@Browsing
class ChartTreeTest {
    private final Chromium chromium;

    ChartTreeTest(Chromium chromium) {
        this.chromium = chromium;
    }

    static Stream<BuiltPage> pages() {
        return new BuiltPages(ExampleSite.folder()).richest().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aChartIsOneFigureOneImageAndOneTable(BuiltPage page) {
        try (Tab tab = chromium.tab().open(page.file())) {
            tab.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; d.hidden = false; })");
            Heard heard = new Heard(tab.accessibilityTree());
            assertThat(heard.faults()).as(page.path()).isEmpty();
            assertThat(heard.count("figure")).isEqualTo(shown(tab, "figure"));
            assertThat(heard.count("table"))
                    .as("tables stay tables, however they are laid out")
                    .isEqualTo(shown(tab, "table"));
        }
    }

    /** How many there are on a page but for those that it shows only once two places are chosen. */
    private static int shown(Tab tab, String element) {
        return tab.evaluate("[...document.querySelectorAll('%s')].filter(e => e.checkVisibility()).length"
                        .formatted(element))
                .asInt();
    }

    /** The tree of a page by the ids of its nodes. */
    private static final class Heard {
        private final Map<String, JsonNode> nodes = new HashMap<>();

        Heard(JsonNode tree) {
            tree.forEach(node -> nodes.put(node.path("nodeId").asString(), node));
        }

        private static String role(JsonNode node) {
            return node.path("ignored").asBoolean()
                    ? ""
                    : node.path("role").path("value").asString("");
        }

        private static String name(JsonNode node) {
            return node.path("name").path("value").asString("");
        }

        long count(String role) {
            return nodes.values().stream().filter(n -> role(n).equals(role)).count();
        }

        private List<JsonNode> within(JsonNode node) {
            List<JsonNode> all = new ArrayList<>();
            for (JsonNode id : node.path("childIds")) {
                JsonNode child = nodes.get(id.asString());
                if (child != null) {
                    all.add(child);
                    all.addAll(within(child));
                }
            }
            return all;
        }

        List<String> faults() {
            List<String> found = new ArrayList<>();
            for (JsonNode node : nodes.values()) {
                switch (role(node)) {
                    case "figure" -> figure(node, found);
                    case "image" -> {
                        if (name(node).isBlank()) {
                            found.add("an image without a name");
                        }
                        within(node).stream()
                                .filter(n -> !role(n).isEmpty())
                                .forEach(n -> found.add("within the image " + name(node) + ": " + name(n)));
                    }
                    default -> {}
                }
            }
            return found;
        }

        private void figure(JsonNode figure, List<String> found) {
            List<String> roles = within(figure).stream().map(Heard::role).toList();
            long images = roles.stream().filter("image"::equals).count();
            long tables = roles.stream().filter("table"::equals).count();
            String counted = images + " images and " + tables + " tables in the figure " + name(figure);
            if (images > 1 || tables > 1 || (images + tables == 0 && !roles.contains("list"))) {
                found.add(counted);
            }
        }
    }
}
