package waymark.diagnostic;

import java.util.Comparator;

/** Where a value stands: a source file, and line and column counted from 1; 0 means the whole file or line. */
public record Span(String file, int line, int column) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparing(Span::file).thenComparingInt(Span::line).thenComparingInt(Span::column);

    public Span {
        if (file.isBlank() || line < 0 || column < 0) {
            throw new IllegalArgumentException("no place: " + file + ":" + line + ":" + column);
        }
    }

    /** The file as a whole. */
    public static Span of(String file) {
        return new Span(file, 0, 0);
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, leaving out what isn't known. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
