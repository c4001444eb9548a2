package waymark.indicator;

import java.util.List;
import java.util.Optional;

/** All observations of one indicator in one area, sorted by period. */
public record Series(String area, List<Observation> observations) {
    public Series {
        observations = List.copyOf(observations);
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
