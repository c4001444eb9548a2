package waymark.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import waymark.diagnostic.Nearest;
import waymark.indicator.GroupSeries;
import waymark.indicator.Indicator;
import waymark.indicator.Observation;
import waymark.indicator.Observations;
import waymark.indicator.Period;
import waymark.indicator.Series;
import waymark.place.Place;

/** Tells which areas, periods and indicators the figures of a table are about. */
final class Coverage {
    private static final int MOST_GAPS = 12;

    private final Reading reading;
    private final Surroundings site;
    private final Observations observations;

    Coverage(Reading reading, Surroundings site) {
        this.reading = reading;
        this.site = site;
        this.observations = reading.observations();
    }

    Explanation.AreasMet areas() {
        Set<String> met = new HashSet<>();
        reading.catalogue().indicators().forEach(i -> all(i).forEach(s -> met.add(s.area())));
        List<String> missing = site.areas().places().stream()
                .filter(p -> !met.contains(p.code()))
                .map(Place::name)
                .toList();
        int places = site.areas().places().size();
        return new Explanation.AreasMet(
                site.listed(),
                met.size(),
                places - missing.size(),
                places,
                missing,
                reading.unlisted().stream()
                        .map(n -> new Explanation.AreaMet(n.code(), n.label(), n.records()))
                        .toList());
    }

    /** All series of an indicator, for everybody and for groups. */
    private Stream<Series> all(Indicator indicator) {
        Stream<Series> broken = reading.areas().codes().stream()
                .flatMap(a -> observations.breakdowns(indicator.id(), a).stream())
                .map(GroupSeries::series);
        return Stream.concat(observations.of(indicator.id()).stream(), broken);
    }

    List<Explanation.IndicatorMet> indicators() {
        List<Explanation.IndicatorMet> met = new ArrayList<>();
        for (Indicator indicator : reading.catalogue().indicators()) {
            List<Series> series = all(indicator).toList();
            int figures = series.stream().mapToInt(s -> s.observations().size()).sum();
            if (figures > 0) {
                boolean listed = site.catalogue().indicator(indicator.id()).isPresent();
                String near = listed
                        ? ""
                        : Nearest.to(indicator.label(), site.catalogue().names())
                                .orElse("");
                int areas = (int) series.stream().map(Series::area).distinct().count();
                met.add(new Explanation.IndicatorMet(indicator.label(), indicator.id(), listed, near, figures, areas));
            }
        }
        return met;
    }

    Explanation.PeriodsMet periods() {
        TreeSet<Period> periods = new TreeSet<>();
        boolean rolling = false;
        for (Indicator indicator : reading.catalogue().indicators()) {
            for (Series series : all(indicator).toList()) {
                series.observations().stream().map(Observation::period).forEach(periods::add);
                rolling |= series.isRolling();
            }
        }
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
