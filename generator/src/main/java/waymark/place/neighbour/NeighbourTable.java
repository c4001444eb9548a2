package waymark.place.neighbour;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.format.csv.CsvRow;
import waymark.format.csv.CsvTable;
import waymark.place.Area;
import waymark.place.Areas;
import waymark.place.PlaceReader;

/** Turns the rows of one table into lists of neighbours; areas that the site doesn't list are left out and counted. */
final class NeighbourTable {
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,6}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?([eE]-?[0-9]{1,2})?");

    /** An area as a neighbour of another. */
    private record Entry(String neighbour, double order, Span span) {}

    private final String file;
    private final NeighbourShape shape;
    private final Areas areas;
    private final Diagnostics diagnostics;

    /** The names of areas by the table's own codes. */
    private final Map<String, String> ownNames = new HashMap<>();

    private final Map<String, List<Entry>> found = new LinkedHashMap<>();
    private final Map<String, Span> rows = new HashMap<>();
    private int leftOut;
    private int firstLeftOut;
    private int byName;

    NeighbourTable(String file, NeighbourShape shape, Areas areas, Diagnostics diagnostics) {
        this.file = file;
        this.shape = shape;
        this.areas = areas;
        this.diagnostics = diagnostics;
    }

    Neighbours read(String id, CsvTable table) {
        if (shape.name() >= 0) {
            table.forEach(row -> ownNames.put(row.field(shape.area()), row.field(shape.name())));
        }
        table.forEach(shape.ranked().isEmpty() ? this::pair : this::list);
        Map<String, List<String>> sorted = new LinkedHashMap<>();
        found.forEach((area, entries) -> sorted.put(area, sorted(area, entries)));
        notes();
        return new Neighbours(id, sorted);
    }

    private void list(CsvRow row) {
        Optional<Area> area = area(row, shape.area());
        if (area.isEmpty()) {
            return;
        }
        Span earlier = rows.putIfAbsent(area.get().code(), row.span(shape.area()));
        if (earlier != null) {
            diagnostics.error(
                    "duplicate-area",
                    row.span(shape.area()),
                    "the neighbours of " + area.get().name() + " stand already at " + earlier,
                    "keep one of the two rows");
            return;
        }
        for (int i = 0; i < shape.ranked().size(); i++) {
            int column = shape.ranked().get(i);
            if (!row.field(column).isEmpty()) {
                add(row, area.get(), column, i + 1);
            }
        }
    }

    private void pair(CsvRow row) {
        int column = shape.position() >= 0 ? shape.position() : shape.distance();
        boolean sound = (shape.position() >= 0 ? WHOLE : NUMBER)
                .matcher(row.field(column))
                .matches();
        if (!sound) {
            diagnostics.error(
                    "bad-number",
                    row.span(column),
                    "\"" + row.field(column) + "\" is not a " + (shape.position() >= 0 ? "position" : "distance"),
                    "the nearest has position 1, or the least distance");
            return;
        }
        area(row, shape.area()).ifPresent(a -> add(row, a, shape.neighbour(), Double.parseDouble(row.field(column))));
    }

    private void add(CsvRow row, Area area, int column, double order) {
        area(row, column).ifPresent(neighbour -> {
            if (neighbour.code().equals(area.code())) {
                diagnostics.error(
                        "own-neighbour",
                        row.span(column),
                        area.name() + " is given as a neighbour of its own",
                        "take it out");
                return;
            }
            found.computeIfAbsent(area.code(), k -> new ArrayList<>())
                    .add(new Entry(neighbour.code(), order, row.span(column)));
        });
    }

    /** The area of a field: by its code, by a former one, or by the name that the table itself gives to the code. */
    private Optional<Area> area(CsvRow row, int column) {
        String code = row.field(column);
        Optional<Area> area = areas.area(code).or(() -> areas.formerly(code));
        if (area.isPresent()) {
            return area;
        }
        List<Area> named = areas.named(ownNames.getOrDefault(code, ""));
        if (named.size() == 1) {
            byName++;
            return Optional.of(named.get(0));
        }
        leftOut++;
        firstLeftOut = leftOut == 1 ? row.line() : firstLeftOut;
        return Optional.empty();
    }

    private List<String> sorted(String area, List<Entry> entries) {
        Map<String, Entry> known = new HashMap<>();
        Map<Double, Entry> positions = new HashMap<>();
        List<Entry> kept = new ArrayList<>();
        for (Entry entry : entries) {
            Entry same = known.putIfAbsent(entry.neighbour(), entry);
            Entry there = shape.position() < 0 ? null : positions.putIfAbsent(entry.order(), entry);
            if (same != null) {
                twice(
                        "duplicate-neighbour",
                        entry,
                        entry.neighbour() + " is a neighbour of " + area + " already at " + same.span());
            } else if (there != null) {
                twice(
                        "duplicate-position",
                        entry,
                        "the position of " + there.neighbour() + " at " + there.span() + " is given twice");
            } else {
                kept.add(entry);
            }
        }
        kept.sort(Comparator.comparingDouble(Entry::order).thenComparing(Entry::neighbour));
        return kept.stream().map(Entry::neighbour).toList();
    }

    private void twice(String code, Entry entry, String message) {
        diagnostics.error(code, entry.span(), message, "keep one of the two");
    }

    private void notes() {
        if (leftOut > 0) {
            diagnostics.note(
                    "areas-left-out",
                    new Span(file, firstLeftOut, 0),
                    leftOut + (leftOut == 1 ? " mention of an area is" : " mentions of areas are")
                            + " left out because " + PlaceReader.PATH + " doesn't list "
                            + (leftOut == 1 ? "it" : "them") + ", the first of them here",
                    "lists of neighbours close up over them; add rows for these areas to have them in");
        }
        if (byName > 0) {
            diagnostics.note(
                    "areas-by-name",
                    new Span(file, 1, 0),
                    "the table has codes of its own; its areas were found by their names",
                    "");
        }
        if (found.isEmpty()) {
            diagnostics.warning(
                    "nothing-read",
                    Span.of(file),
                    "no neighbours of an area of " + PlaceReader.PATH + " stand in this table",
                    "check the codes in its first column");
        }
    }
}
