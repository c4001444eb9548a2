package waymark.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.diagnostic.Span;

class MarkdownReaderTest {
    private static String fault(String text) {
        return String.join("\n", Reading.of(text).faults());
    }

    @Test
    void readsWhatMarkdownHas() {
        Reading reading = Reading.of("""
                Some *words*, **strong** ~~gone~~ `code`\\
                next.

                1. one
                2. two

                > said

                | A | B |
                |:--|--:|
                | 1 | 2 |

                Note[^1].

                [^1]: The note.
                """);
        assertThat(reading.sound().words()).isEqualTo(17);
        assertThat(reading.body().replace("\n", ""))
                .isEqualTo(
                        "<p>Some <em>words</em>, <strong>strong</strong> "
                                + "<del>gone</del> <code>code</code><br />next.</p><ol><li>one</li><li>two</li></ol>"
                                + "<blockquote><p>said</p></blockquote><div class=\"scroll\" tabindex=\"0\"><table><thead><tr>"
                                + "<th class=\"left\" scope=\"col\">A</th><th class=\"right\" scope=\"col\">B</th></tr></thead><tbody><tr><td class=\"left\">1</td>"
                                + "<td class=\"right\">2</td></tr></tbody></table></div><p>Note<sup id=\"fnref-1\">"
                                + "<a class=\"footnote-ref\" href=\"#fn-1\">1</a></sup>.</p><div class=\"footnotes\"><hr /><ol>"
                                + "<li id=\"fn-1\"><p>The note.</p><a href=\"#fnref-1\" class=\"footnote-backref\">↩</a></li></ol></div>");
    }

    @Test
    void headingsGoBelowThePagesOwn() {
        Document document = Reading.of(
                        "# Où *vivre*?\n\n## A & B – c\n\n### Deep `x`\n\n## A b c\n\n####### no\n\n###### Six\n\n# 日本\n\n# Content\n\n# fn 1\n")
                .sound();
        assertThat(document.headings())
                .extracting(h -> h.span().line() + " " + h.level() + " " + h.id() + " " + h.text())
                .containsExactly(
                        "1 3 ou-vivre Où vivre?",
                        "3 3 a-b-c A & B – c",
                        "5 4 deep-x Deep x",
                        "7 3 a-b-c-1 A b c",
                        "11 6 six Six",
                        "13 3 section 日本",
                        "15 3 content-1 Content",
                        "17 3 section-fn-1 fn 1");
        assertThat(Reading.of("# Où *vivre*?\n").body().strip())
                .isEqualTo("<h3 id=\"ou-vivre\">Où <em>vivre</em>?</h3>");
    }

    @Test
    void linksWithinTheSiteAreResolved() {
        Reading reading = Reading.of("""
                See [the *toolkit*](../../hub/toolkit.md#start), [here](education.md),
                [ready](indicator:school-readiness), [ref][r] and [up](#top-of-it).

                [r]: <./my%20notes.md> "title"
                """);
        reading.sound();
        assertThat(reading.body())
                .isEqualTo("<p>See {1:21 content/hub/toolkit.md#start the <em>toolkit</em>}, "
                        + "{1:57 content/places/northbridge/education.md here},\n"
                        + "{2:9 indicator:school-readiness ready}, {4:7 content/places/northbridge/my notes.md ref} and "
                        + "{2:56 content/places/northbridge/our-story.md#top-of-it up}.</p>\n");
    }

    @Test
    void linksToOtherSitesAreKept() {
        Reading reading = Reading.of("[a](https://example.org/?a=1&b=2) <https://example.org> "
                + "[m](mailto:a@example.org) <b@example.org> [t](tel:+44123)\n");
        reading.sound();
        assertThat(reading.body())
                .isEqualTo(
                        "<p><a href=\"https://example.org/?a&#61;1&amp;b&#61;2\">a</a> "
                                + "<a href=\"https://example.org\">https://example.org</a> <a href=\"mailto:a&#64;example.org\">m</a> "
                                + "<a href=\"mailto:b&#64;example.org\">b&#64;example.org</a> <a href=\"tel:&#43;44123\">t</a></p>\n");
    }

