package waymark.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What one page asks for, offers and shouldn't have. */
final class PageScan {
    /** Something a page shouldn't have: a message that goes on from the page's name. */
    record Fault(String code, String message, String hint) {}

    /** A file of the site that a page needs. */
    record Target(String verb, String path, String fragment) {}

    private static final Set<String> LINK_SCHEMES = Set.of("https", "http", "mailto", "tel");
    private static final Pattern SPACE = Pattern.compile("\\s+");
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
    private final TagScanner tags;
    private final Set<String> seen = new HashSet<>();
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
     */
    PageScan(String page, byte[] html, int length, String rooted, boolean whole) {
        this.page = page;
        this.rooted = rooted;
        this.whole = whole;
        this.tags = new TagScanner(html, length);
        while (tags.next()) {
            tag();
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

    Set<Target> targets() {
        return targets;
    }

    private void tag() {
        String tag = tags.tag();
        for (TagScanner.Attribute attribute : tags.attributes()) {
            attribute(attribute);
        }
        charts += tags.isChart() ? 1 : 0;
        switch (tag) {
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
            case "id" -> id(tags.value(attribute));
            case "style" ->
                fault("inline-style", "has a style attribute: \"" + tags.value(attribute) + "\"", "use a class");
            case TagScanner.HANDLER -> fault("inline-script", "has an event attribute", "remove it");
            case TagScanner.PAINT -> paint(tags.value(attribute));
            case "aria-controls", "aria-describedby", "aria-labelledby", "for" ->
                words(tags.value(attribute)).forEach(references::add);
            case "href", "xlink:href" -> href(tags.value(attribute));
            case "srcset" ->
                words(tags.value(attribute))
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
                    "src" -> load(tags.value(attribute));
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

    private static Stream<String> words(String value) {
        return SPACE.splitAsStream(value.strip()).filter(word -> !word.isEmpty());
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

    private void href(String address) {
        boolean link = tags.tag().equals("a")
                || tags.tag().equals("area")
                || (tags.tag().equals("link")
                        && words(find("rel").orElse("stylesheet").toLowerCase(Locale.ROOT))
                                .allMatch(LINKING::contains));
        if (tags.tag().equals("link") && find("rel").equals(Optional.of("canonical"))) {
            canonical = Optional.of(address);
        }
        if (!link) {
            load(address);
        } else if (seen.add(address)) {
            lead(address, LINK_SCHEMES, "links to");
        }
    }

    private void load(String address) {
        if (seen.add("load " + address)) {
            lead(address, Set.of("data"), "loads");
        }
    }

    private void lead(String written, Set<String> schemes, String verb) {
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
            targets.add(new Target(verb, inside.path(), inside.fragment()));
        } else if (address instanceof Address.Outside outside) {
            outside(written, outside.scheme(), schemes, verb);
        } else if (address instanceof Address.Rooted) {
            fault(
                    "link-remote",
                    verb + " \"" + written + "\", which works only at the root of a server",
                    "write the address relative to the page");
        } else if (address instanceof Address.Nowhere nowhere) {
            fault("link-target", verb + " \"" + written + "\": " + nowhere.why(), "name a file of the site");
        }
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
