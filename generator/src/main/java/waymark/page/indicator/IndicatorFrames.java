package waymark.page.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import waymark.benchmark.Benchmarks;
import waymark.benchmark.Standing;
import waymark.benchmark.breakdown.Breakdowns;
import waymark.benchmark.interval.CountedIntervals;
import waymark.chart.ValueAxis;
import waymark.chart.ValueScale;
import waymark.chart.trend.ComparatorLine;
import waymark.chart.trend.ComparatorStyle;
import waymark.chart.trend.LinePoint;
import waymark.chart.trend.SparkFrame;
import waymark.chart.trend.TrendFrame;
import waymark.indicator.Comparator;
import waymark.indicator.Evidence;
import waymark.indicator.Figure;
import waymark.indicator.Indicator;
import waymark.indicator.Observation;
import waymark.indicator.Period;
import waymark.indicator.Series;
import waymark.page.Messages;
import waymark.page.Numbers;

/**
 * The frames of one state of the evidence: what charts of one indicator have in common in all places, drawn once. A map
 * that fills itself and nothing else; safe for many threads.
 */
public final class IndicatorFrames {
    private final Benchmarks benchmarks;
    private final Breakdowns breakdowns;
    private final Numbers numbers;
    private final Messages words;
    private final AxisNumbers axisNumbers;
    private final Map<String, ValueAxis> axes = new ConcurrentHashMap<>();
    private final Map<String, Timeline> timelines = new ConcurrentHashMap<>();
    private final Map<String, TrendFrame> trends = new ConcurrentHashMap<>();
    private final Map<String, ComparedRows> rows = new ConcurrentHashMap<>();
    private final Map<String, SparkFrame> sparks = new ConcurrentHashMap<>();
    private final SpreadFrames spreads;

    public IndicatorFrames(Benchmarks benchmarks, Numbers numbers, Messages words) {
        this(benchmarks, new Breakdowns(benchmarks.evidence()), numbers, words);
    }

    private IndicatorFrames(Benchmarks benchmarks, Breakdowns breakdowns, Numbers numbers, Messages words) {
        this.benchmarks = benchmarks;
        this.breakdowns = breakdowns;
        this.numbers = numbers;
        this.words = words;
        this.axisNumbers = new AxisNumbers(words);
        this.spreads = new SpreadFrames(benchmarks, numbers, words);
    }

    /** Frames of the same figures, worked out already, with the names and words of another language. */
    public IndicatorFrames in(Evidence named, Messages others) {
        return new IndicatorFrames(benchmarks.in(named), breakdowns.in(named), numbers.in(named, others), others);
    }

    /** The periods of an indicator as positions in time. */
    public Timeline timeline(Indicator indicator) {
        Timeline known = timelines.get(indicator.id());
        return known != null
                ? known
                : timelines.computeIfAbsent(
                        indicator.id(),
                        id -> Timeline.of(benchmarks.evidence().observations().periods(id), words));
    }

    /** One range for an indicator in all places, so that its charts compare. */
    public ValueAxis axis(Indicator indicator) {
        return axes.computeIfAbsent(indicator.id(), id -> {
            List<Double> values = new ArrayList<>();
            for (Series series : benchmarks.evidence().observations().of(id)) {
                for (Observation o : CountedIntervals.fill(indicator, series).observations()) {
                    if (o.figure() instanceof Figure.Known k) {
                        values.add(k.value());
                        k.interval().ifPresent(i -> {
                            values.add(i.lower());
                            values.add(i.upper());
                        });
                    }
                }
            }
            return ValueAxis.covering(values);
        });
    }

    /** Whether lines of an indicator lie at the same heights and positions in charts of other frames. */
    public boolean alike(Indicator indicator, IndicatorFrames others) {
        return benchmarks.evidence().observations()
                        == others.benchmarks.evidence().observations()
                || (periods(indicator).equals(others.periods(indicator))
                        && axis(indicator).equals(others.axis(indicator)));
    }

    private List<Period> periods(Indicator indicator) {
        return benchmarks.evidence().observations().periods(indicator.id());
    }

    /** The axis with its labels: the unit on the top one alone. */
    public ValueScale scale(Indicator indicator) {
        return axisNumbers.scale(indicator, axis(indicator));
    }

    /** The trend of the comparators; places add their own line. */
    public TrendFrame trend(Indicator indicator, List<Standing.Against> against) {
        Optional<Standing.Against> leading = leading(against);
        int shared = leading.isPresent() && !isShared(leading.get()) ? -1 : shared(against);
        List<Standing.Against> first = against.subList(0, Math.max(shared, 0));
        TrendFrame frame;
        if (shared < 0) {
            frame = bare(indicator, leading);
        } else {
            String key = key(indicator, first)
                    + leading.map(a -> " " + a.area().code()).orElse("");
            TrendFrame known = trends.get(key);
            frame = known != null
                    ? known
                    : trends.computeIfAbsent(key, k -> plus(bare(indicator, leading), indicator, first, leading));
        }
        return plus(frame, indicator, against.subList(first.size(), against.size()), leading);
    }

