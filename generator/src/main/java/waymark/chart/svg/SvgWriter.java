package waymark.chart.svg;

/** Appends the elements of a chart: x in per cent of the plot, y and sizes in pixels, text escaped. */
public final class SvgWriter {

    private final StringBuilder out;

    /** Starts with room for this many characters. */
    public SvgWriter(int capacity) {
        out = new StringBuilder(capacity);
    }

    /** Appends markup as it is. */
    public SvgWriter raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Appends a straight line. */
    public SvgWriter line(String css, double x1, double x2, double y1, double y2) {
        open("line", css);
        percent(" x1=\"", x1).percent("\" x2=\"", x2);
        number("\" y1=\"", y1).number("\" y2=\"", y2);
        return raw("\"/>");
    }

    /** Appends a rectangle that stretches with the plot. */
    public SvgWriter rect(String css, double x, double width, double y, double height) {
        return rect(css, x, width, y, height, 0);
    }

    /** Appends a rectangle that stretches with the plot, with corners of this radius. */
    public SvgWriter rect(String css, double x, double width, double y, double height, double corner) {
        open("rect", css);
        percent(" x=\"", x).percent("\" width=\"", width);
        number("\" y=\"", y).number("\" height=\"", height);
        if (corner > 0) {
            number("\" rx=\"", corner);
        }
        return raw("\"/>");
    }

    /** Appends a disc of this radius. */
    public SvgWriter circle(String css, double x, double y, double radius) {
        open("circle", css);
        percent(" cx=\"", x);
        number("\" cy=\"", y).number("\" r=\"", radius);
        return raw("\"/>");
    }

    /** Appends shapes given in pixels around their centre. */
    public SvgWriter marker(double x, double y, String css, String shapes) {
        percent("<svg x=\"", x).number("\" y=\"", y).raw("\" overflow=\"visible\"");
        if (!css.isEmpty()) {
            raw(" class=\"").raw(css).raw("\"");
        }
        return raw(">").raw(shapes).raw("</svg>");
    }

    /** Appends one line of text. */
    public SvgWriter text(Ink ink, double x, double y, String text) {
        return beginText(ink, x, y).escaped(text).endText();
    }

    /** Begins a text that is to be filled and then ended. */
    public SvgWriter beginText(Ink ink, double x, double y) {
        open("text", ink.css());
        if (x == 0) {
            number(" x=\"", ink.dx());
        } else {
            percent(" x=\"", x);
            if (ink.dx() != 0) {
                number("\" dx=\"", ink.dx());
            }
        }
        return number("\" y=\"", y).raw("\"").raw(ink.anchor().attribute()).raw(">");
    }

    /** Ends a text. */
    public SvgWriter endText() {
        return raw("</text>");
    }

    /** Begins the path of a stretched line or area. */
    public SvgWriter beginPath(String css) {
        open("path", css);
        return raw(" vector-effect=\"non-scaling-stroke\" d=\"");
    }

    /** Begins a path of small discs of this radius: the round ends of strokes without length. */
    public SvgWriter beginDots(String css, double radius) {
        open("path", css);
        return number(" stroke-width=\"", 2 * radius).raw("\" vector-effect=\"non-scaling-stroke\" d=\"");
    }

    /** Appends a small disc to a path of them. */
    public SvgWriter dot(double x, double y) {
        return corner('M', x, y).raw("h0");
    }

    /** Appends a corner of a path, with the letter or blank before it. */
    public SvgWriter corner(char command, double x, double y) {
        if (command != ' ' || !endsInPath()) {
            out.append(command);
        }
        Decimals.append(out, x);
        out.append(' ');
        Decimals.append(out, y);
        return this;
    }

    private boolean endsInPath() {
        return out.charAt(out.length() - 1) == '"';
    }

    /** Ends a path. */
    public SvgWriter endPath() {
        return raw("\"/>");
    }

    /** Appends text with the characters that markup reserves escaped, and those that XML forbids left out. */
    public SvgWriter escaped(String text) {
        if (isPlain(text)) {
            return raw(text);
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (c >= ' ' && c != '\uFFFE' && c != '\uFFFF') {
                        out.append(c);
                    }
                }
            }
        }
        return this;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '&' || c == '<' || c == '>' || c == '"' || c >= '\uFFFE') {
                return false;
            }
        }
        return true;
    }

    private void open(String element, String css) {
        out.append('<').append(element);
        if (!css.isEmpty()) {
            out.append(" class=\"").append(css).append('"');
        }
    }

    private SvgWriter percent(String before, double value) {
        out.append(before);
        int start = out.length();
        Decimals.append(out, value);
        if (out.length() - start != 1 || out.charAt(start) != '0') {
            out.append('%');
        }
        return this;
    }

    private SvgWriter number(String before, double value) {
        out.append(before);
        Decimals.append(out, value);
        return this;
    }

    /** Returns what was written so far. */
    @Override
    public String toString() {
        return out.toString();
    }
}
