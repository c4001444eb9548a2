package waymark.page;

import java.util.Optional;
import waymark.network.Site;

/** Whole addresses, for what is read away from the site; only where the site says where it stands, and never guessed. */
public final class WebAddress {
    private WebAddress() {}

    /** The whole address of a page. */
    public static Optional<String> of(Site site, Here page) {
        return site.baseAddress().map(base -> base + page.root() + page.path());
    }

    /** The whole address of another path of the site, in the language of a page. */
    public static Optional<String> of(Site site, Here page, String target) {
        return site.baseAddress().map(base -> base + (Addresses.isShared(target) ? "" : page.root()) + target);
    }

    /** The way from a page to a path, which may carry a fragment: whole if that is possible, else relative. */
    public static String to(Site site, Here page, String target) {
        int fragment = target.indexOf('#');
        String file = fragment < 0 ? target : target.substring(0, fragment);
        return of(site, page, file)
                .map(whole -> whole + target.substring(file.length()))
                .orElseGet(() -> page.to(target));
    }
}
