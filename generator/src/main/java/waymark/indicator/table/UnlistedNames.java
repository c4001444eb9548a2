package waymark.indicator.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import waymark.format.csv.CsvRow;
import waymark.indicator.TableReport;

/** Collects the areas and indicators of a table that the site doesn't list, each once. */
final class UnlistedNames {
    private final Map<String, TableReport.Name> areas = new LinkedHashMap<>();
    private final Map<String, TableReport.Name> indicators = new LinkedHashMap<>();

    void area(String code, String name, CsvRow row) {
        if (!code.isEmpty() || !name.isEmpty()) {
            count(areas, code, name, row);
        }
    }

    void indicator(String name, CsvRow row) {
        count(indicators, name, "", row);
    }

    private static void count(Map<String, TableReport.Name> names, String code, String label, CsvRow row) {
        String key = code.isEmpty() ? label : code;
        TableReport.Name known = names.get(key);
        TableReport.Name next = known == null
                ? new TableReport.Name(code, label, 1, row.line())
                : new TableReport.Name(code, known.label(), known.records() + 1, known.firstLine());
        names.put(key, next);
    }

    TableReport.Unlisted names() {
        return new TableReport.Unlisted(List.copyOf(areas.values()), List.copyOf(indicators.values()));
    }
}
