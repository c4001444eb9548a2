package waymark.intake.sniff;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;

/** Tells by its first bytes what a file is that isn't a table, whatever its name says. */
final class Content {
    private static final String CODE = "not-a-table";
    private static final int LOOKED_AT = 4096;

    /** A kind of file by how it starts. */
    private record Kind(String start, String words, String hint) {}

    private static final String AS_CSV = "open it in the program that made it and save the sheet as CSV (UTF-8)";
    private static final String UNPACK = "unpack it and import the tables in it";

    private static final List<Kind> KINDS = List.of(
            new Kind("\u00d0\u00cf\u0011\u00e0", "this is a spreadsheet or document of an older Office", AS_CSV),
            new Kind("%PDF", "this is a PDF", "ask its publisher for the table as CSV"),
            new Kind("\u001f\u008b", "this file is packed (gzip)", UNPACK),
            new Kind("PAR1", "this is a Parquet file", "ask its publisher for the table as CSV"),
            new Kind("7z\u00bc\u00af", "this file is packed (7z)", UNPACK),
            new Kind("\u0089PNG", "this is a picture", ""),
            new Kind("\u00ff\u00d8\u00ff", "this is a picture", ""));

    private Content() {}

    /** Whether the bytes may be a table; if not, after a diagnostic. */
    static boolean check(String display, byte[] bytes, Diagnostics diagnostics) {
        Optional<Kind> kind = kind(bytes);
        kind.ifPresent(k -> diagnostics.error(CODE, Span.of(display), k.words(), k.hint()));
        return kind.isEmpty();
    }

    private static Optional<Kind> kind(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        String shown = start.strip().toLowerCase(Locale.ROOT);
        if (bytes.length == 0 || (shown.isEmpty() && bytes.length < LOOKED_AT)) {
            return kind("this file is empty", "download it again");
        }
        if (start.startsWith("PK\u0003\u0004")) {
            boolean office = start.contains("[Content_Types]") || start.contains("xl/") || start.contains("mimetype");
            return office
                    ? kind("this is a spreadsheet: save it as CSV", AS_CSV)
                    : kind("this file is packed (zip)", UNPACK);
        }
        if (shown.startsWith("<!doctype html") || shown.startsWith("<html")) {
            return kind(
                    "this is a web page, not a table", "download the table itself; a page often asks to log in first");
        }
        if (shown.startsWith("<?xml")) {
            return kind("this is XML, not a table", AS_CSV);
        }
        if (shown.startsWith("{") || shown.startsWith("[{")) {
            return kind("this is JSON, not a table", "download the table as CSV");
        }
        return KINDS.stream().filter(k -> start.startsWith(k.start())).findFirst();
    }

    private static Optional<Kind> kind(String words, String hint) {
        return Optional.of(new Kind("", words, hint));
    }
}
