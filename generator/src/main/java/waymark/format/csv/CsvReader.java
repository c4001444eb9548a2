package waymark.format.csv;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;

/** Opens a CSV file: unless its format says otherwise, commas, UTF-8, the first line that isn't blank the header. */
public final class CsvReader {
    private CsvReader() {}

    /** Opens a file whose column names are all different. */
    public static Optional<CsvTable> open(String display, byte[] bytes, Diagnostics diagnostics) {
        return open(display, bytes, CsvFormat.PLAIN, diagnostics);
    }

    /** Opens a file of a format. */
    public static Optional<CsvTable> open(String display, byte[] bytes, CsvFormat format, Diagnostics diagnostics) {
        return open(display, () -> new ByteArrayInputStream(bytes), format, diagnostics);
    }

    /** Opens a file that may be large: it is read from its start again and again, and never held. */
    public static Optional<CsvTable> open(
            String display, Supplier<InputStream> file, CsvFormat format, Diagnostics diagnostics) {
        return CsvText.of(display, file, format, diagnostics).flatMap(text -> open(display, text, format, diagnostics));
    }

    private static Optional<CsvTable> open(String display, CsvText text, CsvFormat format, Diagnostics diagnostics) {
        CsvPlaces places = new CsvPlaces(display, text, format.separator());
        try (CsvRecords records = new CsvRecords(text.read(), format.separator())) {
            if (!records.next()) {
                if (records.broken()) {
                    places.quoteFault(records.line(), diagnostics);
                } else {
                    String hint = "write the column names in the first line";
                    diagnostics.error("csv-empty", Span.of(display), "the file is empty", hint);
                }
                return Optional.empty();
            }
            CsvHeader header = CsvHeader.read(records, places, format);
            return header.check(format, diagnostics)
                    ? Optional.of(new ReadTable(text, places, header, format, diagnostics))
                    : Optional.empty();
        } finally {
            places.close();
        }
    }

    /** A table over a file: it can be streamed more than once. */
    private static final class ReadTable implements CsvTable {
        private final CsvText text;
        private final CsvPlaces places;
        private final CsvHeader head;
        private final CsvFormat format;
        private final Diagnostics diagnostics;
        private Optional<CutReader> end = Optional.empty();

        ReadTable(CsvText text, CsvPlaces places, CsvHeader head, CsvFormat format, Diagnostics diagnostics) {
            this.text = text;
            this.format = format;
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
            Span span = head.span(column);
            places.close();
            return span;
        }

        @Override
        public int linesBelow() {
            return text.mayEndEarly() ? end().footerLines() : 0;
        }

        @Override
        public int firstLineBelow() {
            return text.mayEndEarly() ? end().footerLine() : 0;
        }

        private CutReader end() {
            CutReader known = end.orElseGet(text::end);
            end = Optional.of(known);
            return known;
        }

        @Override
        public int forEach(Consumer<CsvRow> reader) {
            try (CsvRecords records = new CsvRecords(text.read(), format.separator())) {
                CsvRows rows = new CsvRows(records, places, head.names().size(), format.fillsRows(), diagnostics);
                for (int row = 0; row < format.headerRows(); row++) {
                    records.next();
                }
                while (records.next()) {
                    rows.hand(reader);
                }
                if (records.broken()) {
                    places.quoteFault(records.line(), diagnostics);
                }
                return rows.finish();
            } finally {
                places.close();
            }
        }
    }
}
