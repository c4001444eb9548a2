package waymark.benchmark.breakdown;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import waymark.indicator.Figure;
import waymark.indicator.Observation;
import waymark.indicator.Period;
import waymark.indicator.Series;

/** The period for which several series are shown beside each other. */
final class Periods {
    private Periods() {}

    /**
     * The newest period in which most of the series that ever have a figure have one; or else the newest of which they say
     * anything.
     */
    static Optional<Period> newest(Collection<Series> series) {
        TreeMap<Period, Integer> known = new TreeMap<>();
        TreeMap<Period, Integer> said = new TreeMap<>();
        for (Series s : series) {
            for (Observation o : s.observations()) {
                said.merge(o.period(), 1, Integer::sum);
                if (o.figure() instanceof Figure.Known) {
                    known.merge(o.period(), 1, Integer::sum);
                }
            }
        }
        long withAny = series.stream().filter(s -> s.latestKnown().isPresent()).count();
        return known.descendingMap().entrySet().stream()
                .filter(e -> e.getValue() * 2L > withAny)
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> known.isEmpty() ? Optional.empty() : Optional.of(known.lastKey()))
                .or(() -> said.isEmpty() ? Optional.empty() : Optional.of(said.lastKey()));
    }
}
