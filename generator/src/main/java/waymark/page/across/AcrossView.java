package waymark.page.across;

import java.util.List;
import java.util.Optional;
import waymark.page.Link;
import waymark.page.Markup;
import waymark.page.Shell;
import waymark.page.indicator.IndicatorFacts;
import waymark.page.part.RatingView;

/**
 * An indicator across all places.
 *
 * @param map where places stand, on the network's map
 * @param fifths what the fifths of places reach from and to
 * @param improved the places that have been getting better
 * @param rows the places, best first where polarity gives a best, else highest first, as markup of table rows
 * @param symbols explains the symbols that stand on figures
 * @param intervals whether any figure has one
 * @param rated whether any place is compared
 * @param pairs the way to any two places side by side
 * @param scaleLow the low end of the bars
 */
public record AcrossView(
        Shell shell,
        List<Link> crumbs,
        String title,
        Markup lead,
        Optional<Tiles> map,
        Optional<Fifths> fifths,
        Optional<Improved> improved,
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
        Optional<Link> pairs,
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

    /**
     * The network's map with a rating, or else a fifth, on each tile.
     *
     * @param large whether it takes the whole width
     * @param key explains the shapes; none where tiles show fifths, which their own table explains
     * @param gaps whether any tile is that of a place without a figure
     * @param tiles the tiles as items of a list
     */
    public record Tiles(
            String finding,
            String sub,
            boolean large,
            List<RatingView> key,
            boolean gaps,
            Markup tiles,
            String source) {
        public Tiles {
            key = List.copyOf(key);
        }
    }

    /**
     * The fifths of places.
     *
     * @param drawn whether the map shows them
     */
    public record Fifths(String finding, boolean drawn, List<Fifth> rows, String source) {
        public Fifths {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One fifth: what it is, its ends, and its places, by their names where they are few.
     *
     * @param number 1 for the best, or the highest
     */
    public record Fifth(int number, String name, String low, String high, String places) {}

    /** The places whose recent trend is getting better, those that gained most first. */
    public record Improved(String finding, String about, List<Link> links, String more, String source) {
        public Improved {
            links = List.copyOf(links);
        }
    }
}
