package waymark.page.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import waymark.benchmark.Benchmarks;
import waymark.benchmark.Distribution;
import waymark.benchmark.SpineGeometry;
import waymark.benchmark.Standing;
import waymark.chart.RatingMark;
import waymark.chart.ValueAxis;
import waymark.chart.row.Spine;
import waymark.chart.row.SpineFrame;
import waymark.chart.spread.Dot;
import waymark.chart.spread.EndNames;
import waymark.chart.spread.MiddleHalf;
import waymark.chart.spread.Spread;
import waymark.chart.spread.SpreadLine;
import waymark.chart.spread.StripFrame;
import waymark.indicator.Indicator;
import waymark.indicator.Period;
import waymark.page.Markup;
import waymark.page.Messages;
import waymark.page.Numbers;

/** The frames of an indicator's values in all places for one period, drawn once; safe for many threads. */
public final class SpreadFrames {
    private static final double PERCENT = 100;

    private final Benchmarks benchmarks;
    private final Numbers numbers;
    private final Messages words;
    private final AxisNumbers axisNumbers;
    private final Map<AgainstKey, StripFrame> strips = new ConcurrentHashMap<>();
    private final Map<StripKey, StripFrame> bareStrips = new ConcurrentHashMap<>();
    private final Map<AgainstKey, Optional<PlacedSpine>> spines = new ConcurrentHashMap<>();
    private final Map<Distribution, String> quarters = new ConcurrentHashMap<>();

    private record AgainstKey(String indicator, Period period, String area) {}

    private record StripKey(String indicator, Period period, ValueAxis axis) {}

    SpreadFrames(Benchmarks benchmarks, Numbers numbers, Messages words) {
        this.benchmarks = benchmarks;
        this.numbers = numbers;
        this.words = words;
        this.axisNumbers = new AxisNumbers(words);
    }

    /** The strip of all places of a period with the first of the comparators; empty if no place has a value. */
    public Optional<StripFrame> strip(Indicator indicator, Distribution places, List<Standing.Against> against) {
        if (places.size() == 0) {
            return Optional.empty();
        }
        if (against.isEmpty()) {
            return Optional.of(strip(indicator, places, Optional.empty()));
        }
        Standing.Against first = against.get(0);
        AgainstKey key =
                new AgainstKey(indicator.id(), places.period(), first.area().code());
        StripFrame known = strips.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        return Optional.of(
                IndicatorFrames.isShared(first)
                        ? strips.computeIfAbsent(key, k -> strip(indicator, places, line(indicator, first)))
                        : strip(indicator, places, line(indicator, first)));
    }

    /** What the table of a strip tells of all places, written once: a distribution is known by itself. */
    String quarters(Indicator indicator, Distribution places, BiFunction<Indicator, Distribution, String> written) {
        String known = quarters.get(places);
        return known != null ? known : quarters.computeIfAbsent(places, k -> written.apply(indicator, places));
    }

    private Optional<SpreadLine> line(Indicator indicator, Standing.Against against) {
        return against.observation()
                .flatMap(o -> o.figure().number().stream()
                        .mapToObj(v -> new SpreadLine(v, against.area().name() + " " + numbers.value(indicator, v)))
                        .findFirst());
    }

    /** The dots are drawn once for all comparators that lie on the same axis. */
    private StripFrame strip(Indicator indicator, Distribution places, Optional<SpreadLine> line) {
        List<Double> values = new ArrayList<>(places.values().values());
        line.ifPresent(l -> values.add(l.value()));
        ValueAxis axis = ValueAxis.covering(values);
        StripFrame bare = bareStrips.computeIfAbsent(
                new StripKey(indicator.id(), places.period(), axis),
                k -> StripFrame.draw(spread(indicator, places, axis)));
        return line.map(l -> bare.compared(List.of(l))).orElse(bare);
    }

    private Spread spread(Indicator indicator, Distribution places, ValueAxis axis) {
        List<Dot> dots = places.values().entrySet().stream()
                .map(e -> new Dot(e.getKey(), e.getValue()))
                .toList();
        Optional<MiddleHalf> middle = places.percentile(0.25).isEmpty()
                ? Optional.empty()
                : Optional.of(new MiddleHalf(
                        places.percentile(0.25).getAsDouble(),
                        places.percentile(0.75).orElseThrow(),
                        words.text("chart.middle-half")));
        return new Spread(axisNumbers.scale(indicator, axis), dots, middle, List.of(), ends(places));
    }

    private Optional<EndNames> ends(Distribution places) {
        double low = places.lowest().orElseThrow();
        double high = places.highest().orElseThrow();
        return low == high ? Optional.empty() : Optional.of(new EndNames(only(places, low), only(places, high)));
    }

    /** The name of the place with this value, or nothing if several share it. */
    private String only(Distribution places, double value) {
        List<String> codes = places.values().entrySet().stream()
                .filter(e -> e.getValue() == value)
                .map(Map.Entry::getKey)
                .toList();
        return codes.size() == 1
                ? benchmarks.evidence().areas().area(codes.get(0)).orElseThrow().name()
                : "";
    }

    /** The bar of a spine and where values stand on it. */
    public record PlacedSpine(SpineGeometry geometry, SpineFrame frame) {
        /** The bar with the marker of one place. */
        public Markup with(double value, RatingMark rating) {
            return new Markup(frame.with(PERCENT * geometry.at(value), rating).markup());
        }
    }

    /** The spine of an indicator for a period; empty where too few places have a value or there is no benchmark. */
    public Optional<PlacedSpine> spine(Indicator indicator, Distribution places, Standing.Against benchmark) {
        AgainstKey key =
                new AgainstKey(indicator.id(), places.period(), benchmark.area().code());
        Optional<PlacedSpine> known = spines.get(key);
        return known != null
                ? known
                : spines.computeIfAbsent(
                        key,
                        k -> benchmark
                                .observation()
                                .flatMap(o -> SpineGeometry.of(indicator, places, placeCount(), o.figure()))
                                .map(g -> new PlacedSpine(g, SpineFrame.draw(spine(indicator, g)))));
    }

    private Spine spine(Indicator indicator, SpineGeometry g) {
        boolean turned = g.turned();
        return new Spine(
                PERCENT * g.at(g.left()),
                PERCENT * g.at(turned ? g.upperQuartile() : g.lowerQuartile()),
                PERCENT * g.at(turned ? g.lowerQuartile() : g.upperQuartile()),
                PERCENT * g.at(g.right()),
                axisNumbers.brief(indicator, g.left(), numbers),
                axisNumbers.brief(indicator, g.right(), numbers));
    }

    private int placeCount() {
        return benchmarks.evidence().areas().presentPlaces().size();
    }
}
