package waymark.page.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import waymark.benchmark.Distribution;
import waymark.benchmark.Standing;
import waymark.chart.Limits;
import waymark.chart.spread.SpreadMark;
import waymark.chart.trend.Gap;
import waymark.chart.trend.SeriesBreak;
import waymark.chart.trend.TrendFrame;
import waymark.chart.trend.TrendMarks;
import waymark.chart.trend.TrendPoint;
import waymark.indicator.Figure;
import waymark.indicator.Indicator;
import waymark.indicator.Observation;
import waymark.indicator.Series;
import waymark.page.Later;
import waymark.page.Markup;
import waymark.page.Messages;
import waymark.page.Numbers;
import waymark.page.part.ChartView;
import waymark.page.part.RatingView;
import waymark.place.Area;

/** The charts of an indicator in one place, with finding, label, table and source. */
public final class IndicatorCharts {
    private final IndicatorFrames frames;
    private final Numbers numbers;
    private final Messages words;
    private final Sentences sentences;
    private final FigureTables tables;
    private final SourceLine sources;

    /** Takes the site's notice, which every source line repeats. */
    public IndicatorCharts(IndicatorFrames frames, Numbers numbers, Messages words, String notice) {
        this.frames = frames;
        this.numbers = numbers;
        this.words = words;
        this.sentences = new Sentences(numbers, words);
        this.tables = new FigureTables(numbers, words);
        this.sources = new SourceLine(words, notice);
    }

    public Sentences sentences() {
        return sentences;
    }

    public FigureTables tables() {
        return tables;
    }

    /** The trend of an area against comparators, with what its standing tells. */
    public ChartView trend(
            Indicator indicator,
            Area area,
            Series series,
            Optional<Standing> standing,
            List<Standing.Against> against) {
        String caption = standing.map(s -> sentences.caption(s, area.name()))
                .orElse(words.text("chart.trend.none", area.name()));
        List<Standing.Against> drawn =
                against.stream().filter(a -> a.series().isPresent()).toList();
        TrendFrame frame = frames.trend(indicator, drawn);
        ComparedRows rows = frames.rows(indicator, drawn, frame);
        ChartView view = new ChartView(
                caption,
                band(indicator, series),
                aria(indicator, area, series, drawn),
                new Markup(frame.with(marks(indicator, area, series, drawn)).markup()),
                sources.of(indicator, drawn),
                Later.of(() -> tables.trend(indicator, area, series, drawn, rows)),
                words.text("chart.table.by-period", indicator.title()),
                Later.of(() -> tables.symbols(series, drawn)));
        return view.at(rows.stops(series, drawn));
    }

    /** The line of an area alone, to be laid into the trend of another. */
    public String corners(Indicator indicator, Area area, Series series) {
        return frames.trend(indicator, List.of()).corners(marks(indicator, area, series, List.of()));
    }

    /** What is drawn, and whose the interval is. */
    private String band(Indicator indicator, Series series) {
        if (!FigureTables.hasInterval(series)) {
            return words.text("chart.trend.sub-bare", sub(indicator));
        }
        boolean computed = frames.benchmarks().computed(indicator).isPresent();
        return words.text(computed ? "chart.trend.sub-computed" : "chart.trend.sub", sub(indicator));
    }

    private TrendMarks marks(Indicator indicator, Area area, Series series, List<Standing.Against> drawn) {
        List<TrendPoint> points = new ArrayList<>();
        for (Observation o : series.observations()) {
            if (o.figure() instanceof Figure.Known k) {
                points.add(new TrendPoint(
                        frames.position(indicator, o.period()),
                        k.value(),
                        k.interval().map(i -> new Limits(i.lower(), i.upper()))));
            }
        }
        String latest = series.latestKnown()
                .map(o -> numbers.value(indicator, o.figure().number().orElseThrow()))
                .orElse("");
        return new TrendMarks(
                area.name(), latest, points, gaps(indicator, series, drawn), ownBreaks(indicator, series, drawn));
    }

