package waymark.roadmap;

import java.util.List;
import java.util.Optional;
import waymark.diagnostic.Span;

/**
 * A live cross-cutting question.
 *
 * @param narrative the file of its text, beside the place's other narratives
 */
public record Challenge(Span span, String id, String title, Optional<Mention> narrative, List<Mention> indicators) {
    public Challenge {
        indicators = List.copyOf(indicators);
    }
}
