package waymark.roadmap;

import java.time.LocalDate;
import java.util.Optional;
import waymark.diagnostic.Span;

/** What an activity tried, learned and changed; the span is that of its date. */
public record LearningEntry(
        Span span, LocalDate on, Optional<String> tried, String learned, Optional<String> changed) {}
