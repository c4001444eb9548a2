package waymark.language;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The order of a language's alphabet. Welsh has eight letters of two signs, each with a place of its own: {@code ng}
 * stands after {@code g}, and {@code llan} after {@code lôn}. Whether {@code ng} is one letter, as in {@code angen}, or two, as in
 * {@code Bangor}, can't be told from the word; it is taken for one.
 */
public final class Alphabet {
    private static final List<String> WELSH = List.of(
            "a", "b", "c", "ch", "d", "dd", "e", "f", "ff", "g", "ng", "h", "i", "j", "k", "l", "ll", "m", "n", "o",
            "p", "ph", "q", "r", "rh", "s", "t", "th", "u", "v", "w", "x", "y", "z");

    /** Where letters start in a sorting key; what is no letter sorts before them, as it does in Unicode. */
    private static final char FIRST = '\uE000';

    private Alphabet() {}

    /** Sorts texts by a language's alphabet; English ones as Unicode has their letters. */
    public static Comparator<String> of(String language) {
        Comparator<String> bare = Comparator.comparing(Fallback::bare);
        return language.equals("cy") ? Comparator.comparing(Alphabet::key).thenComparing(bare) : bare;
    }

    /** The letter that a text begins with, in capitals: one sign, or in Welsh two, as in {@code Ll}; empty if none. */
    public static String initial(String language, String text) {
        String plain = fold(Fallback.bare(text));
        String letter = plain.isEmpty() || plain.charAt(0) < 'a' || plain.charAt(0) > 'z'
                ? ""
                : language.equals("cy") ? letter(plain, 0) : plain.substring(0, 1);
        return letter.isEmpty() ? "" : letter.substring(0, 1).toUpperCase(Locale.ROOT) + letter.substring(1);
    }

    private static String key(String text) {
        String plain = fold(Fallback.bare(text));
        StringBuilder key = new StringBuilder(plain.length());
        for (int at = 0; at < plain.length(); ) {
            String letter = letter(plain, at);
            int place = WELSH.indexOf(letter);
            key.append(place < 0 ? letter.charAt(0) : (char) (FIRST + place));
            at += letter.length();
        }
        return key.toString();
    }

    private static String letter(String plain, int at) {
        String two = plain.substring(at, Math.min(plain.length(), at + 2));
        return two.length() == 2 && WELSH.contains(two) ? two : plain.substring(at, at + 1);
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
