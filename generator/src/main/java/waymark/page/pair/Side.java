package waymark.page.pair;

import java.util.Map;
import java.util.Optional;
import waymark.chart.Limits;
import waymark.page.Markup;
import waymark.place.Place;

/**
 * One of two places as pages show it.
 *
 * @param cells its figures, by indicator; none where it has no row
 * @param promises what it promised, by indicator, as links
 */
record Side(Place place, Map<String, Cell> cells, Map<String, Markup> promises) {
    /**
     * A figure.
     *
     * @param text with its rating and interval
     * @param lane its mark in the bar; empty where the figure isn't known
     * @param limits of its interval, where it may be judged by that
     */
    record Cell(Markup text, Markup lane, Optional<Limits> limits) {
        static final Cell NONE = new Cell(new Markup("–"), Markup.EMPTY, Optional.empty());
    }

    Cell cell(PairColumn column) {
        return cells.getOrDefault(column.indicator().id(), Cell.NONE);
    }

    Markup promised(String indicator) {
        return promises.getOrDefault(indicator, Cell.NONE.text());
    }
}
