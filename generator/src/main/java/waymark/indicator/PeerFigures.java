package waymark.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import waymark.place.Area;
import waymark.place.Areas;
import waymark.place.Place;

/**
 * The figures of groups: what a source publishes for all of a group; or else what the counts of all its members make; or
 * else the median of its members' known values, where at least half of them have one. Each series is worked out once; safe for many threads.
 */
public final class PeerFigures {
    private record Key(String indicator, String peers) {}

    private final Map<String, Peers> byCode = new HashMap<>();
    private final Observations observations;
    private final Map<Key, Optional<Series>> series;

    PeerFigures(List<Comparator> comparators, Areas areas, Observations observations) {
        this(comparators, areas, observations, new ConcurrentHashMap<>());
    }

    private PeerFigures(
            List<Comparator> comparators, Areas areas, Observations observations, Map<Key, Optional<Series>> series) {
        this.observations = observations;
        this.series = series;
        for (Comparator comparator : comparators) {
            for (Place place : areas.places()) {
                if (!byCode.containsKey(comparator.groupOf(place.area()))) {
                    comparator
                            .peers(place.area(), areas)
                            .ifPresent(g -> byCode.put(g.area().code(), g));
                }
            }
        }
    }

    /** The same figures for the same groups, as another language names them. */
    PeerFigures in(List<Comparator> comparators, Areas areas) {
        return new PeerFigures(comparators, areas, observations, series);
    }

    /** The group that an area stands for, if it stands for one. */
    Optional<Peers> of(Area area) {
        return Optional.ofNullable(byCode.get(area.code()));
    }

    Optional<Series> series(Indicator indicator, Peers group) {
        return series.computeIfAbsent(new Key(indicator.id(), group.area().code()), k -> work(indicator, group));
    }

    /** Whether nobody published a group's figure for a period. */
    boolean isOwn(Indicator indicator, Peers group, Period period) {
        return published(indicator.id(), group).flatMap(s -> s.at(period)).isEmpty();
    }

    /** Whether a group's figure for a period was made from the counts of its members; a median has none. */
    boolean isPooled(Indicator indicator, Peers group, Period period) {
        return isOwn(indicator, group, period)
                && series(indicator, group)
                        .flatMap(s -> s.at(period))
                        .filter(o -> o.figure() instanceof Figure.Known k
                                && k.count().isPresent())
                        .isPresent();
    }

    private Optional<Series> published(String indicator, Peers group) {
        return group.published().flatMap(a -> observations.series(indicator, a.code()));
    }

    private Optional<Series> work(Indicator indicator, Peers group) {
        Map<Period, Observation> found = new TreeMap<>();
        published(indicator.id(), group).ifPresent(s -> s.observations().forEach(o -> found.put(o.period(), o)));
        List<Series> members = new ArrayList<>();
        for (Area member : group.members()) {
            observations.series(indicator.id(), member.code()).ifPresent(members::add);
        }
        int all = group.members().size();
        for (PeriodValues values : PeriodValues.of(members)) {
            if (!covers(found.keySet(), values.period())) {
                CountedShare.pooled(indicator, values.period(), members, all)
                        .or(() -> values.median(all))
                        .ifPresent(f -> found.put(
                                values.period(),
                                new Observation(values.period(), f, group.area().span())));
            }
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Series(group.area().code(), List.copyOf(found.values())));
    }

    private static boolean covers(Set<Period> periods, Period period) {
        for (Period p : periods) {
            if (p.covers(period)) {
                return true;
            }
        }
        return false;
    }
}
