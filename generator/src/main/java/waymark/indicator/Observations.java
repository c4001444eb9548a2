package waymark.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All figures: by indicator, then by area; headlines and breakdowns apart. */
public final class Observations {
    private final Map<String, Map<String, Series>> byIndicator;
    private final Map<String, Map<Group, Map<String, Series>>> broken;
    private final List<TableReport> reports;

    /** Takes series by indicator id and area code, and what was read of each file. */
    public Observations(Map<String, Map<String, Series>> byIndicator, List<TableReport> reports) {
        this(byIndicator, Map.of(), reports);
    }

    /** Takes breakdowns too: by indicator id, then by group in the order in which the source names them, then by area. */
    public Observations(
            Map<String, Map<String, Series>> byIndicator,
            Map<String, Map<Group, Map<String, Series>>> broken,
            List<TableReport> reports) {
        this.byIndicator = sorted(byIndicator);
        this.broken = Map.copyOf(broken);
        this.reports = List.copyOf(reports);
    }

    /** In order, and yet quick to ask: each of a place's pages asks for some series. */
    private static Map<String, Map<String, Series>> sorted(Map<String, Map<String, Series>> byIndicator) {
        Map<String, Map<String, Series>> sorted = new LinkedHashMap<>();
        new TreeMap<>(byIndicator).forEach((id, byArea) -> sorted.put(id, new LinkedHashMap<>(new TreeMap<>(byArea))));
        return sorted;
    }

    public Optional<Series> series(String indicator, String area) {
        Map<String, Series> byArea = byIndicator.get(indicator);
        return byArea == null ? Optional.empty() : Optional.ofNullable(byArea.get(area));
    }

    /** The series of an indicator in all areas that have one, sorted by area code. */
    public Collection<Series> of(String indicator) {
        return Collections.unmodifiableCollection(
                byIndicator.getOrDefault(indicator, Collections.emptyMap()).values());
    }

    /** The series of an indicator in an area for parts of the people, in the order in which the source names the parts. */
    public List<GroupSeries> breakdowns(String indicator, String area) {
        List<GroupSeries> found = new ArrayList<>();
        broken.getOrDefault(indicator, Map.of()).forEach((group, byArea) -> {
            Series series = byArea.get(area);
            if (series != null) {
                found.add(new GroupSeries(group, series));
            }
        });
        return List.copyOf(found);
    }

    /** Whether an area has any figures of an indicator for parts of the people. */
    public boolean hasBreakdowns(String indicator, String area) {
        for (Map<String, Series> byArea :
                broken.getOrDefault(indicator, Map.of()).values()) {
            if (byArea.containsKey(area)) {
                return true;
            }
        }
        return false;
    }

    /** All groups that an indicator is broken down by in any area, in the order in which the source names them. */
    public List<Group> groups(String indicator) {
        return List.copyOf(broken.getOrDefault(indicator, Map.of()).keySet());
    }

    /** The series of a group in all areas that have one, sorted by area code. */
    public Collection<Series> of(String indicator, Group group) {
        return Collections.unmodifiableCollection(broken.getOrDefault(indicator, Map.of())
                .getOrDefault(group, Map.of())
                .values());
    }

    /** All periods of an indicator's headlines in any area, sorted, each once. */
    public List<Period> periods(String indicator) {
        return of(indicator).stream()
                .flatMap(s -> s.periods().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The indicators that have any figures, sorted. */
    public List<String> indicators() {
        return byIndicator.keySet().stream()
                .filter(i -> !of(i).isEmpty() || !groups(i).isEmpty())
                .toList();
    }

    /** What was read of each file, and what was left out and why. */
    public List<TableReport> reports() {
        return reports;
    }
}
