package waymark.format.csv;

import java.io.InputStream;
import java.io.Reader;
import java.util.Optional;
import java.util.function.Supplier;
import waymark.diagnostic.Diagnostics;
import waymark.format.Encoding;

/** The text of a table's file, which can be read again and again: without what stands above the header and below the table. */
final class CsvText {
    private static final String CODE = "csv-encoding";

    private final Supplier<InputStream> file;
    private final Encoding encoding;
    private final CsvFormat format;

    private CsvText(Supplier<InputStream> file, Encoding encoding, CsvFormat format) {
        this.file = file;
        this.encoding = encoding;
        this.format = format;
    }

    /** The table of a file, or nothing after a diagnostic. */
    static Optional<CsvText> of(String display, Supplier<InputStream> file, CsvFormat format, Diagnostics diagnostics) {
        return Encoding.of(display, file, format.charset(), CODE, diagnostics).map(e -> new CsvText(file, e, format));
    }

    /** Whether something may stand below the table. */
    boolean mayEndEarly() {
        return !format.footer().isEmpty();
    }

    /** The text from its start on. Callers close it. */
    Reader read() {
        Reader all = encoding.reader(file);
        return format.skippedLines() == 0 && format.footer().isEmpty() ? all : cut(all);
    }

    /** The same, told where the table ends. */
    CutReader cut(Reader all) {
        return new CutReader(all, format.skippedLines(), format.footer());
    }

    /** Reads to the end of the table and on. */
    CutReader end() {
        CutReader cut = cut(encoding.reader(file));
        cut.finish();
        return cut;
    }
}
