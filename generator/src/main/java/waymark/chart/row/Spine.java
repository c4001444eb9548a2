package waymark.chart.row;

import waymark.chart.Finite;

/**
 * What the spine rows of an indicator share, in per cent of the bar: the range of all places and its middle half. The
 * benchmark stands at 50.
 *
 * @param leftLabel the figure at the left end, the worst or the lowest
 * @param rightLabel the figure at the right end
 */
public record Spine(
        double left, double middleLeft, double middleRight, double right, String leftLabel, String rightLabel) {

    public Spine {
        double[] order = {
            Finite.require(left, "left end"),
            Finite.require(middleLeft, "left of the middle half"),
            Finite.require(middleRight, "right of the middle half"),
            Finite.require(right, "right end")
        };
        for (int i = 1; i < order.length; i++) {
            if (order[i] < order[i - 1]) {
                throw new IllegalArgumentException("A spine out of order: " + order[i - 1] + " before " + order[i]);
            }
        }
    }
}
