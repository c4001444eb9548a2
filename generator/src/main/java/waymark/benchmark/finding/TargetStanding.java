package waymark.benchmark.finding;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import waymark.benchmark.trend.Progress;
import waymark.benchmark.trend.Projection;
import waymark.indicator.Figure;
import waymark.indicator.Observation;
import waymark.indicator.Period;
import waymark.indicator.Series;
import waymark.roadmap.Outcome;

/**
 * A target of a road map, and how the figures since its baseline stand to it.
 *
 * @param since the baseline's period
 */
public record TargetStanding(Outcome.Target target, State state, Period since) {
    private static final double MONTHS = 12.0;

    /** How the figures stand to a target, the most telling first. */
    public enum State {
        /** Its time has come, and no figure of that time has it. */
        MISSED,
        MOVING_AWAY,
        LIMITED,
        MODERATE,
        ON_COURSE,
        REACHED
    }

    /**
     * How a series stands to an outcome's target, by unrounded figures; nothing where the baseline isn't in the data, or the
     * series is broken since, or the figures leave a gap around the deadline that the target may have been reached in.
     */
    public static Optional<TargetStanding> of(Outcome outcome, Series series) {
        List<Observation> known = series.observations().stream()
                .filter(o -> o.figure() instanceof Figure.Known)
                .toList();
        return outcome.target()
                .flatMap(t -> Since.of(outcome, known)
                        .flatMap(since -> state(t, since)
                                .map(s -> new TargetStanding(
                                        t, s, since.baseline().period()))));
    }

    /**
     * When a target is due, as a decimal year, if its text tells; a split year ends in the month in which the figures'
     * periods end.
     */
    public static OptionalDouble end(Outcome.Target target, Observation latest) {
        var by = target.by();
        if (by.endMonth().isPresent()) {
            return OptionalDouble.of(
                    by.endMonth().get().getYear() + by.endMonth().get().getMonthValue() / MONTHS);
        }
        return by.endYear().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        by.endYear().getAsInt() + latest.period().last().getMonthValue() / MONTHS);
    }

    private static Optional<State> state(Outcome.Target target, Since since) {
        List<Observation> later = since.later();
        Observation latest = later.get(later.size() - 1);
        OptionalDouble end = end(target, latest);
        double wanted = target.value().value();
        double from = number(since.baseline());
        if (end.isEmpty() || wanted == from || Projection.time(since.baseline().period()) >= end.getAsDouble()) {
            return Optional.empty();
        }
        boolean up = wanted > from;
        if (Projection.time(latest.period()) < end.getAsDouble()) {
            return meets(latest, wanted, up)
                    ? Optional.of(State.REACHED)
                    : since.progress(end.getAsDouble(), wanted).map(TargetStanding::onTheWay);
        }
        return due(later, end.getAsDouble(), wanted, up);
    }

    /** The outcome of a target whose time has come, by the figures on both sides of its last day. */
    private static Optional<State> due(List<Observation> later, double end, double wanted, boolean up) {
        Optional<Observation> before =
                later.stream().filter(o -> Projection.time(o.period()) <= end).reduce((a, b) -> b);
        if (before.filter(o -> meets(o, wanted, up)).isPresent()) {
            return Optional.of(State.REACHED);
        }
        boolean told = later.stream()
                .filter(o -> Projection.time(o.period()) >= end)
                .findFirst()
                .filter(o -> !meets(o, wanted, up))
                .isPresent();
        return told ? Optional.of(State.MISSED) : Optional.empty();
    }

    private static boolean meets(Observation o, double wanted, boolean up) {
        return up ? number(o) >= wanted : number(o) <= wanted;
    }

    private static State onTheWay(Progress progress) {
        return switch (progress.course()) {
            case ON_COURSE -> State.ON_COURSE;
            case MODERATE -> State.MODERATE;
            case LIMITED -> State.LIMITED;
            case MOVING_AWAY -> State.MOVING_AWAY;
        };
    }

    private static double number(Observation o) {
        return o.figure().number().orElseThrow();
    }
}
