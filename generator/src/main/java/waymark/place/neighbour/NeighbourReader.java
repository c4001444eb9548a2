package waymark.place.neighbour;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.format.csv.CsvReader;
import waymark.format.csv.CsvTable;
import waymark.place.Areas;
import waymark.store.SourceTree;

/** Reads {@code data/neighbours/*.csv}; comparators name a table by its file. */
public final class NeighbourReader {
    /** Where tables of neighbours lie. */
    public static final String FOLDER = "data/neighbours";

    private static final String ENDING = ".csv";
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private NeighbourReader() {}

    /** All tables by id; faults go to the diagnostics, and what is sound is returned. */
    public static Map<String, Neighbours> read(SourceTree tree, Areas areas, Diagnostics diagnostics) {
        Map<String, Neighbours> found = new TreeMap<>();
        for (String path : tree.under(FOLDER, ENDING)) {
            String id = path.substring(FOLDER.length() + 1, path.length() - ENDING.length());
            String display = tree.display(path);
            if (!ID.matcher(id).matches()) {
                diagnostics.error(
                        "bad-id",
                        Span.of(display),
                        "\"" + id + "\" is not a valid id of a table of neighbours",
                        "use lower-case letters, digits and hyphens in the file's name");
                continue;
            }
            CsvReader.open(display, tree.bytes(path).orElseThrow(), diagnostics)
                    .ifPresent(table -> found.put(id, read(id, display, table, areas, diagnostics)));
        }
        return Collections.unmodifiableMap(found);
    }

    private static Neighbours read(String id, String file, CsvTable table, Areas areas, Diagnostics diagnostics) {
        return NeighbourShape.of(table.header())
                .map(shape -> new NeighbourTable(file, shape, areas, diagnostics).read(id, table))
                .orElseGet(() -> {
                    diagnostics.error(
                            "no-neighbours",
                            table.headerSpan(0),
                            "these are not the columns of a table of neighbours",
                            "it needs AREACD,1,2,3 or area,neighbour,position");
                    return new Neighbours(id, Map.of());
                });
    }
}
