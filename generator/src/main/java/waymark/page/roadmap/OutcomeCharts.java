package waymark.page.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import waymark.benchmark.finding.TargetStanding;
import waymark.benchmark.trend.Projection;
import waymark.chart.ValueAxis;
import waymark.chart.outcome.Aim;
import waymark.chart.outcome.OutcomeChart;
import waymark.chart.outcome.OutcomePoint;
import waymark.indicator.Indicator;
import waymark.indicator.Observation;
import waymark.indicator.Series;
import waymark.page.Here;
import waymark.page.Later;
import waymark.page.Link;
import waymark.page.Markup;
import waymark.page.Messages;
import waymark.page.indicator.AxisNumbers;
import waymark.page.indicator.IndicatorCharts;
import waymark.page.part.ChartView;
import waymark.page.part.TableText;
import waymark.page.place.PlaceScope;
import waymark.roadmap.Outcome;

/** The outcomes of commitments: history, what follows if nothing changes, and the target. */
public final class OutcomeCharts {
    /** How many of the newest figures whose periods don't overlap the projection follows. */
    private static final int RECENT = 5;

    private final PlaceScope scope;
    private final Here here;
    private final IndicatorCharts charts;
    private final Messages words;
    private final AxisNumbers axisNumbers;

    OutcomeCharts(PlaceScope scope, Here here, IndicatorCharts charts) {
        this.scope = scope;
        this.here = here;
        this.charts = charts;
        this.words = scope.words();
        this.axisNumbers = new AxisNumbers(words);
    }

    /** An outcome, if its indicator has a page here. */
    Optional<RoadMapView.OutcomeView> of(Outcome outcome) {
        return scope.evidence()
                .catalogue()
                .indicator(outcome.indicator().id())
                .filter(scope::observed)
                .map(i -> new RoadMapView.OutcomeView(
                        Later.of(() -> chart(outcome, i)),
                        promise(outcome, i),
                        new Link(here.to(scope.indicatorPage(i)), i.title())));
    }

    /** "72% by 2029/30", or nothing where there is no target. */
    String promise(Outcome outcome, Indicator indicator) {
        return outcome.target()
                .map(t -> words.text(
                        "outcome.promise", scope.numbers().promised(indicator, t.value()), words.deadline(t.by())))
                .orElse("");
    }

    /** The chart of an outcome by itself. */
    public static Optional<ChartView> chart(PlaceScope scope, Here here, IndicatorCharts charts, Outcome outcome) {
        return scope.evidence()
                .catalogue()
                .indicator(outcome.indicator().id())
                .flatMap(i -> new OutcomeCharts(scope, here, charts).chart(outcome, i));
    }

    private Optional<ChartView> chart(Outcome outcome, Indicator indicator) {
        return scope.evidence()
                .series(indicator, scope.place().area())
                .flatMap(series -> chart(outcome, indicator, series));
    }

    private Optional<ChartView> chart(Outcome outcome, Indicator indicator, Series series) {
        List<Observation> known = series.observations().stream()
                .filter(o -> o.figure().number().isPresent())
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        List<Observation> ends = oneForEachEnd(known);
        List<Observation> history = ends.subList(Math.max(0, ends.size() - 2 * RECENT), ends.size());
        Observation latest = known.get(known.size() - 1);
        OptionalDouble end = deadline(outcome, latest);
        Optional<Aim> target = target(outcome, indicator, end);
        Optional<Aim> projection =
                end.isEmpty() ? Optional.empty() : projection(outcome, indicator, known, end.getAsDouble());
        String now = scope.numbers().value(indicator, number(latest));
        waymark.chart.outcome.Outcome drawn = new waymark.chart.outcome.Outcome(
                axisNumbers.scale(indicator, axis(history, target, projection)),
                history.stream()
                        .map(o -> new OutcomePoint(at(o), number(o), words.period(o.period())))
                        .toList(),
                axisNumbers.briefValue(indicator, number(latest), now),
                projection.map(a -> brief(indicator, a)),
                target.map(a -> brief(indicator, a)));
        String caption = outcome.target()
                .map(t ->
                        words.text("outcome.caption", now, words.period(latest.period()), promise(outcome, indicator)))
                .orElse(words.text("outcome.caption-bare", now, words.period(latest.period())));
        ChartView view = new ChartView(
                caption,
                sub(outcome, indicator, known, end, projection.isPresent()),
                aria(indicator, history, projection, target),
                new Markup(OutcomeChart.draw(drawn).markup()),
                charts.sources().of(indicator, List.of()),
                Later.of(() -> table(indicator, history, projection, target)),
                words.text("chart.table.by-period", indicator.title()),
                Later.of(() -> charts.tables().symbols(series, List.of())));
        return Optional.of(view.at(OutcomeChart.positions(drawn)));
    }

