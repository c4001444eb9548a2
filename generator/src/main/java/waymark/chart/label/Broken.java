package waymark.chart.label;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/** Breaks a text into lines at its blanks, and after the hyphens of a name. */
public final class Broken {
    private static final Pattern GAP = Pattern.compile("\\s+|(?<=\\p{L}-)(?=\\p{L})");

    private Broken() {}

    /**
     * Returns the lines of a text, at least one.
     *
     * @param room the width of a line, which a single long word may go beyond
     * @param most the width at which a single word is cut short
     * @param lines how many lines there are at most; the rest of the text is left out
     * @param width measures a text
     */
    public static List<String> lines(String text, double room, double most, int lines, ToDoubleFunction<String> width) {
        if (isPlain(text) && width.applyAsDouble(text) <= Math.min(room, most)) {
            return List.of(text);
        }
        List<String> broken = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : GAP.split(text.strip(), -1)) {
            String blank = line.length() == 0 || line.charAt(line.length() - 1) == '-' ? "" : " ";
            if (line.length() > 0 && width.applyAsDouble(line + blank + word) > room) {
                broken.add(cut(line.toString(), most, width));
                line.setLength(0);
            }
            line.append(line.length() > 0 ? blank : "").append(word);
        }
        broken.add(cut(line.toString(), most, width));
        if (broken.size() > lines) {
            String last = broken.get(lines - 1) + "…";
            broken = new ArrayList<>(broken.subList(0, lines - 1));
            broken.add(last);
        }
        return List.copyOf(broken);
    }

    /** Whether a text put together again of its words is the same: most names are, and have room enough. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c);
            if (blank && (c != ' ' || before == ' ' || before == '-')) {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }

    private static String cut(String word, double most, ToDoubleFunction<String> width) {
        if (width.applyAsDouble(word) <= most) {
            return word;
        }
        int end = word.length() - 1;
        while (end > 1 && width.applyAsDouble(word.substring(0, end) + "…") > most) {
            end--;
        }
        return word.substring(0, end) + "…";
    }
}
