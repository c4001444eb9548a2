package waymark.benchmark.interval;

import java.util.List;
import java.util.Optional;
import waymark.indicator.CountedShare;
import waymark.indicator.Figure;
import waymark.indicator.Figure.Interval;
import waymark.indicator.Indicator;
import waymark.indicator.Measure;
import waymark.indicator.Observation;
import waymark.indicator.Series;

/**
 * Intervals of figures for which a source gives count and denominator, but no limits. The figure itself is never altered;
 * where it isn't the share that its counts make, nothing is known of how it came about, and no interval is made up.
 */
public final class CountedIntervals {
    private CountedIntervals() {}

    /** How an interval is computed. */
    public enum Method {
        WILSON,
        BYAR
    }

    /** The series with 95% limits on those figures that lack them and have counts. */
    public static Series fill(Indicator indicator, Series series) {
        if (indicator.multiplier().isEmpty()) {
            return series;
        }
        List<Observation> observations = series.atHand().observations();
        if (observations.stream().noneMatch(o -> lacks(indicator, o.figure()))) {
            return series;
        }
        return new Series(
                series.area(),
                observations.stream()
                        .map(o -> new Observation(o.period(), filled(indicator, o.figure()), o.span()))
                        .toList());
    }

    /** How the limits that {@link #fill} adds to a series are made; nothing if it adds none. */
    public static Optional<Method> method(Indicator indicator, Series series) {
        return series.observations().stream()
                        .anyMatch(o -> o.figure() instanceof Figure.Known k
                                && lacks(indicator, k)
                                && of(indicator, k, Confidence.USUAL).isPresent())
                ? Optional.of(indicator.measure() == Measure.PROPORTION ? Method.WILSON : Method.BYAR)
                : Optional.empty();
    }

    /** Whether a figure has no limits, and counts that may give some. */
    private static boolean lacks(Indicator indicator, Figure figure) {
        return figure instanceof Figure.Known k && k.interval().isEmpty() && isShare(indicator, k);
    }

    private static Figure filled(Indicator indicator, Figure figure) {
        return lacks(indicator, figure) && figure instanceof Figure.Known k
                ? new Figure.Known(
                        k.value(),
                        of(indicator, k, Confidence.USUAL),
                        k.count(),
                        k.denominator(),
                        k.symbols(),
                        k.note())
                : figure;
    }

    /** The limits that follow from a figure's counts, in its own unit. */
    public static Optional<Interval> of(Indicator indicator, Figure.Known figure, Confidence confidence) {
        if (!isShare(indicator, figure)) {
            return Optional.empty();
        }
        double x = figure.count().orElseThrow();
        double n = figure.denominator().orElseThrow();
        double multiplier = indicator.multiplier().orElseThrow();
        Optional<Interval> limits = indicator.measure() == Measure.PROPORTION
                ? Wilson.of(x, n, confidence).map(i -> times(i, multiplier))
                : Byar.of(x, confidence).map(i -> times(i, multiplier / n));
        return limits.filter(i -> i.contains(figure.value()));
    }

    private static Interval times(Interval interval, double factor) {
        return new Interval(interval.lower() * factor, interval.upper() * factor);
    }

    /** Whether a figure is the share that its counts make. */
    public static boolean isShare(Indicator indicator, Figure.Known figure) {
        return CountedShare.isShare(indicator, figure);
    }
}
