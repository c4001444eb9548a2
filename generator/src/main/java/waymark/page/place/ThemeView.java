package waymark.page.place;

import java.util.List;
import java.util.Optional;
import waymark.page.Link;
import waymark.page.Shell;
import waymark.page.part.BodyView;
import waymark.page.part.EditionView;

/** A theme of a place, or another of its texts: what the place says, its indicators, what it promised. */
public record ThemeView(
        Shell shell,
        List<Link> crumbs,
        String title,
        String lead,
        EditionView edition,
        Optional<BodyView> body,
        String ownership,
        Optional<ProfileView> profile,
        Optional<SparklinesView> sparklines,
        List<Link> commitments,
        Optional<Link> previous,
        Optional<Link> next) {
    public ThemeView {
        crumbs = List.copyOf(crumbs);
        commitments = List.copyOf(commitments);
    }
}
