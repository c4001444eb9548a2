package waymark.sites;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What a page says of its own, without its looks and without what all pages share: one line for each block. */
final class PageText {
    private static final Set<String> INLINE =
            Set.of("a", "b", "i", "em", "strong", "span", "code", "sup", "sub", "time", "abbr", "small", "del");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> SILENT = Set.of("svg", "script", "style", "link", "meta", "nav", "footer");

    private final StringBuilder text = new StringBuilder();

    private PageText() {}

    /** The text of a page's body. */
    static String of(String html) {
        PageText page = new PageText();
        page.block(Jsoup.parse(html).body());
        return page.text.toString().replaceAll(" *\n[ \n]*", "\n").strip() + "\n";
    }

    private void block(Element element) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                text.append(words.text());
            } else if (node instanceof Element child && !SILENT.contains(child.normalName())) {
                element(child);
            }
        }
    }

    private void element(Element child) {
        String name = child.normalName();
        if (name.equals("a") && child.hasAttr("href")) {
            text.append('[');
            block(child);
            text.append("](").append(child.attr("href")).append(')');
        } else if (name.equals("img")) {
            text.append("![")
                    .append(child.attr("alt"))
                    .append("](")
                    .append(child.attr("src"))
                    .append(')');
        } else if (INLINE.contains(name)) {
            block(child);
        } else if (CELLS.contains(name)) {
            text.append("| ");
            block(child);
            text.append(' ');
        } else {
            text.append('\n').append(mark(name));
            block(child);
            text.append('\n');
        }
    }

    private static String mark(String name) {
        return name.matches("h[1-6]") ? "#".repeat(name.charAt(1) - '0') + " " : name.equals("li") ? "- " : "";
    }
}
