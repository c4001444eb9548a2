package waymark.page.pair;

import java.util.List;
import waymark.page.Link;
import waymark.page.Markup;
import waymark.page.Shell;
import waymark.page.part.RatingView;

/**
 * Two places side by side, or the page where two are chosen.
 *
 * @param choices the places with the pages of their pairs, on the page where two are chosen
 */
public record PairView(
        Shell shell, List<Link> crumbs, String title, String lead, List<Choice> choices, Link instead, Table table) {
    public PairView {
        crumbs = List.copyOf(crumbs);
        choices = List.copyOf(choices);
    }

    /** A place to choose: its home, and its pairs where they have pages. */
    public record Choice(String id, Link home, List<Link> pairs) {
        public Choice {
            pairs = List.copyOf(pairs);
        }
    }

    /**
     * Both places' figures, and what they promised.
     *
     * @param finding on how many indicators each is clearly better; empty where two are still to be chosen
     * @param key explains the shapes; none where nothing is rated
     * @param symbols explains the symbols that stand on figures
     */
    public record Table(
            String first,
            String second,
            String finding,
            String sub,
            List<RatingView> key,
            List<Group> groups,
            List<Promise> promises,
            List<String> symbols,
            String source) {
        public Table {
            key = List.copyOf(key);
            groups = List.copyOf(groups);
            promises = List.copyOf(promises);
            symbols = List.copyOf(symbols);
        }
    }

    /** The indicators of a theme. */
    public record Group(Link theme, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * An indicator.
     *
     * @param sign 1 where high is good, -1 where low is, 0 where neither
     * @param indicator with its period and the benchmark's figure
     * @param bar both marks on one scale
     */
    public record Row(
            String id, int sign, Link indicator, Markup first, Markup second, Markup bar, String difference) {}

    /** What both promised on an indicator. */
    public record Promise(String id, String indicator, Markup first, Markup second) {}
}
