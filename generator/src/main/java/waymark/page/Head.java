package waymark.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.network.Site;
import waymark.place.Place;

/**
 * What a page tells programs of itself.
 *
 * @param links to what is related to it
 * @param cards what is shown where a link to it is shared; only with a whole address
 * @param data what it is about, as JSON-LD
 */
public record Head(List<HeadLink> links, List<Card> cards, Optional<Markup> data) {
    Head(List<HeadLink> links, List<Card> cards) {
        this(links, cards, Optional.empty());
    }

    public Head {
        links = List.copyOf(links);
        cards = List.copyOf(cards);
    }

    /** A property of a page by its name in the Open Graph protocol. */
    public record Card(String property, String content) {}

    /** What a page that anybody may find tells: where it stands, and what is shown of it elsewhere. */
    static Head of(Site site, Here here, String canonical, List<HeadLink> links, String title, String description) {
        List<HeadLink> all = new ArrayList<>();
        Optional<String> whole = WebAddress.of(site, here, canonical);
        whole.ifPresent(address -> all.add(new HeadLink("canonical", address)));
        all.addAll(links);
        List<Card> cards = new ArrayList<>();
        whole.ifPresent(address -> {
            cards.add(new Card("og:type", "website"));
            cards.add(new Card("og:site_name", site.title()));
            cards.add(new Card("og:title", title));
            if (!description.isEmpty()) {
                cards.add(new Card("og:description", description));
            }
            cards.add(new Card("og:url", address));
        });
        return new Head(all, cards);
    }

    /** The same with the picture of a place. */
    Head with(Site site, Optional<Place> place) {
        if (place.isEmpty() || site.baseAddress().isEmpty()) {
            return this;
        }
        List<Card> all = new ArrayList<>(cards);
        all.add(new Card(
                "og:image",
                site.baseAddress().get() + Addresses.socialImage(place.get().id())));
        all.add(new Card("og:image:alt", place.get().name()));
        all.add(new Card("twitter:card", "summary_large_image"));
        return new Head(links, all);
    }
}
