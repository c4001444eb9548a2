package waymark.chart.row;

import waymark.chart.Finite;

/**
 * What the spine rows of an indicator share: the range of all places, its middle half, and the benchmark in the centre.
 *
 * @param lowIsGood whether the bar is turned round, so that better is always at the right
 * @param leftLabel the figure at the left end, the worst or the lowest
 * @param rightLabel the figure at the right end
 */
public record Spine(
        double lowest,
        double lowerQuartile,
        double upperQuartile,
        double highest,
        double benchmark,
        boolean lowIsGood,
        String leftLabel,
        String rightLabel) {

    public Spine {
        Finite.require(benchmark, "benchmark");
        double[] order = {
            Finite.require(lowest, "lowest"),
            Finite.require(lowerQuartile, "lower quartile"),
            Finite.require(upperQuartile, "upper quartile"),
            Finite.require(highest, "highest")
        };
        for (int i = 1; i < order.length; i++) {
            if (order[i] < order[i - 1]) {
                throw new IllegalArgumentException("A spine out of order: " + order[i - 1] + " before " + order[i]);
            }
        }
    }

    /** Returns where a value stands, in per cent: the benchmark in the middle, the farther end at an edge. */
    double at(double value) {
        double half = Math.max(Math.abs(benchmark - lowest), Math.abs(highest - benchmark));
        double offset = half == 0 ? 0 : 50 * (value - benchmark) / half;
        return 50 + (lowIsGood ? -offset : offset);
    }
}
