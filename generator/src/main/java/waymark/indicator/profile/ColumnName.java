package waymark.indicator.profile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A column by its name, or columns by a pattern between slashes. */
public record ColumnName(String text, Optional<Pattern> pattern) {
    /** A name as a profile writes it; a faulty pattern is an exception. */
    static ColumnName of(String text) {
        boolean isPattern = text.length() > 2 && text.startsWith("/") && text.endsWith("/");
        return new ColumnName(
                text,
                isPattern ? Optional.of(Pattern.compile(text.substring(1, text.length() - 1))) : Optional.empty());
    }

    /** What a header that is meant stands for: nothing if it is named, or what the pattern's group holds. */
    public Optional<String> caption(String header) {
        if (pattern.isEmpty()) {
            return header.equals(text) ? Optional.of("") : Optional.empty();
        }
        Matcher m = pattern.get().matcher(header);
        return m.matches() ? Optional.of(m.groupCount() == 0 ? header : m.group(1)) : Optional.empty();
    }
}
