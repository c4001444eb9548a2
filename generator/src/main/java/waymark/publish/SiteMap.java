package waymark.publish;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What search engines read of a site that says where it stands: all pages that name themselves as the one to know, and
 * whether the site may be searched. The file for that counts at the root of a server only.
 */
public final class SiteMap {
    /** As many addresses as sitemaps.org allows in one file. */
    static final int MOST = 50_000;

    private static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    private SiteMap() {}

    /**
     * The files by their paths.
     *
     * @param pages whole addresses
     * @param changed the day on which a page changed last, where it is known, by its path below the base
     * @param searched whether search engines may look at all
     */
    public static SortedMap<String, byte[]> files(
            URI base, Collection<String> pages, Function<String, Optional<LocalDate>> changed, boolean searched) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        List<String> all = new ArrayList<>(new TreeSet<>(pages));
        Function<String, Optional<LocalDate>> day =
                address -> changed.apply(address.substring(base.toString().length()));
        if (all.size() <= MOST) {
            files.put("sitemap.xml", list("urlset", "url", all, day));
        } else {
            List<String> parts = new ArrayList<>();
            for (int from = 0; from < all.size(); from += MOST) {
                String part = "sitemap-" + (parts.size() + 1) + ".xml";
                files.put(part, list("urlset", "url", all.subList(from, Math.min(all.size(), from + MOST)), day));
                parts.add(base + part);
            }
            files.put("sitemap.xml", list("sitemapindex", "sitemap", parts, part -> Optional.empty()));
        }
        if (base.getRawPath().equals("/")) {
            files.put("robots.txt", robots(base, searched).getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private static byte[] list(
            String root, String item, List<String> addresses, Function<String, Optional<LocalDate>> changed) {
        StringBuilder xml = new StringBuilder(HEADER).append('<').append(root).append(SPACE);
        for (String address : addresses) {
            xml.append('<').append(item).append("><loc>");
            xml.append(address.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;"));
            xml.append("</loc>");
            changed.apply(address)
                    .ifPresent(day -> xml.append("<lastmod>").append(day).append("</lastmod>"));
            xml.append("</").append(item).append(">\n");
        }
        return xml.append("</").append(root).append(">\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String robots(URI base, boolean searched) {
        return "User-agent: *\n" + (searched ? "Allow: /\n" : "Disallow: /\n") + "\nSitemap: " + base + "sitemap.xml\n";
    }
}
