package waymark.page.place;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import waymark.edition.Manifest;
import waymark.indicator.Theme;
import waymark.network.SitePart;
import waymark.page.Addresses;
import waymark.page.Here;
import waymark.page.Link;
import waymark.page.Messages;
import waymark.page.Output;
import waymark.page.Shell;

/**
 * An edition in an archive: its pages, the hub and the network's texts, a page to begin at, and a file that says how.
 * Only editions are taken away: what has none still changes.
 */
public final class OfflineCopy {
    /** The page that an archive opens at: what is in it. */
    public record StartView(Shell shell, String title, String lead, Link home, List<Part> parts, String without) {
        public StartView {
            parts = List.copyOf(parts);
        }

        /** Some of the pages that are in the archive. */
        public record Part(String title, List<Link> links) {
            public Part {
                links = List.copyOf(links);
            }
        }
    }

    private final PlaceScope scope;
    private final PlaceShell shell;
    private final Manifest edition;
    private final Messages words;
    private final Here here;
    private final String archive;

    private OfflineCopy(PlaceScope scope, PlaceShell shell, Manifest edition) {
        this.scope = scope;
        this.shell = shell;
        this.edition = edition;
        this.words = scope.words();
        this.here = Here.of(scope.network().site(), Addresses.HOME);
        this.archive = Addresses.archive(edition.place(), edition.id());
    }

    /**
     * The archive of an edition at its own address, before its pages; nothing else has one.
     *
     * @param search what looks things up in what the archive holds
     */
    public static List<Output> of(PlaceScope scope, PlaceShell shell, Supplier<List<Output>> search) {
        Optional<Manifest> edition = scope.publication().edition().filter(m -> scope.permanent());
        return edition.map(m -> new OfflineCopy(scope, shell, m).compose(search.get()))
                .orElse(List.of());
    }

    /** The link to the archive of what a page shows; nothing if it has none. */
    static Optional<Link> link(PlaceScope scope, Here here) {
        return scope.publication().edition().map(m -> link(m, here, scope.words()));
    }

    /** The link to an edition's archive. */
    static Link link(Manifest m, Here here, Messages words) {
        return new Link(
                here.to(Addresses.archive(m.place(), m.id())), words.text("offline.link"), words.text("offline.kind"));
    }

    private List<Output> compose(List<Output> search) {
        String name = Addresses.archiveName(edition.place(), edition.id());
        List<Output> outputs = new ArrayList<>();
        outputs.add(new Output.Archive(archive, scope.owner(), scope.folder(), name, scope.today()));
        outputs.add(new Output.Archived(archive, start()));
        outputs.add(new Output.Archived(archive, readme()));
        search.forEach(output -> outputs.add(new Output.Archived(archive, output)));
        return outputs;
    }

    private Output readme() {
        String text = words.text(
                "offline.readme",
                title(),
                scope.network().site().title(),
                shell.day(edition),
                words.text("offline.without"));
        return new Output.File(
                "README.txt", scope.owner(), text.replace("|", "\n").getBytes(StandardCharsets.UTF_8));
    }

    private String title() {
        return words.text("place.title", scope.place().name(), edition.title());
    }

    private Output start() {
        List<StartView.Part> parts = new ArrayList<>();
        parts.add(new StartView.Part(scope.place().name(), place()));
        for (Theme theme : scope.evidence().catalogue().themes()) {
            List<Link> indicators = scope.indicators(theme).stream()
                    .map(i -> new Link(here.to(scope.indicatorPage(i)), i.title()))
                    .toList();
            if (!indicators.isEmpty()) {
                parts.add(new StartView.Part(theme.title(), indicators));
            }
        }
        parts.add(new StartView.Part(scope.network().site().title(), network()));
        StartView view = new StartView(
                shell.around(here, title(), words.text("offline.lead"), PlaceShell.Tab.OVERVIEW),
                title(),
                words.text("offline.lead"),
                new Link(
                        here.to(scope.home()),
                        words.text("offline.begin", scope.place().name())),
                parts,
                words.text("offline.without"));
        return new Output.Page(here.path(), scope.owner(), "page/offline.ftlh", view);
    }

    private List<Link> place() {
        List<Link> links = new ArrayList<>();
        scope.publication()
                .roadMap()
                .ifPresent(r -> links.add(
                        new Link(here.to(scope.folder() + "road-map/index.html"), words.text("place.nav.road-map"))));
        TextPages.themes(scope)
                .forEach(t -> links.add(new Link(here.to(Addresses.theme(scope.folder(), t.id())), t.title())));
        if (scope.has(SitePart.DOWNLOADS)) {
            links.add(new Link(here.to(scope.folder() + "data/index.html"), words.text("place.nav.data")));
        }
        return links;
    }

    private List<Link> network() {
        List<Link> links = new ArrayList<>();
        if (!scope.network().hub().resources().isEmpty()) {
            links.add(new Link(here.to(Addresses.HUB), words.text("nav.hub")));
        }
        scope.network().texts().published().stream()
                .filter(t -> !t.slug().equals("index"))
                .forEach(t -> links.add(new Link(here.to(Addresses.networkText(t.slug())), t.title())));
        return links;
    }
}
