package waymark.format.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The first record of a text, as Commons CSV reads it.
 *
 * @param isWhole whether every quote is closed where it should be; if not there are no values
 * @param lines how many lines the record has
 * @param length how many characters they have, with their ends
 */
record QuotedRecord(boolean isWhole, List<String> values, int lines, int length) {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .get();
    private static final QuotedRecord BROKEN = new QuotedRecord(false, List.of(), 0, 0);

    static QuotedRecord read(String text, char separator) {
        CSVFormat format = FORMAT.builder().setDelimiter(separator).get();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format)
                .get()) {
            Iterator<CSVRecord> records = parser.iterator();
            List<String> values = records.hasNext() ? records.next().toList() : List.of("");
            int lines = Math.max(1, Math.toIntExact(parser.getCurrentLineNumber()));
            return new QuotedRecord(true, values, lines, end(text, lines));
        } catch (UncheckedIOException e) {
            return BROKEN;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where so many lines of a text end. */
    private static int end(String text, int lines) {
        int at = 0;
        for (int line = 0; line < lines; line++) {
            while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                at++;
            }
            boolean both = at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
            at = Math.min(text.length(), at + (both ? 2 : 1));
        }
        return at;
    }
}
