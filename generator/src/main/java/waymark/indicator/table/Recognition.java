package waymark.indicator.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import waymark.diagnostic.Diagnostics;
import waymark.format.csv.CsvFormat;
import waymark.format.csv.CsvReader;
import waymark.format.csv.CsvTable;
import waymark.indicator.profile.Profile;
import waymark.indicator.profile.Profiles;

/**
 * A table with the profile it is read by: the one that names its file, or the first that its header is recognised by.
 * Spreadsheets of many countries separate columns by semicolons, and many downloads begin with lines about themselves; a
 * header that is recognised behind them needs no profile.
 */
public record Recognition(CsvTable table, Profile profile) {
    private static final int HEAD = 1 << 16;
    private static final int PREAMBLE = 12;
    private static final int TELLING = 3;

    private static final Map<Character, String> SEPARATORS =
            Map.of(',', "commas", ';', "semicolons", '\t', "tabs", '|', "bars");

    /** Opens a file; nothing after diagnostics. What nothing recognises is measured against Waymark's own form. */
    public static Optional<Recognition> of(
            String name, String display, Supplier<InputStream> file, Profiles profiles, Diagnostics diagnostics) {
        Optional<Profile> named = profiles.forFile(name);
        Optional<CsvFormat> guessed = named.isPresent() ? Optional.empty() : format(display, file, profiles);
        CsvFormat format = named.map(Profile::csv).or(() -> guessed).orElse(profiles.unknown());
        Optional<CsvTable> table = CsvReader.open(display, file, format, diagnostics);
        table.ifPresent(t -> guessed.ifPresent(f -> notes(t, f, diagnostics)));
        return table.map(t -> new Recognition(
                t, named.or(() -> profiles.forHeader(t.header())).orElse(profiles.tidy())));
    }

    private static void notes(CsvTable table, CsvFormat format, Diagnostics diagnostics) {
        if (format.separator() != ',') {
            diagnostics.note(
                    "csv-separator",
                    table.headerSpan(0),
                    "the columns are separated by " + SEPARATORS.get(format.separator()) + "; the table is read so",
                    "");
        }
        if (format.skippedLines() > 0) {
            diagnostics.note(
                    "csv-preamble",
                    table.headerSpan(0),
                    format.skippedLines() + (format.skippedLines() == 1 ? " line stands" : " lines stand")
                            + " above the columns' names, and nothing is read from there",
                    "");
        }
    }

    /** The first line and separator with which a header is one that a profile recognises. */
    private static Optional<CsvFormat> format(String display, Supplier<InputStream> file, Profiles profiles) {
        byte[] head = head(file);
        return IntStream.rangeClosed(0, PREAMBLE)
                .boxed()
                .flatMap(skip -> Stream.of(',', ';', '\t', '|')
                        .map(s -> profiles.unknown().separatedBy(s).skipping(skip)))
                .filter(f -> CsvReader.open(display, head, f, new Diagnostics())
                        .flatMap(t -> profiles.forHeader(t.header()))
                        .filter(p -> f.skippedLines() == 0 || p.recognise().size() >= TELLING)
                        .isPresent())
                .findFirst();
    }

    /** The first lines of a file, cut where no encoding has half a character. */
    private static byte[] head(Supplier<InputStream> file) {
        try (InputStream in = file.get()) {
            byte[] bytes = in.readNBytes(HEAD + 1);
            if (bytes.length <= HEAD) {
                return bytes;
            }
            int end = HEAD;
            while (end > 1 && bytes[end] != '\n') {
                end--;
            }
            return Arrays.copyOf(bytes, end % 2 == 1 && bytes[end - 1] == 0 ? end - 1 : end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
