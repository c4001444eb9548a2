package waymark.page.roadmap;

import java.util.List;
import java.util.Optional;
import waymark.benchmark.Standing;
import waymark.benchmark.finding.Finding;
import waymark.benchmark.finding.Unmatched;
import waymark.page.Here;
import waymark.page.Link;
import waymark.page.Messages;
import waymark.page.part.RatingView;
import waymark.page.place.PlaceScope;
import waymark.roadmap.RoadMap;

/** Lists where the road map and the figures don't meet, so that nobody has to go looking for it. */
final class EvidenceLists {
    private static final int SHOWN = 10;

    private EvidenceLists() {}

    /** The lists; nothing where both are empty. */
    static Optional<RoadMapView.EvidenceView> of(PlaceScope scope, Here here, RoadMap map) {
        Unmatched unmatched = Unmatched.of(map.commitments(), scope.recurring().findings());
        return unmatched.isEmpty() ? Optional.empty() : Optional.of(view(scope, here, unmatched));
    }

    private static RoadMapView.EvidenceView view(PlaceScope scope, Here here, Unmatched unmatched) {
        Messages words = scope.words();
        List<Finding> worse = unmatched.unpromised();
        int more = worse.size() - SHOWN;
        return new RoadMapView.EvidenceView(
                unmatched.unmeasured().stream()
                        .map(c -> new Link("#" + c.id(), c.title()))
                        .toList(),
                words.text("evidence.unpromised", scope.benchmarkName()),
                worse.stream().limit(SHOWN).map(f -> rated(f, scope, here)).toList(),
                new Link(
                        here.to(scope.home() + "#w-profile"),
                        more > 0 ? words.text("evidence.more", more) : words.text("evidence.profile")));
    }

    private static RoadMapView.RatedLink rated(Finding finding, PlaceScope scope, Here here) {
        Standing s = finding.standing();
        return new RoadMapView.RatedLink(
                new Link(
                        here.to(scope.indicatorPage(s.indicator())),
                        s.indicator().title(),
                        scope.words().period(s.latest().period())),
                RatingView.of(s.benchmark().map(Standing.Against::comparison), scope.words()));
    }
}
