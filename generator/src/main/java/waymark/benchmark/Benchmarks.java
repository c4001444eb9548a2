package waymark.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import waymark.benchmark.interval.CountedIntervals;
import waymark.benchmark.interval.CountedIntervals.Method;
import waymark.benchmark.trend.Improvement;
import waymark.benchmark.trend.RecentTrend;
import waymark.indicator.Comparator;
import waymark.indicator.Evidence;
import waymark.indicator.Figure;
import waymark.indicator.Indicator;
import waymark.indicator.Observation;
import waymark.indicator.Period;
import waymark.indicator.Series;
import waymark.indicator.Symbol;
import waymark.place.Area;
import waymark.place.Place;

/** The standings and distributions of one state of the evidence; distributions are computed once each. */
public final class Benchmarks {
    /** The share of places that has to have a figure before a period stands for all. */
    private static final double COVER = 0.75;

    /** Fewer places than this would put a single one, or none, into a fifth: then the rank alone is said. */
    private static final int FEWEST_IN_FIFTHS = 10;

    private record Key(String indicator, Period period) {}

    private record Compared(String indicator, String area) {}

    private record Beside(Comparator comparator, Area area) {}

    private final Evidence evidence;
    private final Map<Key, Distribution> distributions;
    private final Map<String, Optional<Method>> methods;
    private final Map<String, Boolean> counted;
    private final Map<String, List<Improvement>> improvements;
    private final Map<Compared, Optional<Series>> compared;
    private final Map<String, List<Improvement>> named = new ConcurrentHashMap<>();
    private final Map<String, List<Beside>> beside = new ConcurrentHashMap<>();

    public Benchmarks(Evidence evidence) {
        this.evidence = evidence;
        this.distributions = new ConcurrentHashMap<>();
        this.methods = new ConcurrentHashMap<>();
        this.counted = new ConcurrentHashMap<>();
        this.improvements = new ConcurrentHashMap<>();
        this.compared = new ConcurrentHashMap<>();
    }

    private Benchmarks(Benchmarks same, Evidence named) {
        this.evidence = named;
        this.distributions = same.distributions;
        this.methods = same.methods;
        this.counted = same.counted;
        this.improvements = same.improvements;
        this.compared = same.compared;
    }

    /** The same with the names of another language: what was worked out once holds for both. */
    public Benchmarks in(Evidence named) {
        return new Benchmarks(this, named);
    }

    public Evidence evidence() {
        return evidence;
    }

    /** The series of an indicator in an area, with intervals from counts where the source gives no limits. */
    public Optional<Series> series(Indicator indicator, Area area) {
        return evidence.series(indicator, area).map(s -> CountedIntervals.fill(indicator, s));
    }

    /** The same of a comparator's area, at hand for the many that are compared with it; a group of one's own isn't kept. */
    private Optional<Series> series(Indicator indicator, Comparator comparator, Area area) {
        return comparator.isNearest()
                ? series(indicator, area)
                : compared.computeIfAbsent(
                        new Compared(indicator.id(), area.code()),
                        k -> series(indicator, area).map(Series::atHand));
    }

    /** How intervals that the source doesn't give are computed from its counts; nothing if none are. */
    public Optional<Method> computed(Indicator indicator) {
        return methods.computeIfAbsent(
                indicator.id(),
                id -> Stream.concat(
                                evidence.observations().of(id).stream(),
                                evidence.observations().groups(id).stream()
                                        .flatMap(g -> evidence.observations().of(id, g).stream()))
                        .flatMap(s -> CountedIntervals.method(indicator, s).stream())
                        .findFirst());
    }

    /** Whether any figure of an indicator is the share that its counts make, so that groups may be taken together. */
    public boolean isCounted(Indicator indicator) {
        return counted.computeIfAbsent(
                indicator.id(),
                id -> indicator.multiplier().isPresent()
                        && evidence.observations().of(id).stream()
                                .flatMap(s -> s.observations().stream())
                                .anyMatch(o -> o.figure() instanceof Figure.Known k
                                        && CountedIntervals.isShare(indicator, k)));
    }

    /** How an area stands on an indicator; nothing if it has no known figure. */
    public Optional<Standing> standing(Indicator indicator, Area area) {
        return standing(indicator, area, series(indicator, area));
    }

    /** The same, of an area's series that is at hand already. */
    Optional<Standing> standing(Indicator indicator, Area area, Optional<Series> series) {
        Optional<Observation> latest = series.flatMap(Series::latestKnown);
        if (series.isEmpty() || latest.isEmpty()) {
            return Optional.empty();
        }
        Distribution places = places(indicator, area, latest.get().period());
        double value = latest.get().figure().number().orElseThrow();
        return Optional.of(new Standing(
                indicator,
                series.get(),
                latest.get(),
                previous(series.get(), latest.get()),
                unknownSince(series.get(), latest.get()),
                RecentTrend.of(indicator, series.get()),
                against(indicator, area, latest.get()),
                places.rank(value, indicator.polarity()),
                places.size() < FEWEST_IN_FIFTHS ? OptionalInt.empty() : places.fifth(value, indicator.polarity()),
                places));
    }

