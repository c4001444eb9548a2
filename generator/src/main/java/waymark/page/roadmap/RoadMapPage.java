package waymark.page.roadmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import waymark.page.Addresses;
import waymark.page.Here;
import waymark.page.Later;
import waymark.page.Link;
import waymark.page.LinkTargets;
import waymark.page.Messages;
import waymark.page.Numbers;
import waymark.page.Output;
import waymark.page.follow.PlaceFollow;
import waymark.page.indicator.IndicatorCharts;
import waymark.page.place.PlaceScope;
import waymark.page.place.PlaceShell;
import waymark.page.place.RoadMapLinks;
import waymark.roadmap.Activity;
import waymark.roadmap.Commitment;
import waymark.roadmap.LearningEntry;
import waymark.roadmap.Partner;
import waymark.roadmap.RoadMap;

/** Composes the page of a road map. */
public final class RoadMapPage {
    private record Learned(Activity activity, LearningEntry entry) {}

    private final PlaceScope scope;
    private final PlaceShell shell;
    private final RoadMap map;
    private final Here here;
    private final Messages words;
    private final OutcomeCharts outcomes;

    private RoadMapPage(PlaceScope scope, PlaceShell shell, IndicatorCharts charts, RoadMap map) {
        this.scope = scope;
        this.shell = shell;
        this.map = map;
        this.here = Here.of(scope.network().site(), RoadMapLinks.address(scope));
        this.words = scope.words();
        this.outcomes = new OutcomeCharts(scope, here, charts);
    }

    /** The page, if the publication has a road map. */
    public static Optional<Output> compose(PlaceScope scope, PlaceShell shell, IndicatorCharts charts) {
        return scope.publication().roadMap().map(map -> new RoadMapPage(scope, shell, charts, map).page());
    }

    private Output page() {
        String title = words.text("theme.title", map.title(), scope.place().name());
        WaysOfWorking ways = new WaysOfWorking(map, words);
        RoadMapView view = new RoadMapView(
                shell.below(
                        here,
                        title,
                        lead(),
                        PlaceShell.Tab.ROAD_MAP,
                        List.of(new Link(here.to(scope.home()), scope.place().name()))),
                List.of(new Link(here.to(scope.home()), scope.place().name())),
                map.title(),
                lead(),
                shell.fingerpost(here, ownership()),
                Later.of(() -> TimelineRows.of(scope, map)),
                map.commitments().stream().map(this::commitment).toList(),
                Later.of(() -> EvidenceLists.of(scope, here, map)),
                challenges(),
                ways.behaviours(),
                ways.reflections(),
                ways.scores(),
                learning(),
                partners(),
                next(),
                buddies(),
                scope.permanent()
                        ? List.of()
                        : new PlaceFollow(scope.network(), scope.section(), words).milestones(here));
        return new Output.Page(here.path(), scope.owner(), "page/road-map.ftlh", view);
    }

    private String lead() {
        int commitments = map.commitments().size();
        int activities = map.activities().size();
        int milestones = map.milestones().size();
        int met = (int)
                map.milestones().stream().filter(m -> m.done().isPresent()).count();
        List<String> parts =
                new ArrayList<>(List.of(words.text("home.commitments", commitments, words.text("count", commitments))));
        if (activities > 0) {
            parts.add(words.text("road-map.activities", activities, words.text("count", activities)));
        }
        if (milestones > 0) {
            parts.add(words.text("road-map.milestones", milestones, met));
        }
        String counts = parts.size() == 3
                ? words.text("road-map.counts", parts.get(0), parts.get(1), parts.get(2))
                : words.list(parts);
        return map.vision()
                .map(v -> v.endsWith(".") ? v.substring(0, v.length() - 1) : v)
                .map(v -> words.text("road-map.lead", v, counts))
                .orElse(counts);
    }

