package waymark.indicator.sidecar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Nearest;
import waymark.diagnostic.Span;
import waymark.format.csv.CsvFormat;
import waymark.format.csv.CsvReader;
import waymark.format.csv.CsvRow;
import waymark.format.csv.CsvTable;
import waymark.indicator.Unit;
import waymark.indicator.sidecar.Description.Holds;

/**
 * Reads {@code absence.meta.csv} beside {@code absence.csv}, as the Department for Education publishes them: a row for
 * each column, an indicator with label, unit and decimals or a filter with its label.
 */
final class DfeReader {
    private static final String UNIT_KEY = "indicator_unit";
    private static final String INDICATOR = "Indicator";
    private static final String FILTER = "Filter";
    private static final Unit NUMBER = new Unit("", "", "number");

    private final FactReader facts;
    private final Diagnostics diagnostics;

    DfeReader(Diagnostics diagnostics) {
        this.facts = new FactReader(diagnostics);
        this.diagnostics = diagnostics;
    }

    /** Whether a file's name is that of such a description. */
    static boolean isOne(String path) {
        return path.endsWith(".meta.csv") || path.endsWith("_meta.csv");
    }

    /** Reads the columns that a file describes; faults of the file itself are told where all tables are read. */
    void read(String path, String display, byte[] bytes, Tables tables, Sidecars sidecars) {
        Optional<CsvTable> meta =
                CsvReader.open(display, bytes, CsvFormat.plain(java.util.Set.of()), new Diagnostics());
        if (meta.filter(m -> m.column("col_name") >= 0 && m.column("col_type") >= 0)
                .isEmpty()) {
            return;
        }
        List<Description.Column> columns = new ArrayList<>();
        meta.get().forEach(row -> column(meta.get(), row).ifPresent(columns::add));
        Span span = meta.get().headerSpan(0);
        Optional<Tables.Described> table = tables.at(path, path.replaceFirst("[._]meta\\.csv$", ".csv"));
        if (table.isEmpty()) {
            SidecarReader.withoutTable(span, path.replaceFirst("[._]meta\\.csv$", ".csv"), diagnostics);
        } else {
            new Description(span, UNIT_KEY, Facts.NONE, columns).tell(table.get(), sidecars, diagnostics);
        }
    }

    private Optional<Description.Column> column(CsvTable meta, CsvRow row) {
        Map<String, String> cells = new java.util.HashMap<>();
        for (String name : List.of("col_name", "col_type", "label", "indicator_unit", "indicator_dp")) {
            int column = meta.column(name);
            cells.put(name, column < 0 ? "" : row.field(column));
        }
        String name = cells.getOrDefault("col_name", "");
        String type = cells.getOrDefault("col_type", "");
        int typeColumn = meta.column("col_type");
        if (!type.equalsIgnoreCase(INDICATOR) && !type.equalsIgnoreCase(FILTER)) {
            diagnostics.note(
                    "sidecar-value",
                    row.span(typeColumn),
                    "\"" + type + "\" is not a type of column, and the row is left out",
                    Nearest.hint(type, List.of(INDICATOR, FILTER)));
            return Optional.empty();
        }
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String label = cells.getOrDefault("label", "");
        boolean figures = type.equalsIgnoreCase(INDICATOR);
        Facts told = figures ? indicator(label, cells, row.span(Math.max(0, meta.column("indicator_dp")))) : Facts.NONE;
        return Optional.of(new Description.Column(
                List.of(name), label, told, row.span(0), figures ? Holds.FIGURES : Holds.CATEGORIES));
    }

    /** Where the unit is left empty, the figures are plain numbers. */
    private Facts indicator(String label, Map<String, String> cells, Span decimals) {
        String unit = cells.getOrDefault("indicator_unit", "");
        return new Facts(
                label,
                "",
                unit.isEmpty() ? NUMBER : UnitText.of(unit),
                facts.decimals(cells.getOrDefault("indicator_dp", ""), decimals),
                Facts.NO_SOURCE,
                "");
    }
}