    @Test
    void plainAddressesBecomeLinks() {
        Reading reading = Reading.of("At www.example.org, (https://example.org/a_(b)) or me@example.org. "
                + "[not https://example.org](x.md) `https://example.org` a.b@c x@https://y\n");
        reading.sound();
        assertThat(reading.body())
                .isEqualTo("<p>At <a href=\"https://www.example.org\">www.example.org</a>, "
                        + "(<a href=\"https://example.org/a_%28b%29\">https://example.org/a_(b)</a>) or "
                        + "<a href=\"mailto:me&#64;example.org\">me&#64;example.org</a>. "
                        + "{1:94 content/places/northbridge/x.md not https://example.org} "
                        + "<code>https://example.org</code> a.b&#64;c x&#64;https://y</p>\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[x](javascript:alert(1)) | md-link-scheme",
                "[x](JaVaScRiPt:alert(1)) | md-link-scheme",
                "[x](&#106;avascript:alert(1)) | md-link-scheme",
                "[x](data:text/html,x) | md-link-scheme",
                "[x](vbscript:x) | md-link-scheme",
                "[x](file:///etc/passwd) | md-link-scheme",
                "[x](1a:b) | md-link-scheme",
                "[x](/about) | md-link-absolute",
                "[x](//example.org/a) | md-link-absolute",
                "[x](../../../../x.md) | md-link-outside",
                "[x](%2e%2e/%2e%2e/../../x.md) | md-link-outside",
                "[x](plan.pdf) | md-link-file",
                "[x](mill.png) | md-link-file",
                "[x](a.md?b=1) | md-link-file",
                "[x](a%00.md) | md-link-file",
                "[x](a%5C..%5Cb.md) | md-link-file",
                "[x](a\\b.md) | md-link",
                "[x]() | md-link",
                "[x](https:) | md-link",
                "[x](indicator:School) | bad-id",
            })
    void linksThatMayNotBePublishedAreRefusedWhereTheyStand(String text, String code) {
        Reading reading = Reading.of("A line.\n\nSee " + text + " there.\n");
        assertThat(reading.faults()).hasSize(1).allMatch(f -> f.matches("x\\.md:3:(5|9): error \\[" + code + "] .*"));
        assertThat(reading.body()).contains("x there").doesNotContain("<a", "{");
        assertThat(reading.hints()).doesNotContain("");
    }

    @Test
    void aRefusedReferenceIsToldWhereItsAddressStands() {
        assertThat(fault("[x][r]\n\n[r]: javascript:a\n"))
                .isEqualTo(
                        "x.md:3:6: error [md-link-scheme] \"javascript:a\" is not a kind of link that may be published");
        assertThat(fault("<javascript:a>\n")).startsWith("x.md:1:2: error [md-link-scheme]");
    }

    @Test
    void picturesStandBesideTheirDocument() {
        Reading reading = Reading.of("![The *mill* at \"low\" water](../mill.jpg \"t\") ![b][m]\n\n[m]: a.jpeg\n");
        reading.sound();
        assertThat(reading.body())
                .isEqualTo("<p>{1:1 image content/places/mill.jpg \"The mill at \"low\" water\"} "
                        + "{1:47 image content/places/northbridge/a.jpeg \"b\"}</p>\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "![](mill.jpg) | 1:1: error [md-image-alt] this picture says nothing to who can't see it",
                "![ ](mill.jpg) | 1:1: error [md-image-alt] this picture says nothing to who can't see it",
                "![a](https://example.org/a.png) | 1:6: error [md-image-remote] \"https://example.org/a.png\" is not a file of this site",
                "![a](data:image/png;base64,AA) | 1:6: error [md-image-remote] \"data:image/png;base64,AA\" is not a file of this site",
                "![a](//example.org/a.png) | 1:6: error [md-image-remote] \"//example.org/a.png\" is not a file of this site",
                "![a](map.svg) | 1:6: error [md-image] \"map.svg\" is not a picture that can be shown",
                "![a](/a.png) | 1:6: error [md-link-absolute] \"/a.png\" starts with a slash, which depends on the host",
                "![a](../../../../a.png) | 1:6: error [md-link-outside] \"../../../../a.png\" leads out of the site's folder",
                "![a]() | 1:1: error [md-image] this picture has no file",
            })
    void otherPicturesAreRefused(String text, String fault) {
        assertThat(fault(text + "\n")).isEqualTo("x.md:" + fault);
    }

