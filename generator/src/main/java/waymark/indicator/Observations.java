package waymark.indicator;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All figures: by indicator, then by area. */
public final class Observations {
    private final Map<String, Map<String, Series>> byIndicator;
    private final List<TableReport> reports;

    /** Takes series by indicator id and area code, and what was read of each file. */
    public Observations(Map<String, Map<String, Series>> byIndicator, List<TableReport> reports) {
        this.byIndicator = new TreeMap<>(byIndicator);
        this.reports = List.copyOf(reports);
    }

    public Optional<Series> series(String indicator, String area) {
        return Optional.ofNullable(
                byIndicator.getOrDefault(indicator, Collections.emptyMap()).get(area));
    }

    /** The series of an indicator in all areas that have one, sorted by area code. */
    public Collection<Series> of(String indicator) {
        return Collections.unmodifiableCollection(
                byIndicator.getOrDefault(indicator, Collections.emptyMap()).values());
    }

    /** All periods of an indicator in any area, sorted, each once. */
    public List<Period> periods(String indicator) {
        return of(indicator).stream()
                .flatMap(s -> s.observations().stream())
                .map(Observation::period)
                .distinct()
                .sorted()
                .toList();
    }

    /** What was read of each file, and what was left out and why. */
    public List<TableReport> reports() {
        return reports;
    }
}
