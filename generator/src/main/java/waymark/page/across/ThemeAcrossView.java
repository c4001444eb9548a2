package waymark.page.across;

import java.util.List;
import java.util.Optional;
import waymark.page.Link;
import waymark.page.Shell;

/**
 * A theme across all places.
 *
 * @param rug its places by its indicators
 * @param indicators its indicators, each with what it says of all places
 */
public record ThemeAcrossView(
        Shell shell,
        List<Link> crumbs,
        String title,
        String lead,
        Optional<Rug> rug,
        List<Link> indicators,
        Optional<Link> previous,
        Optional<Link> next) {
    public ThemeAcrossView {
        crumbs = List.copyOf(crumbs);
        indicators = List.copyOf(indicators);
    }
}
