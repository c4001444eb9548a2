package waymark.chart.outcome;

import waymark.chart.Finite;

/**
 * A figure in the future: the target, or where the recent trend leads.
 *
 * @param at when, as a decimal year
 * @param value the figure
 * @param period as the page shows it
 * @param title what it is: "Target", "At this rate"
 * @param label the figure as the page shows it
 */
public record Aim(double at, double value, String period, String title, String label) {

    public Aim {
        Finite.require(at, "at");
        Finite.require(value, "value");
    }
}
