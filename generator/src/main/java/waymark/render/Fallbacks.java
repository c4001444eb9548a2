package waymark.render;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import waymark.language.Fallback;

/**
 * Turns the marks of texts in the main language into {@code lang} attributes. Where no element can stand (in attributes, the
 * title, drawings, scripts) the marks vanish. What a page says only if something on it fell back stands between the remarks
 * {@code fallback} and {@code /fallback}.
 */
final class Fallbacks {
    private static final String IF = "<!--fallback-->";
    private static final String END_IF = "<!--/fallback-->";

    private static final Set<String> PLAIN = Set.of("title", "script", "style", "svg", "textarea", "option");

    private final String page;
    private final String open;
    private final StringBuilder out;
    private boolean marked;
    private int at;

    private Fallbacks(String page, String language) {
        this.page = page;
        this.open = "<span lang=\"" + language + "\">";
        this.out = new StringBuilder(page.length() + 512);
    }

    /** The page as it is served; {@code language} is the main one. */
    static byte[] settle(byte[] page, String language) {
        String text = new String(page, StandardCharsets.UTF_8);
        boolean any = Fallback.isIn(text);
        String said = conditional(text, any);
        return (any ? new Fallbacks(said, language).settled() : said).getBytes(StandardCharsets.UTF_8);
    }

    /** The page with or without what is said only if something fell back. */
    private static String conditional(String text, boolean any) {
        int from = text.indexOf(IF);
        int to = text.indexOf(END_IF);
        return from < 0 || to < from
                ? text
                : text.substring(0, from)
                        + (any ? text.substring(from + IF.length(), to) : "")
                        + text.substring(to + END_IF.length());
    }

    private String settled() {
        while (at < page.length()) {
            char c = page.charAt(at);
            if (c == '<') {
                close();
                tag();
            } else {
                sign(c);
            }
        }
        close();
        return out.toString();
    }

    private void sign(char c) {
        at++;
        if (c == Fallback.OPEN) {
            close();
            out.append(open);
            marked = true;
        } else if (c == Fallback.CLOSE) {
            close();
        } else {
            out.append(c);
        }
    }

    private void close() {
        if (marked) {
            out.append("</span>");
            marked = false;
        }
    }

    /** Takes a tag as it is, and after some all up to their end. */
    private void tag() {
        int end = page.indexOf('>', at);
        int name = at + 1;
        while (name < page.length() && Character.isLetter(page.charAt(name))) {
            name++;
        }
        String element = page.substring(at + 1, name);
        if (PLAIN.contains(element)) {
            int last = last(element);
            end = last < 0 ? page.length() - 1 : page.indexOf('>', last);
        }
        end = end < 0 ? page.length() - 1 : end;
        out.append(Fallback.bare(page.substring(at, end + 1)));
        at = end + 1;
    }

    /** Where the end tag of the element here begins, past those of its like within: drawings hold drawings. */
    private int last(String element) {
        int last = page.indexOf("</" + element, at);
        int within = page.indexOf("<" + element, at + 1);
        while (within >= 0 && within < last) {
            last = page.indexOf("</" + element, last + 1);
            within = page.indexOf("<" + element, within + 1);
        }
        return last;
    }
}
