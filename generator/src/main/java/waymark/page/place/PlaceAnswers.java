package waymark.page.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import waymark.benchmark.Standing;
import waymark.format.markdown.Part;
import waymark.indicator.Indicator;
import waymark.indicator.Observation;
import waymark.indicator.Series;
import waymark.page.Glossary;
import waymark.page.Here;
import waymark.page.LinkTargets;
import waymark.page.indicator.IndicatorCharts;
import waymark.page.part.BodyText;
import waymark.page.part.ChartView;
import waymark.place.Area;
import waymark.store.image.Image;

/** Fills in the texts of a publication. */
final class PlaceAnswers implements BodyText.Answers {
    private static final Pattern COMMA = Pattern.compile(",");

    private final PlaceScope scope;
    private final Here here;
    private final IndicatorCharts charts;

    PlaceAnswers(PlaceScope scope, Here here, IndicatorCharts charts) {
        this.scope = scope;
        this.here = here;
        this.charts = charts;
    }

    @Override
    public Optional<String> link(Part.Target target) {
        return new LinkTargets(scope.network())
                .address(target, scope.publication(), scope.folder())
                .map(here::to);
    }

    @Override
    public Optional<BodyText.Picture> picture(String path) {
        Image image = scope.publication().images().get(path);
        return image == null
                ? Optional.empty()
                : Optional.of(new BodyText.Picture(
                        here.to(PlacePages.imageAddress(scope, path, image.extension())),
                        image.width(),
                        image.height()));
    }

    @Override
    public Glossary glossary() {
        return Glossary.of(scope.network(), here);
    }

    @Override
    public Optional<String> value(Part.Value value) {
        Optional<Indicator> indicator = scope.evidence().catalogue().indicator(value.indicator());
        Optional<Series> series = indicator.flatMap(i -> series(i, value.settings()));
        Optional<Observation> observation = series.flatMap(s -> observation(s, value.settings()));
        return observation.map(o -> {
            String figure = scope.numbers().inSentence(indicator.orElseThrow(), o.figure());
            return value.settings().getOrDefault("with", "").equals("period")
                    ? scope.words()
                            .text("embed.with-period", figure, scope.words().period(o.period()))
                    : figure;
        });
    }

    private Optional<Series> series(Indicator indicator, Map<String, String> settings) {
        String versus = settings.getOrDefault("vs", "");
        if (versus.isEmpty()) {
            return scope.standings().series(indicator);
        }
        Optional<Area> area = scope.evidence()
                .comparator(versus)
                .flatMap(c -> c.areaFor(scope.place().area(), scope.evidence().areas()));
        return area.flatMap(a -> scope.benchmarks().series(indicator, a));
    }

    private static Optional<Observation> observation(Series series, Map<String, String> settings) {
        String period = settings.getOrDefault("period", "");
        return period.isEmpty() ? series.latestKnown() : series.at(period);
    }

    @Override
    public Optional<ChartView> chart(Part.Chart chart) {
        Optional<Indicator> indicator = scope.evidence().catalogue().indicator(chart.indicator());
        if (indicator.isEmpty()) {
            return Optional.empty();
        }
        return drawn(chart, indicator.get())
                .map(c -> c.saying(
                        scope.words().text("chart.in-text", indicator.get().title(), c.finding())));
    }

    private Optional<ChartView> drawn(Part.Chart chart, Indicator indicator) {
        Optional<Standing> standing = scope.standing(indicator);
        if (chart.settings().getOrDefault("kind", "trend").equals("spread")) {
            return standing.flatMap(s -> charts.strip(s, scope.place().area()));
        }
        List<String> versus =
                COMMA.splitAsStream(chart.settings().getOrDefault("vs", "")).toList();
        return standing.map(s -> charts.trend(
                indicator,
                scope.place().area(),
                s.series(),
                standing,
                s.against().stream()
                        .filter(a -> versus.contains("")
                                || versus.contains(a.comparator().id()))
                        .toList()));
    }
}
