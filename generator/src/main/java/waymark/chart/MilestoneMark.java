package waymark.chart;

/** The diamond of a milestone: filled once it is met, open while it is due, dashed at a date it was moved from. */
public enum MilestoneMark {
    MET("ms done"),
    DUE("ms"),
    EARLIER("ms ghost");

    /** The outline of every diamond, in pixels around its centre. */
    public static final String DIAMOND = "M0-7 7 0 0 7-7 0Z";

    private final String css;

    MilestoneMark(String css) {
        this.css = css;
    }

    /** Returns the classes of the diamond. */
    public String css() {
        return css;
    }

    /** Returns the diamond as an inline picture for keys and lists. */
    public String svg() {
        return InlineShape.of("<path class=\"" + css + "\" d=\"" + DIAMOND + "\"/>");
    }
}
