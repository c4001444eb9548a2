package waymark.benchmark.finding;

import java.util.List;
import java.util.Optional;
import waymark.benchmark.trend.Progress;
import waymark.benchmark.trend.Progress.Point;
import waymark.benchmark.trend.Projection;
import waymark.indicator.Observation;
import waymark.indicator.Symbol;
import waymark.roadmap.Outcome;

/**
 * An outcome's baseline as the data has it, and the figures since, which can be held against it.
 *
 * @param later at least one, oldest first
 */
public record Since(Observation baseline, List<Observation> later) {
    public Since {
        later = List.copyOf(later);
    }

    /**
     * What was known since the baseline; nothing without a baseline in the data, without a later figure, or across a break in
     * the series.
     *
     * @param known the known figures of the indicator in the place, oldest first
     */
    public static Optional<Since> of(Outcome outcome, List<Observation> known) {
        return outcome.baseline()
                .flatMap(b -> known.stream()
                        .filter(o -> o.period().label().equals(b.period()))
                        .findFirst())
                .map(b -> new Since(b, known.subList(known.indexOf(b) + 1, known.size())))
                .filter(s -> !s.later.isEmpty())
                .filter(s -> s.later.stream().noneMatch(o -> o.figure().has(Symbol.BREAK)));
    }

    /** The pace since the baseline towards a value that is due at a time, in decimal years. */
    public Optional<Progress> progress(double end, double target) {
        return Progress.of(point(baseline), point(later.get(later.size() - 1)), new Point(end, target));
    }

    private static Point point(Observation o) {
        return new Point(Projection.time(o.period()), o.figure().number().orElseThrow());
    }
}
