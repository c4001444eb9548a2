package waymark.page.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import waymark.benchmark.Benchmarks;
import waymark.benchmark.Comparison;
import waymark.benchmark.ComparisonRule;
import waymark.benchmark.Distribution;
import waymark.benchmark.Rank;
import waymark.benchmark.Rating;
import waymark.chart.Limits;
import waymark.chart.ValueAxis;
import waymark.chart.row.IntervalChart;
import waymark.chart.row.IntervalRow;
import waymark.chart.row.IntervalScale;
import waymark.indicator.Figure;
import waymark.indicator.Indicator;
import waymark.indicator.Observation;
import waymark.indicator.Polarity;
import waymark.network.Section;
import waymark.page.Addresses;
import waymark.page.Here;
import waymark.page.Markup;
import waymark.page.indicator.SymbolText;
import waymark.page.part.RatingView;
import waymark.page.part.TableText;
import waymark.place.Area;
import waymark.place.Place;

/** The ranked rows of an indicator across places: a table whose bars repeat its numbers. */
final class AcrossRows {
    private record Row(Place place, Figure.Known figure, Optional<Comparison> comparison) {}

    private static final Comparator<Row> BY_VALUE =
            Comparator.comparingDouble(r -> r.figure().value());

    private final NetworkScope scope;
    private final Indicator indicator;
    private final Distribution places;
    private final Here here;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> ended = new ArrayList<>();
    private final Map<String, Section> sections = new HashMap<>();
    private final OptionalDouble line;

    AcrossRows(NetworkScope scope, Indicator indicator, Distribution places, Here here) {
        this.scope = scope;
        this.indicator = indicator;
        this.places = places;
        this.here = here;
        this.line = sharedBenchmark();
        scope.network().sections().forEach(s -> sections.put(s.place().id(), s));
        scope.network().evidence().areas().places().forEach(p -> {
            if (p.area().hasEnded()) {
                ended.add(p.name());
            } else {
                add(p);
            }
        });
        boolean lowFirst = indicator.polarity() == Polarity.LOW_IS_GOOD;
        rows.sort((lowFirst ? BY_VALUE : BY_VALUE.reversed())
                .thenComparing(r -> r.place().name()));
    }

    private void add(Place place) {
        Optional<Figure> figure = observation(place.area()).map(Observation::figure);
        if (figure.isPresent() && figure.get() instanceof Figure.Known known) {
            rows.add(new Row(place, known, comparison(place, known)));
        } else {
            missing.add(place.name());
        }
    }

    private Optional<Observation> observation(Area area) {
        return scope.frames().benchmarks().series(indicator, area).flatMap(s -> s.at(places.period()));
    }

    private Optional<Comparison> comparison(Place place, Figure.Known figure) {
        Benchmarks benchmarks = scope.frames().benchmarks();
        return benchmarks
                .evidence()
                .benchmark()
                .flatMap(c -> c.areaFor(place.area(), benchmarks.evidence().areas()))
                .map(a ->
                        ComparisonRule.compare(indicator, figure, observation(a).map(Observation::figure)));
    }

    /** The benchmark's value, if all places have the same benchmark. */
    private OptionalDouble sharedBenchmark() {
        List<Area> areas = scope.network().evidence().areas().places().stream()
                .flatMap(p -> scope.network().evidence().benchmark().stream()
                        .flatMap(c ->
                                c.areaFor(p.area(), scope.network().evidence().areas()).stream()))
                .distinct()
                .toList();
        return areas.size() == 1
                ? observation(areas.get(0)).map(o -> o.figure().number()).orElse(OptionalDouble.empty())
                : OptionalDouble.empty();
    }

    List<String> missing() {
        return missing;
    }

    /** Places that were abolished: they aren't ranked with those of today. */
    List<String> ended() {
        return ended;
    }

    OptionalDouble benchmark() {
        return line;
    }

