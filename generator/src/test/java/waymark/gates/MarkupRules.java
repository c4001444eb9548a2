package waymark.gates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What every page keeps to, however it was made: its outline, its names, nothing that runs or looks by itself. */
final class MarkupRules {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; base-uri 'none'; form-action 'none'";
    private static final Pattern BOOKLET_POLICY =
            Pattern.compile("default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; img-src data:; font-src data:;"
                    + " base-uri 'none'; form-action 'none'");
    private static final Set<String> LOADING =
            Set.of("src", "srcset", "data", "poster", "background", "xlink:href", "manifest", "action", "formaction");
    private static final Set<String> POINTING = Set.of(
            "for",
            "aria-labelledby",
            "aria-describedby",
            "aria-controls",
            "aria-owns",
            "aria-details",
            "headers",
            "list");
    private static final Pattern REMOTE = Pattern.compile("(?i)\\s*([a-z][a-z0-9+.-]*:|//).*", Pattern.DOTALL);
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** What Java or a template prints when somebody forgot to decide. */
    private static final Pattern UNDECIDED = Pattern.compile(
            "\\$\\{|\\bnull\\b|\\bNaN\\b|\\bundefined\\b|Optional\\[|" + "\\[object |Infinity|java\\.|\\b\\w+\\[\\w+=");

    private final Document page;
    private final boolean booklet;
    private final List<String> faults = new ArrayList<>();

    private MarkupRules(Document page) {
        this.page = page;
        this.booklet = !page.select("html[data-page=booklet]").isEmpty();
    }

    /** Everything on a page that breaks a rule. */
    static List<String> faults(Document page) {
        MarkupRules rules = new MarkupRules(page);
        rules.head();
        rules.outline();
        rules.nothingInline();
        rules.ids();
        rules.names();
        rules.tables();
        rules.figures();
        rules.words();
        return rules.faults;
    }

    private void must(boolean holds, String rule, Element where) {
        if (!holds) {
            String html = where.outerHtml();
            faults.add(rule + ": "
                    + html.substring(0, Math.min(160, html.length())).replace('\n', ' '));
        }
    }

    private void head() {
        Element root = page.selectFirst("html");
        must(page.documentType() != null, "a page has a document type", root);
        must(!root.attr("lang").isBlank(), "a page says its language", root);
        must(!root.attr("data-page").isBlank(), "a page says which template made it", root);
        must(!page.title().isBlank(), "a page has a title", page.head());
        must(page.select("meta[charset=utf-8]").size() == 1, "a page says its encoding", page.head());
        List<String> policies =
                page.select("meta[http-equiv=Content-Security-Policy]").eachAttr("content");
        must(
                policies.size() == 1
                        && (booklet
                                ? BOOKLET_POLICY.matcher(policies.get(0)).matches()
                                : policies.get(0).equals(POLICY)),
                "a page has the policy",
                page.head());
        must(
                page.select("meta[name=viewport]")
                        .eachAttr("content")
                        .equals(List.of("width=device-width, initial-scale=1")),
                "a page lets readers zoom",
                page.head());
    }

