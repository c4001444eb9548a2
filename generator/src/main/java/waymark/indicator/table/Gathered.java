package waymark.indicator.table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.indicator.Group;
import waymark.indicator.Observation;
import waymark.indicator.Observations;
import waymark.indicator.Series;
import waymark.indicator.TableReport;

/** The figures of all tables by what they are about, each once. */
final class Gathered {
    /** Days that a period covers: what it is called doesn't make another period of it. */
    private record Days(LocalDate first, LocalDate last) {}

    private final Map<String, Map<Optional<Group>, Map<String, Map<Days, Observation>>>> found = new HashMap<>();

    /** Keeps an observation unless there is one for its key; then that stays, and is returned. */
    Optional<Observation> put(String indicator, String area, Optional<Group> group, Observation observation) {
        Days days = new Days(observation.period().first(), observation.period().last());
        return Optional.ofNullable(found.computeIfAbsent(indicator, i -> new LinkedHashMap<>())
                .computeIfAbsent(group, g -> new TreeMap<>())
                .computeIfAbsent(area, a -> new HashMap<>())
                .putIfAbsent(days, observation));
    }

    /** Everything as series. */
    Observations observations(List<TableReport> reports) {
        Map<String, Map<String, Series>> headlines = new TreeMap<>();
        Map<String, Map<Group, Map<String, Series>>> broken = new TreeMap<>();
        found.forEach((indicator, byGroup) -> byGroup.forEach((group, byArea) -> {
            Map<String, Series> series = new TreeMap<>();
            byArea.forEach((area, byDays) -> series.put(area, series(area, byDays)));
            if (group.isEmpty()) {
                headlines.put(indicator, series);
            } else {
                broken.computeIfAbsent(indicator, i -> new LinkedHashMap<>()).put(group.get(), series);
            }
        }));
        return new Observations(headlines, broken, reports);
    }

    /** Warns of indicators that are known for parts of the people alone: their total may have a name of its own. */
    void warn(Diagnostics diagnostics) {
        new TreeMap<>(found).forEach((indicator, byGroup) -> {
            if (!byGroup.containsKey(Optional.<Group>empty())) {
                List<String> groups = byGroup.keySet().stream()
                        .map(g -> g.orElseThrow().words())
                        .toList();
                Observation first = byGroup.values().iterator().next().values().iterator().next().values().stream()
                        .min(Comparator.comparing(Observation::span))
                        .orElseThrow();
                diagnostics.warning(
                        "no-headline",
                        new Span(first.span().file(), first.span().line(), 0),
                        "\"" + indicator + "\" is known for "
                                + String.join("; ", groups.subList(0, Math.min(3, groups.size())))
                                + (groups.size() > 3 ? " …" : "") + " and never for all",
                        "words that stand for a total are named under totals: of a profile");
            }
        });
    }

    private static Series series(String area, Map<Days, Observation> byDays) {
        return new Series(
                area,
                byDays.values().stream()
                        .sorted(Comparator.comparing(Observation::period))
                        .toList());
    }
}
