package waymark.roadmap;

import java.util.Optional;
import waymark.diagnostic.Span;

/** What a commitment is to change: an indicator, where it stood and where it is to stand. */
public record Outcome(
        Span span,
        Mention indicator,
        Optional<Mention> comparator,
        Optional<Baseline> baseline,
        Optional<Target> target) {

    /** Where the indicator stood; the period is its label. */
    public record Baseline(Span span, String period, Amount value) {}

    /** Where it is to stand, and by when. */
    public record Target(Span span, Deadline by, Amount value) {}
}
