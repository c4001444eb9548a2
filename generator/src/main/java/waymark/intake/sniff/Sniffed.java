package waymark.intake.sniff;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import waymark.diagnostic.Diagnostics;
import waymark.format.Encoding;
import waymark.format.csv.CsvFormat;
import waymark.format.csv.CsvGlance;

/**
 * What was found out of how a file is written, from the file alone.
 *
 * @param text the whole of it
 * @param encoding as a profile writes it
 * @param header the rows that name the columns
 * @param body records of the table, the first of them where there are many
 * @param records how many records stand below the header, with those below the table
 * @param brokenLine the line of a quote that is not closed, or 0
 */
public record Sniffed(
        String text,
        String encoding,
        CsvFormat format,
        List<CsvGlance.Line> header,
        List<CsvGlance.Line> body,
        int records,
        int brokenLine) {
    private static final String CODE = "csv-encoding";

    /** So many records are looked into. */
    private static final int LOOKED_AT = 20_000;

    public Sniffed {
        header = List.copyOf(header);
        body = List.copyOf(body);
    }

    /** Finds out how bytes are written, for which a profile may state the encoding; nothing after a diagnostic if they are no text with a table in it. */
    public static Optional<Sniffed> of(
            String display, byte[] bytes, Optional<Charset> stated, Diagnostics diagnostics) {
        if (!Content.check(display, bytes, diagnostics)) {
            return Optional.empty();
        }
        Supplier<InputStream> file = () -> new ByteArrayInputStream(bytes);
        return Encoding.of(display, file, stated, CODE, diagnostics).map(e -> of(e, text(e, file)));
    }

    private static String text(Encoding encoding, Supplier<InputStream> file) {
        try (Reader reader = encoding.reader(file)) {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sniffed of(Encoding encoding, String text) {
        char separator = Separator.of(text);
        CsvGlance glance = CsvGlance.of(text, separator, Integer.MAX_VALUE);
        Layout layout = Layout.of(glance.records());
        List<CsvGlance.Line> body = glance.records().subList(layout.bodyFrom(), layout.bodyTo());
        CsvFormat format = new CsvFormat(
                Optional.empty(),
                separator,
                layout.skippedLines(glance.records()),
                layout.headerRows(),
                layout.footer(glance.records()),
                layout.ragged(glance.records()),
                Set.of());
        return new Sniffed(
                text,
                encoding.charset().name().toLowerCase(Locale.ROOT),
                format,
                glance.records().subList(layout.headerFrom(), layout.bodyFrom()),
                body.subList(0, Math.min(body.size(), LOOKED_AT)),
                glance.records().size() - layout.bodyFrom(),
                glance.brokenLine());
    }

    /** Whether a header can be recognised without a profile that names the file. */
    public boolean isPlain() {
        return format.separator() == ','
                && format.skippedLines() == 0
                && format.headerRows() == 1
                && format.footer().isEmpty();
    }

    /** The names of the columns, as a table opened in this format has them. */
    public List<String> names() {
        return header.size() == 1 ? header.get(0).fields() : List.of();
    }
}
