package waymark.chart.row;

import java.util.Optional;
import java.util.OptionalDouble;
import waymark.chart.Finite;
import waymark.chart.Limits;
import waymark.chart.RatingMark;

/**
 * A category of a breakdown in a row of its own.
 *
 * @param other what it is compared with, set as a short mark
 * @param all whether it is the place as a whole instead
 */
public record CategoryRow(double value, Optional<Limits> limits, OptionalDouble other, boolean all, RatingMark rating) {

    public CategoryRow {
        Finite.require(value, "value");
        other.ifPresent(v -> Finite.require(v, "other"));
    }
}
