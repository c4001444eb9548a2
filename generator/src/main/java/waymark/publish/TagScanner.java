package waymark.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Steps through the start tags of a page's bytes.
 *
 * <p>It knows HTML as our templates and the sanitiser write it, and passes over whatever else it meets. Names that the
 * check has no use for are never made into strings, so that charts with their thousands of shapes cost little.
 */
public final class TagScanner {
    /** Stands for every attribute whose name begins with "on". */
    static final String HANDLER = "on…";
    /** Stands for every other attribute whose value begins with {@code url(}. */
    static final String PAINT = "url(…)";

    private static final byte[] COMMENT = ascii("<!--");
    private static final byte[] ON = ascii("on");
    private static final byte[] URL = ascii("url(");
    private static final byte[] CHART = ascii("<div class=\"chart\"");
    private static final KnownNames TAGS = new KnownNames(
            "a", "area", "base", "div", "h1", "h2", "h3", "h4", "h5", "h6", "img", "link", "nav", "script", "section",
            "style");
    private static final KnownNames ATTRIBUTES = new KnownNames(
            "action",
            "alt",
            "aria-controls",
            "aria-describedby",
            "aria-labelledby",
            "background",
            "data",
            "data-alone",
            "data-compare",
            "data-load",
            "data-x",
            "for",
            "formaction",
            "href",
            "id",
            "manifest",
            "poster",
            "rel",
            "src",
            "srcset",
            "style",
            "type",
            "xlink:href");

    /** An attribute of interest and where its value stands. */
    public record Attribute(String name, int from, int to) {}

    private final byte[] bytes;
    private final int end;
    private int at;
    private int tagFrom;
    private String tag = "";
    private final List<Attribute> attributes = new ArrayList<>();
    private int textFrom;
    private int textTo;

    public TagScanner(byte[] bytes, int length) {
        this.bytes = bytes;
        this.end = length;
    }

    /** Goes to the next start tag; false when there is none. */
    public boolean next() {
        byte[] html = bytes;
        int stop = end;
        int i = at;
        while (true) {
            while (i < stop && html[i] != '<') {
                i++;
            }
            if (++i >= stop) {
                at = stop;
                return false;
            }
            if (isLetter(html[i])) {
                tagFrom = i - 1;
                readTag(i);
                return true;
            }
            if (html[i] == '!' && isAt(i - 1, COMMENT)) {
                i = Math.min(stop, find("-->", i + 3) + 3);
            }
        }
    }

    /** The tag's name in lower case if it is of interest, else "". */
    public String tag() {
        return tag;
    }

    /** Where the tag begins. */
    public int from() {
        return tagFrom;
    }

    /** Where the tag, or the script or style that it begins, has been read to. */
    public int to() {
        return at;
    }

    /** Goes on from a place further down. */
    public void skipTo(int place) {
        at = Math.max(at, place);
    }

    /** The tag's attributes of interest, in their order. */
    public List<Attribute> attributes() {
        return attributes;
    }

    /** An attribute's value as a browser reads it. */
    public String value(Attribute attribute) {
        return CharacterReferences.text(bytes, attribute.from(), attribute.to());
    }

    /** Whether the tag begins a chart. */
    boolean isChart() {
        return isAt(tagFrom, CHART);
    }

    /** Whether a script or style element holds anything between its tags. */
    boolean hasText() {
        for (int i = textFrom; i < textTo; i++) {
            if (!isSpace(bytes[i])) {
                return true;
            }
        }
        return false;
    }

    /** What stands between the tags of a script or style element. */
    byte[] text() {
        return java.util.Arrays.copyOfRange(bytes, textFrom, textTo);
    }

    private void readTag(int from) {
        byte[] html = bytes;
        int stop = end;
        int to = from;
        while (to < stop && (html[to] > '>' || !endsName(html[to]))) {
            to++;
        }
        tag = TAGS.of(bytes, from, to);
        at = to;
        if (!attributes.isEmpty()) {
            attributes.clear();
        }
        if (to < stop && html[to] != '>') {
            readAttributes();
        }
        at = Math.min(end, at + 1);
        textFrom = textTo = at;
        if (tag.length() > 4 && (tag.equals("script") || tag.equals("style"))) {
            at = textTo = find("</" + tag, at);
        }
    }

    /**
     * Most bytes of a page belong to attributes, and few of these matter. So their usual form is read in one loop on locals,
     * which costs half of what methods for its parts do where Java compiles but once.
     */
    private void readAttributes() {
        byte[] html = bytes;
        int stop = end;
        int i = at;
        while (i < stop && html[i] != '>') {
            int from = i++;
            if (html[from] == ' ' || html[from] == '/' || isSpace(html[from])) {
                continue;
            }
            while (i < stop && (html[i] > '>' || !endsName(html[i]))) {
                i++;
            }
            if (i + 1 >= stop || html[i] != '=' || html[i + 1] != '"') {
                i = readUnusual(from, i);
                continue;
            }
            int to = i;
            i += 2;
            int value = i;
            while (i < stop && html[i] != '"') {
                i++;
            }
            if (ATTRIBUTES.mayBe(html[from], to - from) || mayMatter(html[from], value < stop ? html[value] : 0)) {
                add(from, to, value, i);
            }
            i = Math.min(stop, i + 1);
        }
        at = i;
    }

    /** Reads what follows a name where it isn't an equals sign and a double quote; returns where it ends. */
    private int readUnusual(int from, int to) {
        int equals = afterSpace(to);
        if (equals == end || bytes[equals] != '=') {
            add(from, to, to, to);
            return to;
        }
        int value = afterSpace(equals + 1);
        boolean quoted = value < end && (bytes[value] == '"' || bytes[value] == '\'');
        int i = quoted ? value + 1 : value;
        int valueFrom = i;
        while (i < end && (quoted ? bytes[i] != bytes[value] : !isSpace(bytes[i]) && bytes[i] != '>')) {
            i++;
        }
        add(from, to, valueFrom, i);
        return quoted ? Math.min(end, i + 1) : i;
    }

    /** Letters come after all bytes that end a name. */
    private static boolean endsName(byte b) {
        return b == '=' || b == '>' || b == '/' || isSpace(b);
    }

    /** Whether an attribute may be a handler or a paint, by the first bytes of its name and its value. */
    private static boolean mayMatter(int name, int value) {
        return (name | ' ') == 'o' || (value | ' ') == 'u';
    }

    private void add(int from, int to, int valueFrom, int valueTo) {
        String name = ATTRIBUTES.of(bytes, from, to);
        if (to - from > 2 && isAt(from, ON)) {
            name = HANDLER;
        } else if (name.isEmpty() && valueTo - valueFrom > 4 && isAt(valueFrom, URL)) {
            name = PAINT;
        }
        if (!name.isEmpty()) {
            attributes.add(new Attribute(name, valueFrom, valueTo));
        }
    }

    private int afterSpace(int from) {
        int next = from;
        while (next < end && isSpace(bytes[next])) {
            next++;
        }
        return next;
    }

    private int find(String text, int from) {
        byte[] wanted = text.getBytes(StandardCharsets.US_ASCII);
        int index = from;
        while (index < end && !isAt(index, wanted)) {
            index++;
        }
        return Math.min(index, end);
    }

    private boolean isAt(int index, byte[] lowerCase) {
        return index + lowerCase.length <= end && KnownNames.isAt(bytes, index, lowerCase);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean isLetter(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }

    static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\t' || b == '\r' || b == '\f';
    }
}
