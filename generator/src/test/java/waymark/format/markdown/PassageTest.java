package waymark.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.diagnostic.Span;

class PassageTest {
    private static List<Passage> passages(String text) {
        return Reading.of(text).sound().passages();
    }

    @Test
    void aParagraphIsOnePassageAndKnowsWhereEachWordStands() {
        Passage passage = passages("## A heading\n\nFirst *line* of\nthe second &amp; 27.4% of it.\n")
                .get(0);
        assertThat(passage.text()).isEqualTo("First line of the second & 27.4% of it.");
        assertThat(passage.span(passage.text().indexOf("27.4"))).isEqualTo(new Span("x.md", 4, 18));
        assertThat(passage.span(0)).isEqualTo(new Span("x.md", 3, 1));
        assertThat(passage.span(6)).isEqualTo(new Span("x.md", 3, 8));
    }

    @Test
    void quotationsAndCodeAreNoWordsOfTheAuthor() {
        List<Passage> passages = passages("> We were at 30%.\n\nOnce [[quoted: 30.1%]] and `30.2%` now.\n");
        assertThat(passages).hasSize(1);
        assertThat(passages.get(0).text()).isEqualTo("Once \uFFFC and \uFFFC now.");
    }

    @Test
    void quotedWordsAreShownAsTheyAre() {
        assertThat(Reading.of("They said [[quoted: <30%>]].\n").body()).isEqualTo("<p>They said &lt;30%&gt;.</p>\n");
    }

    @Test
    void linksAndEmbedsMentionIndicators() {
        Passage passage = passages(
                        "We have [work](indicator:employment-rate) and [[value:school-readiness vs=albion]].")
                .get(0);
        assertThat(passage.mentions())
                .containsExactly(
                        new Passage.Mention(8, "employment-rate"), new Passage.Mention(17, "school-readiness"));
    }

    @Test
    void aRowOfATableIsAPassage() {
        assertThat(passages("| Indicator | Now |\n|---|---|\n| People in work | 70.1% |\n"))
                .extracting(Passage::text)
                .contains("People in work | 70.1% | ");
    }
}
