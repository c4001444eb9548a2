package waymark.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Nearest;
import waymark.diagnostic.Span;
import waymark.format.csv.CsvReader;
import waymark.format.csv.CsvRow;
import waymark.format.csv.CsvTable;
import waymark.store.SourceTree;

/** Reads {@code data/places.csv}: one row for each area, those with a place id being the places of the site. */
public final class PlaceReader {
    /** Where areas and places are listed. */
    public static final String PATH = "data/places.csv";

    private static final List<String> REQUIRED = List.of("area", "name", "type", "parents", "place");
    private static final List<String> OPTIONAL = List.of("cohort", "column", "row");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z -]*");

    private final Diagnostics diagnostics;
    private final Map<String, Area> areas = new LinkedHashMap<>();
    private final Map<String, Span> placeSpans = new HashMap<>();
    private final List<Place> places = new ArrayList<>();

    private PlaceReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reads the areas; faults go to the diagnostics, and what is sound is returned. */
    public static Areas read(SourceTree tree, Diagnostics diagnostics) {
        PlaceReader reader = new PlaceReader(diagnostics);
        Optional<byte[]> bytes = tree.bytes(PATH);
        if (bytes.isEmpty()) {
            diagnostics.error(
                    "missing-file",
                    Span.of(PATH),
                    "there is no " + PATH,
                    "list your places in it; see generator/docs/formats/places.md");
        } else {
            CsvReader.open(tree.display(PATH), bytes.get(), diagnostics).ifPresent(reader::table);
        }
        reader.checkParents();
        return new Areas(List.copyOf(reader.areas.values()), reader.places);
    }

    private void table(CsvTable table) {
        if (!headerIsKnown(table)) {
            return;
        }
        Columns columns = new Columns(table);
        table.forEach(row -> row(row, columns));
    }

    private boolean headerIsKnown(CsvTable table) {
        List<String> known = new ArrayList<>(REQUIRED);
        known.addAll(OPTIONAL);
        boolean sound = true;
        for (int i = 0; i < table.header().size(); i++) {
            String name = table.header().get(i);
            if (!known.contains(name)) {
                diagnostics.error(
                        "unknown-column",
                        table.headerSpan(i),
                        "\"" + name + "\" is not a column of " + PATH,
                        Nearest.hint(name, known));
                sound = false;
            }
        }
        for (String name : REQUIRED) {
            if (table.column(name) < 0) {
                diagnostics.error(
                        "missing-column", table.headerSpan(0), "the column \"" + name + "\" is missing", "add it");
                sound = false;
            }
        }
        return sound;
    }

    private void row(CsvRow row, Columns at) {
        String code = row.field(at.area);
        String name = row.field(at.name);
        String type = row.field(at.type);
        if (code.isEmpty() || name.isEmpty() || !WORD.matcher(type).matches()) {
            diagnostics.error(
                    "bad-area",
                    row.span(code.isEmpty() ? at.area : name.isEmpty() ? at.name : at.type),
                    "an area needs a code, a name and a type in lower-case letters",
                    "for example N06000001,Northbridge,district,…");
            return;
        }
        List<String> parents = BLANKS.splitAsStream(row.field(at.parents))
                .filter(s -> !s.isEmpty())
                .toList();
        Area area = new Area(code, name, type, parents, row.span(at.area));
        Area earlier = areas.putIfAbsent(code, area);
        if (earlier != null) {
            diagnostics.error(
                    "duplicate-area",
                    area.span(),
                    "\"" + code + "\" stands already at " + earlier.span(),
                    "keep one of the two rows");
            return;
        }
        if (!row.field(at.place).isEmpty()) {
            place(row, at, area);
        }
    }

    private void place(CsvRow row, Columns at, Area area) {
        String id = row.field(at.place);
        Span span = row.span(at.place);
        if (!ID.matcher(id).matches()) {
            diagnostics.error(
                    "bad-id",
                    span,
                    "\"" + id + "\" is not a valid place id",
                    "use lower-case letters, digits and hyphens: it becomes part of addresses");
            return;
        }
        Span earlier = placeSpans.putIfAbsent(id, span);
        if (earlier != null) {
            diagnostics.error(
                    "duplicate-place",
                    span,
                    "\"" + id + "\" stands already at " + earlier,
                    "give each place its own id");
            return;
        }
        String cohort = at.cohort < 0 ? "" : row.field(at.cohort);
        places.add(new Place(id, area, cohort, tile(row, at)));
    }

    private Optional<Place.Tile> tile(CsvRow row, Columns at) {
        boolean hasColumn = at.column >= 0 && !row.field(at.column).isEmpty();
        boolean hasRow = at.row >= 0 && !row.field(at.row).isEmpty();
        if (hasColumn != hasRow) {
            int missing = hasColumn ? at.row : at.column;
            diagnostics.error(
                    "bad-tile",
                    missing < 0 ? row.span(at.place) : row.span(missing),
                    "a tile needs both column and row",
                    "fill in both, or neither");
            return Optional.empty();
        }
        OptionalInt column = gridNumber(row, at.column);
        OptionalInt line = gridNumber(row, at.row);
        return column.isPresent() && line.isPresent()
                ? Optional.of(new Place.Tile(column.getAsInt(), line.getAsInt()))
                : Optional.empty();
    }

    private OptionalInt gridNumber(CsvRow row, int column) {
        if (column < 0 || row.field(column).isEmpty()) {
            return OptionalInt.empty();
        }
        String text = row.field(column);
        if (!text.matches("[1-9][0-9]?")) {
            diagnostics.error("bad-tile", row.span(column), "\"" + text + "\" is not a whole number from 1 to 99", "");
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(text));
    }

    private void checkParents() {
        for (Area area : areas.values()) {
            for (String parent : area.parents()) {
                if (!areas.containsKey(parent)) {
                    diagnostics.error(
                            "unknown-area",
                            area.span(),
                            "the parent \"" + parent + "\" of " + area.name() + " is not in " + PATH,
                            Nearest.hint(parent, areas.keySet()));
                }
            }
            if (reaches(area.code(), area, Set.of())) {
                diagnostics.error(
                        "cyclic-parent",
                        area.span(),
                        area.name() + " is its own ancestor",
                        "parents lead upwards: district, region, nation");
            }
        }
    }

    private boolean reaches(String goal, Area from, Set<String> passed) {
        for (String parent : from.parents()) {
            Area next = areas.get(parent);
            if (parent.equals(goal)) {
                return true;
            }
            if (next != null && !passed.contains(parent)) {
                Set<String> further = new HashSet<>(passed);
                further.add(parent);
                if (reaches(goal, next, further)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where each column stands; -1 if an optional one isn't there. */
    private static final class Columns {
        final int area;
        final int name;
        final int type;
        final int parents;
        final int place;
        final int cohort;
        final int column;
        final int row;

        Columns(CsvTable table) {
            area = table.column("area");
            name = table.column("name");
            type = table.column("type");
            parents = table.column("parents");
            place = table.column("place");
            cohort = table.column("cohort");
            column = table.column("column");
            row = table.column("row");
        }
    }
}
