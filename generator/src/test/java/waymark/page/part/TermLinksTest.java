package waymark.page.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.page.Glossary;

class TermLinksTest {
    private static final Glossary GLOSSARY = new Glossary(List.of(
            new Glossary.Term("confidence interval", "g#interval"),
            new Glossary.Term("intervals", "g#interval"),
            new Glossary.Term("hub", "g#hub")));

    private final TermLinks links = new TermLinks(GLOSSARY);

    @Test
    void theFirstOccurrenceLeadsToWhatItMeans() {
        assertThat(links.in("<p>Confidence interval, then intervals, and a confidence interval.</p>"))
                .isEqualTo("<p><a class=\"term\" href=\"g#interval\">Confidence interval</a>, then intervals, and a"
                        + " confidence interval.</p>");
        assertThat(links.in("<p>Intervals again, and the hub.</p>"))
                .isEqualTo("<p>Intervals again, and the <a class=\"term\" href=\"g#hub\">hub</a>.</p>");
    }

    @Test
    void partsOfWordsAreOtherWords() {
        assertThat(links.in("hubs, hub-cap, GitHub")).isEqualTo("hubs, hub-cap, GitHub");
    }

    @Test
    void linksHeadingsAndCodeStayAsTheyAre() {
        String text = "<h3 id=\"x\">The hub</h3><p><a href=\"y\">a <b>hub</b></a> <code>hub</code></p>";
        assertThat(links.in(text + "<p>hub</p>")).isEqualTo(text + "<p><a class=\"term\" href=\"g#hub\">hub</a></p>");
    }

    @Test
    void withoutGlossaryNothingChanges() {
        assertThat(new TermLinks(new Glossary(List.of())).in("<p>hub</p>")).isEqualTo("<p>hub</p>");
    }
}
