package waymark.chart.label;

/** Where a label is shown: in every chart, in all but those narrow for their type, in wide ones only, or not at all. */
public enum Visibility {
    ALWAYS(""),
    /** Hidden where enlarged type leaves few letters of room. */
    NARROW("v"),
    WIDE("w"),
    NEVER("");

    private final String css;

    Visibility(String css) {
        this.css = css;
    }

    /** Returns the class that hides the label in a narrow chart, or nothing. */
    public String css() {
        return css;
    }
}
