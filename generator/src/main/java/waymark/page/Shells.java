package waymark.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import waymark.language.Tongue;
import waymark.network.Network;
import waymark.network.SitePart;
import waymark.place.Place;

/** Builds what stands around pages. */
public final class Shells {
    /** The sections of the network's navigation. */
    public enum Section {
        PLACES("nav.places", Addresses.HOME + "#places"),
        THEMES("nav.indicators", Addresses.INDICATORS),
        HUB("nav.hub", Addresses.HUB),
        DATA("nav.data", Addresses.DATA);

        private final String key;
        private final String address;

        Section(String key, String address) {
            this.key = key;
            this.address = address;
        }
    }

    private static final String PLACES = "places/";

    private final Network network;
    private final Messages words;
    private final Map<String, Around> ofPlaces = new ConcurrentHashMap<>();

    /**
     * What leads from a page to the network's own: the same for all pages of a place in folders as deep, and then one object, so
     * that templates print it once.
     */
    private record Around(
            String icon,
            String style,
            List<String> scripts,
            String home,
            Optional<Shell.Seek> seek,
            List<Shell.NavLink> nav,
            Shell.Foot foot) {}

    public Shells(Network network, Messages words) {
        this.network = network;
        this.words = words;
    }

    /** The shell of one of the network's own pages. */
    public Shell network(Here here, String title, String description, Optional<Section> current) {
        boolean home = here.path().equals(Addresses.HOME);
        return shell(
                here,
                title + (home ? "" : " – " + network.site().title()),
                description,
                current,
                new Placing(Optional.empty(), Optional.empty(), Optional.empty(), "", false, List.of(), here.path()));
    }

    /** The shell of a page of the network that search engines are asked to leave out. */
    public Shell unlisted(Here here, String title, String description) {
        return shell(
                here,
                title + " – " + network.site().title(),
                description,
                Optional.empty(),
                new Placing(Optional.empty(), Optional.empty(), Optional.empty(), "", true, List.of(), here.path()));
    }

    /** The shell of a page of a place. */
    public Shell place(Here here, String title, String description, Placing placing) {
        return shell(here, title, description, Optional.of(Section.PLACES), placing);
    }

    /**
     * What differs from page to page of what stands around it.
     *
     * @param noindex whether search engines are asked to leave the page out
     * @param links of its head, beside those that all pages have
     * @param canonical the page that search engines should know in place of this one, or this one
     */
    public record Placing(
            Optional<Shell.PlaceNav> nav,
            Optional<Place> place,
            Optional<Shell.Banner> banner,
            String belongs,
            boolean noindex,
            List<HeadLink> links,
            String canonical) {
        public Placing {
            links = List.copyOf(links);
        }
    }

    private Shell shell(Here here, String title, String description, Optional<Section> current, Placing placing) {
        boolean noindex = placing.noindex() || network.preview();
        List<HeadLink> links =
                placing.place().isPresent() ? placing.links() : new NetworkFeeds(network, words).heads(here);
        Around around = around(here, current, placing);
        return new Shell(
                title,
                description,
                network.site().language(),
                languages(here),
                around.icon(),
                around.style(),
                around.scripts(),
                accent(here, placing.place()),
                around.home(),
                network.site().title(),
                around.seek(),
                around.nav(),
                trail(here, placing.place()),
                placing.nav(),
                placing.place().map(Place::id),
                placing.banner(),
                network.preview(),
                noindex,
                noindex
                        ? new Head(links, List.of())
                        : Head.of(network.site(), here, placing.canonical(), links, title, description)
                                .with(network.site(), placing.place()),
                around.foot());
    }

    /** None of the network's own pages stands where places' pages do: the way to it is so many steps up, and its path. */
    private Around around(Here here, Optional<Section> current, Placing placing) {
        return placing.place().isEmpty() || !here.path().startsWith(PLACES)
                ? newAround(here, current, placing.belongs())
                : ofPlaces.computeIfAbsent(
                        here.folder() + placing.belongs(), f -> newAround(here, current, placing.belongs()));
    }

    private Around newAround(Here here, Optional<Section> current, String belongs) {
        return new Around(
                here.to(Addresses.ICON),
                here.to(Addresses.STYLE),
                List.of(here.to(Addresses.words(words.language())), here.to(Addresses.SCRIPT)),
                here.to(Addresses.HOME),
                seek(here),
                navigation(here, current),
                foot(here, belongs));
    }

    private Optional<Shell.Seek> seek(Here here) {
        return network.site().has(SitePart.SEARCH)
                ? Optional.of(
                        new Shell.Seek(here.to(Addresses.A_TO_Z), here.to(Addresses.SEARCH_SCRIPT), here.folder()))
                : Optional.empty();
    }

    /** At most one style sheet beside the site's own, however many places have accents. */
    private Optional<String> accent(Here here, Optional<Place> place) {
        return place.filter(p -> p.accent().isPresent())
                .map(p -> here.to(Addresses.accent(p.id())))
                .or(() -> network.site().accent().map(a -> here.to(Addresses.ACCENT)));
    }

    /** A place's pages stand below the places, all others below the home. */
    private List<Link> trail(Here here, Optional<Place> place) {
        if (here.is(Addresses.HOME)) {
            return List.of();
        }
        return List.of(
                place.isPresent()
                        ? new Link(here.to(Section.PLACES.address), words.text(Section.PLACES.key))
                        : new Link(here.to(Addresses.HOME), words.text("nav.home")));
    }

    private List<Shell.LanguageLink> languages(Here here) {
        Tongue tongue = network.site().tongue();
        return tongue.others().isEmpty()
                ? List.of()
                : tongue.all().stream()
                        .map(l -> new Shell.LanguageLink(
                                l,
                                words.text("language." + l),
                                here.toLanguage(Addresses.language(new Tongue(tongue.all(), l))),
                                l.equals(tongue.asked())))
                        .toList();
    }

    private List<Shell.NavLink> navigation(Here here, Optional<Section> current) {
        List<Shell.NavLink> links = new ArrayList<>();
        for (Section section : Section.values()) {
            if (has(section)) {
                links.add(new Shell.NavLink(
                        here.to(section.address),
                        words.text(section.key),
                        current.equals(Optional.of(section)),
                        here.is(section.address)));
            }
        }
        return links;
    }

    private boolean has(Section section) {
        return switch (section) {
            case PLACES -> true;
            case THEMES -> network.site().has(SitePart.COMPARISONS);
            case HUB -> !network.hub().resources().isEmpty();
            case DATA -> network.site().has(SitePart.DOWNLOADS);
        };
    }

    private Shell.Foot foot(Here here, String belongs) {
        List<Link> links = new ArrayList<>();
        network.texts().published().stream()
                .filter(t -> !t.slug().equals("index"))
                .forEach(t -> links.add(new Link(here.to(Addresses.networkText(t.slug())), t.title())));
        if (network.needsStatement()) {
            links.add(new Link(here.to(Addresses.STATEMENT), words.text("statement.title")));
        }
        if (has(Section.DATA)) {
            links.add(new Link(here.to(Addresses.DATA), words.text("foot.data")));
        }
        if (network.site().gallery()) {
            links.add(new Link(here.to(Addresses.GALLERY), words.text("foot.gallery")));
        }
        return new Shell.Foot(
                network.site().summary(),
                belongs,
                network.site().notice(),
                links,
                network.site().licence().isEmpty()
                        ? ""
                        : words.text("foot.licence", network.site().licence()));
    }
}
