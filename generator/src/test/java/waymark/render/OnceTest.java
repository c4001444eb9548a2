package waymark.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.diagnostic.Diagnostic;
import waymark.page.SampleView;

class OnceTest {
    private static final String LIST = "<#list links as l>${l} </#list>${m('hello', title)} ${language}";
    private static final String CALL = "<@once template='/once/x.ftlh' links=view.odd title=view.title/>";

    /** A list that counts how often it is read. */
    private static final class Counted extends AbstractList<String> {
        private final String text;
        private final AtomicInteger read = new AtomicInteger();

        Counted(String text) {
            this.text = text;
        }

        @Override
        public String get(int index) {
            read.incrementAndGet();
            return text;
        }

        @Override
        public int size() {
            return 1;
        }
    }

    private static Templates templates(String page, String once) {
        return new Templates().with("page/x.ftlh", page).with("once/x.ftlh", once);
    }

    private static String render(Renderer renderer, Object view) {
        return new String(renderer.render("page/x.ftlh", view), StandardCharsets.UTF_8);
    }

    @Test
    void whatIsHandedTheSameValuesIsPrintedOnce() {
        Renderer renderer = templates("a " + CALL + CALL, LIST).renderer();
        Counted links = new Counted("<ŵ 𝔸>");
        String text = "&lt;ŵ 𝔸&gt; Hello, T&amp; &amp; co en";
        for (int page = 0; page < 3; page++) {
            assertThat(render(renderer, SampleView.of("T&").withOdd(links))).isEqualTo("a " + text + text);
        }
        assertThat(links.read).hasValue(1);
    }

    @Test
    void otherValuesArePrintedAnew() {
        Renderer renderer = templates(CALL, LIST).renderer();
        Counted links = new Counted("a");
        assertThat(render(renderer, SampleView.of("1").withOdd(links))).isEqualTo("a Hello, 1 &amp; co en");
        assertThat(render(renderer, SampleView.of("2").withOdd(links))).isEqualTo("a Hello, 2 &amp; co en");
        assertThat(render(renderer, SampleView.of("1").withOdd(new Counted("b"))))
                .isEqualTo("b Hello, 1 &amp; co en");
    }

    @Test
    void manyValuesOneAfterAnotherArePrintedRight() {
        Renderer renderer = templates(CALL, LIST).renderer();
        List<Counted> all = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k").stream()
                .map(Counted::new)
                .toList();
        for (int round = 0; round < 3; round++) {
            for (Counted links : all) {
                assertThat(render(renderer, SampleView.of("T").withOdd(links)))
                        .isEqualTo(links.text + " Hello, T &amp; co en");
            }
        }
    }

    @Test
    void theSameValuesUnderOtherNamesAreOthers() {
        Renderer renderer = templates(
                        "<@once template='/once/x.ftlh' a=view.title/> <@once template='/once/x.ftlh' b=view.title/>",
                        "${a!'none'}-${b!'none'}")
                .renderer();
        assertThat(render(renderer, SampleView.of("T"))).isEqualTo("T-none none-T");
    }

    @Test
    void itMayStandInWhatATemplateKeepsForLater() {
        Renderer renderer =
                templates("<#assign x>" + CALL + "</#assign>${x} " + CALL, LIST).renderer();
        assertThat(render(renderer, SampleView.of("<").withOdd(new Counted("&"))))
                .isEqualTo("&amp; Hello, &lt; &amp; co en &amp; Hello, &lt; &amp; co en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<@once template='/once/x.ftlh'/> | \\n${view.title} | once/x.ftlh:2:3: error [template-value] \"view\" is missing",
                "<@once template='/once/x.ftlh'/> | ${content.title} | once/x.ftlh:1:3: error [template-value] \"content\" is missing",
                "<@once template='/once/x.ftlh'/> | ${a?new()} | once/x.ftlh:1:4: error [template-refused]",
                "<@once template='/once/no.ftlh'/> | a | page/x.ftlh:1:1: error [template-missing] there is no template \"once/no.ftlh\"",
                "<@once of=view/> | a | page/x.ftlh:1:1: error [template-failed] <@once template=\"…\"/> names a template",
                "<@once template='/once/x.ftlh'>a</@once> | a | page/x.ftlh:1:1: error [template-failed] <@once template=\"…\"/> names a template",
            })
    void itSeesNothingOfThePageAndFaultsAreToldWhereTheyAre(String page, String once, String fault) {
        Templates templates = templates(page, once.replace("\\n", "\n"));
        assertThat(templates.renderer().render("page/x.ftlh", SampleView.of("T")))
                .isEmpty();
        assertThat(templates.diagnostics.sorted())
                .extracting(Diagnostic::toString)
                .hasSize(1)
                .allMatch(f -> f.startsWith("templates/" + fault), fault);
    }
}
