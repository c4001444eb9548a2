package waymark.format.yaml;

import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes YAML for people to edit: comments, keys, and short lists and mappings on one line. */
public final class YamlLines {
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}](?:[\\p{L}\\p{N} _./()+%£–-]*[\\p{L}\\p{N}_./()+%-])?");
    private static final Set<String> WORDS = Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");
    private static final int WIDTH = 110;

    private final StringBuilder text = new StringBuilder();
    private final String indent;

    /** Lines that start in the first column. */
    public YamlLines() {
        this("");
    }

    /** Lines that start so far to the right. */
    public YamlLines(String indent) {
        this.indent = indent;
    }

    public YamlLines comment(String line) {
        text.append(indent).append("# ").append(oneLine(line)).append('\n');
        return this;
    }

    public YamlLines key(String key, String value) {
        return raw(scalar(key) + ": " + scalar(value));
    }

    /** The text as it is, on a line of its own. */
    public YamlLines raw(String line) {
        text.append(indent).append(line).append('\n');
        return this;
    }

    /** A list; nothing where it is empty. */
    public YamlLines list(String key, Collection<String> values) {
        if (values.isEmpty()) {
            return this;
        }
        String line = key + ": [" + values.stream().map(YamlLines::scalar).collect(Collectors.joining(", ")) + "]";
        if (indent.length() + line.length() <= WIDTH) {
            return raw(line);
        }
        raw(key + ":");
        values.forEach(v -> raw("  - " + scalar(v)));
        return this;
    }

    /** A mapping on one line, or, where that is too long, on a line for each; nothing where it is empty. */
    public YamlLines mapping(String key, Map<String, String> values) {
        if (values.isEmpty()) {
            return this;
        }
        String line = values.entrySet().stream()
                .map(e -> scalar(e.getKey()) + ": " + scalar(e.getValue()))
                .collect(Collectors.joining(", ", key + ": {", "}"));
        if (indent.length() + line.length() <= WIDTH) {
            return raw(line);
        }
        raw(key + ":");
        values.forEach((k, v) -> raw("  " + scalar(k) + ": " + scalar(v)));
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** A text as a scalar: plain where that is safe, or else in double quotes. */
    public static String scalar(String value) {
        boolean plain = PLAIN.matcher(value).matches() && !WORDS.contains(value.toLowerCase(java.util.Locale.ROOT));
        return plain ? value : quoted(value);
    }

    /** A text in double quotes. */
    public static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.chars().forEach(c -> quoted.append(escaped((char) c)));
        return quoted.append('"').toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"', '\\' -> "\\" + c;
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default ->
                isPrintable(c) ? String.valueOf(c) : "\\u" + HexFormat.of().toHexDigits(c);
        };
    }

    /** Also no line separators of Unicode and no byte order mark, which readers of YAML treat in their own ways. */
    private static boolean isPrintable(char c) {
        return c >= ' ' && (c < 0x7f || c > 0xa0) && c != 0x2028 && c != 0x2029 && c != 0xfeff && c < 0xfffe;
    }

    private static String oneLine(String line) {
        return line.chars()
                .map(c -> isPrintable((char) c) ? c : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
