package waymark.page.network;

import java.util.List;
import java.util.Optional;
import waymark.page.Link;
import waymark.page.Shell;
import waymark.page.part.BodyView;

/** The network's home. */
public record HomeView(
        Shell shell,
        String heading,
        String stand,
        Optional<BodyView> body,
        String placesCaption,
        List<Tile> tiles,
        List<Link> places,
        String preparing,
        List<Card> themes,
        List<Release> releases,
        List<Card> resources) {
    public HomeView {
        tiles = List.copyOf(tiles);
        places = List.copyOf(places);
        themes = List.copyOf(themes);
        releases = List.copyOf(releases);
        resources = List.copyOf(resources);
    }

    /**
     * A square of the tile map.
     *
     * @param css in for published, soon for a first draft, nothing for a place without pages
     * @param letters what the square shows
     */
    public record Tile(
            int column, int row, String css, Optional<String> href, String letters, String name, String state) {}

    /** A peer among peers. */
    public record Card(String href, String title, String summary, String remark) {}

    /** A newly released edition. */
    public record Release(String href, String place, String title, String date, String note) {}
}
