package waymark.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import waymark.diagnostic.Diagnostics;
import waymark.format.csv.CsvReader;
import waymark.place.Areas;
import waymark.store.SourceTree;

/**
 * Reads {@code data/observations/*.csv}. Each table's form is recognised by its header; every record is either read, left
 * out for a stated reason, or an error.
 */
public final class ObservationReader {
    private ObservationReader() {}

    /** Reads all tables of a tree into series. */
    public static Observations read(SourceTree tree, Areas areas, Catalogue catalogue, Diagnostics diagnostics) {
        List<TableReport> reports = new ArrayList<>();
        Map<String, Map<String, Map<ObservationTable.Days, Observation>>> found = new HashMap<>();
        for (String path : tree.under("data/observations", ".csv")) {
            ObservationTable sink = new ObservationTable(tree.display(path), areas, catalogue, found, diagnostics);
            tree.bytes(path)
                    .flatMap(b -> CsvReader.open(tree.display(path), b, ObservationColumns.MAY_REPEAT, diagnostics))
                    .ifPresent(table -> ObservationColumns.recognise(table, diagnostics)
                            .forEach(columns -> reports.add(sink.read(table, columns))));
        }
        return new Observations(series(found), reports);
    }

    private static Map<String, Map<String, Series>> series(
            Map<String, Map<String, Map<ObservationTable.Days, Observation>>> found) {
        Map<String, Map<String, Series>> result = new TreeMap<>();
        found.forEach((indicator, byArea) -> {
            Map<String, Series> series = new TreeMap<>();
            byArea.forEach((area, byPeriod) -> series.put(
                    area,
                    new Series(
                            area,
                            byPeriod.values().stream()
                                    .sorted(java.util.Comparator.comparing(Observation::period))
                                    .toList())));
            result.put(indicator, series);
        });
        return result;
    }
}
