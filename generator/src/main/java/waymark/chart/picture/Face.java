package waymark.chart.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A typeface as outlines, so that letters are the same shapes wherever a site is built. */
final class Face {
    /** For names and findings. */
    static final Face SERIF_BOLD = read("noto-serif-bold.txt");

    /** For everything else. */
    static final Face SANS = read("noto-sans-regular.txt");

    private static final double UNITS = 1000;
    private static final String BLANK = "";

    private record Glyph(double advance, String path) {}

    private final Map<Integer, Glyph> glyphs = new HashMap<>();
    private final Map<Long, Double> kerning = new HashMap<>();

    private Face() {}

    private static Face read(String name) {
        Face face = new Face();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Face.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(face::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return face;
    }

    /** Takes a letter (code point, advance, outline) or a pair (two code points, distance). */
    private void take(String line) {
        int first = line.indexOf(' ');
        int second = line.indexOf(' ', first + 1);
        int code = Integer.parseInt(line, 0, first, 16);
        String last = line.substring(second + 1);
        boolean pair = !last.isEmpty() && !Character.isLetter(last.charAt(0));
        if (pair) {
            kerning.put(key(code, Integer.parseInt(line, first + 1, second, 16)), Double.valueOf(last));
        } else {
            glyphs.put(code, new Glyph(Double.parseDouble(line.substring(first + 1, second)), last));
        }
    }

    private static long key(int first, int second) {
        return ((long) first << 32) | second;
    }

    /** Returns how wide a text is, in the unit of the type size. */
    double width(String text, double size) {
        return walk(text, size, null, 0, 0);
    }

    /** Returns the outline of a text that begins here on this baseline. */
    Path2D outline(String text, double size, double x, double baseline) {
        Path2D.Double all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        walk(text, size, all, x, baseline);
        return all;
    }

    private double walk(String text, double size, Path2D.@Nullable Double out, double x, double baseline) {
        double scale = size / UNITS;
        double at = x;
        int before = -1;
        for (int code : text.codePoints().toArray()) {
            at += kerning.getOrDefault(key(before, code), 0.0) * scale;
            Glyph glyph = glyph(code);
            if (out != null && !glyph.path().isEmpty()) {
                AffineTransform place = new AffineTransform(scale, 0, 0, scale, at, baseline);
                out.append(Outline.of(glyph.path()).getPathIterator(place), false);
            }
            at += glyph.advance() * scale;
            before = code;
        }
        return at - x;
    }

    /** Returns a letter's glyph, that of its base letter if it has none, else a blank of the same width as an n. */
    private Glyph glyph(int code) {
        Glyph own = glyphs.get(code);
        if (own != null) {
            return own;
        }
        int base = Normalizer.normalize(Character.toString(code), Normalizer.Form.NFD)
                .codePointAt(0);
        Glyph near = glyphs.get(base);
        return near != null ? near : new Glyph(glyph('n').advance(), BLANK);
    }
}
