package waymark.page.place;

import java.util.List;
import waymark.page.Link;
import waymark.page.Shell;
import waymark.page.download.DownloadView;
import waymark.page.download.SourceView;

/** What can be downloaded, group by group, and whom to name when it is used. */
public record DataView(
        Shell shell,
        List<Link> crumbs,
        String title,
        String lead,
        List<Group> groups,
        List<SourceView> sources,
        List<String> notes) {
    public DataView {
        crumbs = List.copyOf(crumbs);
        groups = List.copyOf(groups);
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
    }

    /** Files under a heading. */
    public record Group(String title, List<DownloadView> files) {
        public Group {
            files = List.copyOf(files);
        }
    }
}
