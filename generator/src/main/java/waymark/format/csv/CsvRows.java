package waymark.format.csv;

import java.util.function.Consumer;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;

/** Hands records on as rows if they fit the header. The row is one object for all records: they come in millions. */
final class CsvRows {
    private static final int MAX_FIELD = 1_000_000;
    private static final int TOLD = 20;

    private final CsvRecords records;
    private final CsvPlaces places;
    private final int width;
    private final boolean fills;
    private final Diagnostics diagnostics;
    private final Row row = new Row();
    private int count;
    private int ragged;

    CsvRows(CsvRecords records, CsvPlaces places, int width, boolean fills, Diagnostics diagnostics) {
        this.records = records;
        this.fills = fills;
        this.places = places;
        this.width = width;
        this.diagnostics = diagnostics;
    }

    void hand(Consumer<CsvRow> reader) {
        count++;
        if (records.size() != width && !(fills && nothingBeyond())) {
            ragged();
        } else if (sized()) {
            reader.accept(row);
        }
    }

    private boolean nothingBeyond() {
        for (int column = width; column < records.size(); column++) {
            if (!records.value(column).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Says how many ragged rows were not told one by one; returns the number of records. */
    int finish() {
        if (ragged > TOLD) {
            String found = (ragged - TOLD) + " more rows have another number of fields than the header";
            diagnostics.error("csv-ragged", places.file(), found, "");
        }
        return count;
    }

    private void ragged() {
        ragged++;
        if (ragged > TOLD) {
            return;
        }
        Span span = places.of(records.line(), Math.min(records.size(), width));
        String found = records.size() + (records.size() == 1 ? " field stands" : " fields stand")
                + " in this row, the header names " + width;
        String hint = records.size() > width
                ? "put a text that holds a comma in quotes"
                : "add a comma for each empty field, or remove the row";
        diagnostics.error("csv-ragged", span, found, hint);
    }

    private boolean sized() {
        if (records.extent() <= MAX_FIELD) {
            return true;
        }
        for (int column = 0; column < Math.min(width, records.size()); column++) {
            if (records.length(column) > MAX_FIELD) {
                String found = "this field holds " + records.length(column) + " characters, at most " + MAX_FIELD
                        + " are read";
                String hint = "check that a quote is not missing";
                diagnostics.error("csv-field-size", places.of(records.line(), column), found, hint);
                return false;
            }
        }
        return true;
    }

    private final class Row implements CsvRow {
        @Override
        public int line() {
            return records.line();
        }

        @Override
        public String field(int column) {
            return column < records.size() ? records.value(column) : "";
        }

        @Override
        public double number(int column) {
            return column < records.size() ? records.number(column) : Double.NaN;
        }

        @Override
        public int column(int column) {
            int plain = records.column(column);
            return plain > 0 ? plain : places.of(records.line(), column).column();
        }

        @Override
        public Span span(int column) {
            return places.of(records.line(), column);
        }
    }
}
