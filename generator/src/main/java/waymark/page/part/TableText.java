package waymark.page.part;

import java.util.List;
import waymark.page.Markup;

/** Builds a table of figures as markup; templates never loop over data points. */
public final class TableText {
    private final StringBuilder html = new StringBuilder(1024).append("<table><thead><tr>");
    private boolean inBody;

    /** Adds a column heading; figures are set to the right. */
    public TableText heading(String text, boolean number) {
        html.append(number ? "<th scope=\"col\" class=\"num\">" : "<th scope=\"col\">")
                .append(escape(text))
                .append("</th>");
        return this;
    }

    /** Adds a row: its heading, then its cells as figures. */
    public TableText row(String heading, List<String> cells) {
        return row(new Markup(escape(heading)), cells, false);
    }

    /** Adds a row whose last cells are written already. */
    public TableText row(String heading, List<String> cells, String written) {
        return row(new Markup(escape(heading)), cells, written, false);
    }

    /** Adds a row whose heading may hold a link; {@code own} sets it off. */
    public TableText row(Markup heading, List<String> cells, boolean own) {
        return row(heading, cells, "", own);
    }

    /** Adds rows that are written already. */
    public TableText rows(String written) {
        html.append(inBody ? "" : "</tr></thead><tbody>").append(written);
        inBody = true;
        return this;
    }

    /** A row of one figure, to be written into several tables. */
    public static String row(String heading, String cell) {
        return "<tr><th scope=\"row\">" + escape(heading) + "</th>" + cells(List.of(cell)) + "</tr>";
    }

    /** Cells of figures, to be written into several tables. */
    public static String cells(List<String> cells) {
        StringBuilder html = new StringBuilder(32 * cells.size());
        write(cells, html);
        return html.toString();
    }

    private static void write(List<String> cells, StringBuilder html) {
        for (String cell : cells) {
            html.append("<td class=\"num\">").append(escape(cell)).append("</td>");
        }
    }

    private TableText row(Markup heading, List<String> cells, String written, boolean own) {
        if (!inBody) {
            html.append("</tr></thead><tbody>");
            inBody = true;
        }
        html.append(own ? "<tr class=\"on\">" : "<tr>")
                .append("<th scope=\"row\">")
                .append(heading.html())
                .append("</th>");
        write(cells, html);
        html.append(written).append("</tr>");
        return this;
    }

    public Markup done() {
        String end = inBody ? "</tbody></table>" : "</tr></thead></table>";
        return new Markup(html + end);
    }

    /** Text as it may stand in HTML, also within quotes. */
    public static String escape(String text) {
        return Markup.escape(text);
    }
}
