package waymark.page.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waymark.benchmark.Standing;
import waymark.benchmark.trend.RecentTrend;
import waymark.chart.trend.LinePoint;
import waymark.indicator.Figure;
import waymark.indicator.Indicator;
import waymark.indicator.Observation;
import waymark.indicator.Symbol;
import waymark.page.Here;
import waymark.page.Link;
import waymark.page.Markup;
import waymark.page.Messages;
import waymark.page.indicator.AxisNumbers;
import waymark.page.indicator.IndicatorFrames;
import waymark.page.indicator.Sentences;
import waymark.page.indicator.SourceLine;
import waymark.page.part.TableText;

/** Composes the small charts of a theme's indicators in a place: those with a history, which one point isn't. */
public final class Sparklines {
    private static final int FEWEST = 2;

    private final PlaceScope scope;
    private final Here here;
    private final Messages words;
    private final Sentences sentences;

    private Sparklines(PlaceScope scope, Here here) {
        this.scope = scope;
        this.here = here;
        this.words = scope.words();
        this.sentences = new Sentences(scope.numbers(), words);
    }

    /** The small charts; nothing if no indicator has a history. */
    public static Optional<SparklinesView> of(
            PlaceScope scope, Here here, List<Indicator> indicators, SourceLine source) {
        List<Standing> standings = indicators.stream()
                .flatMap(i -> scope.standing(i).stream())
                .filter(Sparklines::hasHistory)
                .toList();
        return standings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sparklines(scope, here).view(standings, source));
    }

    private static boolean hasHistory(Standing s) {
        int known = 0;
        for (Observation o : s.series().observations()) {
            known += o.figure() instanceof Figure.Known ? 1 : 0;
        }
        return known >= FEWEST;
    }

    private static Observation first(Standing s) {
        return s.series().firstKnown().orElseThrow();
    }

    private SparklinesView view(List<Standing> standings, SourceLine source) {
        String place = scope.place().name();
        boolean compared = standings.stream()
                .anyMatch(s -> s.benchmark().flatMap(Standing.Against::series).isPresent());
        return new SparklinesView(
                finding(standings),
                words.text("sparklines.sub"),
                place,
                compared ? scope.benchmarkName() : "",
                standings.stream().map(this::small).toList(),
                table(standings),
                words.text("sparklines.table"),
                source.ofMany(standings.stream().map(Standing::indicator).toList(), compared ? compared(source) : "")
                        .strip());
    }

    /** Which line is the benchmark's, with its vintage. */
    private String compared(SourceLine source) {
        String name = scope.benchmarkName();
        return words.text(
                "sparklines.source",
                scope.evidence().benchmark().map(c -> source.dated(name, c)).orElse(name));
    }

    private String finding(List<Standing> standings) {
        int better = 0;
        int worse = 0;
        int calculated = 0;
        for (Standing s : standings) {
            calculated += s.trend().isCalculated() ? 1 : 0;
            better += s.trend().isBetter() ? 1 : 0;
            worse += s.trend() == RecentTrend.INCREASING_WORSE || s.trend() == RecentTrend.DECREASING_WORSE ? 1 : 0;
        }
        if (calculated == 0) {
            return words.text("sparklines.finding-none");
        }
        return better + worse == 0
                ? words.text("sparklines.finding-steady")
                : words.text("sparklines.finding", better, worse, calculated);
    }

    private SparklinesView.Small small(Standing s) {
        Indicator indicator = s.indicator();
        Observation first = first(s);
        IndicatorFrames frames = scope.frames();
        List<LinePoint> points = frames.points(indicator, s.series());
        String latest = value(indicator, s.latest());
        String moved = sentences.trend(s.trend()).or(() -> sentences.change(s)).orElse("");
        String span = words.text(
                "sparklines.span",
                words.period(first.period()),
                words.period(s.latest().period()));
        return new SparklinesView.Small(
                new Link(here.to(scope.indicatorPage(indicator)), indicator.title()),
                moved.isEmpty() ? span : words.text("profile.remark", span, moved),
                words.text(
                        "sparklines.aria",
                        indicator.title(),
                        value(indicator, first),
                        words.period(first.period()),
                        latest,
                        words.period(s.latest().period())),
                new Markup(frames.spark(indicator, s.benchmark())
                        .with(points, breaks(s), brief(indicator, s.latest(), latest))
                        .markup()));
    }

    /** The periods before which the place's own series breaks. */
    private Set<Integer> breaks(Standing s) {
        Set<Integer> breaks = new HashSet<>();
        for (Observation o : s.series().observations()) {
            if (o.figure().has(Symbol.BREAK)) {
                breaks.add(scope.frames().position(s.indicator(), o.period()));
            }
        }
        return breaks;
    }

    /** As it stands beside the last point. */
    private String brief(Indicator indicator, Observation o, String otherwise) {
        return new AxisNumbers(words).briefValue(indicator, o.figure().number().orElseThrow(), otherwise);
    }

    private String value(Indicator indicator, Observation o) {
        return scope.numbers().value(indicator, o.figure().number().orElseThrow());
    }

    private Markup table(List<Standing> standings) {
        TableText table = new TableText()
                .heading(words.text("table.indicator"), false)
                .heading(words.text("sparklines.first"), true)
                .heading(words.text("sparklines.newest"), true);
        String benchmark = scope.benchmarkName();
        if (!benchmark.isEmpty()) {
            table.heading(benchmark, true);
        }
        for (Standing s : standings) {
            List<String> cells = new ArrayList<>();
            cells.add(dated(s.indicator(), first(s)));
            cells.add(dated(s.indicator(), s.latest()));
            if (!benchmark.isEmpty()) {
                cells.add(s.benchmark()
                        .flatMap(Standing.Against::observation)
                        .map(o -> scope.numbers().figure(s.indicator(), o.figure()))
                        .orElse("–"));
            }
            table.row(s.indicator().title(), cells);
        }
        return table.done();
    }

    private String dated(Indicator indicator, Observation o) {
        return words.text("sparklines.dated", value(indicator, o), words.period(o.period()));
    }
}
