package waymark.chart.trend;

/** How the line of a comparator looks. */
public enum ComparatorStyle {
    /** Dashed. */
    NATION("l3"),
    /** Dotted. */
    REGION("l2");

    private final String css;

    ComparatorStyle(String css) {
        this.css = css;
    }

    String css() {
        return css;
    }
}
