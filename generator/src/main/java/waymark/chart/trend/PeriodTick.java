package waymark.chart.trend;

import waymark.chart.Finite;

/**
 * A period of the horizontal axis.
 *
 * @param at where it stands, in any unit that grows with time
 * @param label as the page shows it
 */
public record PeriodTick(double at, String label) {

    public PeriodTick {
        Finite.require(at, "at");
    }
}
