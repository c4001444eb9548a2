package waymark.format.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of a file that aren't blank lines, each with its first line. A line without quotes, as nearly all of millions
 * are, is cut at its separators, and a field becomes a text when it is asked for; the others are Commons CSV's.
 */
final class CsvRecords implements AutoCloseable {
    /** A quote that is open so long is never closed: a field may have a million characters. */
    private static final int LONGEST = 4_000_000;

    private static final int SLOTS = 4;

    private final Reader in;
    private final char separator;
    private char[] buffer = new char[1 << 16];
    private int limit;
    private int start;
    private int next;
    private int line;
    private int nextLine = 1;
    private boolean quotes;
    private boolean broken;
    /** Where the fields of a line start and end, counted from the start of the line and without blanks around them. */
    private int[] starts = new int[32];

    private int[] ends = new int[32];
    private int size;
    /** Texts of earlier rows, some for each column: what repeats isn't made again, and has its hash code. */
    private @Nullable String[] known = {};

    /** The texts of this line that were asked for, and in which line each of them was. */
    private String[] texts = {};

    private int[] textLines = {};

    private boolean whole;
    private List<String> values = List.of();

    CsvRecords(Reader in, char separator) {
        this.in = in;
        this.separator = separator;
    }

    /** Goes to the next record, if there is one that can be read. */
    boolean next() {
        while (!broken && advance()) {
            boolean blank = whole ? values.size() == 1 && values.get(0).isBlank() : size == 1 && starts[0] == ends[0];
            if (!broken && !blank) {
                return true;
            }
        }
        return false;
    }

    /** Takes the next line, with the lines that belong to it by quotes; false at the end of the file. */
    private boolean advance() {
        start = next;
        line = nextLine;
        quotes = false;
        size = 0;
        whole = false;
        if (!passLine()) {
            return false;
        }
        if (quotes) {
            quoted();
        }
        return true;
    }

    /** Goes past the end of a line and takes its fields; false if nothing is left. */
    private boolean passLine() {
        int from = next - start;
        int at = from;
        int begin = from;
        while (true) {
            at = sign(buffer, start + at, limit, separator) - start;
            if (start + at < limit) {
                char c = buffer[start + at];
                if (c == '"') {
                    quotes = true;
                    at = isBlank(begin, at) ? closing(at) - 1 : at;
                } else {
                    field(begin, at);
                    begin = at + 1;
                    if (c != separator) {
                        return ended(c, at + 1);
                    }
                }
                at++;
            } else if (!fill()) {
                field(begin, at);
                return ended('\n', at) && at > from;
            }
        }
    }

    private boolean isBlank(int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(buffer[start + at])) {
            at++;
        }
        return at == to;
    }

    /** Where the text goes on after a quote that opens here is closed; the end of the file if it never is. */
    private int closing(int opening) {
        int at = opening + 1;
        while (at - opening < LONGEST && (start + at < limit || fill())) {
            boolean quote = buffer[start + at] == '"';
            at++;
            if (quote && ((start + at == limit && !fill()) || buffer[start + at] != '"')) {
                return at;
            }
            at += quote ? 1 : 0;
        }
        return at;
    }

    /** Where the next sign stands that means something: a separator, a quote, or the end of the line or of the text. */
    private static int sign(char[] text, int from, int to, char separator) {
        int at = from;
        while (at < to) {
            char c = text[at];
            if (c == separator || c == '\n' || c == '"' || c == '\r') {
                return at;
            }
            at++;
        }
        return at;
    }

    private boolean ended(char by, int at) {
        next = start + at;
        nextLine++;
        passLineFeed(by);
        return true;
    }

    private void passLineFeed(char ended) {
        if (ended == '\r' && (next < limit || fill()) && buffer[next] == '\n') {
            next++;
        }
    }

    private void field(int from, int to) {
        int first = from;
        int end = to;
        while (first < end && Character.isWhitespace(buffer[start + first])) {
            first++;
        }
        while (end > first && Character.isWhitespace(buffer[start + end - 1])) {
            end--;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = first;
        ends[size++] = end;
    }

    /** Reads on in the file, and lets go of what stands before the record; false at the end. */
    private boolean fill() {
        System.arraycopy(buffer, start, buffer, 0, limit - start);
        limit -= start;
        next -= start;
        start = 0;
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, limit * 2);
        }
        try {
            int count = in.read(buffer, limit, buffer.length - limit);
            limit += Math.max(0, count);
            return count > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has Commons CSV read a record with quotes. */
    private void quoted() {
        QuotedRecord read = QuotedRecord.read(new String(buffer, start, next - start), separator);
        whole = true;
        broken = !read.isWhole();
        values = read.values();
        next = start + read.length();
        nextLine = line + read.lines();
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
        return whole ? values.size() : size;
    }

    /** How many characters a field has. */
    int length(int column) {
        return whole ? values.get(column).length() : ends[column] - starts[column];
    }

    /** A field, stripped. */
    String value(int column) {
        if (whole) {
            return values.get(column).strip();
        }
        int length = ends[column] - starts[column];
        if (length == 0) {
            return "";
        }
        if (column >= texts.length) {
            texts = Arrays.copyOf(texts, size);
            Arrays.fill(texts, "");
            textLines = new int[size];
            known = Arrays.copyOf(known, size << SLOTS);
        }
        if (textLines[column] != line) {
            textLines[column] = line;
            texts[column] = text(column, start + starts[column], length);
        }
        return texts[column];
    }

    private String text(int column, int from, int length) {
        int telling = buffer[from] + 5 * buffer[from + length - 1] + 11 * length;
        int slot = (column << SLOTS) | (telling & ((1 << SLOTS) - 1));
        String there = known[slot];
        if (there != null && isAt(from, length, there)) {
            return there;
        }
        String made = new String(buffer, from, length);
        known[slot] = made;
        return made;
    }

    /** The plain number that a field is: NaN if it is empty, infinity if it is another text. */
    double number(int column) {
        if (whole) {
            String text = value(column);
            return text.isEmpty() ? Double.NaN : PlainNumber.of(text.toCharArray(), 0, text.length());
        }
        int length = ends[column] - starts[column];
        return length == 0 ? Double.NaN : PlainNumber.of(buffer, start + starts[column], length);
    }

    /** How many characters the record has at most. */
    int extent() {
        return next - start;
    }

    private boolean isAt(int from, int length, String text) {
        if (text.length() != length) {
            return false;
        }
        for (int i = length - 1; i >= 0; i--) {
            if (text.charAt(i) != buffer[from + i]) {
                return false;
            }
        }
        return true;
    }

    /** All fields, stripped. */
    List<String> fields() {
        List<String> fields = new ArrayList<>();
        for (int column = 0; column < size(); column++) {
            fields.add(value(column));
        }
        return fields;
    }

    /** At which character of its line a field stands, from 1; 0 if quotes are in the way of knowing it. */
    int column(int field) {
        return whole || field >= size ? 0 : Character.codePointCount(buffer, start, starts[field]) + 1;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
