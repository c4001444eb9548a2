package waymark.format.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The records of a file that aren't blank lines, each with its first line: Commons CSV only tells the last. It reads one
 * record ahead, because only the start of the next tells how long one is.
 */
final class CsvRecords implements AutoCloseable {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .get();
    private static final long UNKNOWN = -1;

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private String[] values = {};
    private int line;
    private long start;
    private String[] nextValues = {};
    private int nextLine;
    private long nextStart = UNKNOWN;
    private boolean begun;
    private boolean ended;
    private boolean broken;

    CsvRecords(Reader in, char separator) {
        try {
            parser = CSVParser.builder()
                    .setReader(in)
                    .setFormat(FORMAT.builder().setDelimiter(separator).get())
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        records = parser.iterator();
    }

    /** Goes to the next record, if there is one that can be read. */
    boolean next() {
        if (!begun) {
            begun = true;
            readAhead();
        }
        line = nextLine;
        while (!ended && nextValues.length == 1 && nextValues[0].isBlank()) {
            readAhead();
            line = nextLine;
        }
        if (ended) {
            return false;
        }
        values = nextValues;
        start = nextStart;
        readAhead();
        return true;
    }

    private void readAhead() {
        nextLine = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
        nextStart = UNKNOWN;
        try {
            ended = !records.hasNext();
            if (!ended) {
                CSVRecord record = records.next();
                nextValues = record.values();
                nextStart = record.getCharacterPosition();
            }
        } catch (UncheckedIOException e) {
            ended = true;
            broken = true;
        }
    }

    /** Whether a quote is not closed where it should be, in the record of this line: nothing after it can be read. */
    boolean broken() {
        return broken;
    }

    /** The line on which the record starts. */
    int line() {
        return line;
    }

    int size() {
        return values.length;
    }

    /** A field as it stands, with surrounding blanks if they are in quotes. */
    String value(int column) {
        return values[column];
    }

    /** All fields, stripped. */
    List<String> fields() {
        return Arrays.stream(values).map(String::strip).toList();
    }

    /** At which character of its line a field stands, from 1; 0 if quotes or blanks are in the way of knowing it. */
    int column(int field) {
        if (nextStart == UNKNOWN || field >= values.length) {
            return 0;
        }
        int before = 0;
        int length = values.length - 1;
        for (int i = 0; i < values.length; i++) {
            before += i < field ? values[i].codePointCount(0, values[i].length()) + 1 : 0;
            length += values[i].length();
        }
        String end = parser.getFirstEndOfLine();
        boolean plain = nextStart - start == length + (end == null ? 1 : end.length());
        return plain ? before + 1 : 0;
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
