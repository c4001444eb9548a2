package waymark.indicator.table;

import waymark.format.csv.CellText;
import waymark.format.csv.CsvRow;
import waymark.indicator.Category;

/**
 * A column of a table that may break figures down.
 *
 * @param column where the category stands
 * @param named the column that holds the dimension's name, or -1
 * @param name the dimension's name where no column holds it
 * @param defused whether categories may have an apostrophe before them for spreadsheets
 */
record Dimension(int column, int named, String name, boolean defused) {
    Dimension(int column, int named, String name) {
        this(column, named, name, false);
    }

    /** The category of a row. */
    Category of(CsvRow row) {
        String own = named < 0 ? "" : row.field(named);
        String category = row.field(column);
        return new Category(own.isEmpty() ? name : own, defused ? CellText.restored(category) : category);
    }
}
