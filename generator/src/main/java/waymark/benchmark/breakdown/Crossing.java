package waymark.benchmark.breakdown;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import waymark.indicator.Figure;
import waymark.indicator.Period;

/**
 * A place's figures by two dimensions at once for one period. The dimension with more categories gives the rows, so that the
 * table is long rather than wide.
 *
 * @param cells for each row the figure under each column, where the source has one
 */
public record Crossing(Dimension rows, Dimension columns, Period period, List<List<Optional<Figure>>> cells) {
    public Crossing {
        cells = cells.stream().map(List::copyOf).toList();
    }

    /** The same by what pages call its dimensions and categories. */
    Crossing called(UnaryOperator<String> words) {
        return new Crossing(rows.called(words), columns.called(words), period, cells);
    }
}
