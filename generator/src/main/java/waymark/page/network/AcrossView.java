package waymark.page.network;

import java.util.List;
import java.util.Optional;
import waymark.page.Link;
import waymark.page.Markup;
import waymark.page.Shell;
import waymark.page.indicator.IndicatorFacts;
import waymark.page.part.ChartView;
import waymark.page.part.RatingView;

/**
 * An indicator across all places.
 *
 * @param rows the places, best first where polarity gives a best, else highest first, as markup of table rows
 * @param symbols explains the symbols that stand on figures
 * @param intervals whether any figure has one
 * @param rated whether any place is compared
 * @param scaleLow the low end of the bars
 */
public record AcrossView(
        Shell shell,
        List<Link> crumbs,
        String title,
        Markup lead,
        Optional<ChartView> strip,
        List<RatingView> key,
        String caption,
        String sub,
        boolean intervals,
        boolean rated,
        String scaleLow,
        String scaleHigh,
        String benchmark,
        Markup rows,
        List<String> symbols,
        String source,
        String missing,
        List<IndicatorFacts.Fact> facts,
        List<Link> takeAway,
        Optional<Link> previous,
        Optional<Link> next,
        String theme) {
    public AcrossView {
        crumbs = List.copyOf(crumbs);
        key = List.copyOf(key);
        symbols = List.copyOf(symbols);
        facts = List.copyOf(facts);
        takeAway = List.copyOf(takeAway);
    }
}
