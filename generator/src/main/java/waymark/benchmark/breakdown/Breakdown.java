package waymark.benchmark.breakdown;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import waymark.indicator.Period;
import waymark.place.Area;

/**
 * A place's figures by one dimension for one period.
 *
 * @param rows the categories that the source has for the place, in their order
 * @param all the place as a whole in the same period, if the source says anything of it
 * @param benchmark what the rows are compared with, if the place is compared with anything
 */
public record Breakdown(
        Dimension dimension,
        Period period,
        List<BreakdownRow> rows,
        Optional<BreakdownRow> all,
        Optional<Area> benchmark) {
    public Breakdown {
        rows = List.copyOf(rows);
    }

    /** How the rows differ, if two or more are known. */
    public Optional<Contrast> contrast() {
        return Contrast.between(rows);
    }

    /** The same by what pages call its dimension and categories. */
    Breakdown called(UnaryOperator<String> words) {
        return new Breakdown(
                dimension.called(words),
                period,
                rows.stream().map(r -> r.called(words)).toList(),
                all,
                benchmark);
    }
}
