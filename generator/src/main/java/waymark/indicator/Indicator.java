package waymark.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import waymark.diagnostic.Span;

/**
 * A defined measure.
 *
 * @param id the name in addresses and in other sources
 * @param label what the {@code indicator} column of a source file calls it
 * @param also further names by which texts speak of it
 * @param theme the id of its theme
 * @param decimals how many decimals are printed; where none are given, they follow from the largest value
 * @param per what the share of count and denominator is multiplied by, such as 100000; where none is given, a proportion's
 *     follows from its unit
 * @param levels how finely its figures are compared
 * @param interval how the source made its limits, in words; may be empty
 * @param disclosure what holds for it instead of the site's rule for small counts
 */
public record Indicator(
        String id,
        String label,
        String title,
        List<String> also,
        String theme,
        String definition,
        Unit unit,
        Optional<Integer> decimals,
        Polarity polarity,
        Measure measure,
        Optional<Double> per,
        Levels levels,
        String interval,
        Source source,
        Disclosure disclosure,
        String caveats,
        String owner,
        Optional<LocalDate> reviewBy,
        Span span) {
    public Indicator {
        also = List.copyOf(also);
    }

    /** What turns count ÷ denominator into the figure: known of proportions, and of rates that say so. */
    public OptionalDouble multiplier() {
        return switch (measure) {
            case PROPORTION ->
                OptionalDouble.of(per.orElse(unit.suffix().strip().equals("%") ? 100.0 : 1.0));
            case RATE -> per.isPresent() ? OptionalDouble.of(per.get()) : OptionalDouble.empty();
            case MEAN, COUNT, INDEX -> OptionalDouble.empty();
        };
    }
}
