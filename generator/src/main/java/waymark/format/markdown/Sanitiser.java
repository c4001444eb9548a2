package waymark.format.markdown;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.PolicyFactory;

/** Lets through the HTML that Markdown needs and nothing else: no script, style, handler, frame or form. */
final class Sanitiser {
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "hr", "br")
            .allowElements("em", "strong", "del", "sup", "div", "a", "span", "img")
            .allowElements("table", "thead", "tbody", "tr", "th", "td")
            .allowWithoutAttributes("div")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes(Marks.ATTRIBUTE)
            .matching(Pattern.compile("[0-9]{1,9}"))
            .onElements("a", "span", "div", "img")
            .allowAttributes("id")
            .matching(Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*"))
            .onElements("h3", "h4", "h5", "h6", "li", "sup")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,9}"))
            .onElements("ol")
            .allowAttributes("class")
            .matching(Pattern.compile("left|center|right"))
            .onElements("th", "td")
            .allowAttributes("scope")
            .matching(Pattern.compile("row|col"))
            .onElements("th")
            .allowAttributes("class")
            .matching(Pattern.compile("footnote-(ref|backref)"))
            .onElements("a")
            .allowAttributes("class")
            .matching(Pattern.compile("footnotes|scroll"))
            .onElements("div")
            .allowAttributes("tabindex")
            .matching(Pattern.compile("0"))
            .onElements("div")
            .allowAttributes("class")
            .matching(Pattern.compile("language-[A-Za-z0-9+#_-]{1,30}"))
            .onElements("code")
            .toFactory();

    private Sanitiser() {}

    /** The parts of a text's HTML, sanitised. */
    static PartWriter sanitise(String html, Marks marks) {
        PartWriter writer = new PartWriter(marks);
        HtmlSanitizer.sanitize(html, POLICY.apply(writer));
        return writer;
    }
}
