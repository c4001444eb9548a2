package waymark.page.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every chart says and shows in every case, in plain text: its words, its labels with their places, how many shapes of
 * each class it has. {@code -Dwaymark.goldens=rewrite} writes them anew.
 */
class GalleryGoldenTest {
    private static final Path GOLDENS = Path.of("src", "test", "resources", "waymark", "page", "gallery", "charts");
    private static final int MOST_ROWS = 12;

    static List<String> kinds() {
        return GallerySite.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void chartsAreTheirGoldens(String kind) throws IOException {
        Path golden = GOLDENS.resolve(kind + ".txt");
        String shown = text(kind);
        if ("rewrite".equals(System.getProperty("waymark.goldens")) && System.getenv("CI") == null) {
            Files.createDirectories(GOLDENS);
            Files.writeString(golden, shown);
        }
        assertThat(golden).as("run with -Dwaymark.goldens=rewrite").exists();
        assertThat(shown).isEqualTo(Files.readString(golden));
    }

    @Test
    void noGoldenIsLeftOver() throws IOException {
        try (Stream<Path> files = Files.list(GOLDENS)) {
            Set<String> expected = kinds().stream().map(k -> k + ".txt").collect(Collectors.toCollection(TreeSet::new));
            assertThat(files.map(f -> f.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static String text(String kind) {
        StringBuilder out = new StringBuilder();
        for (Element section : GallerySite.document(kind).select("main section")) {
            out.append("== ").append(section.select("h2").text()).append('\n');
            section.select("figcaption, .src, .key li").forEach(e -> line(out, e.normalName(), e.text()));
            section.select("[aria-label]").eachAttr("aria-label").forEach(label -> line(out, "label", label));
            Elements rows = section.select("tr, .peer, .tiles li");
            rows.stream().limit(MOST_ROWS).forEach(row -> line(out, row.normalName(), row.text()));
            if (rows.size() > MOST_ROWS) {
                line(out, "rows", String.valueOf(rows.size()));
            }
            List<Element> pictures = section.select(".plot:not(g), svg.bar, svg.meter").stream()
                    .filter(p -> p.normalName().equals("div") || p.closest("div.plot") == null)
                    .limit(MOST_ROWS)
                    .toList();
            pictures.forEach(picture -> picture(out, picture));
            out.append('\n');
        }
        return out.toString();
    }

    private static void line(StringBuilder out, String what, String text) {
        out.append(what).append(": ").append(text).append('\n');
    }

    private static void picture(StringBuilder out, Element picture) {
        TreeMap<String, Integer> shapes = new TreeMap<>();
        out.append("picture ").append(picture.className()).append('\n');
        for (Element e : picture.getAllElements()) {
            if (e.normalName().equals("text")) {
                out.append("  ")
                        .append(at(e, "x", "dx"))
                        .append(' ')
                        .append(e.attr("y"))
                        .append(e.attr("text-anchor").isEmpty() ? "" : " " + e.attr("text-anchor"))
                        .append(e.className().isEmpty() ? "" : " ." + e.className())
                        .append(" | ")
                        .append(e.text())
                        .append('\n');
            } else if (!e.className().isEmpty() && !e.className().equals(picture.className())) {
                shapes.merge(e.normalName() + "." + e.className().replace(' ', '.'), 1, Integer::sum);
            }
        }
        shapes.forEach((shape, count) ->
                out.append("  ").append(count).append(" × ").append(shape).append('\n'));
    }

    private static String at(Element e, String x, String dx) {
        return e.attr(x) + (e.hasAttr(dx) ? (e.attr(dx).startsWith("-") ? "" : "+") + e.attr(dx) : "");
    }
}
