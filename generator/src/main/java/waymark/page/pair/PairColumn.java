package waymark.page.pair;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import waymark.benchmark.Benchmarks;
import waymark.chart.row.IntervalScale;
import waymark.indicator.Indicator;
import waymark.indicator.Measure;
import waymark.indicator.Polarity;
import waymark.page.across.AcrossFigures;
import waymark.page.across.Ranked;

/**
 * An indicator for all places: the figures of one period, so that any two of them may be held against each other.
 *
 * @param scale that all places' bars share
 * @param places those with a figure, by their ids
 * @param rated whether any of them is compared with a benchmark
 */
record PairColumn(AcrossFigures figures, IntervalScale scale, Map<String, Ranked> places, boolean rated) {
    static PairColumn of(Benchmarks benchmarks, Indicator indicator) {
        AcrossFigures figures = AcrossFigures.newest(benchmarks, indicator);
        return new PairColumn(
                figures,
                new IntervalScale(figures.axis(), figures.benchmark()),
                figures.ranked().stream()
                        .collect(Collectors.toMap(r -> r.place().id(), Function.identity())),
                figures.ranked().stream().anyMatch(r -> r.rating().isPresent()));
    }

    Indicator indicator() {
        return figures.indicator();
    }

    /** Whether there are two places to be held against each other. */
    boolean hasPairs() {
        return places.size() > 1;
    }

    /** Whether intervals tell places apart: a larger place has a larger count, which nothing else explains. */
    boolean isJudged() {
        return indicator().measure() != Measure.COUNT;
    }

    /** 1 where high is good, -1 where low is, 0 where neither. */
    int sign() {
        Polarity polarity = indicator().polarity();
        return polarity == Polarity.HIGH_IS_GOOD ? 1 : polarity == Polarity.LOW_IS_GOOD ? -1 : 0;
    }
}
