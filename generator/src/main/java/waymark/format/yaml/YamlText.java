package waymark.format.yaml;

import waymark.diagnostic.Span;

/** The text being parsed and where it stands in its file; positions are counted in characters, not in UTF-16 units. */
final class YamlText {
    private final String display;
    private final String text;
    private final int linesBefore;
    private final int[] points;

    YamlText(String display, String text, int linesBefore) {
        this.display = display;
        this.text = text;
        this.linesBefore = linesBefore;
        this.points = text.codePoints().toArray();
    }

    String display() {
        return display;
    }

    String text() {
        return text;
    }

    int linesBefore() {
        return linesBefore;
    }

    int length() {
        return points.length;
    }

    /** The character at an offset; a line break past the end. */
    int at(long offset) {
        return offset >= 0 && offset < points.length ? points[(int) offset] : '\n';
    }

    Span span(int line, int column) {
        return new Span(display, line + linesBefore, Math.max(1, column));
    }

    /** The place of the character at an offset. */
    Span spanAt(int offset) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < Math.min(offset, points.length); i++) {
            if (points[i] == '\n' || (points[i] == '\r' && at(i + 1L) != '\n')) {
                line++;
                start = i + 1;
            }
        }
        return span(line, offset - start + 1);
    }

    /** The offset at which the line that holds an offset starts. */
    int lineStart(int offset) {
        int start = Math.min(offset, points.length);
        while (start > 0 && at(start - 1L) != '\n' && at(start - 1L) != '\r') {
            start--;
        }
        return start;
    }

    /** Whether these ASCII characters stand at an offset. */
    boolean startsWith(String word, int offset) {
        for (int i = 0; i < word.length(); i++) {
            if (at((long) offset + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
