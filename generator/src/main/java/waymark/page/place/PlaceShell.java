package waymark.page.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import waymark.edition.Manifest;
import waymark.edition.Publication;
import waymark.network.SitePart;
import waymark.page.Addresses;
import waymark.page.Here;
import waymark.page.Link;
import waymark.page.Shell;
import waymark.page.Shells;
import waymark.page.linked.JsonLd;
import waymark.page.part.EditionView;

/** What stands around the pages of a publication: its navigation, its banner and its fingerpost. */
public final class PlaceShell {
    /** The sections of a place's navigation. */
    public enum Tab {
        OVERVIEW,
        INDICATORS,
        ROAD_MAP,
        EDITIONS,
        DATA
    }

    private final PlaceScope scope;
    private final Counterparts counterparts;
    private final Shells shells;
    private final Versions versions;
    private final String about;
    private final Map<String, Shell.PlaceNav> navigations = new ConcurrentHashMap<>();

    /** The shell of a publication, with the pages that the place's others have. */
    public PlaceShell(PlaceScope scope, Counterparts counterparts) {
        this.scope = scope;
        this.counterparts = counterparts;
        this.shells = new Shells(scope.network(), scope.words());
        this.versions = new Versions(scope, counterparts);
        this.about = told();
    }

    /** The shell of one of the publication's pages. */
    public Shell around(Here here, String title, String description, Tab current) {
        boolean noindex = scope.publication().edition().isEmpty();
        return shells.place(
                here,
                title,
                description,
                new Shells.Placing(
                        Optional.of(navigation(here, current)),
                        Optional.of(scope.section().place()),
                        banner(here),
                        about,
                        noindex,
                        versions.links(here),
                        versions.canonical(here)));
    }

    /** The shell of a page that stands below others, which it tells programs of. */
    public Shell below(Here here, String title, String description, Tab current, List<Link> crumbs) {
        return new JsonLd(scope.network().site(), here, around(here, title, description, current))
                .trail(crumbs, title)
                .shell();
    }

    /** Pages in folders beside each other that no tab leads into have the same way to all tabs, so they share one object. */
    private Shell.PlaceNav navigation(Here here, Tab current) {
        String path = here.path();
        int folder = path.lastIndexOf('/', path.lastIndexOf('/') - 1);
        boolean below =
                path.startsWith(scope.folder()) && folder > scope.folder().length();
        return below
                ? navigations.computeIfAbsent(path.substring(0, folder) + current, f -> newNavigation(here, current))
                : newNavigation(here, current);
    }

    private Shell.PlaceNav newNavigation(Here here, Tab current) {
        return new Shell.PlaceNav(scope.place().name(), tabs(here, current));
    }

    private List<Shell.NavLink> tabs(Here here, Tab current) {
        if (scope.section().isWithdrawn()) {
            return List.of(editions(here, current));
        }
        List<Shell.NavLink> links = new ArrayList<>();
        links.add(tab(here, scope.home(), "place.nav.overview", current == Tab.OVERVIEW));
        if (scope.has(SitePart.THEMES) && scope.hasIndicators()) {
            links.add(tab(
                    here, scope.folder() + "indicators/index.html", "place.nav.indicators", current == Tab.INDICATORS));
        }
        if (scope.publication().roadMap().isPresent()) {
            links.add(tab(here, scope.folder() + "road-map/index.html", "place.nav.road-map", current == Tab.ROAD_MAP));
        }
        if (hasEditions()) {
            links.add(editions(here, current));
        }
        if (scope.has(SitePart.DOWNLOADS)) {
            links.add(tab(here, scope.folder() + "data/index.html", "place.nav.data", current == Tab.DATA));
        }
        return links;
    }

    private Shell.NavLink editions(Here here, Tab current) {
        return tab(
                here,
                Addresses.place(scope.place().id()) + "editions/index.html",
                "place.nav.editions",
                current == Tab.EDITIONS);
    }

    private Shell.NavLink tab(Here here, String address, String key, boolean current) {
        return new Shell.NavLink(here.to(address), scope.words().text(key), current, here.is(address));
    }

    boolean hasEditions() {
        return !scope.section().editions().isEmpty()
                || !scope.section().withdrawn().isEmpty();
    }

    private Optional<Shell.Banner> banner(Here here) {
        Optional<Manifest> edition = scope.publication().edition();
        if (scope.isOld()) {
            Manifest newest =
                    scope.section().newest().flatMap(Publication::edition).orElseThrow();
            return Optional.of(new Shell.Banner(
                    scope.words().text("banner.old", edition.orElseThrow().title(), day(edition.orElseThrow())),
                    Optional.of(new Link(
                            here.to(counterpart(
                                    here, Addresses.place(scope.place().id()))),
                            scope.words().text("banner.newest", newest.title())))));
        }
        if (edition.isEmpty() && !scope.network().preview() && !scope.section().isWithdrawn()) {
            return Optional.of(new Shell.Banner(
                    scope.words().text("banner.draft", scope.place().name()), Optional.empty()));
        }
        return Optional.empty();
    }

    /** Which place and edition the pages are of, with its day. */
    public String about() {
        return about;
    }

    private String told() {
        if (scope.section().isWithdrawn()) {
            return scope.place().name();
        }
        return scope.publication()
                .edition()
                .map(m -> scope.words().text("foot.edition", scope.place().name(), m.title(), m.id(), day(m)))
                .orElse(scope.words().text("foot.draft", scope.place().name()));
    }

    private String counterpart(Here here, String folder) {
        return counterparts.in(folder, scope.within(here));
    }

    /** The fingerpost with the switcher, which keeps the page one is on. */
    public EditionView fingerpost(Here here, String remark) {
        String badge = scope.publication()
                .edition()
                .map(m -> scope.words().text("edition.badge", m.title(), m.id()))
                .orElse(scope.words().text(scope.network().preview() ? "edition.preview" : "edition.draft"));
        return new EditionView(badge, scope.isOld(), remark, switcher(here));
    }

    private List<Link> switcher(Here here) {
        List<Link> links = new ArrayList<>();
        List<Publication> editions = scope.section().editions();
        for (int i = editions.size() - 1; i >= 0; i--) {
            Manifest m = editions.get(i).edition().orElseThrow();
            boolean shown = scope.publication().edition().map(Manifest::id).equals(Optional.of(m.id()));
            if (!shown) {
                links.add(edition(here, m));
            }
        }
        if (hasEditions()) {
            links.add(new Link(
                    here.to(Addresses.place(scope.place().id()) + "editions/index.html"),
                    scope.words().text("edition.all")));
        }
        return links;
    }

    private Link edition(Here here, Manifest m) {
        String folder = Addresses.edition(m.place(), m.id());
        String address = counterpart(here, folder);
        boolean kept = address.endsWith(scope.within(here));
        return new Link(
                here.to(address),
                scope.words().text("edition.badge", m.title(), m.id()),
                kept ? day(m) : scope.words().text("edition.without-page", day(m)));
    }

    String day(Manifest manifest) {
        return scope.words()
                .day(manifest.on()
                        .atZoneSameInstant(scope.network().site().zone())
                        .toLocalDate());
    }
}
