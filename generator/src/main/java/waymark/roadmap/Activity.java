package waymark.roadmap;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import waymark.diagnostic.Span;

/** A piece of joint work; {@code statusSpan} is where its status stands, for the checks that doubt it. */
public record Activity(
        Span span,
        String id,
        String title,
        Optional<Mention> lead,
        Optional<YearMonth> from,
        Optional<YearMonth> to,
        Status status,
        Span statusSpan,
        List<Milestone> milestones,
        List<Mention> resources,
        List<LearningEntry> learning) {
    public Activity {
        milestones = List.copyOf(milestones);
        resources = List.copyOf(resources);
        learning = List.copyOf(learning);
    }
}
