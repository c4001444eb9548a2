package waymark.language;

import java.util.regex.Pattern;

/**
 * Marks a text that stands in the main language where the page's own has none. The marks, two of Unicode's noncharacters,
 * go with it through sentences, tables and charts until the page is written: there they become a {@code lang} or
 * vanish, so that nothing falls back without being told.
 */
public final class Fallback {
    /** Before a text in the main language. */
    public static final char OPEN = '\uFDD0';

    /** After it. */
    public static final char CLOSE = '\uFDD1';

    /** What words have, and names of licences such as {@code CC BY 4.0} don't. */
    private static final Pattern WORD = Pattern.compile("\\p{Ll}{2}");

    private Fallback() {}

    /** The text with marks around it; nothing and bare signs, such as a percent sign, are of no language. */
    public static String mark(String text) {
        boolean worded = text.codePoints().anyMatch(Character::isLetter);
        return worded && text.indexOf(OPEN) < 0 ? OPEN + text + CLOSE : text;
    }

    /** The same where nothing but signs is written in capitals, figures and single letters, such as {@code CC BY 4.0}. */
    public static String markWords(String text) {
        return WORD.matcher(text).find() ? mark(text) : text;
    }

    /** The text without marks. */
    public static String bare(String text) {
        return isIn(text) ? text.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "") : text;
    }

    /** Whether a sign is one of the two marks, which nobody sees. */
    public static boolean isMark(char c) {
        return c == OPEN || c == CLOSE;
    }

    /** Whether any of a text is marked. */
    public static boolean isIn(String text) {
        return text.indexOf(OPEN) >= 0;
    }
}
