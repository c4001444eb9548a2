package waymark.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Under which letter a title stands in a list from A to Z, and in which order: marks and capitals count for nothing, and in
 * Welsh ch, dd, ff, ng, ll, ph, rh and th are letters of their own. Within a word ng is taken for two letters, as in
 * Bangor.
 */
public final class Alphabet {
    /** The letter of titles that begin with none. */
    public static final String OTHER = "0–9";

    private static final List<String> WELSH = List.of(
            "a", "b", "c", "ch", "d", "dd", "e", "f", "ff", "g", "ng", "h", "i", "j", "k", "l", "ll", "m", "n", "o",
            "p", "ph", "q", "r", "rh", "s", "t", "th", "u", "v", "w", "x", "y", "z");

    private final boolean welsh;

    public Alphabet(String language) {
        this.welsh = language.equals("cy") || language.startsWith("cy-");
    }

    /** Titles in the order of a language's alphabet. */
    public static Comparator<String> of(String language) {
        return new Alphabet(language).order();
    }

    /** The letter that a title begins with, as a heading: {@code A}, {@code Ch}, or {@link #OTHER}. */
    public String letter(String title) {
        String plain = plain(title);
        if (plain.isEmpty() || !Character.isLetter(plain.codePointAt(0))) {
            return OTHER;
        }
        String first = plain.substring(0, length(plain, 0));
        return first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1);
    }

    /** What stands for a letter in addresses and anchors. */
    public static String id(String letter) {
        String lower = letter.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return lower;
        }
        return letter.equals(OTHER) ? "other" : "u" + Integer.toHexString(lower.codePointAt(0));
    }

    /** Titles in the order of the alphabet; what begins with no letter comes first. */
    public Comparator<String> order() {
        return Comparator.comparing(this::places, Alphabet::compare).thenComparing(Comparator.naturalOrder());
    }

    private static int compare(List<Integer> a, List<Integer> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = Integer.compare(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    /** A number for each letter; Welsh letters lie a hundred apart from each other, where others keep their own order. */
    private List<Integer> places(String title) {
        String plain = plain(title);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < plain.length(); ) {
            int length = length(plain, i);
            int known = welsh ? WELSH.indexOf(plain.substring(i, i + length)) : -1;
            int c = plain.codePointAt(i);
            // Letters of other alphabets come behind ours, whose last is z; figures and blanks before them.
            places.add(known >= 0 ? 'a' + known : c > 'z' ? c + WELSH.size() : c);
            i += length;
        }
        return places;
    }

    private int length(String plain, int at) {
        if (welsh && at + 2 <= plain.length()) {
            String pair = plain.substring(at, at + 2);
            boolean within = at > 0 && Character.isLetter(plain.charAt(at - 1));
            if (WELSH.contains(pair) && !(pair.equals("ng") && within)) {
                return 2;
            }
        }
        return Character.charCount(plain.codePointAt(at));
    }

    private static String plain(String title) {
        String folded =
                Normalizer.normalize(Fallback.bare(title), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return folded.toLowerCase(Locale.ROOT).replaceAll("^[^\\p{L}\\p{N}]+", "");
    }
}
