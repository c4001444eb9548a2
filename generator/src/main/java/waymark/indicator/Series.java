package waymark.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** All observations of one indicator in one area, sorted by period. */
public record Series(String area, List<Observation> observations) {
    public Series {
        observations = observations instanceof FigureView ? observations : List.copyOf(observations);
    }

    /** The newest observation that has a value. */
    public Optional<Observation> latestKnown() {
        for (int i = observations.size() - 1; i >= 0; i--) {
            if (observations.get(i).figure() instanceof Figure.Known) {
                return Optional.of(observations.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether periods overlap, as those of rolling averages do: then its observations don't stand for themselves. */
    public boolean isRolling() {
        for (int i = 1; i < observations.size(); i++) {
            if (observations.get(i).period().overlaps(observations.get(i - 1).period())) {
                return true;
            }
        }
        return false;
    }

    /** Of sorted observations those whose periods share no day, counted back from the newest. */
    public static List<Observation> apart(List<Observation> sorted) {
        List<Observation> kept = new ArrayList<>();
        for (int i = sorted.size() - 1; i >= 0; i--) {
            Observation next = sorted.get(i);
            if (kept.isEmpty()
                    || !next.period().overlaps(kept.get(kept.size() - 1).period())) {
                kept.add(next);
            }
        }
        Collections.reverse(kept);
        return List.copyOf(kept);
    }

    /** The observation of a period, whatever its label. */
    public Optional<Observation> at(Period period) {
        return observations.stream().filter(o -> o.period().covers(period)).findFirst();
    }

    /** The observation whose period has this label. */
    public Optional<Observation> at(String label) {
        return observations.stream()
                .filter(o -> o.period().label().equals(label))
                .findFirst();
    }
}
