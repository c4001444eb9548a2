package waymark.network;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a site may leave out; all other pages lead to it only where it is there. */
public enum SitePart {
    /** The meeting packs of places. */
    PACKS,
    /** Figures to take away, what describes them, and the pages that list them. */
    DOWNLOADS,
    /** Feeds and calendars. */
    FEEDS,
    /** The search with its index, and the list from A to Z. */
    SEARCH,
    /** Places beside each other: the network's pages of indicators and themes. */
    COMPARISONS,
    /** The pages of a place's themes, and its list of indicators. */
    THEMES;

    /** The word for it in a site's settings. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words for all of them. */
    static List<String> words() {
        return Arrays.stream(values()).map(SitePart::word).toList();
    }

    static SitePart of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
