package waymark.chart.spread;

import waymark.chart.Finite;
import waymark.chart.RatingMark;

/** What a strip shows of one place: the key of its dot, its figure, its name with the figure, its rating. */
public record SpreadMark(String place, double value, String label, RatingMark rating) {

    public SpreadMark {
        Finite.require(value, "value");
    }
}
