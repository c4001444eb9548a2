package waymark.page.across;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import waymark.benchmark.Benchmarks;
import waymark.benchmark.Comparison;
import waymark.benchmark.ComparisonRule;
import waymark.benchmark.Distribution;
import waymark.benchmark.Rating;
import waymark.chart.ValueAxis;
import waymark.indicator.Evidence;
import waymark.indicator.Figure;
import waymark.indicator.Indicator;
import waymark.indicator.Observation;
import waymark.indicator.Period;
import waymark.indicator.Polarity;
import waymark.place.Area;
import waymark.place.Place;

/** The figures of all places of today for one indicator and period, best first where anything is better, else highest first. */
public final class AcrossFigures {
    /** Of which there are no figures. */
    private static final Period NEVER = new Period("", LocalDate.EPOCH, LocalDate.EPOCH);

    /** Fifths of fewer places say no more than the list of them. */
    private static final int FEWEST_PLACES = 10;

    private static final Comparator<Ranked> BY_VALUE = Comparator.comparingDouble(Ranked::value);

    private final Benchmarks benchmarks;
    private final Indicator indicator;
    private final Distribution places;
    private final List<Ranked> ranked;
    private final List<String> missing = new ArrayList<>();
    private final Map<String, Figure> unknown = new HashMap<>();
    private final List<String> ended = new ArrayList<>();
    private final OptionalDouble benchmark;

    /** The figures of the newest period that most places have. */
    public static AcrossFigures newest(Benchmarks benchmarks, Indicator indicator) {
        Period period = benchmarks.newestPeriod(indicator).orElse(NEVER);
        return new AcrossFigures(benchmarks, indicator, benchmarks.distribution(indicator, period));
    }

    AcrossFigures(Benchmarks benchmarks, Indicator indicator, Distribution places) {
        this.benchmarks = benchmarks;
        this.indicator = indicator;
        this.places = places;
        this.benchmark = sharedBenchmark();
        List<Ranked> known = new ArrayList<>();
        for (Place place : evidence().areas().places()) {
            if (place.area().hasEnded()) {
                ended.add(place.name());
            } else {
                add(place, known);
            }
        }
        boolean lowFirst = indicator.polarity() == Polarity.LOW_IS_GOOD;
        known.sort((lowFirst ? BY_VALUE : BY_VALUE.reversed())
                .thenComparing(r -> r.place().name()));
        this.ranked = List.copyOf(known);
    }

    private void add(Place place, List<Ranked> known) {
        Optional<Figure> figure = observation(place.area()).map(Observation::figure);
        if (figure.isPresent() && figure.get() instanceof Figure.Known k) {
            known.add(new Ranked(
                    place,
                    k,
                    comparison(place, k),
                    places.rank(k.value(), indicator.polarity()),
                    places.fifth(k.value(), indicator.polarity())));
        } else {
            missing.add(place.name());
            figure.ifPresent(f -> unknown.put(place.id(), f));
        }
    }

    private Evidence evidence() {
        return benchmarks.evidence();
    }

    private Optional<Observation> observation(Area area) {
        return benchmarks.series(indicator, area).flatMap(s -> s.at(places.period()));
    }

    private Optional<Comparison> comparison(Place place, Figure.Known figure) {
        return benchmarkOf(place)
                .map(a ->
                        ComparisonRule.compare(indicator, figure, observation(a).map(Observation::figure)));
    }

    private Optional<Area> benchmarkOf(Place place) {
        return evidence()
                .benchmark()
                .flatMap(c -> c.areaFor(place.area(), evidence().areas()));
    }

    /** The benchmark's value, if all places have the same benchmark. */
    private OptionalDouble sharedBenchmark() {
        List<Area> areas = evidence().areas().places().stream()
                .flatMap(p -> benchmarkOf(p).stream())
                .distinct()
                .toList();
        return areas.size() == 1
                ? observation(areas.get(0)).map(o -> o.figure().number()).orElse(OptionalDouble.empty())
                : OptionalDouble.empty();
    }

    /** The known values, by which places are ranked. */
    public Distribution places() {
        return places;
    }

    /** What is measured. */
    public Indicator indicator() {
        return indicator;
    }

    /** The places with a figure, by rank. */
    public List<Ranked> ranked() {
        return ranked;
    }

    /** The period of all of them; nothing if there are no figures. */
    public Optional<Period> period() {
        return Optional.of(places.period()).filter(p -> !p.equals(NEVER));
    }

    /** The names of the places without one. */
    List<String> missing() {
        return missing;
    }

    /** What the source says of a place without a known figure, if anything. */
    public Optional<Figure> unknown(Place place) {
        return Optional.ofNullable(unknown.get(place.id()));
    }

    /** The names of places that were abolished: they aren't ranked with those of today. */
    List<String> ended() {
        return ended;
    }

    /** The value of the benchmark that all places share, if they do. */
    public OptionalDouble benchmark() {
        return benchmark;
    }

    /** How many places carry each rating. */
    Map<Rating, Integer> ratings() {
        Map<Rating, Integer> counts = new EnumMap<>(Rating.class);
        ranked.forEach(r -> r.rating().ifPresent(rating -> counts.merge(rating, 1, Integer::sum)));
        return counts;
    }

    /** Whether any place is rated. */
    boolean rated() {
        return ranked.stream().anyMatch(r -> r.rating().isPresent());
    }

    /** Whether any figure has an interval. */
    boolean intervals() {
        return ranked.stream().anyMatch(r -> r.figure().interval().isPresent());
    }

    /** The places of each fifth, the first fifth first; nothing where there are too few for fifths. */
    Map<Integer, List<Ranked>> fifths() {
        Map<Integer, List<Ranked>> fifths = new TreeMap<>();
        if (ranked.size() < FEWEST_PLACES) {
            return fifths;
        }
        ranked.forEach(r -> r.fifth()
                .ifPresent(
                        f -> fifths.computeIfAbsent(f, k -> new ArrayList<>()).add(r)));
        return fifths;
    }

    /** A place with the lowest value, if any has one. */
    Optional<String> lowest() {
        return ranked.stream().min(BY_VALUE).map(r -> r.place().name());
    }

    /** A place with the highest value, if any has one. */
    Optional<String> highest() {
        return ranked.stream().max(BY_VALUE).map(r -> r.place().name());
    }

    /** The axis of this period alone: other periods may lie far off. */
    public ValueAxis axis() {
        List<Double> values = new ArrayList<>();
        benchmark.ifPresent(values::add);
        for (Ranked row : ranked) {
            values.add(row.value());
            row.figure().interval().ifPresent(i -> {
                values.add(i.lower());
                values.add(i.upper());
            });
        }
        return ValueAxis.covering(values);
    }
}
