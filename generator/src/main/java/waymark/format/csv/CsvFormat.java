package waymark.format.csv;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;

/**
 * How a file is written.
 *
 * @param charset nothing for UTF-8, or UTF-16 with its mark
 * @param separator between fields
 * @param skippedLines how many lines stand above the header
 * @param headerRows how many rows name the columns; without any they are called {@code #1}, {@code #2} …
 * @param footer how the first line below the table starts, or "" if there is none
 * @param fillsRows whether rows that are too short are filled up, and empty fields beyond the header are passed over
 * @param repeatable column names that may stand more than once
 */
public record CsvFormat(
        Optional<Charset> charset,
        char separator,
        int skippedLines,
        int headerRows,
        String footer,
        boolean fillsRows,
        Set<String> repeatable) {
    /** Commas and one header row, as most files have it. */
    public static final CsvFormat PLAIN = new CsvFormat(Optional.empty(), ',', 0, 1, "", false, Set.of());

    public CsvFormat {
        if (separator >= 0x80 || skippedLines < 0 || headerRows < 0) {
            throw new IllegalArgumentException("no format: " + separator + " " + skippedLines + " " + headerRows);
        }
        repeatable = Set.copyOf(repeatable);
    }

    /** The plain format in which these names may repeat. */
    public static CsvFormat plain(Set<String> repeatable) {
        return new CsvFormat(Optional.empty(), ',', 0, 1, "", false, repeatable);
    }

    /** The same with another separator. */
    public CsvFormat separatedBy(char other) {
        return new CsvFormat(charset, other, skippedLines, headerRows, footer, fillsRows, repeatable);
    }

    /** The same with so many lines above the header. */
    public CsvFormat skipping(int lines) {
        return new CsvFormat(charset, separator, lines, headerRows, footer, fillsRows, repeatable);
    }

    /** Whether columns may lack a name: where a header has storeys, the column of areas often has none. */
    boolean numbersColumns() {
        return headerRows != 1;
    }
}
