package waymark.chart.label;

import java.util.List;
import waymark.chart.svg.Anchor;
import waymark.chart.svg.Ink;
import waymark.chart.svg.SvgWriter;

/**
 * The name and latest value at the end of a line: one line of text where it fits, else the name broken at its blanks.
 *
 * @param css the classes
 * @param lines the lines of the name as markup, since labels of comparators stand on many pages
 * @param value the value, shown in wide charts only
 * @param valueBelow whether the value has a line of its own
 */
public record EndLabel(String css, List<String> lines, String value, boolean valueBelow) {

    /** How far labels stand apart, line by line. */
    public static final double SPACING = 22;

    private static final double LEADING = 20;
    private static final double DROP = 4.5;
    private static final double FROM_END = 19;
    private static final double WIDE_ROOM = 141;
    private static final double NARROW_ROOM = 81;
    private static final double NARROW_LINE = NARROW_ROOM * Type.LABEL / Type.NARROW_LABEL;
    private static final int MOST_LINES = 3;
    private static final String WIDE_ONLY = "<tspan class=\"w\">";
    private static final String CUT = "<tspan class=\"n\">…</tspan>";
    private static final String NEXT_LINE = "<tspan x=\"100%\" dx=\"19\" dy=\"20\">";
    private static final String VALUE_BELOW = "<tspan class=\"w\" x=\"100%\" dx=\"19\" dy=\"20\">";
    private static final String VALUE_BESIDE = WIDE_ONLY + " ";

    /** Breaks the name as a narrow chart needs it, and adds the value where a wide chart has room. */
    public static EndLabel of(String css, String name, String value) {
        List<String> lines = broken(name);
        String last = lines.get(lines.size() - 1);
        return new EndLabel(
                css,
                lines.stream().map(EndLabel::line).toList(),
                value,
                !value.isEmpty() && Type.label(last + " " + value) > WIDE_ROOM);
    }

    private static List<String> broken(String name) {
        return Broken.lines(name, NARROW_LINE, WIDE_ROOM, MOST_LINES, Type::label);
    }

    /** A word that only wide charts have room for is cut short in narrow ones. */
    private static String line(String line) {
        SvgWriter out = new SvgWriter(line.length() + 16);
        String narrow =
                Broken.lines(line, NARROW_LINE, NARROW_LINE, 1, Type::label).get(0);
        if (narrow.equals(line)) {
            return out.escaped(line).toString();
        }
        String start = narrow.substring(0, narrow.length() - 1);
        return out.escaped(start)
                .raw(WIDE_ONLY)
                .escaped(line.substring(start.length()))
                .raw("</tspan>" + CUT)
                .toString();
    }

    /** Returns the room that the label takes from the next. */
    public double height() {
        return SPACING + LEADING * (rows() - 1);
    }

    private int rows() {
        return lines.size() + (valueBelow ? 1 : 0);
    }

    /** Writes the label to the right of the plot, around this middle. */
    public void write(SvgWriter out, double middle) {
        out.beginText(Ink.text(css, Anchor.START, FROM_END), 100, middle + DROP - LEADING * (rows() - 1) / 2);
        out.raw(lines.get(0));
        for (String line : lines.subList(1, lines.size())) {
            out.raw(NEXT_LINE).raw(line).raw("</tspan>");
        }
        if (!value.isEmpty()) {
            out.raw(valueBelow ? VALUE_BELOW : VALUE_BESIDE).escaped(value).raw("</tspan>");
        }
        out.endText();
    }
}
