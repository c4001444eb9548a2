package waymark.benchmark.breakdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import waymark.benchmark.Comparison;
import waymark.benchmark.ComparisonRule;
import waymark.benchmark.interval.CountedIntervals;
import waymark.indicator.Evidence;
import waymark.indicator.Figure;
import waymark.indicator.Group;
import waymark.indicator.GroupSeries;
import waymark.indicator.Indicator;
import waymark.indicator.Measure;
import waymark.indicator.Observation;
import waymark.indicator.Period;
import waymark.indicator.Series;
import waymark.place.Area;
import waymark.place.Place;

/** The breakdowns of one state of the evidence. What all places share (dimensions, ranges) is worked out once for each indicator. */
public final class Breakdowns {
    private final Evidence evidence;
    private final Map<String, Dimensions> dimensions;
    private final Map<String, Map<String, ValueRange>> ranges;

    /** The series of areas that many places are compared with, by indicator and area. */
    private final Map<String, Map<Group, Series>> compared;

    public Breakdowns(Evidence evidence) {
        this.evidence = evidence;
        this.dimensions = new ConcurrentHashMap<>();
        this.ranges = new ConcurrentHashMap<>();
        this.compared = new ConcurrentHashMap<>();
    }

    private Breakdowns(Breakdowns same, Evidence named) {
        this.evidence = named;
        this.dimensions = same.dimensions;
        this.ranges = same.ranges;
        this.compared = same.compared;
    }

    /** The same with the names of another language. */
    public Breakdowns in(Evidence named) {
        return new Breakdowns(this, named);
    }

    /** The dimensions and pairs of dimensions that an indicator is broken down by in any area. */
    public Dimensions dimensions(Indicator indicator) {
        return counted(indicator).called(evidence.catalogue()::tableWord);
    }

    /** The dimensions by the words of the tables, which are the same in all languages. */
    private Dimensions counted(Indicator indicator) {
        return dimensions.computeIfAbsent(
                indicator.id(), id -> Dimensions.of(evidence.observations().groups(id)));
    }

    /**
     * An area's breakdowns, one for each dimension of which the source gives it a figure or says why not; the newest first,
     * else in the source's order.
     */
    public List<Breakdown> of(Indicator indicator, Area area) {
        Map<Group, Series> own = series(indicator, area);
        Optional<Area> benchmark = benchmark(area);
        Map<Group, Series> others = benchmark
                .map(b -> compared.computeIfAbsent(indicator.id() + " " + b.code(), k -> series(indicator, b)))
                .orElse(Map.of());
        return own.isEmpty()
                ? List.of()
                : counted(indicator).single().stream()
                        .flatMap(d -> new OfOne(indicator, area, d, own, benchmark, others).breakdown().stream())
                        .sorted(Comparator.comparing(Breakdown::period).reversed())
                        .map(b -> b.called(evidence.catalogue()::tableWord))
                        .toList();
    }

    /** An area's figures by two dimensions at once. */
    public List<Crossing> crossings(Indicator indicator, Area area) {
        Map<Group, Series> own = series(indicator, area);
        return own.isEmpty()
                ? List.of()
                : counted(indicator).pairs().stream()
                        .flatMap(p -> p.crossing(own).stream())
                        .map(c -> c.called(evidence.catalogue()::tableWord))
                        .toList();
    }

    /** How many groups of an area are of three dimensions or more at once. */
    public int deeper(Indicator indicator, Area area) {
        return (int) evidence.observations().breakdowns(indicator.id(), area.code()).stream()
                .filter(g -> g.group().categories().size() > 2)
                .count();
    }

    /** One range for an indicator and a dimension in all places, so that their bars compare. */
    public ValueRange range(Indicator indicator, Dimension dimension) {
        String name = counted(indicator).single().stream()
                .map(Dimension::name)
                .filter(d -> evidence.catalogue().tableWord(d).equals(dimension.name()))
                .findFirst()
                .orElse(dimension.name());
        return ranges.computeIfAbsent(indicator.id(), id -> ranges(indicator)).getOrDefault(name, ValueRange.EMPTY);
    }