    /** Why the place has no figures: as its own series says, or where it has no rows, as the leading comparator's does. */
    private List<Gap> gaps(Indicator indicator, Series series, List<Standing.Against> drawn) {
        Timeline timeline = frames.timeline(indicator);
        List<Gap> gaps = new ArrayList<>(timeline.gaps(series, words));
        List<Gap> others = new ArrayList<>();
        frames.leading(drawn).flatMap(Standing.Against::series).ifPresent(s -> others.addAll(timeline.gaps(s, words)));
        if (!others.isEmpty()) {
            Set<Integer> own = series.observations().stream()
                    .map(o -> timeline.position(o.period()))
                    .collect(Collectors.toSet());
            others.removeIf(g -> IntStream.rangeClosed(g.first(), g.last()).anyMatch(own::contains));
            gaps.addAll(others);
        }
        gaps.sort(Comparator.comparingInt(Gap::first));
        return gaps;
    }

    /** The breaks of the place's own series that the leading comparator's doesn't have. */
    private List<SeriesBreak> ownBreaks(Indicator indicator, Series series, List<Standing.Against> drawn) {
        Timeline timeline = frames.timeline(indicator);
        List<SeriesBreak> breaks = timeline.breaks(series, numbers, words);
        Optional<Series> leading = frames.leading(drawn).flatMap(Standing.Against::series);
        if (breaks.isEmpty() || leading.isEmpty()) {
            return breaks;
        }
        Set<Integer> shared = timeline.breaks(leading.get(), numbers, words).stream()
                .map(SeriesBreak::period)
                .collect(Collectors.toSet());
        return breaks.stream().filter(b -> !shared.contains(b.period())).toList();
    }

    private String sub(Indicator indicator) {
        String unit = indicator.unit().name().isEmpty()
                ? indicator.unit().prefix() + indicator.unit().suffix()
                : indicator.unit().name();
        return words.text("chart.measure", indicator.title(), unit.strip());
    }

    private String aria(Indicator indicator, Area area, Series series, List<Standing.Against> drawn) {
        List<String> names = new ArrayList<>(List.of(area.name()));
        drawn.forEach(a -> names.add(a.area().name()));
        Optional<Observation> latest = series.latestKnown();
        if (latest.isEmpty()) {
            return words.text("chart.trend.aria-none", indicator.title(), words.list(names));
        }
        Observation first = series.firstKnown().orElseThrow();
        Observation last = latest.get();
        return words.text(
                "chart.trend.aria",
                indicator.title(),
                words.list(names),
                area.name(),
                numbers.value(indicator, first.figure().number().orElseThrow()),
                words.period(first.period()),
                numbers.value(indicator, last.figure().number().orElseThrow()),
                words.period(last.period()));
    }

    /** The strip of all places with this one marked; nothing if there is no other place to compare with. */
    public Optional<ChartView> strip(Standing s, Area area) {
        Distribution places = s.places();
        if (places.size() < 2) {
            return Optional.empty();
        }
        return frames.spreads().strip(s.indicator(), places, s.against()).map(frame -> {
            String value = numbers.value(s.indicator(), s.figure().value());
            SpreadMark mark = new SpreadMark(
                    area.code(),
                    s.figure().value(),
                    area.name() + " " + value,
                    RatingView.mark(s.benchmark().map(Standing.Against::comparison)));
            ChartView view = new ChartView(
                    capital(sentences.rankAndFifth(s)),
                    words.text(
                            "chart.strip.sub",
                            words.period(s.latest().period()),
                            sub(s.indicator()),
                            words.text("rank.first." + s.indicator().polarity().word())),
                    words.text(
                            "chart.strip.aria",
                            Numbers.fixed(places.size(), 0),
                            numbers.value(s.indicator(), places.lowest().orElseThrow()),
                            numbers.value(s.indicator(), places.highest().orElseThrow()),
                            area.name(),
                            value),
                    new Markup(frame.with(mark).markup()),
                    sources.of(s.indicator(), compared(s)),
                    Later.of(() ->
                            tables.strip(s, area, frames.spreads().quarters(s.indicator(), places, tables::quarters))),
                    words.text("chart.table.by-place", s.indicator().title()),
                    Later.of(() -> tables.symbols(s)));
            return view.at(
                    DoubleStream.of(FigureTables.stripValues(s)).map(frame::x).toArray());
        });
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The benchmark, where it has a figure for the same period. */
    private static List<Standing.Against> compared(Standing s) {
        return s.benchmark().filter(a -> a.observation().isPresent()).stream().toList();
    }

    /** What writes the lines under its charts. */
    public SourceLine sources() {
        return sources;
    }
}
