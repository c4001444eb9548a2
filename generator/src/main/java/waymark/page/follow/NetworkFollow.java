package waymark.page.follow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import waymark.edition.Manifest;
import waymark.format.feed.Feed;
import waymark.format.feed.FeedWriter;
import waymark.hub.Resource;
import waymark.network.Network;
import waymark.network.Section;
import waymark.network.Site;
import waymark.page.Addresses;
import waymark.page.Here;
import waymark.page.Messages;
import waymark.page.NetworkFeeds;
import waymark.page.Output;
import waymark.page.WebAddress;

/** What one may subscribe to of the network: the newest editions of all places, and the newest resources. */
public final class NetworkFollow {
    /** Feeds of the whole network hold so many entries at most, however many places there are. */
    private static final int NEWEST = 50;

    private final Network network;
    private final Site site;
    private final Messages words;

    public NetworkFollow(Network network, Messages words) {
        this.network = network;
        this.site = network.site();
        this.words = words;
    }

    /** An edition with its place. */
    private record Released(Section section, Manifest manifest) {}

    private List<Released> released() {
        return network.sections().stream()
                .flatMap(s -> Stream.concat(
                                s.editions().stream().flatMap(p -> p.edition().stream()), s.withdrawn().stream())
                        .map(m -> new Released(s, m)))
                .sorted(Comparator.comparing((Released r) -> r.manifest().on().toInstant())
                        .reversed()
                        .thenComparing(r -> r.manifest().name()))
                .limit(NEWEST)
                .toList();
    }

    /** Resources with a date, the newest first; others have no place in a feed. */
    private List<Resource> resources() {
        return network.hub().resources().stream()
                .filter(r -> r.date().or(r::reviewed).isPresent())
                .sorted(Comparator.comparing(
                                (Resource r) -> r.date().or(r::reviewed).orElseThrow())
                        .reversed()
                        .thenComparing(Resource::id))
                .limit(NEWEST)
                .toList();
    }

    /** The files. */
    public List<Output> files() {
        List<Output> files = new ArrayList<>();
        List<Released> released = released();
        if (!released.isEmpty()) {
            Here here = Here.of(site, NetworkFeeds.EDITIONS);
            Feed feed = feed(
                    here,
                    Identity.urn("network" + here.root(), site.title()),
                    words.text("follow.editions", site.title()),
                    Addresses.HOME,
                    released.stream().map(r -> entry(r, here)).toList());
            files.add(new Output.File(NetworkFeeds.EDITIONS, "the feed of editions", FeedWriter.write(feed)));
        }
        List<Resource> resources = resources();
        if (!resources.isEmpty()) {
            Here here = Here.of(site, NetworkFeeds.HUB);
            Feed feed = feed(
                    here,
                    Identity.urn("hub" + here.root(), site.title()),
                    words.text("follow.resources", site.title()),
                    Addresses.HUB,
                    resources.stream().map(r -> entry(r, here)).toList());
            files.add(new Output.File(NetworkFeeds.HUB, "the feed of the hub", FeedWriter.write(feed)));
        }
        return files;
    }

    private Feed feed(Here here, String id, String title, String page, List<Feed.Entry> entries) {
        return new Feed(
                id,
                title,
                site.summary(),
                site.language(),
                site.title(),
                WebAddress.to(site, here, here.path()),
                WebAddress.to(site, here, page),
                entries);
    }

    private Feed.Entry entry(Released r, Here here) {
        String title = words.text(
                "place.title", r.section().place().name(), r.manifest().title());
        return PlaceFollow.edition(network, r.section(), r.manifest(), here, title, words);
    }

    private Feed.Entry entry(Resource r, Here here) {
        return new Feed.Entry(
                Identity.urn("resource", site.title(), r.id()),
                r.title(),
                PlaceFollow.midnight(network, r.date().or(r::reviewed).orElseThrow()),
                WebAddress.to(site, here, Addresses.resource(r.id())),
                r.summary(),
                r.author().isEmpty() ? List.of() : List.of(r.author()));
    }
}
