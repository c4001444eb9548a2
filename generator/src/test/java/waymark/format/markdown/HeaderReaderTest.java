package waymark.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.diagnostic.Span;
import waymark.format.yaml.Node;

class HeaderReaderTest {
    private static Node value(Document document, String key) {
        return document.header().get(key).orElseThrow();
    }

    private static Span at(int line, int column) {
        return new Span("x.md", line, column);
    }

    @Test
    void readsYamlBetweenFences() {
        Document document = Reading.of(
                        "---\ntitle: Our story\ntags: [early years, Buildings]\ndate: 2026-04-03\n---\nHi\n")
                .sound();
        assertThat(document.headerSyntax()).isEqualTo(Document.HeaderSyntax.YAML);
        assertThat(value(document, "title")).isEqualTo(new Node.Scalar(at(2, 8), "Our story", false));
        assertThat(document.header().entries().get(0).span()).isEqualTo(at(2, 1));
        assertThat(document.tags()).containsExactly("early years", "Buildings");
        assertThat(document.date()).contains(LocalDate.of(2026, 4, 3));
        assertThat(document.status()).isEqualTo(Document.Status.PUBLISHED);
        assertThat(document.words()).isEqualTo(1);
    }

    @Test
    void readsJBakesHeader() {
        Document document = Reading.of(
                        "\ntitle = Our story\r\ntype=page\ntags=early years, Buildings ,,\nDate=2026-04-03\nstatus=draft\n~~~~~~\n\nHi there\n")
                .sound();
        assertThat(document.headerSyntax()).isEqualTo(Document.HeaderSyntax.JBAKE);
        assertThat(value(document, "title")).isEqualTo(new Node.Scalar(at(2, 9), "Our story", false));
        assertThat(document.header().entries().get(0).span()).isEqualTo(at(2, 1));
        assertThat(document.tags()).containsExactly("early years", "Buildings");
        assertThat(((Node.Sequence) value(document, "tags")).items().get(1).span())
                .isEqualTo(at(4, 19));
        assertThat(document.date()).contains(LocalDate.of(2026, 4, 3));
        assertThat(document.status()).isEqualTo(Document.Status.DRAFT);
    }

    @Test
    void aYamlListMayBeWrittenWithCommas() {
        Document document =
                Reading.of("---\ntags: early years, Buildings\n---\n").sound();
        assertThat(document.tags()).containsExactly("early years", "Buildings");
        assertThat(((Node.Sequence) value(document, "tags")).items().get(1).span())
                .isEqualTo(at(2, 20));
    }

    @Test
    void aHeaderAloneLeavesNoBody() {
        assertThat(Reading.of("title=Our story\n~~~~~~\n").sound().body()).isEmpty();
        assertThat(Reading.of("---\ntitle: Our story\n---").sound().body()).isEmpty();
    }

    @Test
    void withoutAHeaderAllIsBody() {
        Reading reading = Reading.of("Just text with a = in it.\n\n~~~~~~\ncode\n~~~~~~\n");
        assertThat(reading.sound().headerSyntax()).isEqualTo(Document.HeaderSyntax.NONE);
        assertThat(reading.body()).contains("<pre><code>code");
        assertThat(Reading.of("").sound().headerSyntax()).isEqualTo(Document.HeaderSyntax.NONE);
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheText() {
        byte[] bytes = "\uFEFF---\ntitle: A\n---\n".getBytes(StandardCharsets.UTF_8);
        assertThat(Reading.of(bytes).sound().headerSyntax()).isEqualTo(Document.HeaderSyntax.YAML);
    }

    @Test
    void saysWhereAHeaderIsBroken() {
        assertThat(Reading.of("---\ntitle: A\nText\n").faults())
                .containsExactly("x.md:1:1: error [md-header-open] the header that starts with --- never ends");
        assertThat(Reading.of("title=A\n  and more\n~~~~~~\nText\n").faults())
                .containsExactly("x.md:2:3: error [md-header-line] \"and more\" in the header is not key=value");
        assertThat(Reading.of("title=A\ntitle=B\n~~~~~~\n").faults())
                .containsExactly("x.md:2:1: error [md-header-duplicate] \"title\" is given twice, first on line 1");
        assertThat(Reading.of("---\n- a\n---\n").faults())
                .containsExactly("x.md:2:1: error [yaml-shape] the header is not a mapping");
        assertThat(Reading.of("---\ntitle: A\ntitle: B\n---\n").faults())
                .hasSize(1)
                .allMatch(f -> f.startsWith("x.md:3:1: error [yaml-duplicate-key]"));
    }

    @Test
    void aBrokenHeaderLeavesNoDocumentButTheBodyIsStillChecked() {
        Reading reading = Reading.of("---\n- a\n---\n[x](javascript:y)\n");
        assertThat(reading.document()).isEmpty();
        assertThat(reading.faults()).hasSize(2);
    }

    @Test
    void statusTypeAndDateAreCheckedWhereJBakeWouldKeepSilent() {
        Reading reading = Reading.of("---\nstatus: publised\ntype: pages\ndate: 2026-02-30\n---\n");
        assertThat(reading.faults())
                .containsExactly(
                        "x.md:2:9: error [unknown-word] \"publised\" is not a known \"status\"",
                        "x.md:3:7: error [unknown-word] \"pages\" is not a known \"type\"",
                        "x.md:4:7: error [bad-value] \"2026-02-30\" is not a date");
        assertThat(reading.hints().get(0)).isEqualTo("did you mean \"published\"?");
    }

    @Test
    void anythingThatIsNotUtf8IsRefused() {
        byte[] latin = "Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Reading.of(latin).faults())
                .containsExactly("x.md:1:4: error [md-encoding] byte 0xE9 is not UTF-8 text");
    }

    /** JBake would take the file's time, and publish. */
    @Test
    void whatIsPublishedFromADayOnNeedsThatDay() {
        assertThat(Reading.of("status=published-date\n~~~~~~\n").faults())
                .containsExactly(
                        "x.md:1:8: error [missing-key] \"published-date\" has no \"date\" from which it is published");
    }

    @Test
    void publicationFollowsJBakesStatus() {
        LocalDate day = LocalDate.of(2026, 4, 3);
        Document later =
                Reading.of("date=2026-04-04\nstatus=published-date\n~~~~~~\n").sound();
        assertThat(List.of(later.isPublishedOn(day), later.isPublishedOn(day.plusDays(1))))
                .containsExactly(false, true);
    }
}
