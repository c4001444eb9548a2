package waymark.page.download;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import waymark.format.yaml.JsonWriter;
import waymark.indicator.Category;
import waymark.indicator.Figure;
import waymark.indicator.Group;
import waymark.indicator.Indicator;
import waymark.indicator.Observation;
import waymark.indicator.Series;
import waymark.indicator.Symbol;
import waymark.page.Numbers;
import waymark.place.Area;

/**
 * The figures of an indicator in an area, for all or for one group, as they stand in tables. Each way to write them is
 * written once: the figures of a nation stand in a table of every place.
 */
public final class FigurePart {
    private final Indicator indicator;
    private final Area area;
    private final Optional<Group> group;
    private final Series series;
    private final FigureParts all;
    private final Map<List<String>, byte[]> texts = new ConcurrentHashMap<>();
    private final Map<String, String> json = new ConcurrentHashMap<>();

    FigurePart(Indicator indicator, Area area, Optional<Group> group, Series series, FigureParts all) {
        this.indicator = indicator;
        this.area = area;
        this.group = group;
        this.series = series.atHand();
        this.all = all;
    }

    Indicator indicator() {
        return indicator;
    }

    /** What is measured, as a JSON object on one line. */
    String indicatorJson() {
        return all.described(indicator);
    }

    /** What the figures are broken down by; nothing for everybody. */
    List<Category> categories() {
        return group.map(Group::categories).orElse(List.of());
    }

    int rows() {
        return series.observations().size();
    }

    /** Whether the figures are everybody's, or those of a wanted group. */
    boolean isOf(Predicate<Group> wanted) {
        return group.isEmpty() || wanted.test(group.get());
    }

    /** Its rows in a table whose figures are broken down by some dimensions. */
    byte[] text(List<String> dimensions) {
        return texts.computeIfAbsent(dimensions, this::written);
    }

    private byte[] written(List<String> dimensions) {
        String begins = fields(List.of(area.code(), area.name(), indicator.id())) + ",";
        StringBuilder between = new StringBuilder(",");
        dimensions.forEach(d -> between.append(category(d)).append(','));
        String ends = ","
                + fields(List.of(indicator.source().name(), indicator.source().licence()))
                + FigureTable.END;
        StringBuilder text = new StringBuilder(160 * rows());
        for (Observation o : series.observations()) {
            text.append(begins)
                    .append(FigureTable.field(all.written(o.period())))
                    .append(between);
            figure(text, o.figure());
            text.append(ends);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void figure(StringBuilder text, Figure figure) {
        if (figure instanceof Figure.Known known) {
            text.append(Numbers.plain(known.value())).append(',');
            if (known.interval().isPresent()) {
                Figure.Interval interval = known.interval().get();
                text.append(Numbers.plain(interval.lower())).append(',').append(Numbers.plain(interval.upper()));
            } else {
                text.append(',');
            }
            text.append(',')
                    .append(number(known.count()))
                    .append(',')
                    .append(number(known.denominator()))
                    .append(',');
        } else {
            text.append(",,,,,");
        }
        text.append(FigureTable.field(symbols(figure))).append(',').append(FigureTable.field(figure.note()));
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? Numbers.plain(value.getAsDouble()) : "";
    }

    /** The symbols on a figure, as files write them. */
    private static String symbols(Figure figure) {
        return figure.symbols().isEmpty()
                ? ""
                : figure.symbols().stream().map(Symbol::printed).collect(Collectors.joining());
    }

    private static String fields(List<String> fields) {
        return fields.stream().map(FigureTable::field).collect(Collectors.joining(","));
    }

    private String category(String dimension) {
        return categories().stream()
                .filter(c -> c.dimension().equals(dimension))
                .map(c -> FigureTable.field(c.name()))
                .findFirst()
                .orElse("");
    }

    /** The figures as a JSON object on one line. */
    String json() {
        return json.computeIfAbsent("", k -> JsonWriter.line(this::series));
    }

    private void series(JsonWriter writer) {
        writer.text("indicator", indicator.id()).text("area", area.code()).text("name", area.name());
        if (!categories().isEmpty()) {
            writer.object("by", by -> {
                for (Category c : categories()) {
                    by.text(c.dimension(), c.name());
                }
            });
        }
        writer.objects("figures", series.observations(), this::figure);
    }

    private void figure(JsonWriter writer, Observation o) {
        writer.text("period", all.written(o.period()));
        if (o.figure() instanceof Figure.Known known) {
            writer.digits("value", Numbers.plain(known.value()));
            if (known.interval().isPresent()) {
                Figure.Interval interval = known.interval().get();
                writer.digits("lower", Numbers.plain(interval.lower()))
                        .digits("upper", Numbers.plain(interval.upper()));
            }
            number(writer, "count", known.count());
            number(writer, "denominator", known.denominator());
        }
        writer.textIfAny("status", symbols(o.figure()))
                .textIfAny("note", o.figure().note());
    }

    private static void number(JsonWriter writer, String key, OptionalDouble value) {
        if (value.isPresent()) {
            writer.digits(key, Numbers.plain(value.getAsDouble()));
        }
    }
}
