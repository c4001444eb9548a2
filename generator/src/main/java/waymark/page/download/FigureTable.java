package waymark.page.download;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        return safe.indexOf(',') >= 0 || safe.indexOf('"') >= 0 || safe.indexOf('\n') >= 0 || safe.indexOf('\r') >= 0
                ? "\"" + safe.replace("\"", "\"\"") + "\""
                : safe;
    }

    /** The indicators of its figures, each once: those of one stand together. */
    List<Indicator> indicators() {
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        for (FigurePart part : parts) {
            indicators.putIfAbsent(part.indicator().id(), part.indicator());
        }
        return List.copyOf(indicators.values());
    }

    /** How many rows there are below the header. */
    public int rows() {
        int rows = 0;
        for (FigurePart part : parts) {
            rows += part.rows();
        }
        return rows;
    }

    private List<String> dimensions() {
        boolean broken = false;
        for (FigurePart part : parts) {
            broken = broken || !part.categories().isEmpty();
        }
        return broken ? merged() : List.of();
    }

    private List<String> merged() {
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
        List<byte[]> texts = new ArrayList<>(parts.size() + 1);
        texts.add(header.toString().getBytes(StandardCharsets.UTF_8));
        int length = texts.get(0).length;
        for (FigurePart part : parts) {
            byte[] text = part.text(dimensions);
            texts.add(text);
            length += text.length;
        }
        ByteBuffer all = ByteBuffer.allocate(length);
        texts.forEach(all::put);
        return all.array();
    }

    /** The table at a path, with all that describes it. */
    public Table at(String path, String name, String title, Columns columns) {
        List<String> dimensions = dimensions();
        List<Indicator> indicators = indicators();
        return new Table(
                path,
                name,
                title,
                columns.of(dimensions),
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

    static List<Column> columns(List<String> dimensions, Messages words) {
        List<Column> columns = new ArrayList<>();
        FIRST.forEach(h -> columns.add(Column.figure(h, words)));
        dimensions.forEach(d -> columns.add(Column.dimension(column(d), words)));
        LAST.forEach(h -> columns.add(Column.figure(h, words)));
        return List.copyOf(columns);
    }
}