    private TrendFrame plus(
            TrendFrame before, Indicator indicator, List<Standing.Against> more, Optional<Standing.Against> leading) {
        TrendFrame frame = before;
        for (Standing.Against a : more) {
            frame = frame.plus(line(
                    indicator,
                    a,
                    leading.filter(a::equals).isPresent() ? ComparatorStyle.NATION : ComparatorStyle.REGION));
        }
        return frame;
    }

    /** How many of the first comparators other places have too. */
    private static int shared(List<Standing.Against> against) {
        int shared = 0;
        while (shared < against.size() && isShared(against.get(shared))) {
            shared++;
        }
        return shared;
    }

    private static String key(Indicator indicator, List<Standing.Against> against) {
        StringBuilder key = new StringBuilder(indicator.id());
        for (Standing.Against a : against) {
            key.append(' ').append(a.area().code());
        }
        return key.toString();
    }

    /** The rows of the trend's table with the first comparators, up to one that one place alone has. */
    ComparedRows rows(Indicator indicator, List<Standing.Against> against, TrendFrame frame) {
        List<Standing.Against> first = against.subList(0, shared(against));
        String key = key(indicator, first);
        ComparedRows known = rows.get(key);
        return known != null
                ? known
                : rows.computeIfAbsent(
                        key, k -> new ComparedRows(indicator, first, numbers, p -> frame.x(position(indicator, p))));
    }

    /** Whether other places have the same comparator: a frame that one place alone has isn't kept. */
    static boolean isShared(Standing.Against against) {
        return !against.comparator().isNearest();
    }

    /** The benchmark among comparators, if it is one of them: its breaks and gaps are the frame's. */
    Optional<Standing.Against> leading(List<Standing.Against> against) {
        Optional<Comparator> benchmark = benchmarks.evidence().benchmark();
        for (Standing.Against a : against) {
            if (benchmark.isPresent() && benchmark.get().equals(a.comparator())) {
                return Optional.of(a);
            }
        }
        return Optional.empty();
    }

    private TrendFrame bare(Indicator indicator, Optional<Standing.Against> leading) {
        Optional<Series> series = leading.flatMap(Standing.Against::series);
        return TrendFrame.draw(timeline(indicator).axes(scale(indicator), series, numbers, words), List.of());
    }

    /** The sparkline of the benchmark; places add their own line. */
    public SparkFrame spark(Indicator indicator, Optional<Standing.Against> benchmark) {
        String key = indicator.id() + " " + benchmark.map(a -> a.area().code()).orElse("");
        return benchmark.map(IndicatorFrames::isShared).orElse(true)
                ? sparks.computeIfAbsent(key, k -> bareSpark(indicator, benchmark))
                : bareSpark(indicator, benchmark);
    }

    private SparkFrame bareSpark(Indicator indicator, Optional<Standing.Against> benchmark) {
        Optional<Series> series = benchmark.flatMap(Standing.Against::series);
        return SparkFrame.draw(
                timeline(indicator).axes(scale(indicator), series, numbers, words),
                series.map(s -> points(indicator, s)).orElse(List.of()));
    }

    /** The known figures of a series as points of a line. */
    public List<LinePoint> points(Indicator indicator, Series series) {
        Timeline timeline = timeline(indicator);
        List<LinePoint> points = new ArrayList<>();
        for (Observation o : series.observations()) {
            if (o.figure() instanceof Figure.Known known) {
                points.add(new LinePoint(timeline.position(o.period()), known.value()));
            }
        }
        return points;
    }

    private ComparatorLine line(Indicator indicator, Standing.Against against, ComparatorStyle style) {
        List<LinePoint> points = against.series().map(s -> points(indicator, s)).orElse(List.of());
        String latest = against.series()
                .flatMap(Series::latestKnown)
                .map(o -> numbers.value(indicator, o.figure().number().orElseThrow()))
                .orElse("");
        return new ComparatorLine(style, against.area().name(), latest, points);
    }

    /** What shows an indicator's values in all places for one period. */
    public SpreadFrames spreads() {
        return spreads;
    }

    /** The numbers that the frames are labelled with; decimals that no source gives are counted once. */
    public Numbers numbers() {
        return numbers;
    }

    /** The benchmarks that the frames were drawn from. */
    public Benchmarks benchmarks() {
        return benchmarks;
    }

    /** The breakdowns of the same evidence. */
    public Breakdowns breakdowns() {
        return breakdowns;
    }

    /** The position of a period on an indicator's timeline. */
    public int position(Indicator indicator, Period period) {
        return timeline(indicator).position(period);
    }
}
