package waymark.page.pack;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.indicator.Theme;
import waymark.network.SitePart;
import waymark.page.Addresses;
import waymark.page.Here;
import waymark.page.Link;
import waymark.page.LinkTargets;
import waymark.page.Markup;
import waymark.page.Messages;
import waymark.page.Output;
import waymark.page.place.PlaceScope;
import waymark.page.place.PlaceShell;
import waymark.page.place.RoadMapLinks;
import waymark.page.place.TextPages;
import waymark.place.accent.Accent;
import waymark.roadmap.RoadMap;

/**
 * Composes the booklet of a place: all that it says, as one file. It is bound of the place's pages once those are made, so
 * that nothing is composed twice.
 */
public final class BookletPage {
    private static final String OVERVIEW = "overview";
    private static final String SOURCES = "sources";

    private final PlaceScope scope;
    private final PlaceShell shell;
    private final Messages words;
    private final Here here;

    private BookletPage(PlaceScope scope, PlaceShell shell) {
        this.scope = scope;
        this.shell = shell;
        this.words = scope.words();
        this.here =
                Here.of(scope.network().site(), Addresses.booklet(scope.place().id()));
    }

    /** The booklet of what a place shows at its own address; past editions have none. */
    public static Optional<Output> compose(PlaceScope scope, PlaceShell shell) {
        return scope.hasBooklet() ? Optional.of(new BookletPage(scope, shell).booklet()) : Optional.empty();
    }

    private Output booklet() {
        List<BookletView.Part> parts = parts();
        String name = scope.place().name();
        String title = words.text("booklet.heading", name);
        BookletView view = new BookletView(
                shell.around(here, title, words.text("booklet.lead", name), PlaceShell.Tab.OVERVIEW),
                name,
                shell.fingerpost(here, "").badge(),
                List.of(words.text("booklet.lead", name), shell.about()),
                online(),
                parts,
                new Markup(accent() + heads(parts)));
        Map<String, String> chapters = new HashMap<>();
        chapters(parts).forEach(c -> chapters.put(c.path(), c.id()));
        Map<String, String> ways = scope.indicators().isEmpty() || !scope.has(SitePart.THEMES)
                ? Map.of()
                : Map.of(scope.folder() + "indicators/index.html", OVERVIEW + ".w-profile");
        return new Output.Booklet(
                new Output.Page(here.path(), scope.owner(), "page/booklet.ftlh", view), chapters, ways);
    }

    private static Stream<BookletView.Chapter> chapters(List<BookletView.Part> parts) {
        return parts.stream().flatMap(p -> Stream.concat(Stream.of(p.chapter()), p.below().stream()));
    }

    private List<BookletView.Part> parts() {
        List<BookletView.Part> parts = new ArrayList<>();
        parts.add(part(new BookletView.Chapter(OVERVIEW, words.text("place.nav.overview"), scope.home(), false)));
        for (Theme theme : TextPages.themes(scope)) {
            parts.add(new BookletView.Part(
                    chapter(theme.title(), Addresses.theme(scope.folder(), theme.id())),
                    scope.indicators(theme).stream()
                            .map(i -> chapter(i.title(), scope.indicatorPage(i)))
                            .toList()));
        }
        if (!scope.has(SitePart.THEMES)) {
            scope.indicators().forEach(i -> parts.add(part(chapter(i.title(), scope.indicatorPage(i)))));
        }
        TextPages.others(scope)
                .forEach(n -> parts.add(part(chapter(
                        n.title(),
                        LinkTargets.textAddress(
                                scope.network().site(), n.slug(), scope.publication(), scope.folder())))));
        scope.publication()
                .roadMap()
                .map(RoadMap::title)
                .ifPresent(t -> parts.add(part(chapter(t, RoadMapLinks.address(scope)))));
        if (scope.has(SitePart.DOWNLOADS)) {
            parts.add(part(new BookletView.Chapter(
                    SOURCES, words.text("booklet.sources"), scope.folder() + "data/index.html", false)));
        }
        return parts;
    }

    private static BookletView.Part part(BookletView.Chapter chapter) {
        return new BookletView.Part(chapter, List.of());
    }

    /** A chapter, by an id that no other page's has: where the page stands in its place. */
    private BookletView.Chapter chapter(String title, String path) {
        String id = path.substring(scope.folder().length())
                .replace("/index.html", "")
                .replace('/', '.');
        return new BookletView.Chapter(id, title, path, true);
    }

    private Optional<Link> online() {
        Optional<URI> base = scope.network().site().baseAddress();
        return base.map(b -> b.resolve(scope.home().replaceFirst("index\\.html$", "")))
                .map(u -> new Link(u.toString(), u.toString()));
    }

    private String accent() {
        return scope.section()
                .place()
                .accent()
                .or(() -> scope.network().site().accent())
                .map(Accent::css)
                .orElse("");
    }

    /** What stands above the sheets of paper: the place and its edition, and the chapter, where browsers print such. */
    private String heads(List<BookletView.Part> parts) {
        StringBuilder css = new StringBuilder("@media print{@page{@top-left{content:")
                .append(quoted(words.text(
                        "booklet.head",
                        scope.place().name(),
                        shell.fingerpost(here, "").badge())))
                .append("}}");
        int number = 0;
        for (BookletView.Part part : parts) {
            number++;
            css.append("@page p").append(number).append("{@top-right{content:");
            css.append(quoted(part.chapter().title())).append("}}");
            css.append(".p").append(number).append("{page:p").append(number).append('}');
        }
        return css.append("}\n").toString();
    }

    /** A text as style sheets write it; what could end it, or the element that holds it, is written by its number. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c == '<') {
                quoted.append('\\').append(Integer.toHexString(c)).append(' ');
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