    /** As it stands beside the end of a line: the table has it in full. */
    private Aim brief(Indicator indicator, Aim aim) {
        return new Aim(
                aim.at(),
                aim.value(),
                aim.period(),
                aim.title(),
                axisNumbers.briefValue(indicator, aim.value(), aim.label()));
    }

    /** What is drawn, and how fast it has gone so far. */
    private String sub(
            Outcome outcome, Indicator indicator, List<Observation> known, OptionalDouble end, boolean projected) {
        String drawn = projected
                ? words.text(
                        "outcome.sub",
                        indicator.title(),
                        words.text("count", Projection.of(known).orElseThrow().figures()))
                : words.text("outcome.sub-bare", indicator.title());
        Optional<String> progress =
                end.isEmpty() ? Optional.empty() : OutcomeProgress.of(outcome, known, end.getAsDouble(), words);
        return progress.map(p -> words.text("outcome.sub-progress", drawn, p)).orElse(drawn);
    }

    private static ValueAxis axis(List<Observation> history, Optional<Aim> target, Optional<Aim> projection) {
        List<Double> values = new ArrayList<>();
        history.forEach(o -> values.add(number(o)));
        target.ifPresent(t -> values.add(t.value()));
        projection.ifPresent(p -> values.add(p.value()));
        return ValueAxis.covering(values);
    }

    private Optional<Aim> target(Outcome outcome, Indicator indicator, OptionalDouble end) {
        if (outcome.target().isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        Outcome.Target t = outcome.target().get();
        return Optional.of(new Aim(
                end.getAsDouble(),
                t.value().value(),
                t.by().text(),
                words.text("outcome.target"),
                scope.numbers().promised(indicator, t.value())));
    }

    private Optional<Aim> projection(Outcome outcome, Indicator indicator, List<Observation> known, double end) {
        return Projection.of(known)
                .map(p -> p.line().at(end))
                .filter(v -> v >= 0 || number(known.get(known.size() - 1)) < 0)
                .filter(v -> v <= 100 || !indicator.unit().suffix().equals("%"))
                .map(v -> new Aim(
                        end,
                        v,
                        outcome.target().orElseThrow().by().text(),
                        words.text("outcome.projection"),
                        scope.numbers().value(indicator, v)));
    }

    /** Of periods that end in the same month only the shortest, so that the figures follow each other in time. */
    private static List<Observation> oneForEachEnd(List<Observation> known) {
        List<Observation> kept = new ArrayList<>();
        for (Observation o : known) {
            if (!kept.isEmpty() && at(kept.get(kept.size() - 1)) == at(o)) {
                kept.remove(kept.size() - 1);
            }
            kept.add(o);
        }
        return kept;
    }

    /** When the target is due, as a decimal year, if that is after the latest figure. */
    private static OptionalDouble deadline(Outcome outcome, Observation latest) {
        OptionalDouble end =
                outcome.target().map(t -> TargetStanding.end(t, latest)).orElse(OptionalDouble.empty());
        return end.isPresent() && end.getAsDouble() > at(latest) ? end : OptionalDouble.empty();
    }

    private static double at(Observation o) {
        return Projection.time(o.period());
    }

    private static double number(Observation o) {
        return o.figure().number().orElseThrow();
    }

    private String aria(
            Indicator indicator, List<Observation> history, Optional<Aim> projection, Optional<Aim> target) {
        Observation first = history.get(0);
        Observation last = history.get(history.size() - 1);
        return words.text(
                        "outcome.aria",
                        indicator.title(),
                        scope.numbers().value(indicator, number(first)),
                        words.period(first.period()),
                        scope.numbers().value(indicator, number(last)),
                        words.period(last.period()))
                + projection
                        .map(p -> " " + words.text("outcome.aria-projection", p.label(), p.period()))
                        .orElse("")
                + target.map(t -> " " + words.text("outcome.aria-target", t.label(), t.period()))
                        .orElse("");
    }

    private Markup table(
            Indicator indicator, List<Observation> history, Optional<Aim> projection, Optional<Aim> target) {
        TableText table = new TableText()
                .heading(words.text("table.period"), false)
                .heading(scope.place().name(), true);
        history.forEach(o ->
                table.row(words.period(o.period()), List.of(scope.numbers().figure(indicator, o.figure()))));
        projection.ifPresent(p -> table.row(words.text("outcome.table-projection", p.period()), List.of(p.label())));
        target.ifPresent(t -> table.row(words.text("outcome.table-target", t.period()), List.of(t.label())));
        return table.done();
    }
}
