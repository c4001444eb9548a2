package waymark.format.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.format.Utf8;

/** Opens a CSV file: comma-separated, in UTF-8, the first line that isn't blank being the header. */
public final class CsvReader {
    private CsvReader() {}

    /** Opens a file whose column names are all different. */
    public static Optional<CsvTable> open(String display, byte[] bytes, Diagnostics diagnostics) {
        return open(display, bytes, Set.of(), diagnostics);
    }

    /** Opens a file in which some column names may stand more than once. */
    public static Optional<CsvTable> open(
            String display, byte[] bytes, Set<String> repeatable, Diagnostics diagnostics) {
        if (!Utf8.check(display, bytes, "csv-encoding", diagnostics)) {
            return Optional.empty();
        }
        CsvPlaces places = new CsvPlaces(display, bytes);
        CsvRecords records = new CsvRecords(bytes);
        if (!records.next()) {
            if (records.broken()) {
                places.quoteFault(records.line(), diagnostics);
            } else {
                String hint = "write the column names in the first line";
                diagnostics.error("csv-empty", Span.of(display), "the file is empty", hint);
            }
            return Optional.empty();
        }
        CsvHeader header = new CsvHeader(places, records.line(), records.fields());
        return header.check(repeatable, diagnostics)
                ? Optional.of(new ReadTable(bytes, places, header, diagnostics))
                : Optional.empty();
    }

    /** The first line with the places of its fields. */
    private record CsvHeader(CsvPlaces places, int line, List<String> names) {
        Span span(int column) {
            return places.of(line, column);
        }

        boolean check(Set<String> repeatable, Diagnostics diagnostics) {
            Diagnostics found = new Diagnostics();
            Map<String, Integer> seen = new HashMap<>();
            for (int column = 0; column < names.size(); column++) {
                String name = names.get(column);
                Integer first = seen.putIfAbsent(name, column);
                if (name.isEmpty()) {
                    String message = "column " + (column + 1) + " has no name";
                    found.error("csv-unnamed-column", span(column), message, "name it or remove it");
                } else if (first != null && !repeatable.contains(name)) {
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

    /** A table over bytes in memory: it can be streamed more than once. */
    private static final class ReadTable implements CsvTable {
        private final byte[] bytes;
        private final CsvPlaces places;
        private final CsvHeader head;
        private final Diagnostics diagnostics;

        ReadTable(byte[] bytes, CsvPlaces places, CsvHeader head, Diagnostics diagnostics) {
            this.bytes = bytes;
            this.places = places;
            this.head = head;
            this.diagnostics = diagnostics;
        }

        @Override
        public List<String> header() {
            return head.names();
        }

        @Override
        public Span headerSpan(int column) {
            return head.span(column);
        }

        @Override
        public int forEach(Consumer<CsvRow> reader) {
            CsvRecords records = new CsvRecords(bytes);
            CsvRows rows = new CsvRows(records, places, head.names().size(), diagnostics);
            records.next();
            while (records.next()) {
                rows.hand(reader);
            }
            if (records.broken()) {
                places.quoteFault(records.line(), diagnostics);
            }
            return rows.finish();
        }
    }
}
