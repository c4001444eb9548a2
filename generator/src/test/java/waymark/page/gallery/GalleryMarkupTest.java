package waymark.page.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.chart.ChartSvg;
import waymark.chart.SvgDocument;

/** What holds for the markup of every chart in every case. */
class GalleryMarkupTest {
    private static final Pattern CLASS = Pattern.compile("\\.([a-z][a-z0-9-]*)");

    static List<String> kinds() {
        return GallerySite.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void picturesAreWellFormedAndKeepTheirRules(String kind) {
        for (Element picture : pictures(kind)) {
            SvgDocument.of(new ChartSvg(picture.outerHtml()));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void picturesHaveOnlyClassesThatTheStyleSheetKnows(String kind) {
        Set<String> known = CLASS.matcher(GallerySite.styles())
                .results()
                .map(r -> r.group(1))
                .collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>();
        for (Element picture : pictures(kind)) {
            picture.getAllElements().forEach(e -> unknown.addAll(e.classNames()));
        }
        unknown.removeAll(known);
        assertThat(unknown).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void pagesHaveNoStyleOfTheirOwnAndEachIdOnce(String kind) {
        Document page = GallerySite.document(kind);
        assertThat(page.select("[style], style")).isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.getAllElements().stream()
                        .flatMap(e -> e.attributes().asList().stream())
                        .map(Attribute::getKey)
                        .filter(k -> k.startsWith("on")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatADrawingShowsIsSaidInWordsAndATableOrAList(String kind) {
        for (Element chart : GallerySite.document(kind).select(".chart")) {
            assertThat(chart.attr("role")).isEqualTo("img");
            assertThat(chart.attr("aria-label")).isNotBlank();
            assertThat(chart.closest("figure").select("figcaption").text()).isNotBlank();
        }
        for (Element figure : GallerySite.document(kind).select("figure")) {
            boolean small = figure.closest(".small-m") != null;
            assertThat(small || !figure.select("table, ul.tiles .vh").isEmpty())
                    .as(figure.text())
                    .isTrue();
        }
    }

    /** The pictures of charts, each with all that is within it. */
    private static Elements pictures(String kind) {
        Document page = GallerySite.document(kind);
        page.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
        return page.select("main .plot:not(g), main svg:not(svg svg, .plot svg)");
    }
}