    /** The areas of today in which an indicator has been getting better, those that gained most first; worked out once. */
    public List<Improvement> improvements(Indicator indicator) {
        return named.computeIfAbsent(
                indicator.id(),
                id -> worked(indicator).stream()
                        .map(i -> i.in(evidence.areas().area(i.area().code()).orElse(i.area())))
                        .toList());
    }

    private List<Improvement> worked(Indicator indicator) {
        return improvements.computeIfAbsent(
                indicator.id(),
                id -> evidence.areas().all().stream()
                        .filter(a -> !a.hasEnded())
                        .flatMap(a -> series(indicator, a).flatMap(s -> Improvement.of(indicator, a, s)).stream())
                        .sorted(Improvement.ORDER)
                        .toList());
    }

    /** The places that an area is ranked with: none for one that was abolished, which those of today don't count among. */
    private Distribution places(Indicator indicator, Area area, Period period) {
        return area.hasEnded() ? new Distribution(period, Map.of()) : distribution(indicator, period);
    }

    /** The known values of all places of today for a period. */
    public Distribution distribution(Indicator indicator, Period period) {
        return distributions.computeIfAbsent(new Key(indicator.id(), period), k -> {
            Map<String, Double> values = new TreeMap<>();
            for (Place place : evidence.areas().presentPlaces()) {
                evidence.series(indicator, place.area())
                        .flatMap(s -> s.at(period))
                        .ifPresent(o -> o.figure().number().ifPresent(v -> values.put(place.code(), v)));
            }
            return new Distribution(period, values);
        });
    }

    /**
     * The newest period that most places speak of: one for which at least three quarters of the places with any figure have
     * one, so that an early reporter doesn't stand alone; or else the newest of all.
     */
    public Optional<Period> newestPeriod(Indicator indicator) {
        Map<Period, Integer> places = new HashMap<>();
        int withAny = 0;
        for (Place place : evidence.areas().presentPlaces()) {
            Optional<Series> series = evidence.series(indicator, place.area());
            if (series.flatMap(Series::latestKnown).isPresent()) {
                withAny++;
                series.get().observations().stream()
                        .filter(o -> o.figure().number().isPresent())
                        .forEach(o -> places.merge(o.period(), 1, Integer::sum));
            }
        }
        double enough = withAny * COVER;
        return places.entrySet().stream()
                .filter(e -> e.getValue() >= enough)
                .map(Map.Entry::getKey)
                .max(Period::compareTo)
                .or(() -> places.keySet().stream().max(Period::compareTo));
    }

    /** An area's comparators with their figures for the same period. */
    public List<Standing.Against> against(Indicator indicator, Area area, Observation observation) {
        List<Standing.Against> against = new ArrayList<>();
        for (Beside b : beside(area)) {
            against.add(against(indicator, b.comparator(), b.area(), observation));
        }
        return against;
    }

    /** The areas that an area is compared with, which are the same for all indicators. */
    private List<Beside> beside(Area area) {
        List<Beside> known = beside.get(area.code());
        return known != null
                ? known
                : beside.computeIfAbsent(
                        area.code(),
                        k -> evidence.comparators().stream()
                                .flatMap(c -> c.areaFor(area, evidence.areas()).stream()
                                        .map(other -> new Beside(c, other)))
                                .toList());
    }

    private Standing.Against against(Indicator indicator, Comparator comparator, Area other, Observation own) {
        Optional<Series> series = series(indicator, comparator, other);
        Optional<Observation> same = series.flatMap(s -> s.at(own.period()));
        Comparison comparison = ComparisonRule.compare(indicator, own.figure(), same.map(Observation::figure));
        boolean isBenchmark = evidence.benchmark().equals(Optional.of(comparator));
        return new Standing.Against(
                comparator,
                isBenchmark,
                other,
                evidence.medianOf(indicator, other, own.period()),
                evidence.pooledOf(indicator, other, own.period()),
                series,
                same,
                comparison);
    }

    /**
     * The observation just before the newest that can be held against it: of a period as long, sharing no day with it, and
     * with no break in the series between.
     */
    private static Optional<Observation> previous(Series series, Observation latest) {
        List<Observation> all = series.observations();
        boolean broken = latest.figure().has(Symbol.BREAK);
        for (int i = all.indexOf(latest) - 1; i >= 0 && !broken; i--) {
            Observation before = all.get(i);
            if (!before.period().overlaps(latest.period())) {
                boolean alike = before.period().isAsLongAs(latest.period())
                        && before.figure().number().isPresent();
                return alike ? Optional.of(before) : Optional.empty();
            }
            broken = before.figure().has(Symbol.BREAK);
        }
        return Optional.empty();
    }

    /** What the source says of the time after the newest known figure, if it says anything. */
    private static Optional<Observation> unknownSince(Series series, Observation latest) {
        List<Observation> all = series.observations();
        Observation last = all.get(all.size() - 1);
        return last.equals(latest) ? Optional.empty() : Optional.of(last);
    }
}
