package waymark.render;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Style sheets, fonts and scripts, by their path in the site. What ships is listed in {@code assets/list.txt}, for a jar
 * can't be asked what it holds; a site's own files come on top, as they are. Of ours, the style sheets in
 * {@code assets/css/} and the scripts in {@code assets/js/} are squeezed; what others wrote lies elsewhere.
 */
public final class Assets {
    private static final String FOLDER = "assets/";
    private static final String LIST = FOLDER + "list.txt";

    private Assets() {}

    /** All assets of a tree. */
    public static SortedMap<String, byte[]> of(TemplateTree templates) {
        SortedMap<String, byte[]> assets = new TreeMap<>();
        byte[] list = templates.packed(LIST).orElseThrow(() -> new IllegalStateException("no " + LIST));
        new String(list, StandardCharsets.UTF_8)
                .lines()
                .filter(name -> !name.isBlank())
                .forEach(name -> assets.put(name, templates.packed(name).orElseThrow()));
        SortedMap<String, byte[]> styles = new TreeMap<>(assets);
        styles.keySet().removeIf(name -> !name.startsWith(FOLDER + "css/"));
        assets.putAll(Squeezed.styles(styles));
        assets.replaceAll((name, bytes) -> name.startsWith(FOLDER + "js/") ? Squeezed.script(bytes) : bytes);
        templates.ownNames("").stream()
                .filter(name -> name.startsWith(FOLDER) && !name.equals(LIST))
                .forEach(name -> own(name, templates, assets));
        return Collections.unmodifiableSortedMap(assets);
    }

    /** In a copy of Waymark itself, all of ours are a site's own files too. */
    private static void own(String name, TemplateTree templates, SortedMap<String, byte[]> assets) {
        byte[] own = templates.own(name).orElseThrow();
        boolean ours = templates
                .packed(name)
                .filter(packed -> Arrays.equals(packed, own))
                .isPresent();
        if (!ours || !assets.containsKey(name)) {
            assets.put(name, own);
        }
    }
}
