package waymark.indicator;

import java.util.List;
import java.util.Optional;
import waymark.place.Area;
import waymark.place.Areas;

/** Areas, catalogue, comparators and figures, read together from one state of the sources. */
public record Evidence(Areas areas, Catalogue catalogue, List<Comparator> comparators, Observations observations) {
    public Evidence {
        comparators = List.copyOf(comparators);
    }

    /** The comparator that ratings are made against. */
    public Optional<Comparator> benchmark() {
        return comparators.stream().findFirst();
    }

    public Optional<Comparator> comparator(String id) {
        return comparators.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** The series of an indicator in an area. */
    public Optional<Series> series(Indicator indicator, Area area) {
        return observations.series(indicator.id(), area.code());
    }

    /** Whether there is any observation of an indicator in an area, if only for a part of the people. */
    public boolean observed(Indicator indicator, Area area) {
        return series(indicator, area).isPresent()
                || !observations.breakdowns(indicator.id(), area.code()).isEmpty();
    }
}
