package waymark.format.csv;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import waymark.diagnostic.Diagnostics;
import waymark.format.Encoding;
import waymark.format.Utf8;

/**
 * The bytes of a table in UTF-8: what stands above the header is emptied, what stands below the table is cut off, so that
 * lines keep their numbers.
 */
final class CsvText {
    private static final String CODE = "csv-encoding";

    private final byte[] bytes;
    private final int footerLine;
    private final int footerLines;

    private CsvText(byte[] bytes, int footerLine, int footerLines) {
        this.bytes = bytes;
        this.footerLine = footerLine;
        this.footerLines = footerLines;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The first line below the table, or 0. */
    int footerLine() {
        return footerLine;
    }

    /** How many lines stand there that aren't blank. */
    int footerLines() {
        return footerLines;
    }

    /** The table of a file, or nothing after a diagnostic. */
    static Optional<CsvText> of(String display, byte[] bytes, CsvFormat format, Diagnostics diagnostics) {
        return Encoding.of(display, bytes, format.charset(), CODE, diagnostics)
                .flatMap(e -> e.utf8(display, bytes, CODE, diagnostics))
                .map(b -> cut(b, format));
    }

    private static CsvText cut(byte[] bytes, CsvFormat format) {
        if (format.skippedLines() == 0 && format.footer().isEmpty()) {
            return new CsvText(bytes, 0, 0);
        }
        byte[] footer = format.footer().getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream kept = new ByteArrayOutputStream(bytes.length);
        int line = 1;
        int at = Utf8.start(bytes);
        while (at < bytes.length) {
            if (footer.length > 0 && line > format.skippedLines() && startsWith(bytes, at, footer)) {
                return new CsvText(kept.toByteArray(), line, lines(bytes, at));
            }
            int end = lineEnd(bytes, at);
            if (line > format.skippedLines()) {
                kept.write(bytes, at, end - at);
            } else {
                kept.write('\n');
            }
            line++;
            at = end;
        }
        return new CsvText(kept.toByteArray(), 0, 0);
    }

    private static int lines(byte[] bytes, int from) {
        String rest = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        return (int) rest.lines().filter(l -> !l.isBlank()).count();
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] start) {
        if (at + start.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (bytes[at + i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** Where the next line starts, or the file ends. */
    private static int lineEnd(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        boolean both = at + 1 < bytes.length && bytes[at] == '\r' && bytes[at + 1] == '\n';
        return Math.min(bytes.length, at + (both ? 2 : 1));
    }
}
