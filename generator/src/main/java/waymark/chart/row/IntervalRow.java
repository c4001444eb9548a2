package waymark.chart.row;

import java.util.Optional;
import waymark.chart.Finite;
import waymark.chart.Limits;
import waymark.chart.RatingMark;

/** A place's figure in a ranked row, its interval where there is one, and whether it is the page's own place. */
public record IntervalRow(double value, Optional<Limits> limits, boolean own, RatingMark rating) {

    public IntervalRow {
        Finite.require(value, "value");
    }
}
