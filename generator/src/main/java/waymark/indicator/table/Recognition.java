package waymark.indicator.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import waymark.diagnostic.Diagnostics;
import waymark.format.csv.CsvFormat;
import waymark.format.csv.CsvReader;
import waymark.format.csv.CsvTable;
import waymark.indicator.profile.Profile;
import waymark.indicator.profile.Profiles;

/**
 * A table with the profile it is read by: the one that names its file, or the first that its header is recognised by.
 * Spreadsheets of many countries separate columns by semicolons; a header that is recognised so needs no profile.
 */
public record Recognition(CsvTable table, Profile profile) {
    private static final int HEAD = 1 << 16;

    /** A separator, and what messages call it. */
    private record Separator(char sign, String words) {}

    private static final List<Separator> SEPARATORS = List.of(
            new Separator(',', "commas"),
            new Separator(';', "semicolons"),
            new Separator('\t', "tabs"),
            new Separator('|', "bars"));

    /** Opens a file; nothing after diagnostics. What nothing recognises is measured against Waymark's own form. */
    public static Optional<Recognition> of(
            String name, String display, byte[] bytes, Profiles profiles, Diagnostics diagnostics) {
        Optional<Profile> named = profiles.forFile(name);
        Optional<Separator> separator = named.isPresent() ? Optional.empty() : separator(display, bytes, profiles);
        CsvFormat format = named.map(Profile::csv)
                .orElseGet(() -> profiles.unknown()
                        .separatedBy(separator.orElse(SEPARATORS.get(0)).sign()));
        Optional<CsvTable> table = CsvReader.open(display, bytes, format, diagnostics);
        separator
                .filter(s -> s.sign() != ',')
                .ifPresent(s -> table.ifPresent(t -> diagnostics.note(
                        "csv-separator",
                        t.headerSpan(0),
                        "the columns are separated by " + s.words() + "; the table is read so",
                        "")));
        return table.map(t -> new Recognition(
                t, named.or(() -> profiles.forHeader(t.header())).orElse(profiles.tidy())));
    }

    /** The first separator with which the header is one that a profile recognises. */
    private static Optional<Separator> separator(String display, byte[] bytes, Profiles profiles) {
        byte[] head = head(bytes);
        return SEPARATORS.stream()
                .filter(s -> CsvReader.open(display, head, profiles.unknown().separatedBy(s.sign()), new Diagnostics())
                        .flatMap(t -> profiles.forHeader(t.header()))
                        .isPresent())
                .findFirst();
    }

    /** The first lines of a file, cut where no encoding has half a character. */
    private static byte[] head(byte[] bytes) {
        if (bytes.length <= HEAD) {
            return bytes;
        }
        int end = HEAD;
        while (end > 1 && bytes[end] != '\n') {
            end--;
        }
        return Arrays.copyOf(bytes, end % 2 == 1 && bytes[end - 1] == 0 ? end - 1 : end);
    }
}
