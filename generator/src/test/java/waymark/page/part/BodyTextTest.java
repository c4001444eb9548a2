package waymark.page.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import waymark.diagnostic.Span;
import waymark.format.markdown.Part;
import waymark.page.Later;
import waymark.page.Markup;

class BodyTextTest {
    private static final Span SPAN = Span.of("x.md");
    private static final Part.LinkOpen THERE = new Part.LinkOpen(SPAN, new Part.ToIndicator("there"));
    private static final Part.LinkOpen GONE = new Part.LinkOpen(SPAN, new Part.ToIndicator("gone"));
    private static final Part.LinkClose CLOSE = new Part.LinkClose();

    @Test
    void aLinkLeadsWhereTheAnswerSays() {
        assertThat(shown(html("<p>"), THERE, html("it"), CLOSE, html("</p>")))
                .isEqualTo("<p><a href=\"../there?a&amp;b&quot;\">it</a></p>");
    }

    @Test
    void ofALinkWhoseTargetIsGoneTheWordsStay() {
        assertThat(shown(GONE, html("it"), CLOSE)).isEqualTo("it");
        assertThat(shown(THERE, html("a"), GONE, html("b"), CLOSE, html("c"), CLOSE))
                .isEqualTo("<a href=\"../there?a&amp;b&quot;\">abc</a>");
    }

    @Test
    void aPictureHasItsSizeAndItsWords() {
        assertThat(shown(new Part.Image(SPAN, "mill.jpg", "The \"mill\" & race")))
                .isEqualTo("<img src=\"mill.jpg\" alt=\"The &quot;mill&quot; &amp; race\" width=\"40\" height=\"30\""
                        + " loading=\"lazy\">");
        assertThat(shown(new Part.Image(SPAN, "gone.jpg", "x"))).isEmpty();
    }

    @Test
    void aFigureLeadsToWhereItComesFrom() {
        assertThat(shown(html("at "), new Part.Value(SPAN, "there", Map.of()), html(".")))
                .isEqualTo("at <a class=\"value\" href=\"../there?a&amp;b&quot;\">5 &lt; 6</a>.");
        assertThat(shown(html("at "), new Part.Value(SPAN, "gone", Map.of()))).isEqualTo("at ");
    }

    @Test
    void aFigureWithinALinkIsTextAlone() {
        Part.Value value = new Part.Value(SPAN, "there", Map.of());
        assertThat(shown(THERE, value, CLOSE)).isEqualTo("<a href=\"../there?a&amp;b&quot;\">5 &lt; 6</a>");
        assertThat(shown(html("<a href=\"https://example.org/\">at "), value, html("</a>")))
                .isEqualTo("<a href=\"https://example.org/\">at 5 &lt; 6</a>");
    }

    @Test
    void aChartStandsByItselfBetweenTheProse() {
        Part.Chart chart = new Part.Chart(SPAN, "there", Map.of());
        assertThat(shown(html("<p>a</p>"), chart, html("<p>b</p>"))).isEqualTo("<p>a</p>|chart|<p>b</p>");
        assertThat(shown(html("\n"), chart, html("\n"))).isEqualTo("chart");
        assertThat(shown(html("<p>a</p>"), new Part.Chart(SPAN, "gone", Map.of()), html("<p>b</p>")))
                .isEqualTo("<p>a</p><p>b</p>");
    }

    @Test
    void nothingIsEmpty() {
        assertThat(BodyText.of(List.of(), ANSWERS).isEmpty()).isTrue();
    }

    private static Part html(String html) {
        return new Part.Html(html);
    }

    private static String shown(Part... parts) {
        return BodyText.of(List.of(parts), ANSWERS).blocks().stream()
                .map(b -> b.prose().map(Markup::html).orElse("chart"))
                .collect(Collectors.joining("|"));
    }

    private static final BodyText.Answers ANSWERS = new BodyText.Answers() {
        @Override
        public Optional<String> link(Part.Target target) {
            return ((Part.ToIndicator) target).indicator().equals("there")
                    ? Optional.of("../there?a&b\"")
                    : Optional.empty();
        }

        @Override
        public Optional<BodyText.Picture> picture(String path) {
            return path.startsWith("gone") ? Optional.empty() : Optional.of(new BodyText.Picture(path, 40, 30));
        }

        @Override
        public Optional<String> value(Part.Value value) {
            return value.indicator().equals("there") ? Optional.of("5 < 6") : Optional.empty();
        }

        @Override
        public Optional<ChartView> chart(Part.Chart chart) {
            return chart.indicator().equals("there")
                    ? Optional.of(new ChartView(
                            "f", "", "", Markup.EMPTY, "", Later.of(() -> Markup.EMPTY), "", Later.of(List::of)))
                    : Optional.empty();
        }
    };
}
