package waymark.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;

class LinkCheckTest {
    private static final Span OWNER = Span.of("content/hub/x.md");
    private static final String PAGE = "hub/x/index.html";

    private final LinkCheck check = new LinkCheck();

    @Test
    void findsNothingWrongWithASoundPage() {
        feed("assets/site.css", "assets/site.js", "places/a/photo.png", "assets/icon.svg", "search/index.html");
        page("places/a/index.html", "<h1 id=\"top-of-it\">A</h1><h2 id='what'>What</h2><p id=x&amp;y>");
        assertThat(faults("""
                        <!doctype html><html lang="en"><head><title>A &lt; B</title>
                        <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
                        <link rel="stylesheet" href="../../assets/site.css"><link rel=icon href=../../assets/icon.svg>
                        <link rel="canonical" href="https://example.org/hub/x/index.html">
                        <script src="../../assets/site.js" defer></script>
                        <script type="application/ld+json">{"a": "<h1>"}</script>
                        <!-- <h1>not this one</h1> <img src="none.png"> --></head><body>
                        <a href="#main">Skip</a><main id="main"><h1>X</h1>
                        <a href="../../places/a/index.html">A</a> <a href='../../places/a/index.html#what'>What</a>
                        <a href="../../places/a/index.html#x&amp;y">amp</a> <a href="../../places/%61/index.html?q#top">a</a>
                        <a href="https://example.org/a?b=c&amp;d">out</a> <a href="mailto:a@b.c">m</a> <a href="tel:1">t</a>
                        <img src="../../places/a/photo.png" alt=""><img alt=x src="data:image/png;base64,AAAA">
                        <form action="../../search/index.html"><label for="q">Q</label><input id="q"></form>
                        <svg aria-hidden="true"><defs><linearGradient id="g"/></defs><rect fill="url(#g)" stroke="var(--a)"/></svg>
                        <p title="a > b" aria-labelledby="main q" data-onclick="x">onclick="x" style="y" href="z"</p>
                        </main></body></html>
                        """)).isEmpty();
    }

    @Test
    void aBookletHoldsItsStyleAndLeadsNowhereElse() {
        feed("places/a/index.html");
        byte[] html =
                "<style>p{background:url(data:,)}</style><h1 id=a>A</h1><a href='#a'>a</a><img alt='' src='data:,'>"
                        .getBytes(UTF_8);
        check.booklet("places/a/a.html", html, html.length, OWNER);
        byte[] wrong =
                "<style>p{background:url(x.png)}</style><h1>A</h1><a href='index.html'>b</a><script src='data:,'></script>"
                        .getBytes(UTF_8);
        check.booklet("places/a/b.html", wrong, wrong.length, OWNER);
        assertThat(faults("<h1>A</h1>"))
                .hasSize(4)
                .allMatch(f -> f.contains("a/b.html"))
                .anyMatch(f -> f.contains("[booklet-link]") && f.contains("links to \"index.html\""))
                .anyMatch(f -> f.contains("[booklet-link]") && f.contains("loads \"x.png\""))
                .anyMatch(f -> f.contains("[inline-script]"));
    }

    @Test
    void countsThePagesCharts() {
        byte[] html =
                ("<h1>B</h1><div class=\"chart\" id=\"x\"></div><div class=\"chart\"></div><div class=\"charts\"></div>"
                                + "<!-- <div class=\"chart\"> -->")
                        .getBytes(UTF_8);
        assertThat(check.page("b/index.html", html, html.length, OWNER).charts())
                .isEqualTo(2);
    }

    @Test
    void stepsUpAsOftenAsThereAreFolders() {
        feed("index.html", "hub/y.html");
        assertThat(faults("""
                        <h1>X</h1><a href="../../index.html">a</a><a href="../y.html">b</a><a href=".././y.html">c</a>
                        <a href="../x/../y.html">d</a><a href="../../hub/y.html">e</a>
                        """)).isEmpty();
        assertThat(all("<h1>X</h1><a href='../../../index.html'>a</a>")).contains("it leads out of the site");
    }

