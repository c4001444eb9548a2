package waymark.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Nearest;
import waymark.format.csv.CsvTable;

/**
 * A form of observation table: what its columns are called and what each of them means. Columns are matched by name, in
 * any order; -1 stands for a column that isn't there.
 */
record ObservationColumns(
        String form,
        int area,
        int indicator,
        int period,
        int value,
        int lower,
        int upper,
        int count,
        int denominator,
        int status,
        int note) {
    static final String TIDY = "Waymark tidy";
    static final String ONS = "ONS Explore Local Statistics source";

    /** ONS files may hold the column {@code notes} twice. */
    static final Set<String> MAY_REPEAT = Set.of("notes");

    private static final List<String> TIDY_REQUIRED = List.of("area", "indicator", "period", "value");
    private static final List<String> TIDY_ALL =
            List.of("area", "indicator", "period", "value", "lower", "upper", "count", "denominator", "status", "note");

    /** Columns of Waymark's own downloads that say to people what other sources say to Waymark; they are not read. */
    private static final List<String> TIDY_REMARKS = List.of("name", "source", "licence");

    private static final List<String> ONS_REQUIRED = List.of("areacd", "indicator", "period", "observation");

    /** Recognises a table's form by its header; {@code null}-free: an unknown one is reported and yields an empty list. */
    static List<ObservationColumns> recognise(CsvTable table, Diagnostics diagnostics) {
        List<String> header = table.header();
        if (header.containsAll(ONS_REQUIRED)) {
            return List.of(ons(table));
        }
        boolean sound = true;
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            if (!TIDY_ALL.contains(name) && !TIDY_REMARKS.contains(name)) {
                diagnostics.error(
                        "unknown-column",
                        table.headerSpan(i),
                        "\"" + name + "\" is not a column of an observation table",
                        Nearest.hint(name, TIDY_ALL));
                sound = false;
            }
        }
        List<String> missing = new ArrayList<>(TIDY_REQUIRED);
        missing.removeAll(header);
        for (String name : missing) {
            diagnostics.error(
                    "missing-column",
                    table.headerSpan(0),
                    "the column \"" + name + "\" is missing",
                    "an observation table needs " + String.join(", ", TIDY_REQUIRED));
            sound = false;
        }
        return sound ? List.of(tidy(table)) : List.of();
    }

    private static ObservationColumns tidy(CsvTable t) {
        return new ObservationColumns(
                TIDY,
                t.column("area"),
                t.column("indicator"),
                t.column("period"),
                t.column("value"),
                t.column("lower"),
                t.column("upper"),
                t.column("count"),
                t.column("denominator"),
                t.column("status"),
                t.column("note"));
    }

    private static ObservationColumns ons(CsvTable t) {
        return new ObservationColumns(
                ONS,
                t.column("areacd"),
                t.column("indicator"),
                t.column("period"),
                t.column("observation"),
                t.column("lci_95"),
                t.column("uci_95"),
                -1,
                -1,
                t.column("status"),
                t.column("notes"));
    }

    /** Whether the form is published for all areas of a country, so that areas unknown here are to be expected. */
    boolean coversOtherAreas() {
        return form.equals(ONS);
    }
}
