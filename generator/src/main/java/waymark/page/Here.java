package waymark.page;

import java.net.URI;
import waymark.network.Site;

/**
 * The address of the page that is being composed; every link on it is relative to that, so that the site works from a
 * folder.
 *
 * @param path of the page in the main language, such as {@code places/northbridge/index.html}
 * @param root of the page's language: empty for the main one, or {@code cy/}; in it pages stand at the same paths
 * @param server the folder of the site on its server, if links start there, for a page that is shown at any address; or empty
 */
public record Here(String path, String root, String server) {
    /** As many steps up as nearly every link takes at most. */
    private static final String UP = "../".repeat(16);

    public Here(String path, String root) {
        this(path, root, "");
    }

    /** A page that servers show at any address of a site: where the site says its own, links start at the server's root. */
    public static Here anywhere(Site site, String path) {
        return new Here(
                path,
                Addresses.language(site.tongue()),
                site.baseAddress().map(URI::getRawPath).orElse(""));
    }

    /** A page of a site in its language. */
    public static Here of(Site site, String path) {
        return new Here(path, Addresses.language(site.tongue()));
    }

    /** Whether an address leads to this page. */
    public boolean is(String target) {
        int fragment = target.indexOf('#');
        return path.equals(fragment < 0 ? target : target.substring(0, fragment));
    }

    /** The way from here to the folder of the site in this language: nothing, or steps up. */
    public String folder() {
        return server.isEmpty() ? up() : server + root;
    }

    private String up() {
        return steps(slashes(path, 0));
    }

    private static String steps(int up) {
        return 3 * up <= UP.length() ? UP.substring(0, 3 * up) : "../".repeat(up);
    }

    /** The way from here to this very page in another language, which stands in a folder. */
    public String toLanguage(String other) {
        return server.isEmpty() ? way(root + path, other + path, "") : server + other + path;
    }

    /** The way from here to another path of the site, which may carry a fragment. */
    public String to(String target) {
        int fragment = target.indexOf('#');
        String file = fragment < 0 ? target : target.substring(0, fragment);
        String anchor = fragment < 0 ? "" : target.substring(fragment);
        String placed = root.isEmpty() || Addresses.isShared(file) ? file : root + file;
        return server.isEmpty() ? way(root.concat(path), placed, anchor) : server + placed + anchor;
    }

    private static String way(String path, String file, String anchor) {
        if (file.equals(path)) {
            return anchor.isEmpty() ? path.substring(path.lastIndexOf('/') + 1) : anchor;
        }
        int most = Math.min(path.length(), file.length());
        int alike = 0;
        while (alike < most && path.charAt(alike) == file.charAt(alike)) {
            alike++;
        }
        int common = path.lastIndexOf('/', alike - 1) + 1;
        return steps(slashes(path, common)).concat(file.substring(common)).concat(anchor);
    }

    private static int slashes(String path, int from) {
        int count = 0;
        for (int at = path.indexOf('/', from); at >= 0; at = path.indexOf('/', at + 1)) {
            count++;
        }
        return count;
    }
}
