package waymark.publish.offline;

import java.net.URI;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waymark.publish.Address;

/** Where the links of one page lead once it is part of a booklet, and what its pictures are then. */
final class BoundLinks {
    /**
     * Where a link leads.
     *
     * @param changed whether that isn't what was written
     * @param dropped whether it leads nowhere
     */
    record Link(String address, boolean changed, boolean dropped) {
        static final Link SAME = new Link("", false, false);
        static final Link NONE = new Link("", false, true);

        static Link to(String address) {
            return new Link(address, true, false);
        }
    }

    private static final Map<String, String> TYPES = Map.of(
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "gif", "image/gif",
            "webp", "image/webp",
            "svg", "image/svg+xml");

    private final String page;
    private final Leaves leaves;
    private final Optional<URI> base;

    BoundLinks(String page, Leaves leaves, Optional<URI> base) {
        this.page = page;
        this.leaves = leaves;
        this.base = base;
    }

    /** What a booklet is bound of. */
    static final class Leaves {
        private final String path;
        private final Map<String, String> chapters;
        private final Map<String, String> ways;
        private final Map<String, byte[]> held;
        private final Map<String, Set<String>> ids = new HashMap<>();
        private int room;

        /**
         * Leaves that lie before the binder.
         *
         * @param path of the booklet
         * @param held the bytes of its pages and pictures by their paths
         * @param room how many bytes of pictures it may take in
         */
        Leaves(
                String path,
                Map<String, String> chapters,
                Map<String, String> ways,
                Map<String, byte[]> held,
                int room) {
            this.path = path;
            this.chapters = chapters;
            this.ways = ways;
            this.held = held;
            this.room = room;
        }

        private boolean has(String page, String id) {
            byte[] html = held.get(page);
            return html != null
                    && ids.computeIfAbsent(page, p -> BoundPage.ids(html)).contains(id);
        }

        private Optional<String> anchor(String target, String fragment) {
            String chapter = chapters.get(target);
            if (chapter == null) {
                return Optional.ofNullable(ways.get(target));
            }
            return Optional.of(!fragment.isEmpty() && has(target, fragment) ? chapter + "." + fragment : chapter);
        }
    }

    Link of(String written) {
        if (!(Address.of(page, written) instanceof Address.Inside inside)
                || inside.path().equals(leaves.path)) {
            return Link.SAME;
        }
        Optional<String> anchor = leaves.anchor(inside.path(), inside.fragment());
        if (anchor.isPresent()) {
            return Link.to("#" + anchor.get());
        }
        String path = inside.fragment().isEmpty() ? inside.path() : inside.path() + "#" + inside.fragment();
        return base.map(b -> Link.to(HeldLinks.whole(b, path))).orElse(Link.NONE);
    }

    /** A picture as an address that holds it, as long as there is room. */
    Optional<String> picture(String written) {
        if (!(Address.of(page, written) instanceof Address.Inside inside)) {
            return Optional.of(written);
        }
        byte[] bytes = leaves.held.get(inside.path());
        if (bytes == null || bytes.length > leaves.room) {
            return Optional.empty();
        }
        leaves.room -= bytes.length;
        return Optional.of(data(inside.path(), bytes));
    }

    /** A file as an address that holds it. */
    static String data(String path, byte[] bytes) {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return "data:" + TYPES.getOrDefault(ending, "application/octet-stream") + ";base64,"
                + Base64.getEncoder().encodeToString(bytes);
    }
}
