package waymark.indicator;

import java.time.LocalDate;
import java.util.Optional;
import waymark.diagnostic.Span;

/**
 * A defined measure.
 *
 * @param id the name in addresses and in other sources
 * @param label what the {@code indicator} column of a source file calls it
 * @param theme the id of its theme
 * @param decimals how many decimals are printed; where none are given, they follow from the largest value
 * @param interval how the source made its limits, in words; may be empty
 * @param disclosure what holds for it instead of the site's rule for small counts
 */
public record Indicator(
        String id,
        String label,
        String title,
        String theme,
        String definition,
        Unit unit,
        Optional<Integer> decimals,
        Polarity polarity,
        Measure measure,
        String interval,
        Source source,
        Disclosure disclosure,
        String caveats,
        String owner,
        Optional<LocalDate> reviewBy,
        Span span) {}