    /** How many rows carry each rating. */
    Map<Rating, Integer> ratings() {
        Map<Rating, Integer> counts = new EnumMap<>(Rating.class);
        for (Row row : rows) {
            if (row.comparison().orElse(null) instanceof Comparison.Rated rated) {
                counts.merge(rated.rating(), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** A place with the lowest value, if any has one. */
    Optional<String> lowest() {
        return rows.stream().min(BY_VALUE).map(r -> r.place().name());
    }

    /** A place with the highest value, if any has one. */
    Optional<String> highest() {
        return rows.stream().max(BY_VALUE).map(r -> r.place().name());
    }

    /** The ratings that occur, each once. */
    List<RatingView> key() {
        return rows.stream()
                .map(r -> RatingView.of(r.comparison(), scope.words()))
                .distinct()
                .sorted(Comparator.comparing(RatingView::word))
                .toList();
    }

    /** What the symbols on the figures mean, each once. */
    List<String> symbols() {
        return rows.stream()
                .flatMap(r -> r.figure().symbols().stream())
                .distinct()
                .sorted()
                .map(s -> SymbolText.explained(s, scope.words()))
                .toList();
    }

    /** Whether any figure has an interval. */
    boolean intervals() {
        return rows.stream().anyMatch(r -> r.figure().interval().isPresent());
    }

    /** Whether any place is rated. */
    boolean rated() {
        return !ratings().isEmpty();
    }

    Markup markup() {
        IntervalScale scale = new IntervalScale(axis(), line);
        boolean intervals = intervals();
        boolean rated = rated();
        StringBuilder html = new StringBuilder();
        for (Row row : rows) {
            Rank rank = places.rank(row.figure().value(), indicator.polarity());
            html.append("<tr><th scope=\"row\">")
                    .append(rank.position())
                    .append(rank.joint() ? "= " : ". ")
                    .append(name(row.place()))
                    .append("</th><td class=\"num\">")
                    .append(TableText.escape(scope.numbers().figure(indicator, row.figure())));
            if (intervals) {
                html.append("</td><td class=\"num\">").append(TableText.escape(interval(row.figure())));
            }
            html.append("</td><td class=\"c-half\">").append(bar(scale, row));
            if (rated) {
                html.append("</td><td>").append(rating(row));
            }
            html.append("</td></tr>");
        }
        return new Markup(html.toString());
    }

    private static String bar(IntervalScale scale, Row row) {
        return IntervalChart.draw(
                        scale,
                        new IntervalRow(
                                row.figure().value(),
                                row.figure().interval().map(i -> new Limits(i.lower(), i.upper())),
                                false,
                                RatingView.mark(row.comparison())))
                .markup();
    }

    private String rating(Row row) {
        RatingView rating = RatingView.of(row.comparison(), scope.words());
        return "<span class=\"rate " + rating.css() + "\">" + rating.mark().html() + TableText.escape(rating.word())
                + "</span>";
    }

    /** The axis of this period alone: other periods may lie far off. */
    ValueAxis axis() {
        List<Double> values = new ArrayList<>();
        line.ifPresent(values::add);
        for (Row row : rows) {
            values.add(row.figure().value());
            row.figure().interval().ifPresent(i -> {
                values.add(i.lower());
                values.add(i.upper());
            });
        }
        return ValueAxis.covering(values);
    }

    private String interval(Figure.Known figure) {
        return figure.interval()
                .map(i -> scope.words()
                        .text(
                                "table.from-to",
                                scope.numbers().bare(indicator, i.lower()),
                                scope.numbers().bare(indicator, i.upper())))
                .orElse("–");
    }

    private String name(Place place) {
        Optional<Section> section =
                Optional.ofNullable(sections.get(place.id())).filter(s -> s.shows(indicator.id()));
        String text = TableText.escape(place.name());
        return section.map(s -> "<a href=\""
                        + here.to(Addresses.indicator(Addresses.place(place.id()), indicator.id())) + "\">" + text
                        + "</a>")
                .orElse(text);
    }
}
