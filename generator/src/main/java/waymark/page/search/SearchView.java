package waymark.page.search;

import java.util.List;
import waymark.page.Link;
import waymark.page.Shell;

/** The page that is searched on: a box, and the letters for those who rather leaf through. */
public record SearchView(Shell shell, String title, String lead, List<Link> letters) {
    public SearchView {
        letters = List.copyOf(letters);
    }
}
