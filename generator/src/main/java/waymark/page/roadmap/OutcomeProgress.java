package waymark.page.roadmap;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import waymark.benchmark.trend.Progress;
import waymark.benchmark.trend.Progress.Point;
import waymark.benchmark.trend.Projection;
import waymark.indicator.Observation;
import waymark.indicator.Symbol;
import waymark.page.Messages;
import waymark.page.Numbers;
import waymark.roadmap.Outcome;

/** Says how fast an outcome has moved towards its target since its baseline. */
final class OutcomeProgress {
    private static final int PERCENT = 100;

    private OutcomeProgress() {}

    /**
     * The sentence; nothing without a baseline in the data, without a later figure, or across a break in the series.
     *
     * @param known the known figures of the indicator in the place, oldest first
     * @param end when the target is due, as a decimal year
     */
    static Optional<String> of(Outcome outcome, List<Observation> known, double end, Messages words) {
        Optional<Observation> baseline = outcome.baseline()
                .flatMap(b -> known.stream()
                        .filter(o -> o.period().label().equals(b.period()))
                        .findFirst());
        if (baseline.isEmpty() || outcome.target().isEmpty()) {
            return Optional.empty();
        }
        List<Observation> since = known.subList(known.indexOf(baseline.get()) + 1, known.size());
        if (since.isEmpty() || since.stream().anyMatch(o -> o.figure().has(Symbol.BREAK))) {
            return Optional.empty();
        }
        Point target = new Point(end, outcome.target().get().value().value());
        return Progress.of(point(baseline.get()), point(since.get(since.size() - 1)), target)
                .map(p -> sentence(p, baseline.get().period().label(), words));
    }

    private static Point point(Observation o) {
        return new Point(Projection.time(o.period()), o.figure().number().orElseThrow());
    }

    private static String sentence(Progress progress, String since, Messages words) {
        String course = words.text(
                "outcome.progress." + progress.course().name().toLowerCase(Locale.ROOT),
                since,
                Numbers.fixed(PERCENT * progress.ratio(), 0));
        return progress.pace() == Progress.Pace.GROWTH ? course : words.text("outcome.progress-linear", course);
    }
}
