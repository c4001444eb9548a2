package waymark.page.part;

import java.util.List;
import waymark.page.Markup;

/**
 * A chart with what belongs to it.
 *
 * @param finding what it shows, in one sentence
 * @param sub how to read it
 * @param aria what it is, for those who don't see it
 * @param svg the drawing
 * @param source where the figures come from
 * @param table the same figures as a table
 * @param tableLabel names the table's scrolling region
 * @param symbols explanations of the symbols in the table
 */
public record ChartView(
        String finding,
        String sub,
        String aria,
        Markup svg,
        String source,
        Markup table,
        String tableLabel,
        List<String> symbols) {
    public ChartView {
        symbols = List.copyOf(symbols);
    }

    /** The same chart with another finding. */
    public ChartView saying(String sentence) {
        return new ChartView(sentence, sub, aria, svg, source, table, tableLabel, symbols);
    }
}
