package waymark.indicator.profile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column by its name, or columns by a pattern between slashes.
 *
 * @param cell a pattern whose group is the part of a cell's text that counts, where a column holds a code and a name
 */
public record ColumnName(String text, Optional<Pattern> pattern, Optional<Pattern> cell) {
    private static final String PERIOD = "period";
    private static final String NAME = "name";

    /** A column of which the whole text of a cell counts. */
    public ColumnName(String text, Optional<Pattern> pattern) {
        this(text, pattern, Optional.empty());
    }

    /** A name as a profile writes it; a faulty pattern is an exception. */
    static ColumnName of(String text) {
        boolean isPattern = text.length() > 2 && text.startsWith("/") && text.endsWith("/");
        return new ColumnName(
                text,
                isPattern ? Optional.of(Pattern.compile(text.substring(1, text.length() - 1))) : Optional.empty());
    }

    /** The same for a part of the cells. */
    ColumnName of(Pattern part) {
        return new ColumnName(text, pattern, Optional.of(part));
    }

    /** What a header that is meant stands for: nothing if it is named, or what the pattern's group holds. */
    public Optional<String> caption(String header) {
        if (pattern.isEmpty()) {
            return header.equals(text) ? Optional.of("") : Optional.empty();
        }
        Matcher m = pattern.get().matcher(header);
        if (!m.matches()) {
            return Optional.empty();
        }
        if (names(NAME) || names(PERIOD)) {
            return Optional.of(names(NAME) ? m.group(NAME) : "");
        }
        return Optional.of(m.groupCount() == 0 ? header : m.group(1));
    }

    /** The period that a header holds, where the pattern has a group of that name. */
    public Optional<String> period(String header) {
        return pattern.filter(p -> names(PERIOD))
                .map(p -> p.matcher(header))
                .filter(Matcher::matches)
                .map(m -> m.group(PERIOD));
    }

    /** The part of a cell's text that counts; all of it where the pattern isn't met. */
    public String part(String text) {
        return cell.map(p -> p.matcher(text))
                .filter(m -> m.matches() && m.groupCount() > 0)
                .map(m -> m.group(1))
                .orElse(text);
    }

    private boolean names(String group) {
        return text.contains("(?<" + group + ">");
    }
}
