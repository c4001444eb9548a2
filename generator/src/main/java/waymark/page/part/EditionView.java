package waymark.page.part;

import java.util.List;
import waymark.page.Link;

/**
 * The fingerpost of a publication.
 *
 * @param badge which state this is
 * @param old whether a newer edition exists
 * @param remark said beside it; may be empty
 * @param others the other editions; empty if there is none
 */
public record EditionView(String badge, boolean old, String remark, List<Link> others) {
    public EditionView {
        others = List.copyOf(others);
    }
}
