package waymark.page.pack;

import java.util.List;
import java.util.Optional;
import waymark.page.Link;
import waymark.page.Shell;
import waymark.page.place.PlaceHomeView;
import waymark.page.place.ProfileView;
import waymark.page.roadmap.RoadMapView;

/**
 * A place for a meeting: sheets of A4, each headed by what it is of.
 *
 * @param head what stands above every sheet: the place and its edition, with the day
 * @param due the milestones that aren't met, the next first
 * @param further where to read on; on paper, addresses are written out
 */
public record PackView(
        Shell shell,
        List<Link> crumbs,
        String stand,
        String head,
        List<PlaceHomeView.FindingView> findings,
        Optional<ProfileView> profile,
        Optional<RoadMap> roadMap,
        List<Due> due,
        List<Further> further) {
    public PackView {
        crumbs = List.copyOf(crumbs);
        findings = List.copyOf(findings);
        due = List.copyOf(due);
        further = List.copyOf(further);
    }

    /** The road map in short, with its timeline. */
    public record RoadMap(PlaceHomeView.RoadMapGlance glance, Optional<RoadMapView.TimelineView> timeline) {}

    /** A milestone to come: when, what, within which activity, led by whom. */
    public record Due(String when, String title, String activity, String lead) {}

    /** A page with its address as one would type it. */
    public record Further(Link page, String address) {}
}
