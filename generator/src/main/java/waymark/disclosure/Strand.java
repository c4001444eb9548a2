package waymark.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.indicator.Category;
import waymark.indicator.Evidence;
import waymark.indicator.GroupSeries;
import waymark.indicator.Indicator;
import waymark.indicator.Observation;
import waymark.indicator.Series;
import waymark.place.Area;

/**
 * The figures of an indicator in one area, for all or for a group.
 *
 * @param group what the group is; empty for all
 */
record Strand(Indicator indicator, Area area, List<Category> group, Series series) {
    Strand {
        group = List.copyOf(group);
    }

    /** All figures of an indicator. */
    static List<Strand> of(Indicator indicator, Evidence evidence) {
        List<Strand> strands = new ArrayList<>();
        for (Area area : evidence.areas().all()) {
            evidence.series(indicator, area).ifPresent(s -> strands.add(new Strand(indicator, area, List.of(), s)));
            for (GroupSeries g : evidence.observations().breakdowns(indicator.id(), area.code())) {
                strands.add(new Strand(indicator, area, g.group().categories(), g.series()));
            }
        }
        return strands;
    }

    /** The figures of the same indicator, area and group in other evidence. */
    Optional<Series> in(Evidence other) {
        if (group.isEmpty()) {
            return other.observations().series(indicator.id(), area.code());
        }
        return other.observations().breakdowns(indicator.id(), area.code()).stream()
                .filter(g -> g.group().categories().equals(group))
                .map(GroupSeries::series)
                .findFirst();
    }

    /** How messages name the people: by area and group. */
    String who() {
        return Stream.concat(Stream.of(area.name()), group.stream().map(Category::name))
                .collect(Collectors.joining(", "));
    }

    /** How messages name a figure: by indicator, area, group and period. */
    String name(Observation observation) {
        return indicator.id() + " in " + who() + " for " + observation.period().label();
    }
}
