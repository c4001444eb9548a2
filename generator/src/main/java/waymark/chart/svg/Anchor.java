package waymark.chart.svg;

/** Which end of a text stands at its point. */
public enum Anchor {
    START(""),
    MIDDLE(" text-anchor=\"middle\""),
    END(" text-anchor=\"end\"");

    private final String attribute;

    Anchor(String attribute) {
        this.attribute = attribute;
    }

    String attribute() {
        return attribute;
    }

    /** Returns how far left of the point a text of this width begins. */
    public double before(double width) {
        return switch (this) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
    }
}
