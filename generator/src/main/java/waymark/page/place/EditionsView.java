package waymark.page.place;

import java.util.List;
import java.util.Optional;
import waymark.page.Link;
import waymark.page.Shell;

/** All editions of a place, newest first, with how to cite each. */
public record EditionsView(
        Shell shell, List<Link> crumbs, String title, String lead, List<Entry> editions, List<Link> follow) {
    public EditionsView {
        crumbs = List.copyOf(crumbs);
        editions = List.copyOf(editions);
        follow = List.copyOf(follow);
    }

    /**
     * One edition.
     *
     * @param href its permanent address, where a withdrawn one's reason stands
     * @param offline the edition as an archive, if it stands
     * @param remark that it is the newest, corrects another or was withdrawn; may be empty
     */
    public record Entry(
            String href,
            String title,
            String id,
            String date,
            String people,
            String note,
            String remark,
            String cite,
            Optional<Link> offline) {}
}
