package waymark.chart;

/** The diamond of a milestone: filled once met, open while due, dashed at a date it was moved from, struck out where nobody pursues it. */
public enum MilestoneMark {
    MET("ms done"),
    DUE("ms"),
    EARLIER("ms ghost"),
    DROPPED("ms", "M-7 7 7-7");

    private static final String DIAMOND = "M0-7 7 0 0 7-7 0Z";

    private final String css;
    private final String path;

    MilestoneMark(String css) {
        this(css, "");
    }

    MilestoneMark(String css, String stroke) {
        this.css = css;
        this.path = DIAMOND + stroke;
    }

    /** Returns the outline, in pixels around its centre. */
    public String path() {
        return path;
    }

    /** Returns the classes of the diamond. */
    public String css() {
        return css;
    }

    /** Returns the diamond as an inline picture for keys and lists. */
    public String svg() {
        return InlineShape.of("<path class=\"" + css + "\" d=\"" + path + "\"/>");
    }
}
