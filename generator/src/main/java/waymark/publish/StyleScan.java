package waymark.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The addresses in a style sheet. */
final class StyleScan {
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)url\\(\\s*(\"[^\"]*\"|'[^']*'|[^)]*?)\\s*\\)|@import\\s+(\"[^\"]*\"|'[^']*')");

    private StyleScan() {}

    /** Everything it loads, as written. */
    static List<String> addresses(byte[] css, int length) {
        String text = COMMENT.matcher(new String(css, 0, length, UTF_8)).replaceAll("");
        return ADDRESS.matcher(text)
                .results()
                .map(match -> Objects.requireNonNullElse(match.group(1), match.group(2)))
                .map(address -> address.replaceAll("^['\"]|['\"]$", ""))
                .distinct()
                .toList();
    }
}
