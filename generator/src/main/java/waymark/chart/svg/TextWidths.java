package waymark.chart.svg;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import waymark.language.Fallback;

/**
 * How wide a text is: the advance widths of Noto Sans, the widest of the faces in the site's font stack, read from a
 * table, so that layout is the same on every machine and AWT's fonts are never loaded.
 */
public final class TextWidths {

    private static final String TABLE = "noto-sans-widths.txt";
    private static final int LARGEST = 0x2300;
    private static final short UNKNOWN = 700;
    private static final short[] REGULAR = new short[LARGEST];
    private static final short[] BOLD = new short[LARGEST];

    static {
        read();
    }

    private TextWidths() {}

    /** Returns the width of a text in pixels at this size. */
    public static double of(String text, double size, boolean bold) {
        short[] widths = bold ? BOLD : REGULAR;
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            sum += c < LARGEST ? widths[c] : Character.isHighSurrogate(c) || Fallback.isMark(c) ? 0 : 1000;
        }
        return sum * size / 1000;
    }

    private static void read() {
        Arrays.fill(REGULAR, UNKNOWN);
        Arrays.fill(BOLD, UNKNOWN);
        try (InputStream in = Objects.requireNonNull(TextWidths.class.getResourceAsStream(TABLE), TABLE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(TextWidths::keep);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keep(String line) {
        int first = line.indexOf(' ');
        int second = line.indexOf(' ', first + 1);
        int c = Integer.parseInt(line, 0, first, 16);
        REGULAR[c] = (short) Integer.parseInt(line, first + 1, second, 10);
        BOLD[c] = (short) Integer.parseInt(line, second + 1, line.length(), 10);
    }
}
