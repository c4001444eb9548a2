package waymark.page.across;

import java.util.Optional;
import java.util.OptionalInt;
import waymark.benchmark.Comparison;
import waymark.benchmark.Rank;
import waymark.benchmark.Rating;
import waymark.indicator.Figure;
import waymark.place.Place;

/**
 * A place among all.
 *
 * @param fifth 1 to 5; the first is the best, or the highest where nothing is better
 */
public record Ranked(Place place, Figure.Known figure, Optional<Comparison> comparison, Rank rank, OptionalInt fifth) {
    /** Its rating against the benchmark, if one could be given. */
    public Optional<Rating> rating() {
        return comparison.flatMap(
                c -> c instanceof Comparison.Rated rated ? Optional.of(rated.rating()) : Optional.empty());
    }

    public double value() {
        return figure.value();
    }
}
