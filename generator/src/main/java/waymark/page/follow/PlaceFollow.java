package waymark.page.follow;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import waymark.edition.Manifest;
import waymark.format.feed.Feed;
import waymark.format.feed.FeedWriter;
import waymark.network.Network;
import waymark.network.Section;
import waymark.network.SitePart;
import waymark.page.Addresses;
import waymark.page.HeadLink;
import waymark.page.Here;
import waymark.page.Link;
import waymark.page.Messages;
import waymark.page.Output;
import waymark.page.WebAddress;

/** What one may subscribe to of a place. It speaks of the place's newest state; an edition that stays as it is has none. */
public final class PlaceFollow {
    private final Network network;
    private final Section section;
    private final Messages words;
    private final String folder;

    /** All editions, with those that were withdrawn. */
    private final List<Manifest> manifests;

    private final boolean hasMilestones;

    public PlaceFollow(Network network, Section section, Messages words) {
        this.network = network;
        this.section = section;
        this.words = words;
        this.folder = Addresses.place(section.place().id());
        this.manifests = Stream.concat(
                        section.withdrawn().stream(),
                        section.editions().stream().flatMap(p -> p.edition().stream()))
                .toList();
        this.hasMilestones = has()
                && section.current().stream()
                        .flatMap(p -> p.roadMap().stream())
                        .anyMatch(r -> !r.milestones().isEmpty());
    }

    private String editionsFeed() {
        return folder + "editions/feed.xml";
    }

    private String milestonesFeed() {
        return folder + "road-map/milestones.xml";
    }

    private String calendar() {
        return folder + "road-map/milestones.ics";
    }

    private boolean has() {
        return network.site().has(SitePart.FEEDS);
    }

    private boolean hasEditions() {
        return has() && !manifests.isEmpty();
    }

    /** The ways to its feeds for programs that look for them on a page. */
    public List<HeadLink> heads(Here here) {
        List<HeadLink> links = new ArrayList<>();
        String name = section.place().name();
        if (hasEditions()) {
            links.add(HeadLink.feed(here.to(editionsFeed()), words.text("follow.editions", name)));
        }
        if (hasMilestones) {
            links.add(HeadLink.feed(here.to(milestonesFeed()), words.text("follow.milestones", name)));
            links.add(new HeadLink(
                    "alternate", here.to(calendar()), "text/calendar", words.text("follow.milestones", name)));
        }
        return links;
    }

    /** The ways to the calendar and the feed of milestones for readers; none if there are no milestones. */
    public List<Link> milestones(Here here) {
        return hasMilestones
                ? List.of(
                        new Link(
                                here.to(calendar()),
                                words.text("follow.calendar"),
                                words.text("follow.calendar-about")),
                        new Link(here.to(milestonesFeed()), words.text("follow.feed"), words.text("follow.feed-about")))
                : List.of();
    }

    /** The way to the feed of editions for readers. */
    public List<Link> editions(Here here) {
        return hasEditions()
                ? List.of(new Link(
                        here.to(editionsFeed()),
                        words.text("follow.editions", section.place().name()),
                        words.text("follow.feed-about")))
                : List.of();
    }

    /** The files. */
    public List<Output> files() {
        List<Output> files = new ArrayList<>();
        String owner = "what may be followed of " + section.place().id();
        if (hasEditions()) {
            files.add(new Output.File(
                    editionsFeed(), owner, FeedWriter.write(editionsOf(Here.of(network.site(), editionsFeed())))));
        }
        if (hasMilestones) {
            MilestoneEvents events = new MilestoneEvents(network, section, words);
            files.add(new Output.File(calendar(), owner, events.calendar()));
            files.add(new Output.File(
                    milestonesFeed(), owner, FeedWriter.write(events.feed(Here.of(network.site(), milestonesFeed())))));
        }
        return files;
    }

    private Feed editionsOf(Here here) {
        String name = section.place().name();
        return new Feed(
                Identity.urn("editions" + here.root(), section.place().code()),
                words.text("follow.editions", name),
                network.site().title(),
                network.site().language(),
                network.site().title(),
                WebAddress.to(network.site(), here, here.path()),
                WebAddress.to(network.site(), here, folder + "editions/index.html"),
                manifests.stream()
                        .map(m -> edition(network, section, m, here, m.title(), words))
                        .toList());
    }

    /** An edition as an entry; one that was withdrawn says why. */
    static Feed.Entry edition(Network network, Section section, Manifest m, Here here, String title, Messages words) {
        return new Feed.Entry(
                Identity.urn("edition", section.place().code(), m.id()),
                title,
                m.on(),
                WebAddress.to(network.site(), here, Addresses.edition(m.place(), m.id()) + "index.html"),
                m.withdrawn().map(why -> words.text("editions.withdrawn", why)).orElse(m.note()),
                m.people());
    }

    /** The midnight with which a day begins where the site is at home. */
    static OffsetDateTime midnight(Network network, LocalDate day) {
        return day.atStartOfDay(network.site().zone()).toOffsetDateTime();
    }
}