    @Test
    void embedsArePartsWithTheirSettings() {
        Reading reading = Reading.of("""
                We are at [[value:school-readiness with=period]], **[[value:gap vs=albion period=2023/24]]**.

                  [[chart:school-readiness kind=spread vs=albion,region]]

                `[[value:x]]` \\[[value:x]] [[1]](a.md) [a [[value:b]]](b.md)

                    [[chart:x]]
                """);
        reading.sound();
        assertThat(reading.body())
                .isEqualTo("<p>We are at {1:11 value school-readiness{with=period}}, "
                        + "<strong>{1:53 value gap{period=2023/24, vs=albion}}</strong>.</p>\n"
                        + "{3:3 chart school-readiness{kind=spread, vs=albion,region}}\n"
                        + "<p><code>[[value:x]]</code> [[value:x]] {5:34 content/places/northbridge/a.md [1]} "
                        + "{5:56 content/places/northbridge/b.md a {5:43 value b{}}}</p>\n"
                        + "<pre><code>[[chart:x]]\n</code></pre>\n");
        Part.Value value = (Part.Value) reading.sound().body().get(1);
        assertThat(value)
                .isEqualTo(new Part.Value(new Span("x.md", 1, 11), "school-readiness", Map.of("with", "period")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[valeu:a]] | 1:1: error [md-embed-kind] \"valeu\" is not a kind of embed",
                "[[value a]] | 1:1: error [md-embed] [[value a]] names no kind and no indicator",
                "[[Our story]] | 1:1: error [md-embed] [[Our story]] names no kind and no indicator",
                "[[]] | 1:1: error [md-embed] [[]] names no kind and no indicator",
                "[[value:]] | 1:9: error [bad-id] \"\" is not an indicator's id",
                "[[value:A_b]] | 1:9: error [bad-id] \"A_b\" is not an indicator's id",
                "[[value:a vs]] | 1:11: error [md-embed-setting] \"vs\" is not a setting of [[value:…]]",
                "[[value:a versus=b]] | 1:11: error [md-embed-setting] \"versus=b\" is not a setting of [[value:…]]",
                "[[value:a vs=]] | 1:11: error [md-embed-setting] \"\" is not a value of \"vs\"",
                "[[value:a vs=b vs=c]] | 1:16: error [md-embed-setting] \"vs\" is given twice",
                "[[chart:a kind=pie]] | 1:11: error [md-embed-setting] \"pie\" is not a value of \"kind\"",
                "So [[chart:a]] | 1:4: error [md-chart-inline] a chart can't stand within other text",
                "- [[chart:a]] | 1:3: error [md-chart-inline] a chart can't stand within other text",
                "# At [[value:a]] | 1:6: error [md-embed-place] a figure can't stand in a heading",
            })
    void malformedEmbedsAreErrors(String text, String fault) {
        Reading reading = Reading.of(text + "\n");
        assertThat(reading.faults()).containsExactly("x.md:" + fault);
        assertThat(reading.hints()).doesNotContain("");
    }

    @Test
    void spansCountLinesOfTheWholeFileAndCharactersAsReadersDo() {
        assertThat(fault("---\r\ntitle: A\r\n---\r\n\r\n𝔸é > [x](foo:y)\r\n"))
                .startsWith("x.md:5:10: error [md-link-scheme]");
        assertThat(fault("title=A\n~~~~~~\n> - a\n>   b [x](foo:y)\n")).startsWith("x.md:4:11: error [md-link-scheme]");
        assertThat(fault("| a |\n|---|\n| [x](foo:y) |\n")).startsWith("x.md:3:7: error [md-link-scheme]");
        assertThat(fault("a[^1]\n\n[^1]: b [x](foo:y)\n")).startsWith("x.md:3:13: error [md-link-scheme]");
    }

    @Test
    void shortcodesOfHugoAreShownAsTextWithAWarning() {
        Reading reading = Reading.of("A {{< youtube id=\"x\" >}} and {{% note %}}\n\n`{{< code >}}`\n\n{{ plain }}\n");
        assertThat(reading.faults()).containsExactly("x.md:1:1: warning [md-shortcode] a shortcode is shown as text");
        assertThat(reading.body()).contains("{&lt; youtube");
    }

