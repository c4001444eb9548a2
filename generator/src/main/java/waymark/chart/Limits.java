package waymark.chart;

/** The lower and upper limit of a figure's interval. */
public record Limits(double lower, double upper) {

    public Limits {
        Finite.require(lower, "lower limit");
        Finite.require(upper, "upper limit");
        if (lower > upper) {
            throw new IllegalArgumentException("Limits the wrong way round: " + lower + " to " + upper);
        }
    }
}
