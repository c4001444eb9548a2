package waymark.page.gallery;

import java.util.List;
import java.util.Optional;
import waymark.page.Link;
import waymark.page.Markup;
import waymark.page.Shell;
import waymark.page.roadmap.RoadMapView;

/**
 * A page of the gallery: one kind of chart in several cases, or the list of kinds.
 *
 * @param kind the kind's name for the template; empty on the list
 * @param kinds the way to all kinds, with what they show
 */
public record GalleryView(
        Shell shell,
        List<Link> crumbs,
        String title,
        String lead,
        String kind,
        List<Exhibit> exhibits,
        List<Link> kinds,
        Optional<Link> previous,
        Optional<Link> next) {
    public GalleryView {
        crumbs = List.copyOf(crumbs);
        exhibits = List.copyOf(exhibits);
        kinds = List.copyOf(kinds);
    }

    /**
     * A chart in one case.
     *
     * @param shown what its own part of the templates lays out; absent where nothing is drawn
     */
    public record Exhibit(String id, String title, String about, Optional<?> shown) {}

    /** Behaviours, each drawn, with the scores of all in one table. */
    public record Behaviours(List<RoadMapView.BehaviourView> list, Markup scores) {
        public Behaviours {
            list = List.copyOf(list);
        }
    }
}
