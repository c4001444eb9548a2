import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.PathIterator;
import java.io.File;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Takes the outlines, advance widths and kerning of a face out of its font file, for pictures that use no fonts. */
final class Outlines {
    private static final float SIZE = 1000;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /** Usage: java Outlines.java font.ttf out.txt name */
    public static void main(String[] args) throws Exception {
        Font font = Font.createFont(Font.TRUETYPE_FONT, new File(args[0])).deriveFont(SIZE);
        Font kerned = font.deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
        List<Integer> all = characters().stream().filter(font::canDisplay).toList();
        try (PrintStream out = new PrintStream(args[1], "UTF-8")) {
            out.printf("# Outlines of %s, in thousandths of the type size, y downwards: code point, advance width, path.%n", args[2]);
            out.println("# Lines with two code points: how much closer (below 0) the second stands to the first.");
            out.println("# Noto is Copyright Google Inc. and Google LLC, SIL Open Font License 1.1 (OFL.txt beside this file).");
            for (int c : all) {
                GlyphVector glyph = font.createGlyphVector(EXACT, Character.toString(c));
                out.printf(Locale.ROOT, "%04X %d %s%n", c, Math.round(glyph.getGlyphMetrics(0).getAdvanceX()), path(glyph));
            }
            for (int first : letters()) {
                for (int second : letters()) {
                    char[] pair = {(char) first, (char) second};
                    long by = Math.round(width(kerned, pair) - width(font, pair));
                    if (by != 0) {
                        out.printf(Locale.ROOT, "%04X %04X %d%n", first, second, by);
                    }
                }
            }
        }
    }

    private static double width(Font font, char[] pair) {
        GlyphVector glyphs = font.layoutGlyphVector(EXACT, pair, 0, 2, Font.LAYOUT_LEFT_TO_RIGHT);
        return glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
    }

    private static List<Integer> letters() {
        List<Integer> letters = new ArrayList<>();
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.,-’".chars().forEach(letters::add);
        return letters;
    }

    private static List<Integer> characters() {
        List<Integer> all = new ArrayList<>();
        add(all, 0x20, 0x7E);
        add(all, 0xA0, 0x17F);
        add(all, 0x218, 0x21B);
        add(all, 0x1E80, 0x1E85);
        add(all, 0x1EF2, 0x1EF3);
        add(all, 0x2010, 0x2015);
        add(all, 0x2018, 0x201E);
        add(all, 0x2022, 0x2022);
        add(all, 0x2026, 0x2026);
        add(all, 0x2032, 0x2033);
        add(all, 0x20AC, 0x20AC);
        add(all, 0x2212, 0x2212);
        return all;
    }

    private static void add(List<Integer> all, int from, int to) {
        for (int c = from; c <= to; c++) {
            all.add(c);
        }
    }

    private static String path(GlyphVector glyph) {
        StringBuilder out = new StringBuilder();
        double[] p = new double[6];
        for (PathIterator it = glyph.getOutline().getPathIterator(null); !it.isDone(); it.next()) {
            int pairs;
            switch (it.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> pairs = start(out, 'M', 1);
                case PathIterator.SEG_LINETO -> pairs = start(out, 'L', 1);
                case PathIterator.SEG_QUADTO -> pairs = start(out, 'Q', 2);
                case PathIterator.SEG_CUBICTO -> pairs = start(out, 'C', 3);
                default -> pairs = start(out, 'Z', 0);
            }
            for (int i = 0; i < 2 * pairs; i++) {
                out.append(i == 0 ? "" : " ").append(Math.round(p[i]));
            }
        }
        return out.toString();
    }

    private static int start(StringBuilder out, char command, int pairs) {
        out.append(command);
        return pairs;
    }
}
