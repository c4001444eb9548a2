package waymark.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import waymark.page.site.SitePages;
import waymark.store.FolderTree;
import waymark.store.Sha256;

/**
 * What each piece of a site depends on, as one hash: pieces with equal ones have equal outputs. A source that isn't known to
 * be some place's own counts for all pieces.
 */
final class Keys {
    private static final List<String> OWN = List.of("content/places/", "data/road-maps/", "data/editions/");

    /** Whatever stands here reaches pages as figures or in the catalogue, of which pieces tell what they are handed. */
    private static final String TABLES = "data/observations/";

    private final String shared;
    private final String figures;
    private final Map<String, StringBuilder> own = new TreeMap<>();

    Keys(FolderTree tree, Settings settings, LocalDate today, List<SitePages.Version> versions) {
        StringBuilder common = new StringBuilder();
        StringBuilder tables = new StringBuilder();
        common.append(settings.preview()).append(' ').append(today);
        for (String path : tree.stamps().keySet()) {
            Optional<String> place = place(path);
            StringBuilder all = path.startsWith(TABLES)
                    ? tables
                    : place.isEmpty() ? common : own.computeIfAbsent(place.get(), p -> new StringBuilder());
            all.append('\n').append(path).append(' ').append(tree.hashOf(path));
        }
        versions.forEach(v -> common.append('\n').append(v.outline().told()));
        shared = hash(common.toString());
        figures = hash(shared + tables);
    }

    /** What a piece depends on, figures aside. */
    String of(SitePages.Piece piece) {
        StringBuilder places =
                piece.place().map(p -> own.getOrDefault(p, new StringBuilder())).orElseGet(StringBuilder::new);
        return hash(shared + piece.said().get() + places);
    }

    /** What all fingerprints of figures follow from: while it stays the same, so do they. */
    String figures() {
        return figures;
    }

    /** The place whose own a source is: by its folder, or by its file's name up to the first dot. */
    static Optional<String> place(String path) {
        for (String folder : OWN) {
            if (path.startsWith(folder)) {
                String rest = path.substring(folder.length());
                int slash = rest.indexOf('/');
                int end = slash < 0 && folder.endsWith("road-maps/") ? rest.indexOf('.') : slash;
                return end < 0 ? Optional.empty() : Optional.of(rest.substring(0, end));
            }
        }
        return Optional.empty();
    }

    private static String hash(String text) {
        return Sha256.of(text.getBytes(UTF_8));
    }
}
