package waymark.hub;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The hub as a build may show it.
 *
 * @param resources the published ones, by title
 * @param topics by title
 * @param drafts paths of the documents that may not be shown yet
 */
public record Hub(List<Resource> resources, List<Topic> topics, Set<String> drafts) {
    public Hub {
        resources = List.copyOf(resources);
        topics = List.copyOf(topics);
        drafts = Set.copyOf(drafts);
    }

    public Optional<Resource> resource(String id) {
        return resources.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    public Optional<Topic> topic(String id) {
        return topics.stream().filter(t -> t.id().equals(id)).findFirst();
    }
}
