package waymark.hub;

import java.util.List;

/** A tag that resources share, with the resources that have it, by title. */
public record Topic(String id, String title, List<Resource> resources) {
    public Topic {
        resources = List.copyOf(resources);
    }
}
