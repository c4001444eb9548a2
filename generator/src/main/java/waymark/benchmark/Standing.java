package waymark.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import waymark.benchmark.trend.RecentTrend;
import waymark.indicator.Comparator;
import waymark.indicator.Figure;
import waymark.indicator.Indicator;
import waymark.indicator.Observation;
import waymark.indicator.Series;
import waymark.place.Area;

/**
 * How a place stands on an indicator, by its newest known figure.
 *
 * @param previous the observation before the newest, if the two can be held against each other
 * @param unknownSince what the source says last, if that is a figure without a number
 * @param trend where the newest five years went
 * @param against the comparators that the place has, in their order
 * @param rank among the places with a value for the same period
 * @param fifth 1 to 5; nothing among fewer than ten places
 */
public record Standing(
        Indicator indicator,
        Series series,
        Observation latest,
        Optional<Observation> previous,
        Optional<Observation> unknownSince,
        RecentTrend trend,
        List<Against> against,
        Rank rank,
        OptionalInt fifth,
        Distribution places) {
    public Standing {
        against = List.copyOf(against);
    }

    /** The newest known figure. */
    public Figure.Known figure() {
        return (Figure.Known) latest.figure();
    }

    /** The comparison with the benchmark, which not every place has: none is rated against itself. */
    public Optional<Against> benchmark() {
        for (Against a : against) {
            if (a.isBenchmark()) {
                return Optional.of(a);
            }
        }
        return Optional.empty();
    }

    /** The rating against the benchmark, if one could be given. */
    public Optional<Rating> rating() {
        Optional<Against> benchmark = benchmark();
        return benchmark.isPresent() && benchmark.get().comparison() instanceof Comparison.Rated r
                ? Optional.of(r.rating())
                : Optional.empty();
    }

    /**
     * A comparator's area with its series and the outcome for the place's latest period.
     *
     * @param isBenchmark whether it is the comparator that ratings are made against
     * @param medianOf of how many areas the figure is the median, if it is one
     * @param pooledOf from the counts of how many areas it was made, if it was
     */
    public record Against(
            Comparator comparator,
            boolean isBenchmark,
            Area area,
            Optional<Integer> medianOf,
            Optional<Integer> pooledOf,
            Optional<Series> series,
            Optional<Observation> observation,
            Comparison comparison) {}
}
