package waymark.format.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;

/** The names of the columns with their places. Those of a header in storeys are joined from top to bottom. */
record CsvHeader(CsvPlaces places, int line, List<String> names) {
    private static final String STOREYS = " / ";

    /** Reads the header rows; the records stand at the first of the file. */
    static CsvHeader read(CsvRecords records, CsvPlaces places, CsvFormat format) {
        int line = records.line();
        List<String> names = new ArrayList<>();
        int width = format.headerRows() == 0 ? records.size() : 0;
        for (int row = 0; row < format.headerRows() && (row == 0 || records.next()); row++) {
            List<String> storey = records.fields();
            width = Math.max(width, storey.size());
            for (int column = 0; column < storey.size(); column++) {
                String above = column < names.size() ? names.get(column) : "";
                String name = storey.get(column);
                String joined = above.isEmpty() || name.isEmpty() ? above + name : above + STOREYS + name;
                if (column < names.size()) {
                    names.set(column, joined);
                } else {
                    names.add(joined);
                }
            }
        }
        if (format.fillsRows()) {
            dropUnnamed(names);
        }
        if (format.numbersColumns()) {
            number(names, width);
        }
        return new CsvHeader(places, line, List.copyOf(names));
    }

    /** Spreadsheets write empty columns at the end. */
    private static void dropUnnamed(List<String> names) {
        while (names.size() > 1 && names.get(names.size() - 1).isEmpty()) {
            names.remove(names.size() - 1);
        }
    }

    private static void number(List<String> names, int width) {
        for (int column = 0; column < width; column++) {
            if (column >= names.size()) {
                names.add("#" + (column + 1));
            } else if (names.get(column).isEmpty()) {
                names.set(column, "#" + (column + 1));
            }
        }
    }

    Span span(int column) {
        return places.of(line, column);
    }

    /** Whether every column has a name of its own; if not, after diagnostics. */
    boolean check(CsvFormat format, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        Map<String, Integer> seen = new HashMap<>();
        for (int column = 0; column < names.size(); column++) {
            String name = names.get(column);
            Integer first = seen.putIfAbsent(name, column);
            if (name.isEmpty()) {
                String message = "column " + (column + 1) + " has no name";
                found.error("csv-unnamed-column", span(column), message, "name it or remove it");
            } else if (first != null && !format.repeatable().contains(name)) {
                String message = "\"" + name + "\" names column " + (first + 1) + " and column " + (column + 1);
                found.error("csv-duplicate-column", span(column), message, "rename or remove one of the two");
            }
        }
        separator(found);
        diagnostics.addAll(found.sorted());
        return !found.hasErrors();
    }

    private void separator(Diagnostics found) {
        String only = names.size() == 1 ? names.get(0) : "";
        if (only.contains(";") || only.contains("\t")) {
            String sign = only.contains(";") ? "semicolons" : "tabs";
            String message = "the columns are separated by " + sign + ", commas were expected";
            found.error("csv-separator", span(0), message, "save the file with commas");
        }
    }
}
