package waymark.format.csv;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/**
 * The records of a text as they stand, whatever they mean: for finding out how a file is written.
 *
 * @param brokenLine the line of the record in which a quote is not closed, or 0: nothing from there on can be read
 */
public record CsvGlance(List<Line> records, int brokenLine) {
    /** A record with the line on which it starts. */
    public record Line(int line, List<String> fields) {
        public Line {
            fields = List.copyOf(fields);
        }

        /** How many fields hold something. */
        public int filled() {
            return (int) fields.stream().filter(f -> !f.isEmpty()).count();
        }

        /** The field of a column, or nothing where the record is too short. */
        public String field(int column) {
            return column < fields.size() ? fields.get(column) : "";
        }
    }

    public CsvGlance {
        records = List.copyOf(records);
    }

    /** Up to so many records that aren't blank lines. */
    public static CsvGlance of(String text, char separator, int most) {
        try (CsvRecords records = new CsvRecords(new StringReader(text), separator)) {
            List<Line> found = new ArrayList<>();
            while (found.size() < most && records.next()) {
                found.add(new Line(records.line(), records.fields()));
            }
            return new CsvGlance(found, records.broken() ? records.line() : 0);
        }
    }
}
