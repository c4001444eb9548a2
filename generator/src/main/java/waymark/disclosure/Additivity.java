package waymark.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import waymark.indicator.Evidence;
import waymark.indicator.Figure;
import waymark.indicator.Indicator;
import waymark.indicator.Observation;
import waymark.indicator.Series;
import waymark.place.Area;

/** Whether the counts or denominators of any indicator show that areas make up another. */
final class Additivity {
    private static final double EPSILON = 1e-6;

    private final Evidence evidence;
    /** The first two that bear a group out: whichever of them is set aside, one remains. */
    private final Map<AreaGroup, List<Indicator>> bearers = new HashMap<>();

    Additivity(Evidence evidence) {
        this.evidence = evidence;
    }

    /** Whether an indicator other than the given one bears it out in a period. */
    boolean isBorneOut(AreaGroup group, Indicator but) {
        return bearers
                .computeIfAbsent(
                        group,
                        g -> evidence.catalogue().indicators().stream()
                                .filter(i -> bearsOut(i, g))
                                .limit(2)
                                .toList())
                .stream()
                .anyMatch(i -> !i.id().equals(but.id()));
    }

    private boolean bearsOut(Indicator indicator, AreaGroup group) {
        return evidence.series(indicator, group.total()).stream()
                .flatMap(s -> s.observations().stream())
                .anyMatch(o -> addsUp(indicator, group, o, Figure.Known::count)
                        || addsUp(indicator, group, o, Figure.Known::denominator));
    }

    private boolean addsUp(
            Indicator indicator, AreaGroup group, Observation total, Function<Figure.Known, OptionalDouble> number) {
        OptionalDouble whole = number(total, number);
        List<Area> parts = group.at(total.period());
        if (whole.isEmpty() || whole.getAsDouble() <= 0 || parts.isEmpty()) {
            return false;
        }
        double rest = whole.getAsDouble();
        for (Area part : parts) {
            Optional<Series> series = evidence.series(indicator, part);
            Optional<Observation> own = series.flatMap(s -> s.at(total.period()));
            OptionalDouble one = own.map(o -> number(o, number)).orElse(OptionalDouble.empty());
            if (one.isEmpty()) {
                return false;
            }
            rest -= one.getAsDouble();
        }
        return Math.abs(rest) < EPSILON;
    }

    private static OptionalDouble number(Observation o, Function<Figure.Known, OptionalDouble> number) {
        return o.figure() instanceof Figure.Known known ? number.apply(known) : OptionalDouble.empty();
    }
}
