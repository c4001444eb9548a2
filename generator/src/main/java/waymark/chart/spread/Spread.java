package waymark.chart.spread;

import java.util.List;
import java.util.Optional;
import waymark.chart.ValueScale;

/** What the strips of all places share: every place's figure, the middle half, the comparators, who stands at the ends. */
public record Spread(
        ValueScale values,
        List<Dot> dots,
        Optional<MiddleHalf> middle,
        List<SpreadLine> comparators,
        Optional<EndNames> ends) {

    public Spread {
        dots = List.copyOf(dots);
        comparators = List.copyOf(comparators);
        dots.forEach(dot -> requireCovered(values, dot.value()));
        comparators.forEach(line -> requireCovered(values, line.value()));
    }

    static void requireCovered(ValueScale values, double value) {
        if (!values.axis().covers(value)) {
            throw new IllegalArgumentException(value + " lies outside of " + values.axis());
        }
    }
}
