package waymark.page.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import waymark.edition.Manifest;
import waymark.edition.Publication;
import waymark.page.Addresses;
import waymark.page.Here;
import waymark.page.Link;
import waymark.page.Messages;
import waymark.page.Output;
import waymark.page.follow.PlaceFollow;

/** Composes the list of a place's editions, and the page that stands at the address of a withdrawn one. */
final class EditionPages {
    private final PlaceScope scope;
    private final PlaceShell shell;
    private final Messages words;

    EditionPages(PlaceScope scope, PlaceShell shell) {
        this.scope = scope;
        this.shell = shell;
        this.words = scope.words();
    }

    List<Output> compose() {
        if (!shell.hasEditions()) {
            return List.of();
        }
        List<Output> pages = new ArrayList<>();
        Here here =
                Here.of(scope.network().site(), Addresses.place(scope.place().id()) + "editions/index.html");
        pages.add(page(here, words.text("editions.heading"), words.text("editions.lead"), entries(here)));
        for (Manifest m : scope.section().withdrawn()) {
            Here there = Here.of(scope.network().site(), Addresses.edition(m.place(), m.id()) + "index.html");
            pages.add(page(
                    there,
                    words.text("editions.withdrawn-heading", m.title()),
                    words.text("editions.withdrawn", m.withdrawn().orElseThrow()),
                    entries(there)));
        }
        return pages;
    }

    private Output page(Here here, String heading, String lead, List<EditionsView.Entry> entries) {
        String title = words.text("theme.title", heading, scope.place().name());
        EditionsView view = new EditionsView(
                shell.below(here, title, lead, PlaceShell.Tab.EDITIONS, crumbs(here)),
                crumbs(here),
                heading,
                lead,
                entries,
                new PlaceFollow(scope.network(), scope.section(), words).editions(here));
        return new Output.Page(here.path(), "editions of " + scope.place().id(), "page/editions.ftlh", view);
    }

    private List<Link> crumbs(Here here) {
        return scope.section().isWithdrawn()
                ? List.of()
                : List.of(new Link(
                        here.to(Addresses.place(scope.place().id()) + "index.html"),
                        scope.place().name()));
    }

    private List<EditionsView.Entry> entries(Here here) {
        List<Manifest> all = new ArrayList<>(scope.section().withdrawn());
        scope.section().editions().forEach(p -> all.add(p.edition().orElseThrow()));
        all.sort(Comparator.comparing((Manifest m) -> m.on().toInstant()).reversed());
        String newest = scope.section()
                .newest()
                .flatMap(Publication::edition)
                .map(Manifest::id)
                .orElse("");
        return all.stream().map(m -> entry(here, m, newest)).toList();
    }

    private EditionsView.Entry entry(Here here, Manifest m, String newest) {
        String remark = "";
        if (m.withdrawn().isPresent()) {
            remark = words.text("editions.withdrawn", m.withdrawn().get());
        } else if (m.corrects().isPresent()) {
            remark = words.text("editions.corrects", m.corrects().get());
        } else if (m.id().equals(newest)) {
            remark = words.text("editions.newest");
        }
        String people = words.list(m.people());
        return new EditionsView.Entry(
                here.to(Addresses.edition(m.place(), m.id()) + "index.html"),
                m.title(),
                m.id(),
                shell.day(m),
                people,
                m.note(),
                remark,
                words.text(
                        "editions.cite",
                        people,
                        scope.place().name(),
                        m.title(),
                        m.id(),
                        scope.network().site().title(),
                        shell.day(m)),
                Optional.of(OfflineCopy.link(m, here, words))
                        .filter(l -> m.withdrawn().isEmpty()));
    }
}
