package waymark.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.format.csv.CsvReader;
import waymark.format.csv.CsvRow;
import waymark.format.csv.CsvTable;
import waymark.language.Tongue;
import waymark.place.accent.Accent;
import waymark.store.SourceTree;

/** Reads {@code data/places.csv}: one row for each area, those with a place id being the places of the site. */
public final class PlaceReader {
    /** Where areas and places are listed. */
    public static final String PATH = "data/places.csv";

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

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
            CsvReader.open(tree.display(PATH), bytes.get(), diagnostics)
                    .ifPresent(table -> reader.table(table, tree.tongue()));
        }
        AreaCheck.check(reader.areas, diagnostics);
        return new Areas(List.copyOf(reader.areas.values()), reader.places);
    }

    private void table(CsvTable table, Tongue tongue) {
        if (PlaceColumns.areKnown(table, diagnostics)) {
            PlaceColumns columns = PlaceColumns.of(table);
            AreaReader reader = new AreaReader(columns, tongue, diagnostics);
            PositionReader positions = new PositionReader(table, columns, diagnostics);
            table.forEach(row -> reader.read(row).ifPresent(area -> row(row, columns, positions, area)));
        }
    }

    private void row(CsvRow row, PlaceColumns at, PositionReader positions, Area area) {
        Area earlier = areas.putIfAbsent(area.code(), area);
        if (earlier != null) {
            diagnostics.error(
                    "duplicate-area",
                    area.span(),
                    "\"" + area.code() + "\" stands already at " + earlier.span(),
                    "keep one of the two rows");
        } else if (!at.field(row, "place").isEmpty()) {
            place(row, at, positions, area);
        }
    }

    private void place(CsvRow row, PlaceColumns at, PositionReader positions, Area area) {
        String id = at.field(row, "place");
        Span span = row.span(at.at("place"));
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
        places.add(new Place(
                id,
                area,
                at.field(row, "cohort"),
                positions.tile(row, area.name()),
                positions.position(row),
                accent(row, at)));
    }

    private Optional<Accent> accent(CsvRow row, PlaceColumns at) {
        return Accent.read(
                at.field(row, "accent"),
                span(row, at, "accent"),
                at.field(row, "accent-dark"),
                span(row, at, "accent-dark"),
                diagnostics);
    }

    private static Span span(CsvRow row, PlaceColumns at, String column) {
        return row.span(Math.max(at.at(column), 0));
    }
}
