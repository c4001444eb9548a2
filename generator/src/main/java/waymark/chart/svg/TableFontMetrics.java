package waymark.chart.svg;

import java.awt.Font;
import java.awt.FontMetrics;

/** Font metrics from the bundled width table, so that no font of the system is looked for. */
final class TableFontMetrics extends FontMetrics {

    private static final long serialVersionUID = 1;

    TableFontMetrics(Font font) {
        super(font);
    }

    @Override
    public int getAscent() {
        return Math.round(font.getSize2D() * 1.069f);
    }

    @Override
    public int getDescent() {
        return Math.round(font.getSize2D() * 0.293f);
    }

    @Override
    public int stringWidth(String text) {
        return (int) Math.ceil(TextWidths.of(text, font.getSize2D(), font.isBold()));
    }

    @Override
    public int charWidth(char c) {
        return stringWidth(String.valueOf(c));
    }

    @Override
    public int charsWidth(char[] text, int offset, int length) {
        return stringWidth(new String(text, offset, length));
    }
}
