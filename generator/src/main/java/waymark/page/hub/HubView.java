package waymark.page.hub;

import java.util.List;
import waymark.page.Link;
import waymark.page.Shell;

/** The hub, or one of its topics: resources by first letter. */
public record HubView(
        Shell shell,
        List<Link> crumbs,
        String title,
        String lead,
        List<Link> topics,
        List<ResourceCard> chosen,
        List<Letter> letters,
        List<Link> follow) {
    public HubView {
        crumbs = List.copyOf(crumbs);
        topics = List.copyOf(topics);
        chosen = List.copyOf(chosen);
        letters = List.copyOf(letters);
        follow = List.copyOf(follow);
    }

    /** A letter with its resources; the id is the anchor. Of few resources all stand under an empty one. */
    public record Letter(String id, String letter, List<ResourceCard> resources) {
        public Letter {
            resources = List.copyOf(resources);
        }
    }

    /** A resource in a list; {@code overdue} says since when its review is due, or nothing. */
    public record ResourceCard(String href, String title, String summary, String remark, String overdue) {}
}
