package waymark.page.download;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.format.csv.CellText;
import waymark.indicator.Category;
import waymark.indicator.Evidence;
import waymark.indicator.Figure;
import waymark.indicator.Group;
import waymark.indicator.Indicator;
import waymark.indicator.Observation;
import waymark.indicator.Series;
import waymark.indicator.Symbol;
import waymark.indicator.Unit;
import waymark.indicator.period.PeriodParser;
import waymark.indicator.table.TidyWriter;
import waymark.page.Messages;
import waymark.page.Numbers;
import waymark.place.Area;

/**
 * Figures as a table in Waymark's tidy form: UTF-8 with CRLF, unrounded values, no separators; what is missing is empty
 * with its symbol. Each dimension that figures are broken down by has a column, which is empty for everybody. Texts are
 * {@linkplain CellText safe in spreadsheets}. Waymark reads such a file as it reads any table of observations.
 */
public final class FigureTable {
    private static final List<String> FIRST = List.of("area", "name", "indicator", "period");
    private static final List<String> LAST =
            List.of("value", "lower", "upper", "count", "denominator", "status", "note", "source", "licence");
    private static final List<String> KEY = List.of("area", "indicator", "period");
    private static final String END = "\r\n";

    /** The figures of one group in an area, and their rows as text on both sides of the columns that break them down. */
    record Part(Indicator indicator, Area area, List<Category> categories, Series series, List<Row> rows) {}

    /** A row's text before and after what breaks it down. */
    record Row(String before, String after) {}

    private final List<Part> parts = new ArrayList<>();

    /** Adds all figures of an indicator in an area. */
    public FigureTable add(Evidence evidence, Indicator indicator, Area area) {
        return add(evidence, indicator, area, g -> true);
    }

    /** Adds the figures of an indicator in an area, of its breakdowns those for some groups. */
    public FigureTable add(Evidence evidence, Indicator indicator, Area area, Predicate<Group> groups) {
        evidence.series(indicator, area).ifPresent(s -> add(indicator, area, s, List.of()));
        evidence.observations().breakdowns(indicator.id(), area.code()).stream()
                .filter(g -> groups.test(g.group()))
                .forEach(g -> add(indicator, area, g.series(), g.group().categories()));
        return this;
    }

    /** Adds the rows of another table. */
    public FigureTable add(FigureTable other) {
        parts.addAll(other.parts);
        return this;
    }

    private void add(Indicator indicator, Area area, Series series, List<Category> categories) {
        String ends = ","
                + fields(List.of(indicator.source().name(), indicator.source().licence()));
        String begins = fields(List.of(area.code(), area.name(), indicator.id())) + ",";
        List<Row> rows = new ArrayList<>();
        for (Observation o : series.observations()) {
            rows.add(new Row(begins + field(PeriodParser.write(o.period())), fields(figure(o.figure())) + ends));
        }
        parts.add(new Part(indicator, area, categories, series, rows));
    }

    /** Its figures, group by group. */
    List<Part> parts() {
        return parts;
    }

    private static List<String> figure(Figure figure) {
        Figure.Known known = figure instanceof Figure.Known k ? k : null;
        return List.of(
                number(figure.number()),
                known == null
                        ? ""
                        : known.interval().map(i -> Numbers.plain(i.lower())).orElse(""),
                known == null
                        ? ""
                        : known.interval().map(i -> Numbers.plain(i.upper())).orElse(""),
                known == null ? "" : number(known.count()),
                known == null ? "" : number(known.denominator()),
                symbols(figure),
                figure.note());
    }

    /** The symbols on a figure, as files write them. */
    static String symbols(Figure figure) {
        return String.join("", figure.symbols().stream().map(Symbol::printed).toList());
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? Numbers.plain(value.getAsDouble()) : "";
    }

    private static String fields(List<String> fields) {
        return fields.stream().map(FigureTable::field).collect(Collectors.joining(","));
    }

    /** A field as CSV, safe in a spreadsheet; numbers pass unchanged. */
    static String field(String value) {
        String safe = CellText.defused(value);
        boolean quote =
                safe.indexOf(',') >= 0 || safe.indexOf('"') >= 0 || safe.indexOf('\n') >= 0 || safe.indexOf('\r') >= 0;
        return quote ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    /** How many rows there are below the header. */
    public int rows() {
        return parts.stream().mapToInt(p -> p.rows().size()).sum();
    }

    private List<String> dimensions() {
        return TidyWriter.merged(parts.stream()
                .map(p -> p.categories().stream().map(Category::dimension).toList())
                .distinct()
                .toList());
    }

    /** The whole file. */
    public byte[] bytes() {
        return bytes(dimensions());
    }

    private byte[] bytes(List<String> dimensions) {
        StringBuilder text = new StringBuilder(192 * (rows() + 1)).append(String.join(",", FIRST));
        dimensions.forEach(d -> text.append(',').append(field(column(d))));
        text.append(',').append(String.join(",", LAST)).append(END);
        for (Part part : parts) {
            StringBuilder between = new StringBuilder(",");
            dimensions.forEach(d -> between.append(category(part, d)).append(','));
            for (Row row : part.rows()) {
                text.append(row.before()).append(between).append(row.after()).append(END);
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The table at a path, with all that describes it. */
    public Table at(String path, String name, String title, Messages words) {
        List<String> dimensions = dimensions();
        List<Column> columns = new ArrayList<>();
        FIRST.forEach(h -> columns.add(Column.figure(h, words)));
        dimensions.forEach(d -> columns.add(Column.dimension(column(d), words)));
        LAST.forEach(h -> columns.add(Column.figure(h, words)));
        List<Indicator> indicators =
                parts.stream().map(Part::indicator).distinct().toList();
        return new Table(
                path,
                name,
                title,
                columns,
                dimensions.isEmpty() ? KEY : List.of(),
                indicators.stream().map(Indicator::source).distinct().toList(),
                indicators.size() == 1 ? unit(indicators.get(0).unit()) : "",
                rows(),
                bytes(dimensions));
    }

    private static String unit(Unit unit) {
        return unit.name().isEmpty() ? (unit.prefix() + unit.suffix()).strip() : unit.name();
    }

    /** A dimension's name, unless that of a column of figures is the same but for capitals. */
    private static String column(String dimension) {
        return Stream.concat(FIRST.stream(), LAST.stream()).anyMatch(dimension::equalsIgnoreCase)
                ? "by " + dimension
                : dimension;
    }

    private static String category(Part part, String dimension) {
        return part.categories().stream()
                .filter(c -> c.dimension().equals(dimension))
                .map(c -> field(c.name()))
                .findFirst()
                .orElse("");
    }
}
