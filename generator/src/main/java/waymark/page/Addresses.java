package waymark.page;

import java.util.List;
import java.util.Locale;
import waymark.language.Tongue;

/** Where pages stand. Paths are below the output folder; folders end in a slash. */
public final class Addresses {
    public static final String HOME = "index.html";
    public static final String INDICATORS = "indicators/index.html";
    public static final String HUB = "hub/index.html";
    public static final String DATA = "data/index.html";
    public static final String STATEMENT = "accessibility/index.html";
    public static final String GALLERY = "about/charts/index.html";
    public static final String PAIRS = "compare/index.html";
    public static final String STYLE = "assets/css/site.css";
    public static final String ICON = "assets/icon.svg";
    public static final String SCRIPT = "assets/js/site.js";
    public static final String ACCENT = "assets/css/accent.css";

    private static final String SEARCHED = "search/";
    public static final String SEARCH = SEARCHED + "index.html";
    public static final String SEARCH_SCRIPT = "assets/js/search.js";
    public static final String A_TO_Z = "a-z/index.html";

    /** The endings of files that hold words, which there is one of for each language; all others are shared. */
    private static final List<String> WORDED = List.of(".html", ".ics", ".xml", "/compare.js");

    private Addresses() {}

    /** One of the scripts that hold the index of the search. */
    public static String search(String script) {
        return SEARCHED + script;
    }

    /** A letter of the list from A to Z, where it has a page of its own. */
    public static String letter(String id) {
        return "a-z/" + id + "/index.html";
    }

    /** What the script says in a language. */
    public static String words(String language) {
        return "assets/js/words-" + language.toLowerCase(Locale.ROOT) + ".js";
    }

    /** The folder of the pages in a language, empty for the main one. */
    public static String language(Tongue tongue) {
        return tongue.isMain() ? "" : tongue.asked() + "/";
    }

    /** Whether the pages of all languages lead to the same file: figures, pictures, style sheets; not what is searched. */
    public static boolean isShared(String path) {
        for (String ending : WORDED) {
            if (path.endsWith(ending)) {
                return false;
            }
        }
        return !path.startsWith(SEARCHED);
    }

    /** The folder of a place's newest state. */
    public static String place(String place) {
        return "places/" + place + "/";
    }

    /** The style sheet with a place's accent, which its editions share. */
    public static String accent(String place) {
        return place(place) + "accent.css";
    }

    /** An edition to read offline. */
    public static String archive(String place, String edition) {
        return edition(place, edition) + archiveName(place, edition) + ".zip";
    }

    /** The folder that an archive unpacks to. */
    public static String archiveName(String place, String edition) {
        return place + "-" + edition;
    }

    /** The picture of a place where links to it are shared. */
    public static String socialImage(String place) {
        return place(place) + "social.png";
    }

    /** The folder of one edition, which it keeps for good. */
    public static String edition(String place, String edition) {
        return place(place) + edition + "/";
    }

    /** The meeting pack of a publication. */
    public static String pack(String folder) {
        return folder + "pack/index.html";
    }

    /** A place in one file, by a name that tells it from others when it is sent. */
    public static String booklet(String place) {
        return place(place) + place + ".html";
    }

    /** An indicator across all places. */
    public static String across(String indicator) {
        return "indicators/" + indicator + "/index.html";
    }

    /** The lines of all places for an indicator, which the script lays beside that of one. */
    public static String compare(String indicator) {
        return "indicators/" + indicator + "/compare.js";
    }

    /** What two places side by side show of one, which the script fills in. */
    public static String side(String place) {
        return place(place) + "compare.js";
    }

    /** Two places side by side, where they have a page. */
    public static String pair(String one, String other) {
        return "compare/" + one + "/" + other + "/index.html";
    }

    /** An indicator of a publication. */
    public static String indicator(String folder, String indicator) {
        return folder + "indicators/" + indicator + "/index.html";
    }

    /** A theme of a publication. */
    public static String theme(String folder, String theme) {
        return folder + "themes/" + theme + "/index.html";
    }

    /** A further text of a publication. */
    public static String text(String folder, String slug) {
        return folder + "texts/" + slug + "/index.html";
    }

    public static String resource(String id) {
        return "hub/" + id + "/index.html";
    }

    public static String topic(String id) {
        return "hub/topics/" + id + "/index.html";
    }

    /** A kind of chart in the gallery. */
    public static String galleryKind(String kind) {
        return "about/charts/" + kind + "/index.html";
    }

    /** One of the network's own texts. */
    public static String networkText(String slug) {
        return slug + "/index.html";
    }
}
