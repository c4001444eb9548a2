package waymark.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What one page asks for, offers and shouldn't have. */
final class PageScan {
    /** Something a page shouldn't have: a message that goes on from the page's name. */
    record Fault(String code, String message, String hint) {}

    /** A file of the site that a page needs. */
    record Target(String verb, String path, String fragment) {
        // Written out: pages compare very many, and what Java makes of a record is slow until it is compiled twice.
        @Override
        public boolean equals(@Nullable Object other) {
            return other == this
                    || (other instanceof Target t
                            && path.equals(t.path)
                            && fragment.equals(t.fragment)
                            && verb.equals(t.verb));
        }

        @Override
        public int hashCode() {
            return 31 * path.hashCode() + fragment.hashCode();
        }
    }

    private static final Set<String> LINK_SCHEMES = Set.of("https", "http", "mailto", "tel");
    private static final Set<String> EMBEDDED = Set.of("data");
    /** Relations that lead somewhere; all others load something. */
    private static final Set<String> LINKING = Set.of(
            "alternate",
            "author",
            "canonical",
            "describedby",
            "help",
            "latest-version",
            "license",
            "next",
            "predecessor-version",
            "prev",
            "successor-version",
            "up",
            "version-history");

    private final String page;
    private final byte[] html;
    private final TagScanner tags;
    private final KnownLinks known;
    private final Predicate<Target> published;
    private final Set<String> ids = new HashSet<>();
    private final List<String> references = new ArrayList<>();
    private final Set<Fault> faults = new LinkedHashSet<>();
    private final Set<Target> targets = new LinkedHashSet<>();
    private final String rooted;
    private final boolean whole;
    private Optional<String> canonical = Optional.empty();
    private int headings;
    private int charts;

    /**
     * Steps through a page.
     *
     * @param rooted the folder from which the page's links may start at a server's root; empty if they may not
     * @param whole whether the page has to hold all that it needs, and so its style
     * @param known what other pages have asked for
     * @param published tells of a file whether it is known to be published
     */
    PageScan(
            String page,
            byte[] html,
            int length,
            String rooted,
            boolean whole,
            KnownLinks known,
            Predicate<Target> published) {
        this.page = page;
        this.html = html;
        this.rooted = rooted;
        this.whole = whole;
        this.tags = new TagScanner(html, length);
        this.known = known;
        this.published = published;
        known.enter(page);
        while (tags.next()) {
            if (!tags.tag().isEmpty() || !tags.attributes().isEmpty()) {
                tag();
            }
        }
        if (headings != 1) {
            fault(
                    "page-heading",
                    "has " + headings + " first-level headings where one is expected",
                    "give each page one <h1>");
        }
        for (String id : references) {
            if (!ids.contains(id)) {
                fault(
                        "link-anchor",
                        "refers to the id \"" + id + "\", which it doesn't have",
                        "name an id of the same page");
            }
        }
    }

    /** The ids of a page that was published once. */
    static Set<String> ids(String page, byte[] html) {
        return new PageScan(page, html, html.length, "", false, new KnownLinks(), target -> true).ids();
    }

    /** The page's ids. */
    Set<String> ids() {
        return ids;
    }

    /** The whole address that the page names as the one to know. */
    Optional<String> canonical() {
        return canonical;
    }

    /** How many charts the page shows. */
    int charts() {
        return charts;
    }

    Set<Fault> faults() {
        return faults;
    }

    /** What the page asks for, save what pages before it have asked for and what is published by now. */
    Set<Target> targets() {
        return targets;
    }

    private void tag() {
        String tag = tags.tag();
        List<TagScanner.Attribute> attributes = tags.attributes();
        for (int i = 0; i < attributes.size(); i++) {
            attribute(attributes.get(i));
        }
        switch (tag) {
            case "div" -> charts += tags.isChart() ? 1 : 0;
            case "h1" -> headings++;
            case "img" -> image();
            case "script" -> script();
            case "style" -> style();
            case "base" -> fault("link-remote", "has a base element, which turns every link", "remove it");
            default -> {}
        }
    }

    private void attribute(TagScanner.Attribute attribute) {
        switch (attribute.name()) {
            case "id" -> id(known.word(html, attribute.from(), attribute.to()));
            case "style" ->
                fault("inline-style", "has a style attribute: \"" + tags.value(attribute) + "\"", "use a class");
            case TagScanner.HANDLER -> fault("inline-script", "has an event attribute", "remove it");
            case TagScanner.PAINT -> paint(tags.value(attribute));
            case "aria-controls", "aria-describedby", "aria-labelledby", "for" ->
                references.addAll(words(known.word(html, attribute.from(), attribute.to())));
            case "href", "xlink:href" -> href(attribute);
            case "srcset" ->
                words(tags.value(attribute)).stream()
                        .map(word -> word.replaceAll("^,+|,+$", ""))
                        .filter(word -> !word.isEmpty() && !word.matches("[0-9.]+[wxh]"))
                        .forEach(this::load);
            case "action",
                    "background",
                    "data",
                    "data-compare",
                    "data-load",
                    "formaction",
                    "manifest",
                    "poster",
                    "src" -> lead(attribute, true);
            default -> {}
        }
    }

