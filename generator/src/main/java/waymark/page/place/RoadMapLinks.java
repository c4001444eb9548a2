package waymark.page.place;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.chart.row.MeterChart;
import waymark.indicator.Indicator;
import waymark.narrative.Narrative;
import waymark.page.Here;
import waymark.page.Link;
import waymark.page.Markup;
import waymark.page.Messages;
import waymark.roadmap.Commitment;
import waymark.roadmap.Milestone;
import waymark.roadmap.Outcome;
import waymark.roadmap.Status;

/** Leads from other pages of a publication to its road map. */
public final class RoadMapLinks {
    private RoadMapLinks() {}

    /** Where the road map of a publication stands. */
    public static String address(PlaceScope scope) {
        return address(scope.folder());
    }

    /** Where the road map stands of a publication that stands in a folder. */
    public static String address(String folder) {
        return folder + "road-map/index.html";
    }

    private static Link link(PlaceScope scope, Here here, Commitment c, String text) {
        return new Link(here.to(address(scope) + "#" + c.id()), text);
    }

    private static Stream<Commitment> commitments(PlaceScope scope) {
        return scope.publication().roadMap().stream().flatMap(r -> r.commitments().stream());
    }

    /** What was promised on an indicator. */
    static List<Link> promises(PlaceScope scope, Here here, Indicator indicator) {
        return commitments(scope)
                .flatMap(c -> c.outcomes().stream()
                        .filter(o -> o.indicator().id().equals(indicator.id()))
                        .flatMap(o -> o.target().stream())
                        .map(t -> link(
                                scope,
                                here,
                                c,
                                scope.words()
                                        .text(
                                                "indicator.promise",
                                                scope.numbers().promised(indicator, t.value()),
                                                scope.words().deadline(t.by())))))
                .toList();
    }

    /** What is being done about an indicator: the commitments that name it, or that none does. */
    static Optional<IndicatorView.Doing> doing(PlaceScope scope, Here here, Indicator indicator) {
        return scope.publication()
                .roadMap()
                .map(r -> new IndicatorView.Doing(
                        commitments(scope)
                                .filter(c -> names(c, List.of(indicator.id())))
                                .map(c -> card(scope, here, c))
                                .toList(),
                        new Link(here.to(address(scope)), r.title())));
    }

    private static boolean names(Commitment c, List<String> indicators) {
        return c.outcomes().stream()
                .anyMatch(o -> indicators.contains(o.indicator().id()));
    }

    /** The commitments that name any of these indicators. */
    static List<Link> commitments(PlaceScope scope, Here here, List<Indicator> indicators) {
        List<String> ids = indicators.stream().map(Indicator::id).toList();
        return commitments(scope)
                .filter(c -> names(c, ids))
                .map(c -> link(scope, here, c, c.title()))
                .toList();
    }

    /** The road map, from the text of one of its challenges. */
    static List<Link> challenge(PlaceScope scope, Here here, Narrative narrative) {
        String file = narrative.slug() + ".md";
        return scope.publication().roadMap().stream()
                .filter(r -> r.challenges().stream()
                        .anyMatch(
                                c -> c.narrative().map(m -> m.id().equals(file)).orElse(false)))
                .map(r -> new Link(here.to(address(scope)), r.title()))
                .toList();
    }

    /** The road map in short, for the home. */
    public static Optional<PlaceHomeView.RoadMapGlance> glance(PlaceScope scope, Here here) {
        return scope.publication()
                .roadMap()
                .map(r -> new PlaceHomeView.RoadMapGlance(
                        here.to(address(scope)),
                        r.vision().orElse(r.title()),
                        r.commitments().stream().map(c -> card(scope, here, c)).toList()));
    }

    private static PlaceHomeView.RoadMapGlance.Card card(PlaceScope scope, Here here, Commitment c) {
        return scope.recurring()
                .card(c, worked -> card(scope, worked))
                .leadingTo(here.to(address(scope) + "#" + c.id()));
    }

    private static PlaceHomeView.RoadMapGlance.Card card(PlaceScope scope, Commitment c) {
        Messages words = scope.words();
        List<Milestone> milestones =
                c.activities().stream().flatMap(a -> a.milestones().stream()).toList();
        int met = (int) milestones.stream().filter(m -> m.done().isPresent()).count();
        return new PlaceHomeView.RoadMapGlance.Card(
                "",
                c.title(),
                c.outcomes().stream().flatMap(o -> promise(scope, o).stream()).toList(),
                milestones.isEmpty()
                        ? Markup.EMPTY
                        : new Markup(MeterChart.draw(met, milestones.size()).markup()),
                milestones.isEmpty() ? "" : words.text("road-map.milestones", milestones.size(), met),
                next(c, words));
    }

    private static String next(Commitment c, Messages words) {
        return c.activities().stream()
                .filter(a -> a.status() != Status.STOPPED)
                .flatMap(a -> a.milestones().stream())
                .filter(m -> m.done().isEmpty())
                .min(java.util.Comparator.comparing(Milestone::due))
                .map(m -> m.moved().isEmpty()
                        ? words.text("road-map.next", m.title(), words.day(m.due()))
                        : words.text(
                                "road-map.next-moved",
                                m.title(),
                                words.day(m.due()),
                                words.text("milestone.moved", m.moved().size())))
                .orElse("");
    }

    private static Optional<String> promise(PlaceScope scope, Outcome o) {
        return scope.evidence()
                .catalogue()
                .indicator(o.indicator().id())
                .flatMap(i -> scope.standing(i)
                        .flatMap(s -> o.target()
                                .map(t -> scope.words()
                                        .text(
                                                "road-map.promise",
                                                i.title(),
                                                scope.numbers()
                                                        .value(i, s.figure().value()),
                                                scope.words().period(s.latest().period()),
                                                scope.numbers().promised(i, t.value()),
                                                scope.words().deadline(t.by())))));
    }
}
