package waymark.page.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.page.Markup;

class TableTextTest {
    @Test
    void headingsAndCellsAreTextAndHeadingsHaveTheirScope() {
        String html = new TableText()
                .heading("Year", false)
                .heading("A & B", true)
                .row("<2024>", List.of("\"5\""))
                .done()
                .html();
        assertThat(html)
                .isEqualTo("<table><thead><tr><th scope=\"col\">Year</th><th scope=\"col\" class=\"num\">A &amp; B</th>"
                        + "</tr></thead><tbody><tr><th scope=\"row\">&lt;2024&gt;</th>"
                        + "<td class=\"num\">&quot;5&quot;</td></tr></tbody></table>");
    }

    @Test
    void aRowMayBeSetOffAndItsHeadingMayBeALink() {
        String html = new TableText()
                .heading("Place", false)
                .row(new Markup("<a href=\"x\">N</a>"), List.of(), true)
                .done()
                .html();
        assertThat(html).contains("<tr class=\"on\"><th scope=\"row\"><a href=\"x\">N</a></th></tr>");
    }

    @Test
    void aTableWithoutRowsIsStillATable() {
        assertThat(new TableText().heading("Year", false).done().html())
                .isEqualTo("<table><thead><tr><th scope=\"col\">Year</th></tr></thead></table>");
    }
}
