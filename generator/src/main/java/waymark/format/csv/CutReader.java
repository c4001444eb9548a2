package waymark.format.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;

/** A table's text in which lines above the header are empty, so that lines keep their numbers, and those below it are gone. */
final class CutReader extends Reader {
    private final BufferedReader in;
    private final int skipped;
    private final String footer;
    private int line = 1;
    private boolean atStart = true;
    private boolean ended;
    private int footerLine;
    private int footerLines;

    CutReader(Reader in, int skipped, String footer) {
        this.in = new BufferedReader(in);
        this.skipped = skipped;
        this.footer = footer;
    }

    /** The first line below the table, or 0; known when all has been read. */
    int footerLine() {
        return footerLine;
    }

    /** How many lines stand there that aren't blank. */
    int footerLines() {
        return footerLines;
    }

    /** Reads all that is left and closes. */
    void finish() {
        try (this) {
            transferTo(Writer.nullWriter());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int next = next();
            if (next < 0) {
                break;
            }
            buffer[offset + count++] = (char) next;
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    private int next() throws IOException {
        if (ended) {
            return -1;
        }
        if (atStart && line <= skipped) {
            return skipLine();
        }
        if (atStart && !footer.isEmpty() && startsFooter()) {
            ended = true;
            footerLine = line;
            footerLines = (int) in.lines().filter(l -> !l.isBlank()).count();
            return -1;
        }
        int next = in.read();
        atStart = next == '\n' || (next == '\r' && !follows('\n'));
        line += atStart ? 1 : 0;
        return next;
    }

    /** An empty line in place of one; at the end of the file there is none. */
    private int skipLine() throws IOException {
        line++;
        return in.readLine() == null ? -1 : '\n';
    }

    private boolean startsFooter() throws IOException {
        in.mark(footer.length());
        boolean same = true;
        for (int i = 0; same && i < footer.length(); i++) {
            same = in.read() == footer.charAt(i);
        }
        in.reset();
        return same;
    }

    private boolean follows(char expected) throws IOException {
        in.mark(1);
        boolean follows = in.read() == expected;
        in.reset();
        return follows;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
