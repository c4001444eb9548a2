package waymark.format.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** Writes records as RFC 4180 has them: commas, CRLF, quotes where they are needed. */
public final class CsvWriter {
    private final Appendable out;

    /** Writes to a text that is built up, or to a file. */
    public CsvWriter(Appendable out) {
        this.out = out;
    }

    /** Writes one record. */
    public void record(List<String> fields) {
        try {
            out.append(CSVFormat.RFC4180.format(fields.toArray())).append("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
