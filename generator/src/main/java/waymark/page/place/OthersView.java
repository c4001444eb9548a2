package waymark.page.place;

import java.util.List;
import waymark.page.Link;

/**
 * Other places, told on an indicator's page.
 *
 * @param about who they are, and in which order
 * @param links to their pages, with remarks; the address may be empty
 * @param below how many aren't listed, or where figures come from; may be empty
 */
public record OthersView(String title, String about, List<Link> links, String below) {
    public OthersView {
        links = List.copyOf(links);
    }
}
