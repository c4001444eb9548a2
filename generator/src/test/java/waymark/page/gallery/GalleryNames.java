package waymark.page.gallery;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import waymark.place.Area;

/** What the gallery says in Welsh, and the names of its places, which are the same in all languages. */
public final class GalleryNames {
    private static final Pattern SPACE = Pattern.compile("[ ,-]+");

    private GalleryNames() {}

    /** The Welsh texts and the names of all cases; their words too, for they are cut to fit into drawings. */
    public static Set<String> all() {
        Set<String> names = new TreeSet<>();
        for (String text : InventedTexts.IN_WELSH.values()) {
            names.add(text);
            names.addAll(List.of(SPACE.split(text, -1)));
        }
        for (GalleryCase shown : GalleryCase.values()) {
            for (Area area : InventedAreas.of(shown).all()) {
                names.add(area.name());
                names.addAll(List.of(SPACE.split(area.name(), -1)));
            }
        }
        return names;
    }
}
