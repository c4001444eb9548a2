package waymark.chart.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks a text at its blanks into lines of a width. */
final class Lines {
    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final String MORE = "…";

    private Lines() {}

    /** Returns at most so many lines; what doesn't fit ends in dots. */
    static List<String> of(String text, Face face, double size, double width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words(text)) {
            String longer = line.length() == 0 ? word : line + " " + word;
            if (line.length() == 0 || face.width(longer, size) <= width) {
                line.setLength(0);
                line.append(longer);
            } else if (lines.size() + 1 == most) {
                lines.add(cut(longer, face, size, width));
                return lines;
            } else {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            }
        }
        if (line.length() > 0) {
            lines.add(cut(line.toString(), face, size, width));
        }
        return lines;
    }

    /** Returns the text as far as it fits, with dots where it goes on. */
    static String cut(String text, Face face, double size, double width) {
        if (face.width(text, size) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && face.width(text.substring(0, end).strip() + MORE, size) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + MORE;
    }

    private static List<String> words(String text) {
        return BLANKS.splitAsStream(text.strip()).toList();
    }
}
