package waymark.page.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Three letters for each place: the first of its name, or, where several places begin alike, letters of several words, as in
 * {@code NDe} for North Devon and {@code ERY} for East Riding of Yorkshire.
 */
final class TileLabels {
    private static final int LETTERS = 3;
    private static final Pattern BREAK = Pattern.compile("[\\s,'’-]+");
    private static final Set<String> SMALL =
            Set.of("a", "and", "by", "de", "in", "le", "of", "on", "the", "upon", "under", "with", "y", "yr", "ar");

    private TileLabels() {}

    /** The letters for each name. */
    static Map<String, String> of(List<String> names) {
        Map<String, Integer> alike = new HashMap<>();
        names.forEach(n -> alike.merge(start(n, LETTERS), 1, Integer::sum));
        Map<String, String> labels = new HashMap<>();
        for (String name : names) {
            String plain = start(name, LETTERS);
            labels.put(name, alike.getOrDefault(plain, 0) == 1 ? plain : fromWords(name));
        }
        return labels;
    }

    private static String fromWords(String name) {
        List<String> words = new ArrayList<>();
        BREAK.splitAsStream(name.strip())
                .filter(w -> !w.isEmpty() && !SMALL.contains(w.toLowerCase(java.util.Locale.ROOT)))
                .forEach(words::add);
        if (words.size() < 2) {
            return start(name, LETTERS);
        }
        String first = start(words.get(0), 1);
        return words.size() == 2
                ? first + start(words.get(1), LETTERS - 1)
                : first + start(words.get(1), 1) + start(words.get(2), 1);
    }

    private static String start(String text, int letters) {
        return text.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK)
                .limit(letters)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
