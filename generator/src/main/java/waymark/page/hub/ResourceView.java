package waymark.page.hub;

import java.util.List;
import waymark.page.Later;
import waymark.page.Link;
import waymark.page.Shell;
import waymark.page.part.BodyView;

/** A resource: its text, and beside it owner, review and who uses it. */
public record ResourceView(
        Shell shell,
        List<Link> crumbs,
        String title,
        String lead,
        String kind,
        BodyView body,
        List<Fact> facts,
        String overdue,
        Later<List<Link>> usedBy,
        List<Link> topics,
        List<Link> indicators,
        Later<List<HubView.ResourceCard>> related) {
    public ResourceView {
        crumbs = List.copyOf(crumbs);
        facts = List.copyOf(facts);
        topics = List.copyOf(topics);
        indicators = List.copyOf(indicators);
    }

    /** A term and what it says. */
    public record Fact(String term, String text) {}
}