    private void outline() {
        must(page.select("h1").size() == 1, "a page has one h1", page.head());
        must(page.select("main").size() == 1, "a page has one main", page.head());
        must(page.select("body > header").size() == 1, "a page has one header", page.head());
        must(page.select("body > footer").size() == 1, "a page has one footer", page.head());
        int before = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.normalName().charAt(1) - '0';
            must(level <= before + 1, "headings leave out no level", heading);
            must(!heading.text().isBlank(), "a heading has words", heading);
            before = level;
        }
        Set<String> navigations = new HashSet<>();
        for (Element nav : page.select("nav")) {
            must(navigations.add(name(nav)) && !name(nav).isBlank(), "a navigation has a name of its own", nav);
        }
        Element first = page.selectFirst("body a");
        must(
                first != null && first.attr("href").startsWith("#"),
                "the first link leads past the navigation",
                page.body());
    }

    private void nothingInline() {
        page.select("style").forEach(e -> must(booklet, "no page holds this", e));
        must(page.select("style").size() == (booklet ? 1 : 0), "a booklet has one style", page.head());
        must(!booklet || page.select("script").isEmpty(), "a booklet runs nothing", page.head());
        page.select("iframe, object, embed, base, form[action], meta[http-equiv=refresh]")
                .forEach(e -> must(false, "no page holds this", e));
        for (Element script : page.select("script")) {
            must(
                    script.attr("type").equals("application/ld+json")
                            || (script.hasAttr("src") && script.data().isBlank()),
                    "a script is a file",
                    script);
            must(script.hasAttr("defer") || !script.hasAttr("src"), "a script waits until the page is there", script);
            must(!script.attr("type").equals("module"), "no modules on file://", script);
        }
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String key = attribute.getKey();
                must(!key.equals("style") && !key.startsWith("on"), "no style and no script in an attribute", element);
                must(!key.equals("integrity") && !key.equals("crossorigin"), "no integrity on file://", element);
                must(!POINTING.contains(key) || points(attribute.getValue()), key + " names what is there", element);
                must(
                        !LOADING.contains(key)
                                || attribute.getValue().startsWith("data:image/")
                                || !REMOTE.matcher(attribute.getValue()).matches(),
                        "nothing is loaded from elsewhere",
                        element);
            }
        }
    }

    private boolean points(String ids) {
        return SPACES.splitAsStream(ids.strip()).allMatch(id -> page.getElementById(id) != null);
    }

    private void ids() {
        Map<String, Element> ids = new HashMap<>();
        for (Element element : page.select("[id]")) {
            must(ids.put(element.id(), element) == null && !element.id().isBlank(), "an id is one element's", element);
        }
    }

    private void names() {
        page.select("img").forEach(e -> must(e.hasAttr("alt"), "a picture has a text", e));
        page.select("svg").forEach(e -> must(e.closest("[aria-hidden=true]") != null, "a drawing is silent", e));
        page.select("a[href], button, summary")
                .forEach(e -> must(!name(e).isBlank(), "what can be pressed has a name", e));
        page.select("button").forEach(e -> must(e.hasAttr("type"), "a button says its type", e));
        for (Element field : page.select("input:not([type=hidden]), select, textarea")) {
            boolean labelled = field.hasAttr("aria-label")
                    || field.hasAttr("aria-labelledby")
                    || field.closest("label") != null
                    || (!field.id().isEmpty() && page.selectFirst("label[for=" + field.id() + "]") != null);
            must(labelled, "a field has a label", field);
        }
    }

    /** The name of an element: its own, of what it points to, or the words in it. */
    private String name(Element element) {
        if (element.hasAttr("aria-label")) {
            return element.attr("aria-label");
        }
        if (element.hasAttr("aria-labelledby")) {
            Element label = page.getElementById(element.attr("aria-labelledby"));
            return label == null ? "" : label.text();
        }
        return element.normalName().equals("nav")
                ? ""
                : element.text() + String.join(" ", element.select("img").eachAttr("alt"));
    }

    private void tables() {
        for (Element table : page.select("table")) {
            boolean named = table.selectFirst("> caption") != null
                    || table.hasAttr("aria-label")
                    || table.hasAttr("aria-labelledby")
                    || table.closest("figure, details, .prose") != null;
            must(named, "a table has a name", table);
            must(table.selectFirst("th") != null, "a table has headers", table);
            table.select("th")
                    .forEach(th -> must(
                            List.of("col", "row", "colgroup", "rowgroup").contains(th.attr("scope")),
                            "a header says of what",
                            th));
        }
    }

    private void figures() {
        for (Element picture : page.select("[role=img]")) {
            must(!picture.attr("aria-label").isBlank(), "a picture has a name", picture);
            must(picture.select("a, button, [tabindex]").isEmpty(), "a picture holds nothing to press", picture);
        }
        for (Element chart : page.select("figure .chart[role=img]")) {
            Element figure = chart.closest("figure");
            must(figure.selectFirst("> figcaption") != null, "a chart has a caption", figure);
            must(figure.select(".chart[role=img]").size() == 1, "a chart is one picture", figure);
            Element around = chart.closest("section");
            boolean told = figure.selectFirst("table") != null
                    || (around != null && around.selectFirst("details table") != null);
            must(told, "a chart has a table, of its own or with those beside it", figure);
        }
    }

    private void words() {
        for (Element element : page.body().getAllElements()) {
            for (Node node : element.textNodes()) {
                must(!UNDECIDED.matcher(node.toString()).find(), "a text is written for readers", element);
            }
        }
    }
}
