package waymark.chart;

/** The shape and colour class of a rating; the word beside it is the page's. */
public enum RatingMark {
    BETTER("better", "M0-7 7 5.5H-7Z"),
    WORSE("worse", "M0 7 7-5.5H-7Z"),
    MUCH_BETTER("better", "M0-8 7 3H-7ZM-7 5.5H7V8H-7Z"),
    MUCH_WORSE("worse", "M0 8 7-3H-7ZM-7-5.5H7V-8H-7Z"),
    SIMILAR("similar", "M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0Z"),
    NOT_COMPARED("none", "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z"),
    HIGHER("other", "M7 0-5.5 7V-7Z"),
    LOWER("other", "M-7 0 5.5 7V-7Z");

    private final String css;
    private final String path;

    RatingMark(String css, String path) {
        this.css = css;
        this.path = path;
    }

    /** Returns the class that stands beside {@code rate} and gives the colour. */
    public String css() {
        return css;
    }

    /** Returns the outline, in pixels around its centre. */
    public String path() {
        return path;
    }

    /** Returns the shape as an inline picture for text, keys and lists. */
    public String svg() {
        return InlineShape.of("<path class=\"m\" d=\"" + path + "\"/>");
    }
}
