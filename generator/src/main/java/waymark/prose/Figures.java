package waymark.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import waymark.indicator.Decimals;
import waymark.indicator.Evidence;
import waymark.indicator.Indicator;
import waymark.indicator.Observation;
import waymark.indicator.Series;
import waymark.place.Area;
import waymark.place.Place;

/** The figures that the texts of places may give; several threads ask. */
final class Figures {
    /** A figure with its area. */
    record Known(Area area, Observation observation) {
        double value() {
            return observation.figure().number().orElseThrow();
        }
    }

    private record Range(double lowest, double highest) {}

    private final Evidence evidence;
    private final Map<String, Integer> decimals = new ConcurrentHashMap<>();
    private final Map<String, Optional<Range>> ranges = new ConcurrentHashMap<>();

    Figures(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The areas a place is compared with. */
    List<Area> comparators(Place place) {
        return evidence.comparators().stream()
                .flatMap(c -> c.areaFor(place.area(), evidence.areas()).stream())
                .toList();
    }

    /** The figures of areas for the times that a clause may mean. */
    List<Known> of(Indicator indicator, List<Area> areas, Times times) {
        Set<Area> each = new LinkedHashSet<>(areas);
        return each.stream()
                .flatMap(a -> evidence.series(indicator, a).stream()
                        .flatMap(s -> times.of(s).stream())
                        .map(o -> new Known(a, o)))
                .toList();
    }

    /** The newest known figure of an area. */
    Optional<Known> newest(Indicator indicator, Area area) {
        return evidence.series(indicator, area).flatMap(Series::latestKnown).map(o -> new Known(area, o));
    }

    /** The known figures of the parts of a place's people. */
    List<Double> ofGroups(Indicator indicator, Area area) {
        return evidence.observations().breakdowns(indicator.id(), area.code()).stream()
                .flatMap(g -> g.series().observations().stream())
                .flatMap(o -> o.figure().number().stream().boxed())
                .toList();
    }

    /** Whether a number is so far from every figure that it is hardly meant as one. */
    boolean isFar(Indicator indicator, BigDecimal number) {
        Optional<Range> range = ranges.computeIfAbsent(indicator.id(), id -> range(id));
        double value = number.doubleValue();
        return range.filter(r -> {
                    double width = r.highest() - r.lowest();
                    return value < r.lowest() - width || value > r.highest() + width;
                })
                .isPresent();
    }

    private Optional<Range> range(String indicator) {
        double[] values = evidence.observations().of(indicator).stream()
                .flatMap(s -> s.observations().stream())
                .flatMapToDouble(o -> o.figure().number().stream())
                .sorted()
                .toArray();
        return values.length == 0 ? Optional.empty() : Optional.of(new Range(values[0], values[values.length - 1]));
    }

    int decimals(Indicator indicator) {
        return decimals.computeIfAbsent(indicator.id(), id -> Decimals.of(indicator, evidence.observations()));
    }

    /** A value as printed. */
    String text(Indicator indicator, double value) {
        int places = decimals(indicator);
        BigDecimal rounded = new BigDecimal(Double.toString(value)).setScale(places, RoundingMode.HALF_UP);
        String pattern = places == 0 ? "#,##0" : "#,##0." + "0".repeat(places);
        String number = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK)).format(rounded);
        return Stream.of(indicator.unit().prefix(), number, indicator.unit().suffix())
                .reduce("", String::concat);
    }
}
