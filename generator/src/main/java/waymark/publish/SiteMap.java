package waymark.publish;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

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
     * @param searched whether search engines may look at all
     */
    public static SortedMap<String, byte[]> files(URI base, Collection<String> pages, boolean searched) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        List<String> all = new ArrayList<>(new TreeSet<>(pages));
        if (all.size() <= MOST) {
            files.put("sitemap.xml", list("urlset", "url", all));
        } else {
            List<String> parts = new ArrayList<>();
            for (int from = 0; from < all.size(); from += MOST) {
                String part = "sitemap-" + (parts.size() + 1) + ".xml";
                files.put(part, list("urlset", "url", all.subList(from, Math.min(all.size(), from + MOST))));
                parts.add(base + part);
            }
            files.put("sitemap.xml", list("sitemapindex", "sitemap", parts));
        }
        if (base.getRawPath().equals("/")) {
            files.put("robots.txt", robots(base, searched).getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private static byte[] list(String root, String item, List<String> addresses) {
        StringBuilder xml = new StringBuilder(HEADER).append('<').append(root).append(SPACE);
        for (String address : addresses) {
            xml.append('<').append(item).append("><loc>");
            xml.append(address.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;"));
            xml.append("</loc></").append(item).append(">\n");
        }
        return xml.append("</").append(root).append(">\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String robots(URI base, boolean searched) {
        return "User-agent: *\n" + (searched ? "Allow: /\n" : "Disallow: /\n") + "\nSitemap: " + base + "sitemap.xml\n";
    }
}
