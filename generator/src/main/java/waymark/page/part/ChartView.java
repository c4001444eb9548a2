package waymark.page.part;

import java.util.List;
import waymark.chart.svg.Decimals;
import waymark.page.Later;
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
 * @param stops where the rows of the table stand, for the script: per cent of the plot's width, with blanks between; a
 *     hyphen for a row that has no place
 * @param symbols explanations of the symbols in the table
 * @param compare the way to the lines of other places, for the script; empty where there are none
 */
public record ChartView(
        String finding,
        String sub,
        String aria,
        Markup svg,
        String source,
        Later<Markup> table,
        String tableLabel,
        Later<List<String>> symbols,
        String stops,
        String compare) {
    /** A chart whose rows stand nowhere. */
    public ChartView(
            String finding,
            String sub,
            String aria,
            Markup svg,
            String source,
            Later<Markup> table,
            String tableLabel,
            Later<List<String>> symbols) {
        this(finding, sub, aria, svg, source, table, tableLabel, symbols, "", "");
    }

    /** The same chart, whose rows stand here. */
    public ChartView at(double... percent) {
        return at(stops(percent));
    }

    /** The same chart, whose rows stand as is written here. */
    public ChartView at(String written) {
        return new ChartView(finding, sub, aria, svg, source, table, tableLabel, symbols, written, compare);
    }

    /** Where rows stand, as it is written for the script. */
    public static String stops(double... percent) {
        StringBuilder stops = new StringBuilder(6 * percent.length);
        for (double value : percent) {
            stops.append(stops.isEmpty() ? "" : " ");
            if (Double.isNaN(value)) {
                stops.append('-');
            } else {
                Decimals.append(stops, value);
            }
        }
        return stops.toString();
    }

    /** The same chart with another finding. */
    public ChartView saying(String sentence) {
        return new ChartView(sentence, sub, aria, svg, source, table, tableLabel, symbols, stops, compare);
    }

    /** The same chart, into which the script may lay other places' lines. */
    public ChartView comparing(String way) {
        return new ChartView(finding, sub, aria, svg, source, table, tableLabel, symbols, stops, way);
    }
}