    private Optional<String> find(String name) {
        for (TagScanner.Attribute attribute : tags.attributes()) {
            if (attribute.name().equals(name)) {
                return Optional.of(tags.value(attribute));
            }
        }
        return Optional.empty();
    }

    private static List<String> words(String value) {
        List<String> words = new ArrayList<>(1);
        int from = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || value.charAt(i) <= ' ') {
                if (i > from) {
                    words.add(value.substring(from, i));
                }
                from = i + 1;
            }
        }
        return words;
    }

    private void id(String id) {
        if (!ids.add(id)) {
            fault("duplicate-id", "has the id \"" + id + "\" more than once", "an id is one element's name");
        }
    }

    private void image() {
        if (find("alt").isEmpty()) {
            fault(
                    "image-alt",
                    "shows the image \"" + find("src").orElse("") + "\" without alternative text",
                    "say in words what the image shows");
        }
    }

    private void style() {
        if (!whole) {
            fault("inline-style", "has a style element", "put it into a style sheet");
            return;
        }
        byte[] css = tags.text();
        StyleScan.addresses(css, css.length).forEach(this::load);
    }

    private void script() {
        boolean program = whole || (find("src").isEmpty() && !find("type").equals(Optional.of("application/ld+json")));
        if (program || (find("src").isPresent() && tags.hasText())) {
            fault("inline-script", "has a script in its text", "put it into a file");
        }
    }

    private void paint(String value) {
        int end = value.indexOf(')');
        String address =
                value.substring(4, end < 0 ? value.length() : end).strip().replaceAll("^['\"]|['\"]$", "");
        if (address.startsWith("#")) {
            references.add(address.substring(1));
        } else {
            load(address);
        }
    }

    private void href(TagScanner.Attribute address) {
        String tag = tags.tag();
        boolean relation = tag.equals("link");
        if (relation && find("rel").equals(Optional.of("canonical"))) {
            canonical = Optional.of(tags.value(address));
        }
        boolean link = tag.equals("a") || tag.equals("area") || (relation && leads());
        lead(address, !link);
    }

    /** Whether a relation leads somewhere, and loads nothing. */
    private boolean leads() {
        String relations = find("rel").orElse("stylesheet").toLowerCase(Locale.ROOT);
        return LINKING.contains(relations) || words(relations).stream().allMatch(LINKING::contains);
    }

    private void load(String address) {
        lead(address, true);
    }

    /** What other pages have asked for in the same way isn't made out again; booklets and pages shown anywhere are rare. */
    private void lead(TagScanner.Attribute address, boolean loads) {
        if (whole || !rooted.isEmpty()) {
            lead(tags.value(address), loads);
            return;
        }
        KnownLinks.Known seen = known.find(html, address.from(), address.to(), loads);
        if (seen == null) {
            Optional<Target> target = lead(tags.value(address), loads);
            if (target.isPresent() && !target.get().path().equals(page)) {
                known.put(html, address.from(), address.to(), loads, new KnownLinks.Known(target.get()));
            }
        } else if (!seen.isFound()) {
            if (published.test(seen.target())) {
                seen.found();
            } else {
                targets.add(seen.target());
            }
        }
    }

    private Optional<Target> lead(String written, boolean loads) {
        String verb = loads ? "loads" : "links to";
        Address address = !rooted.isEmpty() && written.startsWith(rooted)
                ? Address.of("", written.substring(rooted.length()))
                : Address.of(page, written);
        if (address instanceof Address.Inside inside) {
            if (whole && !inside.path().equals(page)) {
                fault(
                        "booklet-link",
                        verb + " \"" + written + "\", which isn't in it",
                        "a booklet is one file: mark with data-alone what it can do without");
            }
            Target target = new Target(verb, inside.path(), inside.fragment());
            targets.add(target);
            return Optional.of(target);
        }
        if (address instanceof Address.Outside outside) {
            outside(written, outside.scheme(), loads ? EMBEDDED : LINK_SCHEMES, verb);
        } else if (address instanceof Address.Rooted) {
            fault(
                    "link-remote",
                    verb + " \"" + written + "\", which works only at the root of a server",
                    "write the address relative to the page");
        } else if (address instanceof Address.Nowhere nowhere) {
            fault("link-target", verb + " \"" + written + "\": " + nowhere.why(), "name a file of the site");
        }
        return Optional.empty();
    }

    private void outside(String written, String scheme, Set<String> allowed, String verb) {
        if (scheme.equals("javascript") || scheme.equals("vbscript")) {
            fault("inline-script", verb + " a script: \"" + written + "\"", "remove it");
        } else if (!allowed.contains(scheme)) {
            fault(
                    "link-remote",
                    verb + " \"" + written + "\"",
                    verb.equals("loads")
                            ? "pages load nothing from elsewhere: publish the file with the site"
                            : "only https, http, mailto and tel links are published");
        }
    }

    private void fault(String code, String message, String hint) {
        faults.add(new Fault(code, message, hint));
    }
}