    @Test
    void writtenHtmlIsShownAsTextWithAWarning() {
        Reading reading = Reading.of(
                "A <b onclick=\"x\">b</b> <!-- mine --> &lt;i&gt;\n\n<div>\nx\n</div>\n\n<!-- mine\n\ntoo -->\n");
        assertThat(reading.faults())
                .containsExactly(
                        "x.md:1:3: warning [md-html] HTML is not used here",
                        "x.md:1:19: warning [md-html] HTML is not used here",
                        "x.md:3:1: warning [md-html] HTML is not used here");
        assertThat(reading.body())
                .startsWith("<p>A &lt;b onclick&#61;&#34;x&#34;&gt;b&lt;/b&gt;  &lt;i&gt;</p>")
                .contains("<p>&lt;div&gt;\nx\n&lt;/div&gt;")
                .doesNotContain("mine", "too");
    }

    @Test
    void noTextCanForgeAPart() {
        Reading reading = Reading.of(
                "\uE000 0 \uE001 &#xE000;0&#xE001; <a data-part=\"0\">x</a> `data-part=\"0\"`\n\n[[value:a]]\n");
        assertThat(reading.document().orElseThrow().body().stream().filter(p -> !(p instanceof Part.Html)))
                .hasSize(1);
    }

    static List<String> hostile() {
        return List.of(
                ">".repeat(10_000) + " x",
                "> ".repeat(10_000) + "x",
                "- ".repeat(10_000) + "x",
                "1. ".repeat(10_000) + "x",
                IntStream.range(0, 600).mapToObj(i -> "  ".repeat(i) + "- x\n").collect(Collectors.joining()),
                "*".repeat(20_000) + "a" + "*".repeat(20_000),
                "*a **a ".repeat(300) + "** *".repeat(300),
                IntStream.range(0, 200).mapToObj(i -> "*a _b ").collect(Collectors.joining()) + "_ *".repeat(200),
                "![".repeat(900) + "a" + "](x)".repeat(900),
                "![".repeat(50_000) + "a" + "](x)".repeat(50_000),
                "[".repeat(50_000),
                "[a](<b".repeat(20_000),
                "a <![CDATA[".repeat(10_000),
                "&#1;".repeat(30_000),
                "~".repeat(100_000) + "a" + "~".repeat(100_000),
                IntStream.range(0, 20_000).mapToObj(i -> "[a" + i + "]: b\n").collect(Collectors.joining()),
                "www.".repeat(60_000),
                "a@".repeat(60_000),
                "a.b".repeat(60_000) + "@",
                "[[value:".repeat(20_000),
                "x".repeat(50_000_000));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileTextsAreBounded(String text) {
        Reading.of("warm *up*\n");
        Reading reading = assertTimeoutPreemptively(Duration.ofSeconds(2), () -> Reading.of(text));
        assertThat(reading.faults()).allMatch(f -> f.matches("x\\.md(:\\d+:\\d+)?: error \\[md-.*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "1. "})
    void nestingIsRefusedWithItsLine(String mark) {
        assertThat(fault("A\n\n" + mark.repeat(10_000) + " x\n"))
                .isEqualTo("x.md:3:1: error [md-depth] quotations, lists or emphasis are nested more than 100 deep");
    }

    @Test
    void nestingByIndentOrEmphasisIsRefusedToo() {
        String lists =
                IntStream.range(0, 60).mapToObj(i -> "  ".repeat(i) + "- x\n").collect(Collectors.joining());
        assertThat(fault(lists)).contains("[md-depth]");
        assertThat(fault("![".repeat(150) + "a" + "](x)".repeat(150))).contains("[md-depth]");
    }

    @Test
    void namesBelowAnEmptyCornerHeadTheirRows() {
        String table = "| | Cost |\n|-|-|\n| Rent | 2 |\n";
        assertThat(Reading.of(table).body())
                .contains("<tr><td> </td><th scope=\"col\">Cost</th></tr>")
                .contains("<tr><th scope=\"row\">Rent</th><td>2</td></tr>");
    }
}
