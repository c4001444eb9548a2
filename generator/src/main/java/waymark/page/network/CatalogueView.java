package waymark.page.network;

import java.util.List;
import waymark.page.Link;
import waymark.page.Shell;

/** All indicators, theme by theme. */
public record CatalogueView(Shell shell, String title, String lead, List<Group> groups) {
    public CatalogueView {
        groups = List.copyOf(groups);
    }

    /** A theme; its id is the anchor, and it leads to all its figures in all places. */
    public record Group(String id, String title, String href, String summary, List<Link> indicators) {
        public Group {
            indicators = List.copyOf(indicators);
        }
    }
}
