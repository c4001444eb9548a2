package waymark.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Nearest;
import waymark.format.csv.CsvRow;
import waymark.format.csv.CsvTable;

/** Where each column of the list of places stands; an optional one that isn't there holds nothing. */
final class PlaceColumns {
    private static final List<String> REQUIRED = List.of("area", "name", "type", "parents", "place");
    private static final List<String> OPTIONAL = List.of(
            "cohort",
            "column",
            "row",
            "accent",
            "accent-dark",
            "easting",
            "northing",
            "latitude",
            "longitude",
            "also-known-as",
            "from",
            "until",
            "successors",
            "former-codes");
    private static final String LANGUAGE = "name-";
    private static final Pattern IN_LANGUAGE = Pattern.compile(LANGUAGE + "[a-z]{2,3}(-[A-Za-z0-9]{2,8})?");

    private final CsvTable table;

    /** The columns with names in other languages, by language tag. */
    private final Map<String, Integer> languages = new LinkedHashMap<>();

    private PlaceColumns(CsvTable table) {
        this.table = table;
        for (int i = 0; i < table.header().size(); i++) {
            String name = table.header().get(i);
            if (IN_LANGUAGE.matcher(name).matches()) {
                languages.put(name.substring(LANGUAGE.length()), i);
            }
        }
    }

    static PlaceColumns of(CsvTable table) {
        return new PlaceColumns(table);
    }

    /** Whether all columns are known and none is missing. */
    static boolean areKnown(CsvTable table, Diagnostics diagnostics) {
        List<String> known = new ArrayList<>(REQUIRED);
        known.addAll(OPTIONAL);
        boolean sound = true;
        for (int i = 0; i < table.header().size(); i++) {
            String name = table.header().get(i);
            if (!known.contains(name) && !IN_LANGUAGE.matcher(name).matches()) {
                diagnostics.error(
                        "unknown-column",
                        table.headerSpan(i),
                        "\"" + name + "\" is not a column of " + PlaceReader.PATH,
                        name.startsWith(LANGUAGE)
                                ? "names in another language stand under its tag: name-cy, name-gd"
                                : Nearest.hint(name, known));
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

    Map<String, Integer> languages() {
        return languages;
    }

    int at(String column) {
        return table.column(column);
    }

    /** What a row holds in a column; empty if there is no such column. */
    String field(CsvRow row, String column) {
        int at = at(column);
        return at < 0 ? "" : row.field(at);
    }
}
