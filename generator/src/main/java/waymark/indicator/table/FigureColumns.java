package waymark.indicator.table;

import waymark.format.csv.CellText;
import waymark.format.csv.CsvRow;
import waymark.indicator.profile.NumberStyle;
import waymark.indicator.profile.SymbolWords;

/**
 * Where the parts of a figure stand in a table, and how they are written; -1 stands for a column that isn't there.
 *
 * @param defused whether notes may have an apostrophe before them for spreadsheets
 * @param symbols what texts in place of a value or in the status column mean
 */
record FigureColumns(
        int lower,
        int upper,
        int count,
        int denominator,
        int status,
        int note,
        boolean defused,
        NumberStyle numbers,
        SymbolWords symbols) {

    /** The note of a record as it was written; empty if there is none. */
    String note(CsvRow row) {
        String text = note < 0 ? "" : row.field(note);
        return defused ? CellText.restored(text) : text;
    }
}
