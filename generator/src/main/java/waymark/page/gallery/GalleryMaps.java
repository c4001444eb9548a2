package waymark.page.gallery;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import waymark.network.Network;
import waymark.page.network.TileMap;

/** The maps of the gallery's cases: several kinds of charts, and all languages, lay the same places out once. */
public final class GalleryMaps {
    private final Map<GalleryCase, TileMap> maps = new ConcurrentHashMap<>();

    /** The map of a case, with the names that its places have in the network that is shown. */
    TileMap of(GalleryCase shown, Network network) {
        return maps.computeIfAbsent(shown, s -> TileMap.of(network)).in(network);
    }
}
