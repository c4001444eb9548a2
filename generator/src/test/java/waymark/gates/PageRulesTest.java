package waymark.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page of the example keeps the rules of its outline, its names and its links. */
class PageRulesTest {
    @Test
    void theExampleNetworkKeepsAllRules() {
        assertThat(SiteRules.faults(ExampleSite.folder())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <h1>Two</h1><h1>of them</h1>                  | a page has one h1
            <h1>One</h1><h3>Three</h3>                    | headings leave out no level
            <p style="color:red">Red</p>                  | no style and no script in an attribute
            <p onclick="x()">Click</p>                    | no style and no script in an attribute
            <script>x()</script>                          | a script is a file
            <style>p {}</style>                           | no page holds this
            <img src="https://example.org/x.png" alt="">  | nothing is loaded from elsewhere
            <img src="x.png">                             | a picture has a text
            <p id="a">A</p><p id="a">B</p>                | an id is one element's
            <a href="x.html"></a>                         | what can be pressed has a name
            <table><tr><td>1</td></tr></table>            | a table has headers
            <nav><a href="#x">X</a></nav>                 | a navigation has a name of its own
            <input type="search">                         | a field has a label
            <p aria-describedby="nobody">A</p>            | aria-describedby names what is there
            <p>The rate is null.</p>                      | a text is written for readers
            <svg></svg>                                   | a drawing is silent
            <figure><div class="chart" role="img" aria-label="A"></div></figure> | a chart has a caption
            """)
    void aPageThatBreaksARuleIsFound(String body, String rule) {
        assertThat(MarkupRules.faults(Jsoup.parse(body))).anyMatch(f -> f.startsWith(rule));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            other/         | no such file
            lost.html      | no such file
            other.html#no  | no such anchor
            #no            | no such anchor
            /other.html    | doesn't work from a folder
            ../other.html  | leads out of the folder
            file:///x.html | leads out of the folder
            """)
    void aLinkThatLeadsNowhereIsFound(String address, String fault) {
        LinkRules links = new LinkRules(List.of("page.html", "other.html"));
        links.page("page.html", Jsoup.parse("<a href='" + address + "'>There</a>"));
        links.page("other.html", Jsoup.parse("<p id='yes'>Here <a href='page.html'>back</a>"));
        assertThat(links.faults()).hasSize(1).first().asString().endsWith(fault);
    }
}
