package waymark.benchmark.trend;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import waymark.indicator.Indicator;
import waymark.indicator.Observation;
import waymark.indicator.Polarity;
import waymark.indicator.Series;
import waymark.place.Area;

/**
 * That an indicator has been getting better in an area, by its recent trend.
 *
 * @param first the oldest of the five years
 * @param newest the newest of them
 * @param gain by how much the newest figure is better, above zero
 * @param standing the newest figure, the higher the better
 */
public record Improvement(Area area, Observation first, Observation newest, double gain, double standing) {
    /** The biggest gain first; then the better newest figure; then by code. */
    public static final Comparator<Improvement> ORDER = Comparator.comparingDouble(Improvement::gain)
            .reversed()
            .thenComparing(Comparator.comparingDouble(Improvement::standing).reversed())
            .thenComparing(i -> i.area().code());

    /** The same of the area as another language names it. */
    public Improvement in(Area named) {
        return new Improvement(named, first, newest, gain, standing);
    }

    /** The improvement in an area's series, whose intervals are filled in where they can be; nothing if it isn't one. */
    public static Optional<Improvement> of(Indicator indicator, Area area, Series series) {
        if (indicator.polarity() == Polarity.NONE
                || !RecentTrend.of(indicator, series).isBetter()) {
            return Optional.empty();
        }
        List<Observation> years = RecentTrend.years(series).orElseThrow();
        Observation first = years.get(0);
        Observation newest = years.get(years.size() - 1);
        double sign = indicator.polarity() == Polarity.HIGH_IS_GOOD ? 1 : -1;
        double standing = sign * newest.figure().number().orElseThrow();
        double gain = standing - sign * first.figure().number().orElseThrow();
        return gain > 0 ? Optional.of(new Improvement(area, first, newest, gain, standing)) : Optional.empty();
    }
}
