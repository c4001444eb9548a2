package waymark.page.breakdown;

import java.util.List;
import java.util.Optional;
import waymark.page.Markup;

/**
 * The breakdowns of an indicator in a place.
 *
 * @param more what there is beyond these sections, and where
 */
public record BreakdownsView(List<Section> sections, String more) {
    public BreakdownsView {
        sections = List.copyOf(sections);
    }

    /** A dimension with its rows, and what is crossed with it; or two dimensions that the source gives only at once. */
    public record Section(String heading, String id, Optional<Rows> rows, List<Cross> crossings) {
        public Section {
            crossings = List.copyOf(crossings);
        }
    }

    /**
     * The categories of a dimension as table rows with bars.
     *
     * @param dimension heads the first column
     * @param benchmark heads the column of what is compared with; empty if nothing is
     * @param compared heads the column of comparisons; empty if there is none
     * @param line what the line through the bars is; may be empty
     * @param mark what the short marks are; may be empty
     * @param interval what the bars are; may be empty
     * @param more what the table leaves out; may be empty
     */
    public record Rows(
            String finding,
            String sub,
            String dimension,
            String place,
            String benchmark,
            String compared,
            String low,
            String high,
            String line,
            String mark,
            String interval,
            Markup rows,
            String more,
            List<String> symbols,
            String source) {
        public Rows {
            symbols = List.copyOf(symbols);
        }
    }

    /**
     * Two dimensions at once.
     *
     * @param aside whether it stands folded up below the rows of one of them
     * @param key what the lines on bars are; empty if there are none
     * @param intervals where they are, if there are any that aren't drawn
     */
    public record Cross(
            String title,
            boolean aside,
            Markup table,
            String key,
            String intervals,
            List<String> symbols,
            String source) {
        public Cross {
            symbols = List.copyOf(symbols);
        }
    }
}
