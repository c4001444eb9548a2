package waymark.chart.trend;

import java.util.Optional;
import waymark.chart.Finite;
import waymark.chart.Limits;

/** A place's figure for the period with this index, and its interval where there is one. */
public record TrendPoint(int period, double value, Optional<Limits> limits) {

    public TrendPoint {
        Finite.require(value, "value");
    }
}
