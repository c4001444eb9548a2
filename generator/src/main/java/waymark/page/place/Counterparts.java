package waymark.page.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waymark.network.SitePart;
import waymark.page.Addresses;

/**
 * Which pages the publications of one place have, so that the way from one edition to another leads to the page that
 * tells the same, or to the nearest above it, and never nowhere.
 */
public final class Counterparts {
    private static final String INDEX = "index.html";

    /** The pages below each publication's folder. */
    private final Map<String, Set<String>> pages = new HashMap<>();

    /** What the publications of a place have. */
    public static Counterparts of(List<PlaceScope> scopes) {
        Counterparts counterparts = new Counterparts();
        scopes.forEach(s -> counterparts.pages.put(s.folder(), pages(s)));
        return counterparts;
    }

    private static Set<String> pages(PlaceScope scope) {
        Set<String> pages = new HashSet<>(List.of(INDEX));
        if (scope.has(SitePart.DOWNLOADS)) {
            pages.add("data/index.html");
        }
        scope.indicators().forEach(i -> pages.add(Addresses.indicator("", i.id())));
        if (scope.has(SitePart.THEMES) && scope.hasIndicators()) {
            pages.add("indicators/index.html");
        }
        TextPages.themes(scope).forEach(t -> pages.add(Addresses.theme("", t.id())));
        TextPages.others(scope).forEach(n -> pages.add(Addresses.text("", n.slug())));
        scope.publication().roadMap().ifPresent(r -> pages.add(RoadMapLinks.address("")));
        return pages;
    }

    /**
     * The page of another publication that stands where a page stands in its own.
     *
     * @param page the way of the page below its publication's folder
     * @param folder of the other publication
     */
    public String in(String folder, String page) {
        Set<String> there = pages.getOrDefault(folder, Set.of());
        String way = page;
        while (!there.contains(way) && !way.equals(INDEX)) {
            way = above(way);
        }
        return folder + way;
    }

    /** The page above: {@code indicators/x/index.html}, {@code indicators/index.html}, {@code index.html}. */
    private static String above(String way) {
        String folder = way.endsWith("/" + INDEX) ? way.substring(0, way.length() - INDEX.length() - 1) : way;
        return folder.substring(0, folder.lastIndexOf('/') + 1) + INDEX;
    }
}
