package waymark.publish.offline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.publish.Address;

/**
 * Binds pages of a place into a booklet: one file that loads nothing. The style sheet stands in it, with its rules on headings
 * one level down like the headings; the page's policy allows that style and no other.
 */
public final class Binding {
    /** What booklets hold on top of the style sheet; nothing else needs it. */
    public static final String OWN_STYLE = "assets/css/booklet.css";

    private static final String STYLE = "assets/css/site.css";
    private static final String ICON = "assets/icon.svg";

    private static final Pattern HEADING = Pattern.compile("(?<![\\w#.-])h([1-5])(?![\\w-])");
    private static final Pattern LOADED =
            Pattern.compile("(?i)@import[^;]*;|url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^)]*?))\\s*\\)");

    private static final String STYLE_MARK = "<style>";
    private static final String HASH_MARK = "'sha256-";
    private static final String ICON_MARK = "href=\"data:,\"";
    private static final String MARK = "<!--chapter ";
    private static final String MARK_END = "-->";

    /** What a font may weigh to be part of every booklet. */
    private static final int FONT = 60_000;
    /** What the pictures of one booklet may weigh together: mail takes the file still. */
    private static final int PICTURES = 4_000_000;

    private final byte[] style;
    private final String icon;
    private final Optional<URI> base;

    /**
     * A binding for a site.
     *
     * @param assets style sheets, fonts and pictures by their paths
     * @param base the site's address, if it has one
     */
    public Binding(Map<String, byte[]> assets, Optional<URI> base) {
        this.base = base;
        this.style = (down(embedded(STYLE, assets)) + embedded(OWN_STYLE, assets)).getBytes(UTF_8);
        this.icon = Optional.ofNullable(assets.get(ICON))
                .map(bytes -> BoundLinks.data(ICON, bytes))
                .orElse("data:,");
    }

    private static String down(String css) {
        return HEADING.matcher(css).replaceAll(m -> "h" + (Integer.parseInt(m.group(1)) + 1));
    }

    /** A style sheet that loads nothing: what is small stands in it, what isn't is left out. */
    private static String embedded(String path, Map<String, byte[]> assets) {
        String css = new String(assets.getOrDefault(path, new byte[0]), UTF_8);
        return LOADED.matcher(css).replaceAll(m -> Matcher.quoteReplacement(held(path, m, assets)));
    }

    private static String held(String path, java.util.regex.MatchResult match, Map<String, byte[]> assets) {
        String written = Optional.ofNullable(match.group(1))
                .or(() -> Optional.ofNullable(match.group(2)))
                .or(() -> Optional.ofNullable(match.group(3)))
                .orElse("");
        if (match.group().startsWith("@") || written.startsWith("data:")) {
            return match.group().startsWith("@") ? "" : match.group();
        }
        byte[] file = Address.of(path, written) instanceof Address.Inside inside ? assets.get(inside.path()) : null;
        return file != null && file.length <= FONT
                ? "url(\"" + BoundLinks.data(written, file) + "\")"
                : "url(\"data:,\")";
    }

    /**
     * A booklet.
     *
     * @param path where it stands
     * @param frame the page around the chapters
     * @param chapters the chapters' ids by the paths of their pages
     * @param ways the ids that links to further pages lead to, by their paths
     * @param held the bytes of pages and pictures, by their paths
     */
    public byte[] bind(
            String path,
            byte[] frame,
            Map<String, String> chapters,
            Map<String, String> ways,
            Map<String, byte[]> held) {
        BoundLinks.Leaves leaves = new BoundLinks.Leaves(path, chapters, ways, held, PICTURES);
        Map<String, String> pages = new HashMap<>();
        chapters.forEach((page, id) -> pages.put(id, page));
        byte[] around = styled(BoundPage.frame(frame, new BoundLinks(path, leaves, base)));
        ByteArrayOutputStream out = new ByteArrayOutputStream(around.length);
        int copied = 0;
        int mark = BoundPage.find(around, MARK, 0, around.length);
        while (mark < around.length) {
            out.write(around, copied, mark - copied);
            copied = BoundPage.find(around, MARK_END, mark, around.length) + MARK_END.length();
            int from = mark + MARK.length();
            String id = new String(around, from, copied - MARK_END.length() - from, UTF_8);
            String page = pages.getOrDefault(id, "");
            byte[] html = held.get(page);
            if (html != null) {
                out.writeBytes(BoundPage.chapter(html, id, new BoundLinks(page, leaves, base)));
            }
            mark = BoundPage.find(around, MARK, copied, around.length);
        }
        out.write(around, copied, around.length - copied);
        return out.toByteArray();
    }

    /** The frame with the style in it and what its policy allows. */
    private byte[] styled(byte[] frame) {
        String page = new String(frame, UTF_8).replace(ICON_MARK, "href=\"" + icon + "\"");
        int from = page.indexOf(STYLE_MARK) + STYLE_MARK.length();
        int to = page.indexOf("</style>", from);
        if (from < STYLE_MARK.length() || to < 0) {
            return page.getBytes(UTF_8);
        }
        String whole = new String(style, UTF_8) + page.substring(from, to);
        String styled = page.substring(0, from) + whole + page.substring(to);
        return styled.replaceFirst(HASH_MARK, HASH_MARK + Matcher.quoteReplacement(hash(whole)))
                .getBytes(UTF_8);
    }

    private static String hash(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
