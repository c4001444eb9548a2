package waymark.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import waymark.indicator.Comparator;
import waymark.indicator.Evidence;
import waymark.indicator.Indicator;
import waymark.indicator.Observation;
import waymark.indicator.Period;
import waymark.indicator.Series;
import waymark.place.Area;
import waymark.place.Place;

/** The standings and distributions of one state of the evidence; distributions are computed once each. */
public final class Benchmarks {
    private record Key(String indicator, Period period) {}

    private final Evidence evidence;
    private final Map<Key, Distribution> distributions = new ConcurrentHashMap<>();

    public Benchmarks(Evidence evidence) {
        this.evidence = evidence;
    }

    public Evidence evidence() {
        return evidence;
    }

    /** How an area stands on an indicator; nothing if it has no known figure. */
    public Optional<Standing> standing(Indicator indicator, Area area) {
        Optional<Series> series = evidence.series(indicator, area);
        Optional<Observation> latest = series.flatMap(Series::latestKnown);
        if (series.isEmpty() || latest.isEmpty()) {
            return Optional.empty();
        }
        Distribution places = distribution(indicator, latest.get().period());
        double value = latest.get().figure().number().orElseThrow();
        return Optional.of(new Standing(
                indicator,
                series.get(),
                latest.get(),
                previous(series.get(), latest.get()),
                against(indicator, area, latest.get()),
                places.rank(value, indicator.polarity()),
                places.fifth(value, indicator.polarity()),
                places));
    }

    /** The known values of all places for a period. */
    public Distribution distribution(Indicator indicator, Period period) {
        return distributions.computeIfAbsent(new Key(indicator.id(), period), k -> {
            Map<String, Double> values = new TreeMap<>();
            for (Place place : evidence.areas().places()) {
                evidence.series(indicator, place.area())
                        .flatMap(s -> s.at(period))
                        .ifPresent(o -> o.figure().number().ifPresent(v -> values.put(place.code(), v)));
            }
            return new Distribution(period, values);
        });
    }

    /** The newest period for which at least one place has a value. */
    public Optional<Period> newestPeriod(Indicator indicator) {
        Map<Period, Boolean> periods = new HashMap<>();
        for (Place place : evidence.areas().places()) {
            evidence.series(indicator, place.area())
                    .flatMap(Series::latestKnown)
                    .ifPresent(o -> periods.put(o.period(), true));
        }
        return periods.keySet().stream().max(Period::compareTo);
    }

    /** An area's comparators with their figures for the same period. */
    public List<Standing.Against> against(Indicator indicator, Area area, Observation observation) {
        return evidence.comparators().stream()
                .flatMap(c -> c.areaFor(area, evidence.areas()).stream()
                        .map(other -> against(indicator, c, other, observation)))
                .toList();
    }

    private Standing.Against against(Indicator indicator, Comparator comparator, Area other, Observation own) {
        Optional<Series> series = evidence.series(indicator, other);
        Optional<Observation> same = series.flatMap(s -> s.at(own.period()));
        Comparison comparison =
                ComparisonRule.compare(own.figure(), same.map(Observation::figure), indicator.polarity());
        boolean isBenchmark = evidence.benchmark().equals(Optional.of(comparator));
        return new Standing.Against(comparator, isBenchmark, other, series, same, comparison);
    }

    private static Optional<Observation> previous(Series series, Observation latest) {
        List<Observation> all = series.observations();
        int before = all.indexOf(latest) - 1;
        return before >= 0 && all.get(before).figure().number().isPresent()
                ? Optional.of(all.get(before))
                : Optional.empty();
    }
}
