package waymark.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    private static final int LONGEST = 16;
    private static final Name[][] TAGS = byLength(
            "a", "area", "base", "h1", "h2", "h3", "h4", "h5", "h6", "img", "link", "nav", "script", "section",
            "style");
    private static final Name[][] ATTRIBUTES = byLength(
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

    /** A name, and the bytes that it is found by. */
    private static final class Name {
        private final String text;
        private final byte[] bytes;

        Name(String text) {
            this.text = text;
            this.bytes = ascii(text);
        }
    }

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
        while (at < end) {
            if (bytes[at] == '<' && isAt(at, COMMENT)) {
                at = Math.min(end, find("-->", at + 4) + 3);
            } else if (bytes[at] == '<' && at + 1 < end && isLetter(bytes[at + 1])) {
                tagFrom = at;
                at++;
                readTag();
                return true;
            } else {
                at++;
            }
        }
        return false;
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
        return tagFrom + 5 < end && bytes[tagFrom + 1] == 'd' && bytes[tagFrom + 5] == 'c' && isAt(tagFrom, CHART);
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

    private void readTag() {
        int from = at;
        skipName();
        tag = known(TAGS, from, at);
        attributes.clear();
        while (at < end && bytes[at] != '>') {
            if (isSpace(bytes[at]) || bytes[at] == '/') {
                at++;
            } else {
                readAttribute();
            }
        }
        at = Math.min(end, at + 1);
        textFrom = textTo = at;
        if (tag.equals("script") || tag.equals("style")) {
            at = textTo = find("</" + tag, at);
        }
    }

    private void readAttribute() {
        int from = at++;
        skipName();
        int to = at;
        int next = afterSpace(at);
        int valueFrom = at;
        int valueTo = at;
        if (next < end && bytes[next] == '=') {
            next = afterSpace(next + 1);
            boolean quoted = next < end && (bytes[next] == '"' || bytes[next] == '\'');
            valueFrom = quoted ? next + 1 : next;
            valueTo = valueFrom;
            while (valueTo < end
                    && (quoted ? bytes[valueTo] != bytes[next] : !isSpace(bytes[valueTo]) && bytes[valueTo] != '>')) {
                valueTo++;
            }
            at = quoted ? Math.min(end, valueTo + 1) : valueTo;
        }
        String name = name(from, to, valueFrom, valueTo);
        if (!name.isEmpty()) {
            attributes.add(new Attribute(name, valueFrom, valueTo));
        }
    }

    private String name(int from, int to, int valueFrom, int valueTo) {
        if (to - from > 2 && isAt(from, ON)) {
            return HANDLER;
        }
        String name = known(ATTRIBUTES, from, to);
        return name.isEmpty() && valueTo - valueFrom > 4 && isAt(valueFrom, URL) ? PAINT : name;
    }

    private void skipName() {
        while (at < end && !isSpace(bytes[at]) && bytes[at] != '=' && bytes[at] != '>' && bytes[at] != '/') {
            at++;
        }
    }

    private int afterSpace(int from) {
        int next = from;
        while (next < end && isSpace(bytes[next])) {
            next++;
        }
        return next;
    }

    private static Name[][] byLength(String... names) {
        return IntStream.rangeClosed(0, LONGEST)
                .mapToObj(length -> Stream.of(names)
                        .filter(name -> name.length() == length)
                        .map(Name::new)
                        .toArray(Name[]::new))
                .toArray(Name[][]::new);
    }

    private String known(Name[][] names, int from, int to) {
        if (to - from <= LONGEST) {
            for (Name name : names[to - from]) {
                if (isAt(from, name.bytes)) {
                    return name.text;
                }
            }
        }
        return "";
    }

    private int find(String text, int from) {
        byte[] wanted = text.getBytes(StandardCharsets.US_ASCII);
        int index = from;
        while (index < end && !isAt(index, wanted)) {
            index++;
        }
        return Math.min(index, end);
    }

    /** Whether an ASCII text in lower case stands somewhere, in whatever case. */
    private boolean isAt(int index, byte[] lowerCase) {
        if (index + lowerCase.length > end) {
            return false;
        }
        for (int i = 0; i < lowerCase.length; i++) {
            byte found = bytes[index + i];
            if ((found >= 'A' && found <= 'Z' ? found + 32 : found) != lowerCase[i]) {
                return false;
            }
        }
        return true;
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
