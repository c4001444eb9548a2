package waymark.format.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;

/**
 * Finds where a field stands, by reading its record again. It is asked about faults and the like only, so rows that are
 * right cost nothing; asked in the order of the file, it passes over the text once and holds no more of it than a record.
 */
final class CsvPlaces {
    private static final int BLOCK = 1 << 13;
    private static final int END = -1;

    private final String display;
    private final CsvText source;
    private final char separator;
    private final char[] block = new char[BLOCK];
    private final StringBuilder text = new StringBuilder();
    private Optional<Reader> in = Optional.empty();
    /** The line that the text in memory starts with. */
    private int knownLine;

    CsvPlaces(String display, CsvText source, char separator) {
        this.display = display;
        this.source = source;
        this.separator = separator;
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
        while (charAt(cursor.at) != END) {
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

    /** Lets go of the file; asked again, it is opened again. */
    void close() {
        try {
            if (in.isPresent()) {
                in.get().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        in = Optional.empty();
    }

    /** Walks over the characters of a record and counts lines. */
    private final class Cursor {
        private int at;
        private int line;
        private int lineStart;
        private boolean quoted;
        private boolean unclosed;

        Cursor(int line) {
            goTo(line);
            this.line = line;
        }

        /** Goes to the end of a field; whether another follows. */
        boolean passField() {
            skipBlanks();
            passQuotes();
            passPlain();
            return charAt(at) == separator;
        }

        void skipBlanks() {
            while (isBlank(charAt(at))) {
                at++;
            }
        }

        void passQuotes() {
            quoted = charAt(at) == '"';
            if (!quoted) {
                return;
            }
            at++;
            while (charAt(at) != END) {
                if (charAt(at) != '"') {
                    step();
                } else if (charAt(at + 1) == '"') {
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
            int here = charAt(at);
            return here == END || here == separator || here == '\n' || here == '\r';
        }

        void step() {
            if (endsLine(at)) {
                line++;
                lineStart = at + 1;
            }
            at++;
        }

        Span here() {
            int end = Math.min(at, text.length());
            return new Span(display, line, text.codePointCount(lineStart, Math.max(lineStart, end)) + 1);
        }
    }

    /** Puts the text from the start of a line on into memory. */
    private void goTo(int line) {
        if (in.isEmpty() || line < knownLine) {
            close();
            text.setLength(0);
            knownLine = 1;
            in = Optional.of(source.read());
        }
        int at = 0;
        while (knownLine < line && charAt(at) != END) {
            if (endsLine(at)) {
                knownLine++;
            }
            at++;
            if (at == BLOCK) {
                text.delete(0, at);
                at = 0;
            }
        }
        text.delete(0, Math.min(at, text.length()));
    }

    private int charAt(int at) {
        while (at >= text.length()) {
            try {
                int count = in.orElseThrow().read(block, 0, BLOCK);
                if (count < 0) {
                    return END;
                }
                text.append(block, 0, count);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return text.charAt(at);
    }

    /** Commons CSV passes over whatever Java calls whitespace. */
    private boolean isBlank(int here) {
        return here != END && here != '\n' && here != '\r' && here != separator && Character.isWhitespace(here);
    }

    private boolean endsLine(int at) {
        int here = charAt(at);
        return here == '\n' || (here == '\r' && charAt(at + 1) != '\n');
    }
}
