package waymark.page.pack;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import waymark.page.Addresses;
import waymark.page.Here;
import waymark.page.Link;
import waymark.page.Messages;
import waymark.page.Output;
import waymark.page.place.Findings;
import waymark.page.place.PlaceScope;
import waymark.page.place.PlaceShell;
import waymark.page.place.Profile;
import waymark.page.place.RoadMapLinks;
import waymark.page.roadmap.MilestoneRows;
import waymark.page.roadmap.TimelineRows;
import waymark.roadmap.Activity;
import waymark.roadmap.Commitment;
import waymark.roadmap.Milestone;
import waymark.roadmap.RoadMap;
import waymark.roadmap.Status;

/** Composes the meeting pack of a place: its profile and its road map, to be printed. */
public final class PackPage {
    /** A milestone with the activity and the commitment it belongs to. */
    private record Step(Commitment commitment, Activity activity, Milestone milestone) {}

    private final PlaceScope scope;
    private final PlaceShell shell;
    private final Messages words;
    private final Here here;

    private PackPage(PlaceScope scope, PlaceShell shell) {
        this.scope = scope;
        this.shell = shell;
        this.words = scope.words();
        this.here = Here.of(scope.network().site(), Addresses.pack(scope.folder()));
    }

    /** The pack of what a place shows at its own address; past editions have none. */
    public static Optional<Output> compose(PlaceScope scope, PlaceShell shell) {
        return scope.hasPack() ? Optional.of(new PackPage(scope, shell).page()) : Optional.empty();
    }

    private Output page() {
        Optional<RoadMap> map = scope.publication().roadMap();
        String name = scope.place().name();
        String title = words.text("pack.heading", name);
        PackView view = new PackView(
                shell.around(here, title, words.text("pack.lead", name), PlaceShell.Tab.OVERVIEW),
                List.of(new Link(here.to(scope.home()), name)),
                words.text("pack.lead", name),
                shell.about(),
                Findings.of(scope, here),
                Profile.of(scope, here, scope.evidence().catalogue().themes()),
                map.flatMap(m -> RoadMapLinks.glance(scope, here)
                        .map(g -> new PackView.RoadMap(
                                g,
                                TimelineRows.of(scope, m)
                                        .map(t -> t.leadingTo(here.to(RoadMapLinks.address(scope))))))),
                map.map(this::due).orElse(List.of()),
                further());
        return new Output.Page(here.path(), scope.owner(), "page/pack.ftlh", view);
    }

    private List<PackView.Due> due(RoadMap map) {
        return map.commitments().stream()
                .flatMap(c -> c.activities().stream()
                        .flatMap(a -> a.milestones().stream().map(m -> new Step(c, a, m))))
                .filter(s -> s.milestone().done().isEmpty() && s.activity().status() != Status.STOPPED)
                .sorted(Comparator.comparing((Step s) -> s.milestone().due()))
                .map(s -> new PackView.Due(
                        MilestoneRows.when(s.activity(), s.milestone(), scope.today(), words),
                        s.milestone().title(),
                        s.activity().title(),
                        lead(map, s)))
                .toList();
    }

    private static String lead(RoadMap map, Step step) {
        String id = step.commitment().leadOf(step.activity()).id();
        return map.partner(id).map(waymark.roadmap.Partner::name).orElse(id);
    }

    private List<PackView.Further> further() {
        List<PackView.Further> pages = new ArrayList<>();
        pages.add(further(scope.home(), scope.place().name()));
        scope.publication().roadMap().ifPresent(m -> pages.add(further(RoadMapLinks.address(scope), m.title())));
        scope.publication()
                .edition()
                .ifPresent(m -> pages.add(further(
                        Addresses.edition(m.place(), m.id()) + "index.html",
                        words.text("pack.permanent", words.text("edition.badge", m.title(), m.id())))));
        return pages;
    }

    /** With a base address it is an address of the web; without one, the file below the site's folder. */
    private PackView.Further further(String path, String text) {
        Optional<URI> base = scope.network().site().baseAddress();
        String shown = base.map(b -> b.resolve(path).toString().replaceFirst("index\\.html$", ""))
                .orElse(path);
        return new PackView.Further(new Link(here.to(path), text), shown);
    }
}
