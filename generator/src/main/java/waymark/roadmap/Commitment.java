package waymark.roadmap;

import java.util.List;
import java.util.Optional;
import waymark.diagnostic.Span;

/** What partners promise together. */
public record Commitment(
        Span span,
        String id,
        String title,
        Optional<String> why,
        Mention lead,
        List<Mention> partners,
        List<Outcome> outcomes,
        List<Activity> activities) {
    public Commitment {
        partners = List.copyOf(partners);
        outcomes = List.copyOf(outcomes);
        activities = List.copyOf(activities);
    }

    /** Who leads one of its activities: who is named there, or else who leads the commitment. */
    public Mention leadOf(Activity activity) {
        return activity.lead().orElse(lead);
    }
}
