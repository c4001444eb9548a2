package waymark.format.markdown;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.owasp.html.HtmlSanitizer;

/** The words of a piece of HTML that a source wrote where plain text was expected: {@code <br>} becomes a blank. */
public final class HtmlText {
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!]|&[a-zA-Z#][a-zA-Z0-9]*;?");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Set<String> INLINE =
            Set.of("a", "abbr", "b", "code", "em", "font", "i", "small", "span", "strong", "sub", "sup", "u");
    private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "iframe", "object");

    private HtmlText() {}

    /** The text as a reader sees it, in one line; text without markup stays as it is. */
    public static String plain(String html) {
        Words words = new Words();
        if (MARKUP.matcher(html).find()) {
            HtmlSanitizer.sanitize(html, words);
        } else {
            words.text(html);
        }
        return BLANKS.matcher(words.text).replaceAll(" ").strip();
    }

    /** Keeps what stands between the tags. */
    private static final class Words implements HtmlSanitizer.Policy {
        private final StringBuilder text = new StringBuilder();
        private int unseen;

        @Override
        public void openDocument() {
            // Nothing stands before the text.
        }

        @Override
        public void closeDocument() {
            // Nothing stands after it.
        }

        @Override
        public void openTag(String name, List<String> attributes) {
            part(name);
            unseen += UNSEEN.contains(name) ? 1 : 0;
        }

        @Override
        public void closeTag(String name) {
            part(name);
            unseen -= UNSEEN.contains(name) ? 1 : 0;
        }

        private void part(String name) {
            if (!INLINE.contains(name)) {
                text.append(' ');
            }
        }

        @Override
        public void text(String words) {
            if (unseen == 0) {
                text.append(words);
            }
        }
    }
}