    private Map<String, ValueRange> ranges(Indicator indicator) {
        Map<String, ValueRange.Gathering> found = new LinkedHashMap<>();
        Map<String, String> words = new LinkedHashMap<>();
        counted(indicator).single().forEach(d -> words.put(evidence.catalogue().tableWord(d.name()), d.name()));
        for (Place place : evidence.areas().places()) {
            for (Breakdown b : of(indicator, place.area())) {
                String name =
                        words.getOrDefault(b.dimension().name(), b.dimension().name());
                ValueRange.Gathering range = found.computeIfAbsent(name, d -> new ValueRange.Gathering());
                Stream<BreakdownRow> rows = indicator.measure() == Measure.COUNT ? b.rows().stream() : all(b);
                rows.forEach(p -> range.add(p, indicator.measure() != Measure.COUNT));
            }
        }
        Map<String, ValueRange> result = new LinkedHashMap<>();
        found.forEach((name, range) -> result.put(name, range.done()));
        return result;
    }

    private static Stream<BreakdownRow> all(Breakdown b) {
        return Stream.concat(b.rows().stream(), b.all().stream());
    }

    private Map<Group, Series> series(Indicator indicator, Area area) {
        Map<Group, Series> found = new LinkedHashMap<>();
        for (GroupSeries g : evidence.observations().breakdowns(indicator.id(), area.code())) {
            found.put(g.group(), CountedIntervals.fill(indicator, g.series()));
        }
        return found;
    }

    private Optional<Area> benchmark(Area area) {
        return evidence.benchmark().flatMap(c -> c.areaFor(area, evidence.areas()));
    }

    /** The breakdown of one area by one dimension in the making. */
    private final class OfOne {
        private final Indicator indicator;
        private final Area area;
        private final Dimension dimension;
        private final Map<String, Series> own = new LinkedHashMap<>();
        private final Map<String, Series> others = new LinkedHashMap<>();
        private final Optional<Area> benchmark;

        OfOne(
                Indicator indicator,
                Area area,
                Dimension dimension,
                Map<Group, Series> own,
                Optional<Area> benchmark,
                Map<Group, Series> others) {
            this.indicator = indicator;
            this.area = area;
            this.dimension = dimension;
            this.benchmark = benchmark;
            for (String category : dimension.categories()) {
                Group group = Dimensions.group(dimension, category);
                Optional.ofNullable(own.get(group)).ifPresent(s -> this.own.put(category, s));
                Optional.ofNullable(others.get(group)).ifPresent(s -> this.others.put(category, s));
            }
        }

        Optional<Breakdown> breakdown() {
            return Periods.newest(own.values()).map(period -> {
                List<BreakdownRow> rows = new ArrayList<>();
                own.forEach((category, series) -> rows.add(row(category, series, period)));
                return new Breakdown(dimension, period, rows, all(period), benchmark);
            });
        }

        private BreakdownRow row(String category, Series series, Period period) {
            Optional<Observation> figure = series.at(period);
            Optional<Figure> same = Optional.ofNullable(others.get(category))
                    .flatMap(s -> s.at(period))
                    .map(Observation::figure);
            Optional<Figure> other = same.isPresent() ? same : whole(period);
            boolean whole = same.isEmpty() && other.isPresent();
            return new BreakdownRow(category, figure, other, whole, compare(figure, other));
        }

        /** The benchmark as a whole; a count of one category can't be held against it. */
        private Optional<Figure> whole(Period period) {
            return indicator.measure() == Measure.COUNT ? Optional.empty() : whole(benchmark, period);
        }

        private Optional<Figure> whole(Optional<Area> area, Period period) {
            return area.flatMap(a -> evidence.series(indicator, a))
                    .flatMap(s -> s.at(period))
                    .map(Observation::figure);
        }

        private Optional<BreakdownRow> all(Period period) {
            Optional<Figure> other = whole(benchmark, period);
            return evidence.series(indicator, area)
                    .flatMap(s -> CountedIntervals.fill(indicator, s).at(period))
                    .map(o -> new BreakdownRow("", Optional.of(o), other, false, compare(Optional.of(o), other)));
        }

        private Comparison compare(Optional<Observation> own, Optional<Figure> other) {
            return own.map(o -> ComparisonRule.compare(indicator, o.figure(), other))
                    .orElse(new Comparison.NotCompared(Comparison.Reason.NO_FIGURE));
        }
    }
}
