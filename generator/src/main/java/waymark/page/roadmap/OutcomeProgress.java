package waymark.page.roadmap;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import waymark.benchmark.finding.Since;
import waymark.benchmark.trend.Progress;
import waymark.indicator.Observation;
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
        return outcome.target()
                .flatMap(t -> Since.of(outcome, known)
                        .flatMap(s -> s.progress(end, t.value().value())
                                .map(p -> sentence(p, words.period(s.baseline().period()), words))));
    }

    private static String sentence(Progress progress, String since, Messages words) {
        String course = words.text(
                "outcome.progress." + progress.course().name().toLowerCase(Locale.ROOT),
                since,
                Numbers.fixed(PERCENT * progress.ratio(), 0));
        return progress.pace() == Progress.Pace.GROWTH ? course : words.text("outcome.progress-linear", course);
    }
}
