package waymark.roadmap;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import waymark.diagnostic.Span;

/** How partners found that they work together in a month; the span is that of its date. */
public record Reflection(Span span, YearMonth on, Optional<String> by, List<Score> scores, Optional<String> note) {
    public Reflection {
        scores = List.copyOf(scores);
    }

    /** How often a behaviour is seen, from 1, rarely, to 5, always. */
    public record Score(Mention behaviour, Span span, int value) {}
}
