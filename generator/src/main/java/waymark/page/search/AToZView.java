package waymark.page.search;

import java.util.List;
import java.util.Optional;
import waymark.page.Link;
import waymark.page.Shell;

/**
 * Everything from A to Z on one page, or one letter of it.
 *
 * @param letters with the number of entries as a remark
 * @param current the letter that the page shows alone
 * @param groups may be empty where each letter has a page of its own
 * @param previous the letter before, where the page shows one letter
 */
public record AToZView(
        Shell shell,
        List<Link> crumbs,
        String title,
        String lead,
        List<Link> letters,
        String current,
        List<Group> groups,
        Optional<Link> previous,
        Optional<Link> next) {
    public AToZView {
        crumbs = List.copyOf(crumbs);
        letters = List.copyOf(letters);
        groups = List.copyOf(groups);
    }

    /** A letter with what begins with it; the id is the anchor. */
    public record Group(String id, String letter, List<Link> entries) {
        public Group {
            entries = List.copyOf(entries);
        }
    }
}
