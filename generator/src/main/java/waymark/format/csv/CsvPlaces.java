package waymark.format.csv;

import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.format.Utf8;

/**
 * Finds where a field stands, by reading its record again in the bytes. It is asked about faults only, so rows that are
 * right cost nothing; asked in the order of the file, it passes over the bytes once.
 */
final class CsvPlaces {
    private final String display;
    private final byte[] bytes;
    private final byte separator;
    private int knownLine = 1;
    private int knownStart;

    CsvPlaces(String display, byte[] bytes, char separator) {
        this.display = display;
        this.bytes = bytes;
        this.separator = (byte) separator;
        this.knownStart = Utf8.start(bytes);
    }

    Span file() {
        return Span.of(display);
    }

    /** The first character of a field (its quote, if it has one) of the record that starts on a line. */
    Span of(int line, int column) {
        Cursor cursor = new Cursor(line);
        for (int field = 0; field < column && cursor.passField(); field++) {
            cursor.at++;
        }
        cursor.skipBlanks();
        return cursor.here();
    }

    /** Reports the quote that is never closed, or closed amid its field, in the first such record from a line on. */
    void quoteFault(int fromLine, Diagnostics diagnostics) {
        Cursor cursor = new Cursor(fromLine);
        while (cursor.at < bytes.length) {
            cursor.skipBlanks();
            Span start = cursor.here();
            cursor.passQuotes();
            cursor.skipBlanks();
            if (cursor.unclosed) {
                String found = "the quote that opens here is never closed";
                diagnostics.error("csv-unclosed-quote", start, found, "close it; within quotes, write a quote twice");
                return;
            }
            if (cursor.quoted && !cursor.atFieldEnd()) {
                String found = "text follows the quote that closes the field from " + start;
                String hint = "within quotes, write a quote twice; or an earlier quote is not closed";
                diagnostics.error("csv-unclosed-quote", cursor.here(), found, hint);
                return;
            }
            cursor.passPlain();
            cursor.step();
        }
        diagnostics.error("csv-unclosed-quote", new Span(display, fromLine, 0), "a quote is not closed after here", "");
    }

    /** Walks over the bytes of a record and counts lines; columns are counted in characters. */
    private final class Cursor {
        private int at;
        private int line;
        private int lineStart;
        private boolean quoted;
        private boolean unclosed;

        Cursor(int line) {
            at = startOf(line);
            lineStart = at;
            this.line = line;
        }

        /** Goes to the end of a field; whether another follows. */
        boolean passField() {
            skipBlanks();
            passQuotes();
            passPlain();
            return at < bytes.length && bytes[at] == separator;
        }

        void skipBlanks() {
            int blank = blankAt(at);
            while (blank > 0) {
                at += blank;
                blank = blankAt(at);
            }
        }

        void passQuotes() {
            quoted = at < bytes.length && bytes[at] == '"';
            if (!quoted) {
                return;
            }
            at++;
            while (at < bytes.length) {
                if (bytes[at] != '"') {
                    step();
                } else if (at + 1 < bytes.length && bytes[at + 1] == '"') {
                    at += 2;
                } else {
                    at++;
                    return;
                }
            }
            unclosed = true;
        }

        void passPlain() {
            while (!atFieldEnd()) {
                at++;
            }
        }

        boolean atFieldEnd() {
            return at >= bytes.length || bytes[at] == separator || bytes[at] == '\n' || bytes[at] == '\r';
        }

        void step() {
            at++;
            if (at <= bytes.length && endsLine(at - 1)) {
                line++;
                lineStart = at;
            }
        }

        Span here() {
            int column = 1;
            for (int i = lineStart; i < at; i++) {
                column += (bytes[i] & 0xC0) == 0x80 ? 0 : 1;
            }
            return new Span(display, line, column);
        }
    }

    private int startOf(int line) {
        if (line < knownLine) {
            knownLine = 1;
            knownStart = Utf8.start(bytes);
        }
        int at = knownStart;
        while (knownLine < line && at < bytes.length) {
            if (endsLine(at)) {
                knownLine++;
                knownStart = at + 1;
            }
            at++;
        }
        return knownLine == line ? knownStart : bytes.length;
    }

    /** How many bytes the blank at this place has, or 0: Commons CSV passes over whatever Java calls whitespace. */
    private int blankAt(int at) {
        if (at >= bytes.length || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == separator) {
            return 0;
        }
        if (bytes[at] >= 0) {
            return Character.isWhitespace(bytes[at]) ? 1 : 0;
        }
        boolean three = (bytes[at] & 0xF0) == 0xE0 && at + 2 < bytes.length;
        int point = three ? (bytes[at] & 0xF) << 12 | (bytes[at + 1] & 0x3F) << 6 | (bytes[at + 2] & 0x3F) : 0;
        return point != 0 && Character.isWhitespace(point) ? 3 : 0;
    }

    private boolean endsLine(int at) {
        return bytes[at] == '\n' || (bytes[at] == '\r' && (at + 1 == bytes.length || bytes[at + 1] != '\n'));
    }
}
