package waymark.page.network;

import java.util.List;
import java.util.Optional;
import waymark.page.Link;
import waymark.page.Markup;
import waymark.page.Shell;
import waymark.page.part.BodyView;

/** The network's home. */
public record HomeView(
        Shell shell,
        String heading,
        String stand,
        Optional<BodyView> body,
        String placesCaption,
        Optional<Map> map,
        List<Link> places,
        String preparing,
        Optional<Link> pairs,
        List<Card> themes,
        List<Release> releases,
        List<Card> resources,
        List<Link> follow) {
    public HomeView {
        places = List.copyOf(places);
        themes = List.copyOf(themes);
        releases = List.copyOf(releases);
        resources = List.copyOf(resources);
        follow = List.copyOf(follow);
    }

    /**
     * The tile map.
     *
     * @param large whether it takes the whole width
     * @param tiles the tiles as items of a list
     */
    public record Map(boolean large, Markup tiles) {}

    /** A peer among peers. */
    public record Card(String href, String title, String summary, String remark) {}

    /** A newly released edition. */
    public record Release(String href, String place, String title, String date, String note) {}
}
