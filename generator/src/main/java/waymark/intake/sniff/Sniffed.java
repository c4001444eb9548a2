package waymark.intake.sniff;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * @param text the whole of it, from the first letter on
 * @param encoding as a profile writes it
 * @param header the rows that name the columns
 * @param body records of the table, the first of them where there are many
 * @param records how many records stand below the header, with those below the table
 * @param brokenLine the line of a quote that is not closed, or 0
 */
public record Sniffed(
        Supplier<Reader> text,
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
        return Encoding.of(display, file, stated, CODE, diagnostics).map(e -> of(e, () -> e.reader(file)));
    }

    private static Sniffed of(Encoding encoding, Supplier<Reader> text) {
        char separator = Separator.of(text);
        CsvGlance glance = CsvGlance.of(text.get(), separator, Integer.MAX_VALUE, LOOKED_AT);
        List<CsvGlance.Line> records = glance.records();
        Layout layout = Layout.of(records);
        CsvFormat format = new CsvFormat(
                Optional.empty(),
                separator,
                layout.skippedLines(records),
                layout.headerRows(),
                layout.footer(records, glance.last()),
                layout.ragged(records),
                Set.of());
        return new Sniffed(
                text,
                encoding.charset().name().toLowerCase(Locale.ROOT),
                format,
                records.subList(layout.headerFrom(), layout.bodyFrom()),
                records.subList(layout.bodyFrom(), layout.bodyTo()),
                glance.count() - layout.bodyFrom(),
                glance.brokenLine());
    }

    /** Some lines of the file by their numbers, and how many lines from one on aren't blank. */
    public Lines lines(Set<Integer> wanted, int from) {
        try (BufferedReader reader = new BufferedReader(text.get())) {
            Map<Integer, String> found = new HashMap<>();
            int number = 0;
            int filled = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (wanted.contains(number)) {
                    found.put(number, line);
                }
                filled += from > 0 && number >= from && !line.isBlank() ? 1 : 0;
            }
            return new Lines(found, filled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines by their numbers, and a count. */
    public record Lines(Map<Integer, String> texts, int filled) {
        public Lines {
            texts = Map.copyOf(texts);
        }
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
