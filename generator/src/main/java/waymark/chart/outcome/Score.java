package waymark.chart.outcome;

import waymark.chart.Finite;

/** A behaviour's score from 1, rarely, to 5, always, and when it was given, as a decimal year. */
public record Score(double at, int score) {

    public Score {
        Finite.require(at, "at");
        if (score < 1 || score > 5) {
            throw new IllegalArgumentException("A score of " + score);
        }
    }
}
