package waymark.benchmark.breakdown;

import java.util.Optional;
import java.util.function.UnaryOperator;
import waymark.benchmark.Comparison;
import waymark.indicator.Figure;
import waymark.indicator.Observation;

/**
 * One category of a breakdown in a place.
 *
 * @param own what the source says of it for the period, if anything
 * @param other what it is compared with
 * @param whole whether that is the benchmark as a whole, for want of the same category
 */
public record BreakdownRow(
        String category, Optional<Observation> own, Optional<Figure> other, boolean whole, Comparison comparison) {

    /** Its figure, if it is known. */
    public Optional<Figure.Known> known() {
        return own.map(Observation::figure)
                .flatMap(f -> f instanceof Figure.Known k ? Optional.of(k) : Optional.empty());
    }

    /** The same by what pages call its category. */
    BreakdownRow called(UnaryOperator<String> words) {
        return new BreakdownRow(words.apply(category), own, other, whole, comparison);
    }
}
