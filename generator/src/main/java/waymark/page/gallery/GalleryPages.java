package waymark.page.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.network.Network;
import waymark.page.Addresses;
import waymark.page.Here;
import waymark.page.Link;
import waymark.page.Messages;
import waymark.page.Output;
import waymark.page.Shell;
import waymark.page.Shells;

/** Composes the gallery of charts, where the site asks for it: a page for each kind, and the list of kinds. */
public final class GalleryPages {
    private static final String OWNER = "the gallery of charts";
    private static final String TEMPLATE = "page/gallery.ftlh";

    private final Network network;
    private final Messages words;
    private final GalleryMaps maps;

    private GalleryPages(Network network, Messages words, GalleryMaps maps) {
        this.network = network;
        this.words = words;
        this.maps = maps;
    }

    /** The gallery's pages; none if the site doesn't ask for it. */
    public static List<Output> compose(Network network, Messages words, GalleryMaps maps) {
        return network.site().gallery() ? new GalleryPages(network, words, maps).pages() : List.of();
    }

    private List<Output> pages() {
        List<Output> pages = new ArrayList<>(List.of(list()));
        for (GalleryKind kind : GalleryKind.values()) {
            pages.add(page(kind));
        }
        return pages;
    }

    private Output list() {
        Here here = Here.of(network.site(), Addresses.GALLERY);
        return page(here, words.text("gallery.title"), words.text("gallery.lead"), "", List.of(), Optional.empty());
    }

    private Output page(GalleryKind kind) {
        Here here = Here.of(network.site(), address(kind));
        List<GalleryView.Exhibit> exhibits =
                kind.cases().stream().map(c -> exhibit(kind, c, here)).toList();
        return page(
                here,
                words.text("gallery.kind." + kind.id()),
                words.text("gallery.about." + kind.id()),
                kind.id(),
                exhibits,
                Optional.of(kind));
    }

    private GalleryView.Exhibit exhibit(GalleryKind kind, GalleryCase shown, Here here) {
        return new GalleryView.Exhibit(
                shown.id(),
                words.text("gallery.case." + shown.id()),
                words.text("gallery.shown." + shown.id()),
                Exhibits.of(kind, GalleryScope.of(shown, here, network.site(), words, maps)));
    }

    private Output page(
            Here here,
            String title,
            String lead,
            String kind,
            List<GalleryView.Exhibit> exhibits,
            Optional<GalleryKind> of) {
        Shell shell = new Shells(network, words).unlisted(here, title, lead);
        List<Link> crumbs = new ArrayList<>(
                List.of(new Link(here.to(Addresses.HOME), network.site().title())));
        of.ifPresent(k -> crumbs.add(new Link(here.to(Addresses.GALLERY), words.text("gallery.title"))));
        List<Link> kinds = of.isPresent() ? List.of() : kinds(here);
        GalleryView view = new GalleryView(
                shell, crumbs, title, lead, kind, exhibits, kinds, beside(here, of, -1), beside(here, of, 1));
        return new Output.Page(here.path(), OWNER, TEMPLATE, view);
    }

    private List<Link> kinds(Here here) {
        List<Link> kinds = new ArrayList<>();
        for (GalleryKind kind : GalleryKind.values()) {
            kinds.add(link(here, kind));
        }
        return kinds;
    }

    private Link link(Here here, GalleryKind kind) {
        return new Link(
                here.to(address(kind)),
                words.text("gallery.kind." + kind.id()),
                words.text("gallery.about." + kind.id()));
    }

    private Optional<Link> beside(Here here, Optional<GalleryKind> of, int step) {
        List<GalleryKind> all = List.of(GalleryKind.values());
        return of.map(k -> all.indexOf(k) + step)
                .filter(i -> i >= 0 && i < all.size())
                .map(i -> link(here, all.get(i)));
    }

    private static String address(GalleryKind kind) {
        return Addresses.galleryKind(kind.id());
    }
}
