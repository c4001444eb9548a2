package waymark.page.indicator;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.indicator.Category;
import waymark.indicator.Evidence;
import waymark.indicator.Figure;
import waymark.indicator.Group;
import waymark.indicator.Indicator;
import waymark.indicator.Observation;
import waymark.indicator.Series;
import waymark.indicator.Symbol;
import waymark.indicator.period.PeriodParser;
import waymark.indicator.table.TidyWriter;
import waymark.page.Numbers;
import waymark.place.Area;

/**
 * Figures as a CSV file in Waymark's tidy form: UTF-8 with CRLF, unrounded values, no separators; what is missing is empty
 * with its symbol. Each dimension that figures are broken down by has a column, which is empty for everybody. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it. Waymark reads such a file as it reads any table of
 * observations.
 */
public final class FigureTable {
    private static final List<String> FIRST = List.of("area", "name", "indicator", "period");
    private static final List<String> LAST =
            List.of("value", "lower", "upper", "count", "denominator", "status", "note", "source", "licence");
    private static final String END = "\r\n";
    private static final String FORMULA = "=+-@\t\r";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    /** A row as text on both sides of the columns that break it down. */
    private record Row(String before, List<Category> categories, String after) {}

    private final List<Row> rows = new ArrayList<>();

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
        rows.addAll(other.rows);
        return this;
    }

    private void add(Indicator indicator, Area area, Series series, List<Category> categories) {
        for (Observation o : series.observations()) {
            rows.add(new Row(
                    fields(List.of(area.code(), area.name(), indicator.id(), PeriodParser.write(o.period()))),
                    categories,
                    fields(figure(indicator, o.figure()))));
        }
    }

    private static List<String> figure(Indicator indicator, Figure figure) {
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
                String.join("", figure.symbols().stream().map(Symbol::printed).toList()),
                figure.note(),
                indicator.source().name(),
                indicator.source().licence());
    }

    private static String fields(List<String> fields) {
        return fields.stream().map(FigureTable::field).collect(Collectors.joining(","));
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? Numbers.plain(value.getAsDouble()) : "";
    }

    /** A field as CSV, safe in a spreadsheet; numbers pass unchanged. */
    static String field(String value) {
        boolean formula = !value.isEmpty()
                && FORMULA.indexOf(value.charAt(0)) >= 0
                && !NUMBER.matcher(value).matches();
        String safe = formula ? "'" + value : value;
        boolean quote =
                safe.indexOf(',') >= 0 || safe.indexOf('"') >= 0 || safe.indexOf('\n') >= 0 || safe.indexOf('\r') >= 0;
        return quote ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    /** The whole file. */
    public byte[] bytes() {
        List<String> dimensions = TidyWriter.merged(rows.stream()
                .map(r -> r.categories().stream().map(Category::dimension).toList())
                .distinct()
                .toList());
        StringBuilder text = new StringBuilder(256 * (rows.size() + 1)).append(String.join(",", FIRST));
        dimensions.forEach(d -> text.append(',').append(field(column(d))));
        text.append(',').append(String.join(",", LAST)).append(END);
        for (Row row : rows) {
            text.append(row.before());
            dimensions.forEach(d -> text.append(',').append(category(row, d)));
            text.append(',').append(row.after()).append(END);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A dimension's name, unless that of a column of figures is the same but for capitals. */
    private static String column(String dimension) {
        return Stream.concat(FIRST.stream(), LAST.stream()).anyMatch(dimension::equalsIgnoreCase)
                ? "by " + dimension
                : dimension;
    }

    private static String category(Row row, String dimension) {
        return row.categories().stream()
                .filter(c -> c.dimension().equals(dimension))
                .map(c -> field(c.name()))
                .findFirst()
                .orElse("");
    }
}
