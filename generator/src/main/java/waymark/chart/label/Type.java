package waymark.chart.label;

import waymark.chart.svg.TextWidths;

/** The type of chart text: sizes as in the style sheet, a little larger where room is reckoned, for enlarged type. */
public final class Type {

    /** The size of plain chart text that layout reckons with. */
    public static final double TEXT = 14.5;
    /** The size of an emphasised label. */
    public static final double LABEL = 15;
    /** The size of an emphasised label in a narrow chart. */
    public static final double NARROW_LABEL = 13;

    /** The size of plain text in a narrow chart where type is not enlarged, a little larger. */
    public static final double NARROW_TEXT = 13.5;
    /** The size that plain text reaches where readers enlarge type, and labels of a narrow chart too. */
    public static final double LARGEST_TEXT = 17;
    /** The size that an emphasised label reaches. */
    public static final double LARGEST_LABEL = 19;

    private Type() {}

    /** Returns the width of plain text in a small chart, which is not enlarged. */
    public static double small(String text) {
        return TextWidths.of(text, NARROW_LABEL, false);
    }

    /** Returns the width of plain chart text. */
    public static double text(String text) {
        return TextWidths.of(text, TEXT, false);
    }

    /** Returns the width of an emphasised label. */
    public static double label(String text) {
        return TextWidths.of(text, LABEL, true);
    }
}
