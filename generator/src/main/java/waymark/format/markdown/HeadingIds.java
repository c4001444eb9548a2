package waymark.format.markdown;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives each heading of a document an id that its address can end in: ASCII, lower-case, unique. */
final class HeadingIds {
    /** Ids that pages use themselves. */
    private static final Set<String> TAKEN = Set.of("content", "search", "top", "footnotes");

    private final Set<String> given = new HashSet<>(TAKEN);
    private final Map<String, Integer> next = new HashMap<>();

    String id(String text) {
        String slug = slug(text);
        String id = slug;
        while (!given.add(id)) {
            id = slug + "-" + next.merge(slug, 1, Integer::sum);
        }
        return id;
    }

    /** The words of a text joined by hyphens, without accents; footnotes' ids are kept free. */
    private static String slug(String text) {
        StringBuilder slug = new StringBuilder();
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                slug.append(c);
            } else if (separates(c) && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        String id = slug.toString().replaceAll("-$", "");
        return id.isEmpty() || id.matches("fn(ref)?-\\d.*") ? ("section-" + id).replaceAll("-$", "") : id;
    }

    private static boolean separates(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || "-_/–—".indexOf(c) >= 0;
    }
}
