package waymark.indicator;

import java.util.List;
import java.util.Optional;
import waymark.place.Area;
import waymark.place.Areas;

/** Areas, catalogue, comparators and figures, read together from one state of the sources. */
public record Evidence(
        Areas areas, Catalogue catalogue, List<Comparator> comparators, Observations observations, PeerFigures peers) {
    public Evidence {
        comparators = List.copyOf(comparators);
    }

    public Evidence(Areas areas, Catalogue catalogue, List<Comparator> comparators, Observations observations) {
        this(areas, catalogue, comparators, observations, new PeerFigures(comparators, areas, observations));
    }

    /** The same figures with areas, catalogue and comparators as another language names them. */
    public Evidence in(Areas named, Catalogue worded, List<Comparator> called) {
        return new Evidence(named, worded, called, observations, peers.in(called, named));
    }

    /** The comparator that ratings are made against. */
    public Optional<Comparator> benchmark() {
        return comparators.stream().findFirst();
    }

    public Optional<Comparator> comparator(String id) {
        return comparators.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** The series of an indicator in an area, or in the group that an area stands for. */
    public Optional<Series> series(Indicator indicator, Area area) {
        Optional<Peers> group = peers.of(area);
        return group.isPresent()
                ? peers.series(indicator, group.get())
                : observations.series(indicator.id(), area.code());
    }

    /** Of how many areas a group's figure for a period is the median; nothing if it is published, or made from counts. */
    public Optional<Integer> medianOf(Indicator indicator, Area area, Period period) {
        return peers.of(area)
                .filter(g -> peers.isOwn(indicator, g, period) && !peers.isPooled(indicator, g, period))
                .map(g -> g.members().size());
    }

    /** From the counts of how many areas, all of its members, a group's figure for a period was made. */
    public Optional<Integer> pooledOf(Indicator indicator, Area area, Period period) {
        return peers.of(area)
                .filter(g -> peers.isPooled(indicator, g, period))
                .map(g -> g.members().size());
    }

    /** Whether the figures of an area may stand in downloads: not those of a comparator that may not, nor a group's own. */
    public boolean isRedistributed(Area area) {
        return peers.of(area).isEmpty()
                && comparators.stream().filter(c -> !c.redistributed()).noneMatch(c -> c.isOf(area));
    }

    /** Whether there is any observation of an indicator in an area, if only for a part of the people. */
    public boolean observed(Indicator indicator, Area area) {
        return series(indicator, area).isPresent() || observations.hasBreakdowns(indicator.id(), area.code());
    }
}
