package waymark.indicator;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import waymark.diagnostic.Span;
import waymark.place.Area;
import waymark.place.Areas;
import waymark.place.Place;

/**
 * The figures of groups: what a source publishes for all of a group; or else what the counts of all its members make; or
 * else the median of its members' known values, where at least half of them have one. Each series is worked out once; safe for many threads.
 */
public final class PeerFigures {
    private record Key(String indicator, String peers) {}

    private record Days(LocalDate first, LocalDate last) {}

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
        List<Series> members = group.members().stream()
                .flatMap(a -> observations.series(indicator.id(), a.code()).stream())
                .toList();
        for (Period period : periods(members)) {
            if (found.keySet().stream().noneMatch(period::covers)) {
                int all = group.members().size();
                Span span = group.area().span();
                CountedShare.pooled(indicator, period, members, all)
                        .or(() -> median(period, members, all))
                        .ifPresent(f -> found.put(period, new Observation(period, f, span)));
            }
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Series(group.area().code(), List.copyOf(found.values())));
    }

    /** All periods of some series, each once whatever it is called. */
    private static Collection<Period> periods(List<Series> members) {
        Map<Days, Period> periods = new LinkedHashMap<>();
        members.forEach(s -> s.periods().forEach(p -> periods.putIfAbsent(new Days(p.first(), p.last()), p)));
        return periods.values();
    }

    /** The middle value, or the mean of the two middle ones; nothing if fewer than half of so many members have a value. */
    private static Optional<Figure.Known> median(Period period, List<Series> members, int all) {
        double[] values = members.stream()
                .flatMap(s -> s.at(period).stream())
                .flatMapToDouble(o -> o.figure().number().stream())
                .toArray();
        if (values.length * 2 < all || values.length < 2) {
            return Optional.empty();
        }
        Arrays.sort(values);
        int middle = values.length / 2;
        double median = values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
        return Optional.of(new Figure.Known(
                median, Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty(), List.of(), ""));
    }
}
