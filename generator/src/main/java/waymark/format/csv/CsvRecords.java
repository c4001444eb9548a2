package waymark.format.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import waymark.format.Utf8;

/** The records of a file that aren't blank lines, each with its first line: Commons CSV only tells the last. */
final class CsvRecords {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .get();

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private int line;
    private boolean broken;
    private String[] values = {};

    CsvRecords(byte[] bytes, char separator) {
        int start = Utf8.start(bytes);
        ByteArrayInputStream in = new ByteArrayInputStream(bytes, start, bytes.length - start);
        try {
            parser = CSVParser.builder()
                    .setReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .setFormat(FORMAT.builder().setDelimiter(separator).get())
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        records = parser.iterator();
    }

    /** Goes to the next record, if there is one that can be read. */
    boolean next() {
        try {
            do {
                line = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
                if (!records.hasNext()) {
                    return false;
                }
                values = records.next().values();
            } while (values.length == 1 && values[0].isBlank());
            return true;
        } catch (UncheckedIOException e) {
            broken = true;
            return false;
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
}
