package waymark.page.place;

import java.util.List;
import waymark.page.Link;
import waymark.page.Shell;

/** What can be downloaded, group by group. */
public record DataView(
        Shell shell, List<Link> crumbs, String title, String lead, List<Group> groups, List<String> notes) {
    public DataView {
        crumbs = List.copyOf(crumbs);
        groups = List.copyOf(groups);
        notes = List.copyOf(notes);
    }

    /** Files under a heading. */
    public record Group(String title, List<Link> files) {
        public Group {
            files = List.copyOf(files);
        }
    }
}
