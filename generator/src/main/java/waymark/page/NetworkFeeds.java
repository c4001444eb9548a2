package waymark.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.network.Network;
import waymark.network.SitePart;

/** Which feeds the network has, and where. */
public record NetworkFeeds(Network network, Messages words) {
    /** Where the feed of editions stands. */
    public static final String EDITIONS = "feed.xml";
    /** Where the feed of resources stands. */
    public static final String HUB = "hub/feed.xml";

    /** The way to the feed of editions, if any was released. */
    public Optional<HeadLink> editions(Here here) {
        boolean any = network.sections().stream()
                .anyMatch(s -> !s.editions().isEmpty() || !s.withdrawn().isEmpty());
        return any && has() ? Optional.of(link(here, EDITIONS, "follow.editions")) : Optional.empty();
    }

    /** The way to the feed of resources, if any has a date. */
    public Optional<HeadLink> hub(Here here) {
        boolean any = network.hub().resources().stream()
                .anyMatch(r -> r.date().or(r::reviewed).isPresent());
        return any && has() ? Optional.of(link(here, HUB, "follow.resources")) : Optional.empty();
    }

    private boolean has() {
        return network.site().has(SitePart.FEEDS);
    }

    private HeadLink link(Here here, String path, String key) {
        return HeadLink.feed(here.to(path), words.text(key, network.site().title()));
    }

    /** The ways to both for programs that look for them on a page. */
    List<HeadLink> heads(Here here) {
        return Stream.of(editions(here), hub(here)).flatMap(Optional::stream).toList();
    }
}
