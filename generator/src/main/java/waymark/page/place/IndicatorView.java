package waymark.page.place;

import java.util.List;
import java.util.Optional;
import waymark.page.Later;
import waymark.page.Link;
import waymark.page.Markup;
import waymark.page.Shell;
import waymark.page.breakdown.BreakdownsView;
import waymark.page.indicator.IndicatorFacts;
import waymark.page.part.ChartView;
import waymark.page.part.EditionView;

/**
 * An indicator in a place.
 *
 * @param facts definition, source, licence and what else is known of the indicator
 * @param doing what the road map says of it; nothing where there is no road map
 * @param notes remarks beside the trend
 * @param others what is told of other places
 * @param siblings all indicators of the place as the items of a list
 */
public record IndicatorView(
        Shell shell,
        List<Link> crumbs,
        String title,
        Markup lead,
        EditionView edition,
        List<Link> promises,
        Later<Optional<Doing>> doing,
        Optional<ChartView> trend,
        List<String> notes,
        Optional<ChartView> strip,
        Later<List<OthersView>> others,
        Later<BreakdownsView> breakdowns,
        Link across,
        Later<List<IndicatorFacts.Fact>> facts,
        List<Link> takeAway,
        String theme,
        Optional<Link> previous,
        Optional<Link> next,
        Later<Markup> siblings) {
    public IndicatorView {
        crumbs = List.copyOf(crumbs);
        promises = List.copyOf(promises);
        notes = List.copyOf(notes);
        takeAway = List.copyOf(takeAway);
    }

    /** The commitments that name the indicator, if any, and the way to the road map. */
    public record Doing(List<PlaceHomeView.RoadMapGlance.Card> cards, Link roadMap) {
        public Doing {
            cards = List.copyOf(cards);
        }
    }
}
