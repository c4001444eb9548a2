package waymark.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import waymark.diagnostic.Nearest;
import waymark.indicator.Catalogue;
import waymark.indicator.Group;
import waymark.indicator.Indicator;
import waymark.indicator.Observation;
import waymark.indicator.Observations;
import waymark.indicator.Period;
import waymark.indicator.Series;
import waymark.indicator.TableReport;
import waymark.place.Areas;
import waymark.place.Place;

/** Collects which areas, periods and indicators the figures of a table are about. */
final class Coverage {
    private static final int MOST_GAPS = 12;

    private final Set<String> areas = new HashSet<>();
    private final TreeSet<Period> periods = new TreeSet<>();
    private final Map<Indicator, Met> indicators = new LinkedHashMap<>();
    private boolean rolling;

    /** What is met of an indicator. */
    private static final class Met {
        private int figures;
        private final Set<String> areas = new HashSet<>();
    }

    /** Adds each figure to the coverage of its file. */
    static void collect(Observations observations, Catalogue catalogue, Function<String, Coverage> of) {
        for (Indicator indicator : catalogue.indicators()) {
            observations.of(indicator.id()).forEach(s -> series(indicator, s, of));
            for (Group group : observations.groups(indicator.id())) {
                observations.of(indicator.id(), group).forEach(s -> series(indicator, s, of));
            }
        }
    }

    private static void series(Indicator indicator, Series series, Function<String, Coverage> of) {
        boolean rolling = series.isRolling();
        for (Observation observation : series.observations()) {
            Coverage coverage = of.apply(observation.span().file());
            coverage.rolling |= rolling;
            coverage.areas.add(series.area());
            coverage.periods.add(observation.period());
            Met met = coverage.indicators.computeIfAbsent(indicator, i -> new Met());
            met.figures++;
            met.areas.add(series.area());
        }
    }

    /** The areas, held against those that a site lists, if there is a site. */
    Explanation.AreasMet areas(Areas listed, boolean checked, List<TableReport.Name> unlisted) {
        List<String> missing = listed.places().stream()
                .filter(p -> !areas.contains(p.code()))
                .map(Place::name)
                .toList();
        int places = listed.places().size();
        return new Explanation.AreasMet(
                checked,
                areas.size(),
                places - missing.size(),
                places,
                missing,
                unlisted.stream()
                        .map(n -> new Explanation.AreaMet(n.code(), n.label(), n.records()))
                        .toList());
    }

    /** The indicators, held against a catalogue. */
    List<Explanation.IndicatorMet> indicators(Catalogue catalogue) {
        List<Explanation.IndicatorMet> all = new ArrayList<>();
        indicators.forEach((indicator, met) -> {
            boolean listed = catalogue.indicator(indicator.id()).isPresent();
            String near = listed
                    ? ""
                    : Nearest.to(indicator.label(), catalogue.names()).orElse("");
            all.add(new Explanation.IndicatorMet(
                    indicator.label(), indicator.id(), listed, near, met.figures, met.areas.size()));
        });
        return all;
    }

    Explanation.PeriodsMet periods() {
        return periods.isEmpty()
                ? new Explanation.PeriodsMet("", "", 0, false, List.of())
                : new Explanation.PeriodsMet(
                        periods.first().label(),
                        periods.last().label(),
                        periods.size(),
                        rolling,
                        rolling ? List.of() : gaps(List.copyOf(periods)));
    }

    /** Between which neighbouring periods something is missing, where all are about equally long and no single days. */
    private static List<String> gaps(List<Period> periods) {
        List<String> gaps = new ArrayList<>();
        Period first = periods.get(0);
        if (first.isDay() || !periods.stream().allMatch(first::isAsLongAs)) {
            return List.of();
        }
        for (int i = 1; i < periods.size() && gaps.size() < MOST_GAPS; i++) {
            Period before = periods.get(i - 1);
            Period next = periods.get(i);
            if (next.first().isAfter(before.last().plusDays(1))) {
                gaps.add("between " + before.label() + " and " + next.label());
            }
        }
        boolean spaced = gaps.size() * 2 > periods.size() - 1; // elections, censuses
        return spaced ? List.of() : gaps;
    }
}
