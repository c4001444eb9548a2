package waymark.indicator.profile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waymark.diagnostic.Diagnostics;
import waymark.format.csv.CsvFormat;
import waymark.format.yaml.Fields;
import waymark.format.yaml.Node;

/** Reads what a profile says of how a file is written, and its numbers. */
final class WritingReader {
    private static final Map<String, Charset> CHARSETS = Map.of(
            "utf-8", StandardCharsets.UTF_8,
            "utf-16le", StandardCharsets.UTF_16LE,
            "utf-16be", StandardCharsets.UTF_16BE,
            "iso-8859-1", StandardCharsets.ISO_8859_1,
            "windows-1252", Charset.forName("windows-1252"));
    private static final Map<String, Character> SEPARATORS =
            Map.of("comma", ',', "semicolon", ';', "tab", '\t', "bar", '|');

    private WritingReader() {}

    /** The key {@code file}. */
    static Optional<CsvFormat> csv(Fields f) {
        Optional<Charset> charset = f.word(
                        "encoding", CHARSETS.keySet().stream().sorted().toList(), w -> w)
                .map(CHARSETS::get);
        char separator = f.word(
                        "separator", SEPARATORS.keySet().stream().sorted().toList(), w -> w)
                .map(SEPARATORS::get)
                .orElse(',');
        CsvFormat format = new CsvFormat(
                charset,
                separator,
                Math.max(0, f.integer("skip-lines").orElse(0)),
                Math.max(0, f.integer("header-rows").orElse(1)),
                f.text("footer").orElse(""),
                f.flag("fill-rows").orElse(false),
                Set.copyOf(ProfileReader.strings(f, "repeatable")));
        f.close();
        return Optional.of(format);
    }

    /** The key {@code numbers}; nothing after a diagnostic. */
    static Optional<NumberStyle> numbers(Fields f, Diagnostics diagnostics) {
        String decimal = f.text("decimal").orElse(".");
        List<String> thousands = rawStrings(f, "thousands");
        List<String> around = ProfileReader.strings(f, "around");
        f.close();
        if (decimal.length() != 1 || thousands.contains(decimal)) {
            diagnostics.error(
                    "bad-value",
                    f.span("decimal"),
                    "\"" + decimal + "\" can't be the decimal mark here",
                    "write decimal: \",\" and another sign between thousands");
            return Optional.empty();
        }
        return Optional.of(new NumberStyle(decimal.charAt(0), Set.copyOf(thousands), Set.copyOf(around)));
    }

    /** Texts of which some may be a blank. */
    private static List<String> rawStrings(Fields f, String key) {
        List<String> found = new ArrayList<>();
        f.node(key).ifPresent(n -> {
            if (n instanceof Node.Sequence items) {
                for (Node item : items.items()) {
                    if (item instanceof Node.Scalar s && !s.text().isEmpty()) {
                        found.add(s.text().isBlank() ? " " : s.text());
                    }
                }
            }
        });
        return found;
    }
}
