package waymark.page.place;

import java.util.List;
import waymark.page.Link;
import waymark.page.Markup;

/**
 * The indicators of a theme as small charts on one grid.
 *
 * @param finding how many are getting better and worse
 * @param benchmark the name of the dashed line; empty if there is none
 * @param table the first and the newest figures of all
 */
public record SparklinesView(
        String finding,
        String sub,
        String place,
        String benchmark,
        List<Small> charts,
        Markup table,
        String tableLabel,
        String source) {
    public SparklinesView {
        charts = List.copyOf(charts);
    }

    /** The same charts with every title leading to one address. */
    public SparklinesView leadingTo(String href) {
        List<Small> led = charts.stream()
                .map(c -> new Small(new Link(href, c.indicator().text()), c.sub(), c.aria(), c.svg()))
                .toList();
        return new SparklinesView(finding, sub, place, benchmark, led, table, tableLabel, source);
    }

    /** An indicator: what it is, where it went, and its sparkline with a name for those who don't see it. */
    public record Small(Link indicator, String sub, String aria, Markup svg) {}
}
