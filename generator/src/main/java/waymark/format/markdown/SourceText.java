package waymark.format.markdown;

import java.util.Arrays;
import waymark.diagnostic.Span;

/** A file's text that tells the line and column of an offset in it. */
final class SourceText {
    private final String path;
    private final String display;
    private final String text;
    private final int[] lineStarts;

    SourceText(String path, String display, String text) {
        this.path = path;
        this.display = display;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lone = c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (c == '\n' || lone) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    String path() {
        return path;
    }

    String display() {
        return display;
    }

    String text() {
        return text;
    }

    int lines() {
        return lineStarts.length;
    }

    /** Where a line starts, counted from 0; past the last line that is the end of the text. */
    int start(int line) {
        return line < lineStarts.length ? lineStarts[line] : text.length();
    }

    /** A line, counted from 0, without its end. */
    String line(int line) {
        int end = start(line + 1);
        int start = start(line);
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Line and column of an offset, counted from 1; a column is one character as readers count them. */
    Span span(int offset) {
        int at = Math.max(0, Math.min(offset, text.length()));
        int found = Arrays.binarySearch(lineStarts, at);
        int line = found >= 0 ? found : -found - 2;
        return new Span(display, line + 1, text.codePointCount(lineStarts[line], at) + 1);
    }
}
