package waymark.page.pack;

import java.util.List;
import java.util.Optional;
import waymark.page.Link;
import waymark.page.Markup;
import waymark.page.Shell;

/**
 * What stands around the chapters of a booklet.
 *
 * @param badge the edition, or what there is instead
 * @param about what the file holds, and from when
 * @param online the place's own address where it is known
 * @param style what the place's booklet looks like beside all others': its accent, and the heads of its sheets
 */
public record BookletView(
        Shell shell,
        String name,
        String badge,
        List<String> about,
        Optional<Link> online,
        List<Part> parts,
        Markup style) {
    public BookletView {
        about = List.copyOf(about);
        parts = List.copyOf(parts);
    }

    /** A chapter with those that belong to it. */
    public record Part(Chapter chapter, List<Chapter> below) {
        public Part {
            below = List.copyOf(below);
        }
    }

    /**
     * A page in the booklet.
     *
     * @param path of the page
     * @param titled whether the page brings its heading along
     */
    public record Chapter(String id, String title, String path, boolean titled) {}
}