    @Test
    void namesThePageItsOwnerTheTargetAndTheNearestPath() {
        feed("places/mirefield/index.html");
        assertThat(all("<h1>X</h1><a href='../../places/mirefeild/index.html'>x</a>"))
                .isEqualTo("""
                        content/hub/x.md: error [link-target] page "hub/x/index.html" links to "places/mirefeild/index.html", \
                        which is not published
                          hint: did you mean "places/mirefield/index.html"?""");
    }

    @Test
    void asksForExplicitFiles() {
        feed("places/a/index.html");
        for (String link : List.of("../../places/a/", "../../places/a")) {
            assertThat(all("<h1>X</h1><a href='" + link + "'>x</a>"))
                    .contains("[link-target]", "link to the file: \"places/a/index.html\"");
        }
    }

    @Test
    void findsAnchorsThatLeadNowhere() {
        page("places/a/index.html", "<h1>A</h1><h2 id='early-years'>Early years</h2>");
        assertThat(all("<h1>X</h1><a href='../../places/a/index.html#early-year'>x</a><a href='#none'>y</a>"))
                .isEqualTo("""
                        content/hub/x.md: error [link-anchor] page "hub/x/index.html" links to "hub/x/index.html#none", \
                        which has no such heading or id
                          hint: link to the page alone, or to one of its headings
                        content/hub/x.md: error [link-anchor] page "hub/x/index.html" links to "places/a/index.html#early-year", \
                        which has no such heading or id
                          hint: did you mean "#early-years"?""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<img src='none.png' alt=''> | link-target | loads \"hub/x/none.png\", which is not published",
                "<form data-load=none.js></form> | link-target | loads \"hub/x/none.js\"",
                "<script src=none.js></script> | link-target | loads \"hub/x/none.js\"",
                "<link rel=stylesheet href=../../../a.css> | link-target | loads \"../../../a.css\": it leads out of the site",
                "<a href=''>x</a> | link-target | links to \"\": it is empty",
                "<a href='..\\x'>x</a> | link-target | it has a backslash",
                "<a href='/places/'>x</a> | link-remote | links to \"/places/\", which works only at the root of a server",
                "<a href='//example.org/'>x</a> | link-remote | works only at the root",
                "<a href='ftp://example.org'>x</a> | link-remote | links to \"ftp://example.org\"",
                "<a href='file:///etc/passwd'>x</a> | link-remote | links to \"file:///etc/passwd\"",
                "<a href='data:text/html,x'>x</a> | link-remote | links to \"data:text/html,x\"",
                "<img alt='' src='https://example.org/x.png'> | link-remote | loads \"https://example.org/x.png\"",
                "<img alt='' srcset='data:, 1x, https://a.b/x.png 2x'> | link-remote | loads \"https://a.b/x.png\"",
                "<script src='//cdn.example.org/x.js'></script> | link-remote | loads \"//cdn.example.org/x.js\"",
                "<link rel='stylesheet alternate' href='https://a.b/x.css'> | link-remote | loads \"https://a.b/x.css\"",
                "<link href='https://a.b/x.css' rel=preload> | link-remote | loads",
                "<iframe src='https://a.b'></iframe> | link-remote | loads \"https://a.b\"",
                "<object data=https://a.b></object> | link-remote | loads \"https://a.b\"",
                "<video poster=https://a.b/c></video> | link-remote | loads",
                "<form action='https://a.b/'></form> | link-remote | loads",
                "<svg><use href='https://a.b/x.svg#i'/></svg> | link-remote | loads",
                "<svg><image xlink:href='https://a.b/x.png'/></svg> | link-remote | loads",
                "<rect fill='url(https://a.b/x.svg#g)'/> | link-remote | loads",
                "<rect fill='url(#none)'/> | link-anchor | refers to the id \"none\", which it doesn't have",
                "<base target=x> | link-remote | has a base element",
                "<p aria-describedby='none'> | link-anchor | refers to the id \"none\"",
                "<label for=none>x</label> | link-anchor | refers to the id \"none\"",
                "<p style='color:red'> | inline-style | has a style attribute: \"color:red\"",
                "<P STYLE=x> | inline-style | has a style attribute",
                "<style>p{}</style> | inline-style | has a style element",
                "<p onclick='x()'> | inline-script | has an event attribute",
                "<p/OnMouseOver=x()> | inline-script | has an event attribute",
                "<script>x()</script> | inline-script | has a script in its text",
                "<script type=module>x()</script> | inline-script | has a script in its text",
                "<script src='data:,x'>x</script> | inline-script | has a script in its text",
                "<a href='javascript:x()'>x</a> | inline-script | links to a script: \"javascript:x()\"",
                "<a href=' JaVa&#x0A;script&colon;x()'>x</a> | inline-script | links to a script",
                "<a href='&#106;avascript:x()'>x</a> | inline-script | links to a script",
                "<a href='vbscript:x'>x</a> | inline-script | links to a script",
                "<p id=a><p id='a'> | duplicate-id | has the id \"a\" more than once",
                "<h1>again</h1> | page-heading | has 2 first-level headings where one is expected",
                "<img src='data:,'> | image-alt | shows the image \"data:,\" without alternative text"
            })
    void findsWhatAPageShouldNotHave(String html, String code, String message) {
        assertThat(faults("<h1>X</h1>" + html))
                .singleElement()
                .asString()
                .startsWith("content/hub/x.md: error [" + code + "] page \"hub/x/index.html\" ")
                .contains(message);
    }

    @Test
    void findsAPageWithoutHeading() {
        assertThat(faults("<p>x</p>")).singleElement().asString().contains("has 0 first-level headings");
    }

    @Test
    void readsStyleSheets() {
        feed("assets/font/text.woff2");
        byte[] css = """
                /* url(none.png) */
                @font-face { src: url( "font/text.woff2" ) format("woff2"), url(data:font/woff2;base64,AA) }
                a { background: URL(none.png) } b { background: url('https://example.org/x.png') }
                @import "other.css"; @import url(//cdn.example.org/x.css);
                """.getBytes(UTF_8);
        check.style("assets/site.css", css, css.length, Span.of("templates/assets/site.css"));
        assertThat(finish())
                .extracting(text -> text.lines().findFirst().orElseThrow())
                .containsExactlyInAnyOrder(
                        "templates/assets/site.css: error [link-target] page \"assets/site.css\" loads \"assets/none.png\","
                                + " which is not published",
                        "templates/assets/site.css: error [link-target] page \"assets/site.css\" loads \"assets/other.css\","
                                + " which is not published",
                        "templates/assets/site.css: error [link-remote] page \"assets/site.css\" loads"
                                + " \"https://example.org/x.png\"",
                        "templates/assets/site.css: error [link-remote] page \"assets/site.css\" loads"
                                + " \"//cdn.example.org/x.css\"");
    }

    @Test
    void tellsAFaultOfATemplateOnceWhateverNumberOfPagesHaveIt() {
        Span template = Span.of("templates/page/indicator.ftlh");
        IntStream.range(0, 1000).parallel().forEach(i -> {
            byte[] html = "<h1>x</h1><a href=../none.html style=x></a>".getBytes(UTF_8);
            check.page("p/" + (1000 + i) + "/index.html", html, html.length, template);
        });
        assertThat(finish())
                .containsExactly(
                        "templates/page/indicator.ftlh: error [inline-style] page \"p/1000/index.html\" (and 999 more)"
                                + " has a style attribute: \"x\"\n  hint: use a class",
                        "templates/page/indicator.ftlh: error [link-target] page \"p/1000/index.html\" (and 999 more)"
                                + " links to \"p/none.html\", which is not published");
    }

    @Test
    void tellsAFaultForEachOwner() {
        for (String name : List.of("a", "b")) {
            byte[] html = "<h1>x</h1><a href=../none/index.html></a>".getBytes(UTF_8);
            check.page("hub/" + name + "/index.html", html, html.length, Span.of("content/hub/" + name + ".md"));
        }
        assertThat(finish())
                .hasSize(2)
                .anyMatch(m -> m.startsWith("content/hub/a.md: error [link-target] page \"hub/a/index.html\" links to"))
                .anyMatch(
                        m -> m.startsWith("content/hub/b.md: error [link-target] page \"hub/b/index.html\" links to"));
    }

    @Test
    void findsAnchorsOfPagesThatAreLookedAtLater() {
        page("a/index.html", "<h1>A</h1><a href='b.html#there'>b</a><a href='b.html#none'>b</a><a href='#top'>t</a>");
        page("a/c.html", "<h1>C</h1><a href='b.html#none'>b</a><a href='b.html'>b</a><a href='d.html'>d</a>");
        page("a/b.html", "<h1 id=there>B</h1><a href='c.html#x'>c</a>");
        page("a/e.html", "<h1>E</h1><a href='b.html#there'>b</a><a href='b.html#none'>b</a><a href='d.html'>d</a>");
        assertThat(finish())
                .extracting(text -> text.lines().findFirst().orElseThrow())
                .containsExactly(
                        "content/hub/x.md: error [link-anchor] page \"a/b.html\" links to \"a/c.html#x\", which has no"
                                + " such heading or id",
                        "content/hub/x.md: error [link-anchor] page \"a/c.html\" (and 2 more) links to"
                                + " \"a/b.html#none\", which has no such heading or id",
                        "content/hub/x.md: error [link-target] page \"a/c.html\" (and one more) links to \"a/d.html\","
                                + " which is not published");
    }

    @Test
    void countsPagesAloneWhateverTheirLinksLookLike() {
        page("a/index.html", "<h1>A</h1><a href='d.html'>d</a><a href='./d.html'>d</a><a href='../a/d.html'>d</a>");
        page("a/b.html", "<h1>B</h1><a href='d.html'>d</a><a href='./d.html'>d</a><a href='../a/d.html'>d</a>");
        assertThat(finish()).singleElement().asString().contains("page \"a/b.html\" (and one more) links to");
    }

    @Test
    void findsAllThatManyThreadsFindAtOnce() {
        IntStream.range(0, 2000).parallel().forEach(i -> {
            int next = (i * 7 + 1) % 2000;
            page(
                    "p/" + i + "/index.html",
                    "<h1 id=h>x</h1><a href='../" + next + "/index.html#h'>a</a>" + "<a href='../" + next
                            + "/index.html#none" + next + "'>b</a>");
        });
        assertThat(finish()).hasSize(2000).allMatch(m -> m.contains("index.html#none"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<",
                "<a",
                "<a ",
                "<a href",
                "<a href=",
                "<a href='",
                "<a href=\"x",
                "<!--",
                "<!-->",
                "<script",
                "<script>",
                "<style>x</styl",
                "</",
                "<a/",
                "<a =x",
                "<img src=&#xFFFFFF; alt=&#99999999;>",
                "<p id=>",
                "<p id>",
                "<a href='%'>",
                "<a href='%zz%c3'>",
                "<rect fill='url('>",
                "<rect fill='url()'>",
                "<img alt srcset=','>",
                "<a href=':'>",
                "<p for=' '>",
                "\u0000<\u0000a href=x>"
            })
    void takesBrokenPagesWithoutFailing(String html) {
        byte[] bytes = html.getBytes(UTF_8);
        for (int length = 0; length <= bytes.length; length++) {
            check.page(PAGE, bytes, length, OWNER);
        }
        assertThat(finish()).isNotEmpty();
    }

    @Test
    void readsOnlyTheFirstBytesOfABuffer() {
        byte[] buffer = "<h1>x</h1><a href='none.html'>left over</a>".getBytes(UTF_8);
        check.page(PAGE, buffer, "<h1>x</h1>".length(), OWNER);
        assertThat(finish()).isEmpty();
    }

    private void page(String path, String html) {
        byte[] bytes = html.getBytes(UTF_8);
        check.page(path, bytes, bytes.length, OWNER);
    }

    private void feed(String... paths) {
        for (String path : paths) {
            check.file(path);
        }
    }

    private List<String> faults(String html) {
        page(PAGE, html);
        return finish();
    }

    private String all(String html) {
        return String.join("\n", faults(html));
    }

    private List<String> finish() {
        Diagnostics diagnostics = new Diagnostics();
        check.finish(diagnostics);
        return diagnostics.sorted().stream().map(Object::toString).toList();
    }
}
