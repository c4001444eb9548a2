package waymark.narrative;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The texts of one folder.
 *
 * @param published those that may be shown, by order and title
 * @param drafts the paths of those that may not; nothing else of them goes on
 */
public record Narratives(List<Narrative> published, Set<String> drafts) {
    public Narratives {
        published = List.copyOf(published);
        drafts = Set.copyOf(drafts);
    }

    /** The published text with this file name. */
    public Optional<Narrative> of(String slug) {
        return published.stream().filter(n -> n.slug().equals(slug)).findFirst();
    }
}
