package waymark.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.indicator.Evidence;
import waymark.indicator.Indicator;
import waymark.indicator.Observation;
import waymark.indicator.Series;
import waymark.place.Area;

/** The figures of an indicator in one area. */
record Strand(Indicator indicator, Area area, Series series) {
    /** All figures of an indicator. */
    static List<Strand> of(Indicator indicator, Evidence evidence) {
        List<Strand> strands = new ArrayList<>();
        for (Series series : evidence.observations().of(indicator.id())) {
            Optional<Area> area = evidence.areas().area(series.area());
            area.ifPresent(a -> strands.add(new Strand(indicator, a, series)));
        }
        return strands;
    }

    /** How messages name a figure: by indicator, area and period. */
    String name(Observation observation) {
        return indicator.id() + " in " + area.name() + " for "
                + observation.period().label();
    }
}
