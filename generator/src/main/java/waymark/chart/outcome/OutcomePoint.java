package waymark.chart.outcome;

import waymark.chart.Finite;

/** A figure of an outcome's indicator: when, as a decimal year, its value, and the period as the page shows it. */
public record OutcomePoint(double at, double value, String period) {

    public OutcomePoint {
        Finite.require(at, "at");
        Finite.require(value, "value");
    }
}
