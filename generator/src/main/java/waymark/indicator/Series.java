package waymark.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** All observations of one indicator in one area, sorted by period. */
public record Series(String area, List<Observation> observations) {
    public Series {
        observations = observations instanceof FigureView ? observations : List.copyOf(observations);
    }

    /** The newest observation that has a value. */
    public Optional<Observation> latestKnown() {
        for (int i = observations.size() - 1; i >= 0; i--) {
            if (isKnown(i)) {
                return Optional.of(observations.get(i));
            }
        }
        return Optional.empty();
    }

    /** The oldest observation that has a value. */
    public Optional<Observation> firstKnown() {
        for (int i = 0; i < observations.size(); i++) {
            if (isKnown(i)) {
                return Optional.of(observations.get(i));
            }
        }
        return Optional.empty();
    }

    /** The same series with its observations at hand, where those of columns are made whenever they are asked for. */
    public Series atHand() {
        return observations instanceof FigureView ? new Series(area, List.copyOf(observations)) : this;
    }

    /** The periods of its observations, in their order. */
    public List<Period> periods() {
        return IntStream.range(0, observations.size()).mapToObj(this::period).toList();
    }

    private boolean isKnown(int index) {
        return observations instanceof FigureView view
                ? view.isKnown(index)
                : observations.get(index).figure() instanceof Figure.Known;
    }

    Period period(int index) {
        return observations instanceof FigureView view
                ? view.period(index)
                : observations.get(index).period();
    }

    /** The value of an observation; NaN if it isn't known. */
    double number(int index) {
        return observations instanceof FigureView view
                ? view.number(index)
                : observations.get(index).figure().number().orElse(Double.NaN);
    }

    /** Whether periods overlap, as those of rolling averages do: then its observations don't stand for themselves. */
    public boolean isRolling() {
        for (int i = 1; i < observations.size(); i++) {
            if (period(i).overlaps(period(i - 1))) {
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
        int index = indexOf(period);
        return index < 0 ? Optional.empty() : Optional.of(observations.get(index));
    }

    /** Where the observation of a period is, whatever its label; -1 if there is none. */
    private int indexOf(Period period) {
        int size = observations.size();
        for (int i = 0; i < size; i++) {
            if (period(i).covers(period)) {
                return i;
            }
        }
        return -1;
    }

    /** The observation whose period has this label. */
    public Optional<Observation> at(String label) {
        return observations.stream()
                .filter(o -> o.period().label().equals(label))
                .findFirst();
    }
}
