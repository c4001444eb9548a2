package waymark.publish.offline;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import waymark.publish.TagScanner;

/**
 * A page as a chapter of a booklet: its main part without what belongs to the page alone. Headings go down one level, ids get
 * the chapter's before them, and sections lose the names by which a page's landmarks are told apart.
 */
final class BoundPage {
    private static final String MAIN = "<main";
    private static final String MAIN_END = "</main>";
    private static final Set<String> POINTING = Set.of("aria-controls", "aria-describedby", "aria-labelledby", "for");
    private static final Set<String> SCRIPTED = Set.of("data-compare", "data-x");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final byte[] html;
    private final String id;
    private final BoundLinks links;
    private final TagScanner tags;
    private final ByteArrayOutputStream out;
    private int copied;
    private int heading;
    private int level;

    private BoundPage(byte[] html, int end, String id, BoundLinks links) {
        this.html = html;
        this.id = id;
        this.links = links;
        this.tags = new TagScanner(html, end);
        this.out = new ByteArrayOutputStream(html.length);
        this.heading = Integer.MAX_VALUE;
    }

    /** The page's main part as a chapter. */
    static byte[] chapter(byte[] html, String id, BoundLinks links) {
        int from = from(html);
        int end = find(html, MAIN_END, from, html.length);
        BoundPage page = new BoundPage(html, end, id, links);
        page.tags.skipTo(from);
        page.copied = from;
        return page.written(end);
    }

    /** A page that stays as it is, save for where its links lead. */
    static byte[] frame(byte[] html, BoundLinks links) {
        return new BoundPage(html, html.length, "", links).written(html.length);
    }

    /** The ids that the page's chapter has, without the chapter's own before them. */
    static Set<String> ids(byte[] html) {
        int from = from(html);
        TagScanner tags = new TagScanner(html, html.length);
        tags.skipTo(from);
        Set<String> ids = new HashSet<>();
        while (tags.next()) {
            if (isAlone(tags)) {
                tags.skipTo(end(html, tags));
            }
            tags.attributes().stream().filter(a -> a.name().equals("id")).forEach(a -> ids.add(tags.value(a)));
        }
        return ids;
    }

    /** Where the main part begins; a page that has none is left out. */
    private static int from(byte[] html) {
        return Math.min(html.length, find(html, ">", find(html, MAIN, 0, html.length), html.length) + 1);
    }

    private byte[] written(int end) {
        while (tags.next()) {
            if (!id.isEmpty() && isAlone(tags)) {
                copyTo(tags.from());
                copied = end(html, tags);
                tags.skipTo(copied);
            } else {
                tag();
            }
        }
        copyTo(end);
        return out.toByteArray();
    }

    private void tag() {
        String tag = tags.tag();
        if (!id.isEmpty() && HEADINGS.contains(tag)) {
            down(tag.charAt(1));
        }
        List<TagScanner.Attribute> attributes = tags.attributes();
        switch (tag) {
            case "a", "area" -> attributes.forEach(a -> attribute(a, true));
            case "img" -> picture();
            case "section" ->
                attributes.forEach(a -> {
                    if (a.name().equals("aria-labelledby") && !id.isEmpty()) {
                        drop(a);
                    } else {
                        attribute(a, false);
                    }
                });
            default -> attributes.forEach(a -> attribute(a, false));
        }
    }

    private void attribute(TagScanner.Attribute attribute, boolean leads) {
        String name = attribute.name();
        if (leads && name.equals("href")) {
            BoundLinks.Link link = links.of(tags.value(attribute));
            if (link.dropped()) {
                drop(attribute);
            } else if (link.changed()) {
                replace(attribute, escaped(link.address()));
            }
        } else if (id.isEmpty()) {
            return;
        } else if (SCRIPTED.contains(name)) {
            drop(attribute);
        } else if (tags.value(attribute).startsWith("url(#")) {
            replace(
                    attribute,
                    escaped("url(#" + id + "." + tags.value(attribute).substring(5)));
        } else if (name.equals("id") || POINTING.contains(name)) {
            replace(
                    attribute,
                    SPACE.splitAsStream(tags.value(attribute).strip())
                            .map(word -> escaped(id + "." + word))
                            .collect(Collectors.joining(" ")));
        }
    }

    /** A picture within the file, or the words that stand for it. */
    private void picture() {
        TagScanner.Attribute source = attribute("src");
        if (source != null) {
            links.picture(tags.value(source)).ifPresentOrElse(data -> replace(source, data), this::words);
        }
    }

    private void words() {
        TagScanner.Attribute alt = attribute("alt");
        copyTo(tags.from());
        if (alt != null) {
            put("<i>" + escaped(tags.value(alt)) + "</i>");
        }
        copied = tags.to();
    }

    private TagScanner.@Nullable Attribute attribute(String name) {
        return tags.attributes().stream()
                .filter(a -> a.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private void down(char digit) {
        if (digit == '6') {
            return;
        }
        copyTo(tags.from() + 2);
        level = digit + 1;
        out.write(level);
        copied = tags.from() + 3;
        heading = find(html, "</h" + digit, tags.to(), html.length) + 3;
    }

    private static boolean isAlone(TagScanner tags) {
        return tags.tag().equals("nav")
                || tags.attributes().stream().anyMatch(a -> a.name().equals("data-alone"));
    }

    /** Where the element ends whose start tag was read. */
    private static int end(byte[] html, TagScanner tags) {
        int to = tags.from() + 1;
        while (html[to] != ' ' && html[to] != '>' && html[to] != '\n') {
            to++;
        }
        String name = new String(html, tags.from() + 1, to - tags.from() - 1, StandardCharsets.ISO_8859_1);
        int within = 1;
        int at = tags.to();
        while (within > 0) {
            int close = find(html, "</" + name + ">", at, html.length);
            int open = opening(html, name, at, close);
            within += open < close ? 1 : -1;
            at = Math.min(open, close) + name.length() + 1;
        }
        return Math.min(html.length, at + 2);
    }

    private static int opening(byte[] html, String name, int from, int end) {
        int at = find(html, "<" + name, from, end);
        while (at < end && html[at + name.length() + 1] != ' ' && html[at + name.length() + 1] != '>') {
            at = find(html, "<" + name, at + 1, end);
        }
        return at;
    }

    private void drop(TagScanner.Attribute attribute) {
        int from = attribute.from() - attribute.name().length() - 3;
        String before = new String(html, from, attribute.name().length() + 3, StandardCharsets.ISO_8859_1);
        if (!before.equals(" " + attribute.name() + "=\"")) {
            throw new IllegalStateException("an attribute is written in a way that nothing here writes: " + before);
        }
        copyTo(from);
        copied = attribute.to() + 1;
    }

    private void replace(TagScanner.Attribute attribute, String value) {
        copyTo(attribute.from());
        put(value);
        copied = attribute.to();
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    private void put(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private void copyTo(int end) {
        if (heading < end) {
            out.write(html, copied, heading - copied);
            out.write(level);
            copied = heading + 1;
            heading = Integer.MAX_VALUE;
        }
        out.write(html, copied, end - copied);
        copied = end;
    }

    /** Where a text begins, or the end where it doesn't stand. */
    static int find(byte[] html, String text, int from, int end) {
        byte first = (byte) text.charAt(0);
        for (int at = from; at + text.length() <= end; at++) {
            if (html[at] == first && isAt(html, text, at)) {
                return at;
            }
        }
        return end;
    }

    private static boolean isAt(byte[] html, String text, int at) {
        for (int i = 1; i < text.length(); i++) {
            if (html[at + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
