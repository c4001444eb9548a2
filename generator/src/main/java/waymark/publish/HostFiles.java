package waymark.publish;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What servers should say with every file, for those that read it from the site: {@code _headers} for Netlify, Cloudflare
 * Pages and the like, and {@code nginx.conf} to be included in a server's block. Pages keep the same policy in themselves; the
 * header adds what a page can't say.
 */
public final class HostFiles {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** A booklet holds its style, each another one: the server lets them, and each page's own policy says which it may be. */
    private static final String WITH_BOOKLETS = POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
            .replace("font-src 'self'", "font-src 'self' data:");

    /** Files keep their names when they change, so that browsers have to ask whether they did; mostly the answer is short. */
    private static final String ASK = "public, no-cache";

    private HostFiles() {}

    private static Map<String, String> headers(boolean booklets) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy", booklets ? WITH_BOOKLETS : POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        headers.put("Cache-Control", ASK);
        return headers;
    }

    /**
     * The files by their paths.
     *
     * @param folder in which the site stands on its server, {@code /} if nothing else is known
     * @param booklets whether some pages hold their style
     */
    public static SortedMap<String, byte[]> files(String folder, boolean booklets) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("_headers", netlify(folder, headers(booklets)).getBytes(StandardCharsets.UTF_8));
        files.put("nginx.conf", nginx(folder, headers(booklets)).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static String netlify(String folder, Map<String, String> headers) {
        StringBuilder text = new StringBuilder(folder).append("*\n");
        headers.forEach((name, value) ->
                text.append("  ").append(name).append(": ").append(value).append('\n'));
        for (String ending : new String[] {"csv", "json"}) {
            text.append(folder).append("*.").append(ending).append("\n  Access-Control-Allow-Origin: *\n");
        }
        return text.toString();
    }

    private static String nginx(String folder, Map<String, String> headers) {
        StringBuilder text = new StringBuilder("""
                # Within a server's block: include /where/the/site/lies/nginx.conf;
                # and there: root (or alias) with the site's folder, and: include mime.types;
                charset utf-8;
                charset_types text/css text/csv text/calendar text/xml application/javascript application/json;
                gzip on;
                gzip_types text/css text/csv text/calendar text/xml application/javascript application/json image/svg+xml;
                types_hash_max_size 2048;
                """);
        text.append("error_page 404 ").append(folder).append("404.html;\n");
        headers.forEach((name, value) -> text.append("add_header ")
                .append(name)
                .append(" \"")
                .append(value)
                .append("\" always;\n"));
        text.append("location = ").append(folder).append("nginx.conf { deny all; }\n");
        return text.toString();
    }
}
