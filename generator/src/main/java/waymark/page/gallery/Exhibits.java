package waymark.page.gallery;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.benchmark.Benchmarks;
import waymark.benchmark.Standing;
import waymark.page.across.AcrossPages;
import waymark.page.breakdown.BreakdownSections;
import waymark.page.breakdown.BreakdownsView;
import waymark.page.part.ChartView;
import waymark.page.place.Profile;
import waymark.page.place.RoadMapLinks;
import waymark.page.place.Sparklines;
import waymark.page.place.SparklinesView;
import waymark.page.roadmap.OutcomeCharts;
import waymark.page.roadmap.TimelineRows;
import waymark.page.roadmap.WaysOfWorking;
import waymark.place.Area;

/** Has the composers of other pages make the charts of a case. Their links lead to the case itself. */
final class Exhibits {
    private Exhibits() {}

    /** What the template lays out for a kind; nothing where nothing is drawn. */
    static Optional<?> of(GalleryKind kind, GalleryScope scope) {
        String href = "#" + scope.shown().id();
        return switch (kind) {
            case TREND -> trend(scope);
            case STRIP -> scope.standing().flatMap(s -> scope.charts().strip(s, scope.area()));
            case PROFILE ->
                Profile.of(
                                scope.place(),
                                scope.here(),
                                scope.evidence().catalogue().themes())
                        .map(p -> p.leadingTo(href));
            case RANKED -> Optional.of(AcrossPages.view(scope.network(), scope.indicator(), scope.tiles()));
            case MAP ->
                Optional.of(AcrossPages.view(scope.network(), scope.indicator(), scope.tiles()))
                        .filter(v -> v.map().isPresent());
            case RUG -> AcrossPages.rug(scope.network(), scope.theme(), href, scope.tiles());
            case SPARKLINES -> sparklines(scope).map(s -> s.leadingTo(href));
            case BREAKDOWN -> breakdowns(scope).flatMap(s -> s.rows().stream()).findFirst();
            case PYRAMID ->
                breakdowns(scope).flatMap(s -> s.crossings().stream()).findFirst();
            case OUTCOME -> OutcomeCharts.chart(scope.place(), scope.here(), scope.charts(), scope.outcome());
            case TIMELINE -> TimelineRows.of(scope.place(), scope.roadMap()).map(t -> t.leadingTo(href));
            case BEHAVIOURS -> behaviours(scope);
            case METER ->
                RoadMapLinks.glance(scope.place(), scope.here())
                        .map(g -> g.leadingTo(href).cards());
        };
    }

    private static Optional<ChartView> trend(GalleryScope scope) {
        Benchmarks benchmarks = scope.place().benchmarks();
        Area area = scope.area();
        return benchmarks.series(scope.indicator(), area).map(series -> {
            List<Standing.Against> against = scope.standing()
                    .map(Standing::against)
                    .orElseGet(() -> benchmarks.against(
                            scope.indicator(), area, series.observations().get(0)));
            return scope.charts().trend(scope.indicator(), area, series, scope.standing(), against);
        });
    }

    private static Optional<SparklinesView> sparklines(GalleryScope scope) {
        return Sparklines.of(
                scope.place(),
                scope.here(),
                scope.place().indicators(),
                scope.charts().sources());
    }

    private static Stream<BreakdownsView.Section> breakdowns(GalleryScope scope) {
        String source = scope.charts().sources().of(scope.indicator(), List.of());
        return BreakdownSections.of(
                scope.place().frames(), scope.place().words(), scope.indicator(), scope.area(), source, source)
                .sections()
                .stream();
    }

    private static Optional<GalleryView.Behaviours> behaviours(GalleryScope scope) {
        WaysOfWorking ways = new WaysOfWorking(scope.roadMap(), scope.place().words());
        return Optional.of(ways.behaviours())
                .filter(b -> !b.isEmpty())
                .map(b -> new GalleryView.Behaviours(b, ways.scores()));
    }
}
