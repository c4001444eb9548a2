package waymark.format.csv;

import java.util.List;
import java.util.function.Consumer;
import waymark.diagnostic.Span;

/** A table whose header has been read. */
public interface CsvTable {
    /** The column names as written, stripped. */
    List<String> header();

    /** Where a header field stands. */
    Span headerSpan(int column);

    /** The position of a column by exact name, or -1; of columns with one name the first. */
    default int column(String name) {
        return header().indexOf(name);
    }

    /** How many lines stand below the table, and are no records. */
    int linesBelow();

    /** The first of them, or 0. */
    int firstLineBelow();

    /** Streams the data rows; ragged rows are reported and left out. Returns how many records the file holds. */
    int forEach(Consumer<CsvRow> reader);
}
