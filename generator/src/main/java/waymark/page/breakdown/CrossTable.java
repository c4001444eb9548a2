package waymark.page.breakdown;

import java.util.List;
import waymark.benchmark.breakdown.Crossing;
import waymark.indicator.Figure;
import waymark.indicator.Indicator;
import waymark.page.Markup;
import waymark.page.Messages;
import waymark.page.Numbers;
import waymark.page.part.TableText;

/** Two dimensions at once: one gives the rows of a table, the other its columns. */
final class CrossTable {
    /** More of either don't fit a page. */
    static final int MOST_ROWS = 20;

    static final int MOST_COLUMNS = 8;

    private CrossTable() {}

    /** Whether a crossing is small enough for a page. */
    static boolean fits(Crossing c) {
        return c.rows().categories().size() <= MOST_ROWS
                && c.columns().categories().size() <= MOST_COLUMNS;
    }

    static Markup of(Indicator indicator, Crossing c, Numbers numbers, Messages words) {
        TableText table =
                new TableText().heading(BreakdownNames.heading(c.rows().name()), false);
        c.columns().categories().forEach(name -> table.heading(name, true));
        for (int i = 0; i < c.rows().categories().size(); i++) {
            List<String> cells = c.cells().get(i).stream()
                    .map(f -> f.map(figure -> cell(indicator, figure, numbers, words))
                            .orElse("–"))
                    .toList();
            table.row(c.rows().categories().get(i), cells);
        }
        return table.done();
    }

    private static String cell(Indicator indicator, Figure figure, Numbers numbers, Messages words) {
        String text = numbers.figure(indicator, figure);
        return figure instanceof Figure.Known ? text : BreakdownRows.missing(figure, text, words);
    }
}
