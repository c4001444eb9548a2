package waymark.gates;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where the links of a folder's pages lead: each to a file that is there and to an anchor within it, by a relative address. */
final class LinkRules {
    private static final String ROOT = "file:/site/";
    private static final Pattern PATH = Pattern.compile("[a-z0-9._/-]*");
    private static final Set<String> TO_PEOPLE = Set.of("mailto", "tel");

    /** Addresses that tell machines where the page is to be found, and load nothing. */
    private static final String TOLD =
            "link[rel=canonical], link[rel=alternate], link[rel$=-version], link[rel=license]";

    private final Set<String> files;
    private final Map<String, Set<String>> anchors = new HashMap<>();
    private final Map<String, Map<String, String>> wanted = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    LinkRules(List<String> files) {
        this.files = new HashSet<>(files);
    }

    /** Takes a page in. */
    void page(String path, Document page) {
        anchors.put(path, ids(page));
        Set<Element> told = new HashSet<>(page.select(TOLD));
        for (Element element : page.select("[href], [src], [data-href], [data-src]")) {
            for (String key : List.of("href", "src", "data-href", "data-src")) {
                if (element.hasAttr(key) && !element.attr(key).startsWith("data:image/")) {
                    follow(path, element, element.attr(key), told.contains(element));
                }
            }
        }
    }

    private void follow(String path, Element element, String address, boolean told) {
        String at = path + ": " + element.normalName() + " " + address;
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException e) {
            faults.add(at + ": no address");
            return;
        }
        if (uri.isAbsolute()) {
            boolean outward =
                    element.normalName().equals("a") && List.of("https", "http").contains(uri.getScheme());
            if (!outward && !told && !TO_PEOPLE.contains(uri.getScheme())) {
                faults.add(at + ": leads out of the folder");
            }
            return;
        }
        if (address.startsWith("/") || (uri.getQuery() != null && !uri.getPath().endsWith(".html"))) {
            faults.add(at + ": doesn't work from a folder");
            return;
        }
        URI target = URI.create(ROOT + path).resolve(address.startsWith("#") ? URI.create(ROOT + path) : uri);
        if (!target.toString().startsWith(ROOT)) {
            faults.add(at + ": leads out of the folder");
            return;
        }
        check(at, target.getPath().substring("/site/".length()), Optional.ofNullable(uri.getFragment()));
    }

    private void check(String at, String file, Optional<String> anchor) {
        if (!files.contains(file)) {
            faults.add(at + ": no such file");
        } else if (!PATH.matcher(file).matches()) {
            faults.add(at + ": not in lower-case ASCII");
        } else if (anchor.isPresent() && file.endsWith(".html")) {
            wanted.computeIfAbsent(file, f -> new HashMap<>()).putIfAbsent(anchor.get(), at);
        }
    }

    /** What led nowhere, once all pages are in. */
    List<String> faults() {
        return faults(path -> new Document(""));
    }

    /** What led nowhere, where some pages that are led to haven't been taken in and are yet to be read. */
    List<String> faults(Function<String, Document> others) {
        List<String> all = new ArrayList<>(faults);
        wanted.forEach((file, found) -> {
            Set<String> there = anchors.computeIfAbsent(file, f -> ids(others.apply(f)));
            found.forEach((anchor, at) -> {
                if (!there.contains(anchor)) {
                    all.add(at + ": no such anchor");
                }
            });
        });
        return all;
    }

    private static Set<String> ids(Document page) {
        return new HashSet<>(page.select("[id]").eachAttr("id"));
    }
}
