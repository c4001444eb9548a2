package waymark.format.csv;

import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The records of a text as they stand, whatever they mean: for finding out how a file is written. Of a long one only the
 * first and the last are kept.
 *
 * @param records the first
 * @param last the last of those that aren't among the first
 * @param count how many there are
 * @param brokenLine the line of the record in which a quote is not closed, or 0: nothing from there on can be read
 */
public record CsvGlance(List<Line> records, List<Line> last, int count, int brokenLine) {
    private static final int LAST = 80;

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
        last = List.copyOf(last);
    }

    /** Goes through all records that aren't blank lines, or through so many, and keeps so many of the first. */
    public static CsvGlance of(Reader text, char separator, int most, int kept) {
        try (CsvRecords records = new CsvRecords(text, separator)) {
            List<Line> first = new ArrayList<>();
            Deque<Line> last = new ArrayDeque<>();
            int count = 0;
            while (count < most && records.next()) {
                count++;
                if (first.size() < kept) {
                    first.add(new Line(records.line(), records.fields()));
                } else {
                    last.add(new Line(records.line(), records.fields()));
                    if (last.size() > LAST) {
                        last.remove();
                    }
                }
            }
            return new CsvGlance(first, List.copyOf(last), count, records.broken() ? records.line() : 0);
        }
    }
}
