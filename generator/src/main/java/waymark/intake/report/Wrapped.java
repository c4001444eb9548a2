package waymark.intake.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines for a terminal of 80 columns: a label on the left, text wrapped on the right. */
final class Wrapped {
    private static final int WIDTH = 80;
    private static final int LABEL = 13;
    private static final int ITEM = 8;
    private static final Pattern BLANK = Pattern.compile(" +");

    private final StringBuilder out = new StringBuilder();

    /** A line as it is. */
    Wrapped line(String text) {
        out.append(text.stripTrailing()).append('\n');
        return this;
    }

    /** A label with a text beside it; a text without a label stands below the one before. */
    Wrapped entry(String label, String text) {
        List<String> lines = wrap(text, WIDTH - LABEL);
        for (int i = 0; i < lines.size(); i++) {
            String left = i == 0 ? "  " + label : "";
            out.append(padded(left, LABEL)).append(lines.get(i)).append('\n');
        }
        return this;
    }

    /** A text indented as deep as a label. */
    Wrapped indented(int by, String text) {
        wrap(text, WIDTH - by).forEach(l -> line(padded("", by) + l));
        return this;
    }

    /** An item of a list, with its number or below the one before. */
    Wrapped item(String number, String text) {
        List<String> lines = wrap(text, WIDTH - ITEM);
        for (int i = 0; i < lines.size(); i++) {
            line(padded(i == 0 ? "    " + number : "", ITEM) + lines.get(i));
        }
        return this;
    }

    /** A text that is cut off where the line ends. */
    Wrapped cut(String text) {
        int room = WIDTH - LABEL - 2;
        String plain = text.replace('\t', ' ');
        String shown = plain.codePointCount(0, plain.length()) <= room
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, room - 1)) + "…";
        return line(padded("", LABEL + 2) + shown);
    }

    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : BLANK.splitAsStream(text).toList()) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
