package waymark.chart.label;

/** Where a label is shown: in every chart, in wide ones only, or not at all. */
public enum Visibility {
    ALWAYS(""),
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