    private String ownership() {
        String owner = map.owner().map(o -> words.text("text.owner", o)).orElse("");
        String review = map.reviewBy()
                .map(d -> words.text("fact.review-by", words.day(d)))
                .orElse("");
        return owner.isEmpty() || review.isEmpty() ? owner + review : owner + ", " + review;
    }

    private RoadMapView.CommitmentView commitment(Commitment c) {
        List<Link> resources = c.activities().stream()
                .flatMap(a -> a.resources().stream())
                .map(m -> m.id())
                .distinct()
                .flatMap(id -> scope.network().hub().resource(id).stream())
                .map(r -> new Link(here.to(Addresses.resource(r.id())), r.title()))
                .toList();
        return new RoadMapView.CommitmentView(
                c.id(),
                c.title(),
                c.why().orElse(""),
                lead(c),
                c.outcomes().stream().flatMap(o -> outcomes.of(o).stream()).toList(),
                c.activities().stream().map(a -> activity(c, a)).toList(),
                resources);
    }

    private String lead(Commitment c) {
        String lead = name(c.lead().id());
        List<String> others = c.partners().stream().map(m -> name(m.id())).toList();
        return others.isEmpty()
                ? words.text("commitment.lead", lead)
                : words.text("commitment.lead-with", lead, words.list(others));
    }

    private String name(String partner) {
        return map.partner(partner).map(Partner::name).orElse(partner);
    }

    private RoadMapView.ActivityView activity(Commitment c, Activity a) {
        return new RoadMapView.ActivityView(
                a.id(),
                a.title(),
                Statuses.view(a.status(), words),
                name(c.leadOf(a).id()),
                MilestoneRows.of(a, scope.today(), words));
    }

    private List<Link> challenges() {
        return map.challenges().stream()
                .map(c -> {
                    Optional<String> address = c.narrative()
                            .map(m -> m.id().replaceFirst("\\.md$", ""))
                            .filter(s -> scope.publication().narratives().of(s).isPresent())
                            .map(s -> LinkTargets.textAddress(
                                    scope.network().site(), s, scope.publication(), scope.folder()));
                    List<String> titles = c.indicators().stream()
                            .flatMap(m -> scope.evidence().catalogue().indicator(m.id()).stream())
                            .map(i -> i.title())
                            .toList();
                    return new Link(address.map(here::to).orElse(""), c.title(), words.list(titles));
                })
                .toList();
    }

    private List<RoadMapView.LearningView> learning() {
        return map.activities().stream()
                .flatMap(a -> a.learning().stream().map(l -> new Learned(a, l)))
                .sorted(Comparator.comparing((Learned l) -> l.entry().on()).reversed())
                .map(l -> new RoadMapView.LearningView(
                        l.activity().title(),
                        words.day(l.entry().on()),
                        l.entry().tried().orElse(""),
                        l.entry().learned(),
                        l.entry().changed().orElse("")))
                .toList();
    }

    private List<RoadMapView.Partner> partners() {
        return map.partners().stream()
                .map(p -> new RoadMapView.Partner(
                        p.name(),
                        p.sector()
                                .map(s -> Numbers.sentence(s.replace('-', ' ')))
                                .orElse(""),
                        p.url().map(Object::toString)))
                .toList();
    }

    private List<RoadMapView.Note> next() {
        return map.next().stream()
                .map(n -> new RoadMapView.Note(
                        n.title(),
                        Numbers.sentence(String.join(
                                ", ",
                                java.util.stream.Stream.of(
                                                n.every().map(e -> words.text("every." + e.word())),
                                                n.owner().map(this::name))
                                        .flatMap(Optional::stream)
                                        .toList()))))
                .toList();
    }

    private List<Link> buddies() {
        return map.buddies().stream()
                .flatMap(m -> scope.network().section(m.id()).stream())
                .map(s -> new Link(
                        s.current().isPresent()
                                ? here.to(Addresses.place(s.place().id()) + "index.html")
                                : "",
                        s.place().name()))
                .toList();
    }
}
