package waymark.chart.outcome;

import java.util.List;

/** A behaviour's scores in the order of time, and the dates of the first and the last. */
public record Behaviour(List<Score> scores, String firstLabel, String lastLabel) {

    public Behaviour {
        scores = List.copyOf(scores);
        for (int i = 1; i < scores.size(); i++) {
            if (scores.get(i).at() <= scores.get(i - 1).at()) {
                throw new IllegalArgumentException("Scores out of order: " + scores.get(i));
            }
        }
    }
}
