package waymark.chart.outcome;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.chart.ValueScale;

/** An outcome: its history in the order of time, the latest figure's words, where the trend leads, and the target. */
public record Outcome(
        ValueScale values,
        List<OutcomePoint> history,
        String latestLabel,
        Optional<Aim> projection,
        Optional<Aim> target) {

    public Outcome {
        history = List.copyOf(history);
        for (int i = 1; i < history.size(); i++) {
            if (history.get(i).at() <= history.get(i - 1).at()) {
                throw new IllegalArgumentException("History out of order: " + history.get(i));
            }
        }
        Stream.concat(
                        history.stream().map(OutcomePoint::value),
                        Stream.concat(projection.stream(), target.stream()).map(Aim::value))
                .filter(value -> !values.axis().covers(value))
                .findFirst()
                .ifPresent(value -> {
                    throw new IllegalArgumentException(value + " lies outside of " + values.axis());
                });
    }

    /** Returns the future figures, where the trend leads first. */
    List<Aim> aims() {
        return Stream.concat(projection.stream(), target.stream()).toList();
    }
}
