package waymark.page.download;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import waymark.format.csv.CellText;
import waymark.indicator.Category;
import waymark.indicator.Indicator;
import waymark.indicator.Unit;
import waymark.indicator.table.TidyWriter;
import waymark.page.Messages;

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
    static final String END = "\r\n";

    private final List<FigurePart> parts = new ArrayList<>();

    /** Adds figures of an indicator in an area. */
    public FigureTable add(List<FigurePart> some) {
        parts.addAll(some);
        return this;
    }

    /** Adds the rows of another table. */
    public FigureTable add(FigureTable other) {
        return add(other.parts);
    }

    /** Its figures, group by group. */
    List<FigurePart> parts() {
        return parts;
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
        return parts.stream().mapToInt(FigurePart::rows).sum();
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
        StringBuilder header = new StringBuilder(String.join(",", FIRST));
        dimensions.forEach(d -> header.append(',').append(field(column(d))));
        header.append(',').append(String.join(",", LAST)).append(END);
        List<byte[]> texts = new ArrayList<>();
        texts.add(header.toString().getBytes(StandardCharsets.UTF_8));
        parts.forEach(part -> texts.add(part.text(dimensions)));
        ByteBuffer all =
                ByteBuffer.allocate(texts.stream().mapToInt(t -> t.length).sum());
        texts.forEach(all::put);
        return all.array();
    }

    /** The table at a path, with all that describes it. */
    public Table at(String path, String name, String title, Messages words) {
        List<String> dimensions = dimensions();
        List<Indicator> indicators =
                parts.stream().map(FigurePart::indicator).distinct().toList();
        return new Table(
                path,
                name,
                title,
                columns(dimensions, words),
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

    private static List<Column> columns(List<String> dimensions, Messages words) {
        List<Column> columns = new ArrayList<>();
        FIRST.forEach(h -> columns.add(Column.figure(h, words)));
        dimensions.forEach(d -> columns.add(Column.dimension(column(d), words)));
        LAST.forEach(h -> columns.add(Column.figure(h, words)));
        return columns;
    }
}
