package waymark.chart.spread;

import waymark.chart.Finite;

/** The quartiles between which half of the places lie, and the words for it. */
public record MiddleHalf(double lower, double upper, String label) {

    public MiddleHalf {
        Finite.require(lower, "lower quartile");
        Finite.require(upper, "upper quartile");
        if (lower > upper) {
            throw new IllegalArgumentException("Quartiles the wrong way round: " + lower + ", " + upper);
        }
    }
}
