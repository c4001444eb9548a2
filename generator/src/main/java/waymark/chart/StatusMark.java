package waymark.chart;

/** The shape and colour class of an activity's status; the word beside it is the page's. */
public enum StatusMark {
    ON_TRACK("better", path("M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0Z")),
    AT_RISK("warn", "<circle class=\"m hollow\" r=\"6\"/>" + path("M0-6.5A6.5 6.5 0 0 1 0 6.5Z")),
    LATE("worse", path("M-5.5-5.5H5.5V5.5H-5.5Z")),
    DONE("better", path("M-7 0-4.6-2.4-2 .2 4.6-6.4 7-4-2 5Z")),
    PLANNED("none", path("M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z")),
    PAUSED("similar", path("M-5-6H-1.5V6H-5ZM1.5-6H5V6H1.5Z")),
    STOPPED("similar", path(StatusMark.CROSS));

    /** The outline of the cross that ends a stopped activity. */
    public static final String CROSS = "M-6-4-4-6 0-2 4-6 6-4 2 0 6 4 4 6 0 2-4 6-6 4-2 0Z";

    private final String css;
    private final String shape;

    StatusMark(String css, String shape) {
        this.css = css;
        this.shape = shape;
    }

    private static String path(String outline) {
        return "<path class=\"m\" d=\"" + outline + "\"/>";
    }

    /** Returns the class that stands beside {@code rate} and gives the colour. */
    public String css() {
        return css;
    }

    /** Returns the shape as an inline picture for text, keys and lists. */
    public String svg() {
        return InlineShape.of(shape);
    }
}
