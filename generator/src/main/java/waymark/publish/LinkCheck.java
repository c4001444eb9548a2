package waymark.publish;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Nearest;
import waymark.diagnostic.Span;

/**
 * The second gate: every link of a site leads to something that is published with it, and no page holds script or style
 * of its own or loads anything from elsewhere.
 *
 * <p>It is fed with all that is to be published, by many threads if need be, and keeps of a page only its ids and where
 * it leads.
 */
public final class LinkCheck {
    private final Set<String> files = ConcurrentHashMap.newKeySet();
    private final Map<String, List<String>> idsOfPages = new ConcurrentHashMap<>();
    private final Map<List<String>, List<String>> ids = new ConcurrentHashMap<>();
    private final Sightings<PageScan.Fault> faults = new Sightings<>();
    private final Sightings<PageScan.Target> targets = new Sightings<>();
    private final Set<String> listed = ConcurrentHashMap.newKeySet();
    private final Set<String> kept = ConcurrentHashMap.newKeySet();
    private final Optional<String> base;

    /**
     * What was seen on a page beside its links.
     *
     * @param canonical the address by which it names itself as the one to know
     * @param charts how many it shows
     */
    public record Seen(Optional<String> canonical, int charts) {}

    /** A check of a site that may stand anywhere. */
    public LinkCheck() {
        this(Optional.empty());
    }

    /** A check of a site that says where it stands, in full. */
    public LinkCheck(Optional<String> base) {
        this.base = base;
    }

    /** The whole addresses of the pages that name themselves as the ones to know. */
    public SortedSet<String> listed() {
        return new TreeSet<>(listed);
    }

    /** The page for what isn't there is shown at any address of a server, so that its links start at the root. */
    private String rooted(String path) {
        return path.equals("404.html") || path.endsWith("/404.html")
                ? base.map(b -> URI.create(b).getRawPath()).orElse("")
                : "";
    }

    /**
     * A page that is live already and stays: its links led somewhere then.
     *
     * @param canonical the address by which it names itself as the one to know, if it does
     */
    public void kept(String path, Optional<String> canonical) {
        canonical.ifPresent(listed::add);
        kept.add(path);
        files.add(path);
    }

    /** A page, in the first bytes of a buffer; its owner is the source or template to mend when it is faulty. */
    public Seen page(String path, byte[] html, int length, Span owner) {
        return page(path, owner, new PageScan(path, html, length, rooted(path), false));
    }

    /** A page that is a file by itself: it leads to nothing beside it, and may hold a style. */
    public void booklet(String path, byte[] html, int length, Span owner) {
        page(path, owner, new PageScan(path, html, length, "", true));
    }

    private Seen page(String path, Span owner, PageScan scan) {
        Optional<String> canonical =
                scan.canonical().filter(c -> base.map(b -> (b + path).equals(c)).orElse(false));
        canonical.ifPresent(listed::add);
        Sightings.Page page = new Sightings.Page(path, owner);
        scan.faults().forEach(fault -> faults.add(fault, page));
        scan.targets().forEach(target -> targets.add(target, page));
        idsOfPages.put(path, shared(scan.ids().stream().sorted().toList()));
        files.add(path);
        return new Seen(canonical, scan.charts());
    }

    /** A style sheet, in the first bytes of a buffer. */
    public void style(String path, byte[] css, int length, Span owner) {
        Sightings.Page sheet = new Sightings.Page(path, owner);
        for (String written : StyleScan.addresses(css, length)) {
            Address address = Address.of(path, written);
            boolean embedded = address instanceof Address.Outside outside
                    && outside.scheme().equals("data");
            if (address instanceof Address.Inside inside) {
                targets.add(new PageScan.Target("loads", inside.path(), inside.fragment()), sheet);
            } else if (!embedded) {
                faults.add(
                        new PageScan.Fault(
                                "link-remote",
                                "loads \"" + written + "\"",
                                "name a file of the site, relative to the sheet"),
                        sheet);
            }
        }
        files.add(path);
    }

    /** Any other file that is published. */
    public void file(String path) {
        files.add(path);
    }

    /** Reports all that is wrong, once everything has been fed. */
    public void finish(Diagnostics diagnostics) {
        finish(Earlier.NOTHING, diagnostics);
    }

    /**
     * The same where pages were kept. What kept pages lead to was there; only if something of that has gone are they looked
     * at, all of them.
     */
    public void finish(Earlier earlier, Diagnostics diagnostics) {
        if (!kept.isEmpty() && hasLost(earlier)) {
            kept.forEach(path -> page(path, earlier));
        }
        faults.forEach((fault, sighting) -> diagnostics.error(
                fault.code(), sighting.page().owner(), sighting.name() + " " + fault.message(), fault.hint()));
        List<Dangling> dangling = new ArrayList<>();
        targets.forEach((target, sighting) -> {
            if (kept.contains(target.path()) && !target.fragment().isEmpty()) {
                idsOfPages.computeIfAbsent(target.path(), p -> ids(p, earlier));
            }
            if (!files.contains(target.path()) || !hasAnchor(target)) {
                dangling.add(new Dangling(target, sighting));
            }
        });
        dangling.sort(Comparator.comparing((Dangling d) -> d.target().path())
                .thenComparing(d -> d.target().fragment())
                .thenComparing(d -> d.sighting().page().path()));
        NearPaths near = new NearPaths(files);
        dangling.forEach(d -> report(d, near, diagnostics));
    }

    /** Whether a path or an id that an earlier publication had is no longer there, or may not be. */
    private boolean hasLost(Earlier earlier) {
        return earlier.paths().stream().anyMatch(p -> !files.contains(p))
                || idsOfPages.keySet().stream()
                        .filter(earlier.paths()::contains)
                        .anyMatch(p -> earlier.page(p)
                                .map(bytes -> !Set.copyOf(idsOfPages.get(p))
                                        .containsAll(new PageScan(p, bytes, bytes.length, rooted(p), false).ids()))
                                .orElse(true));
    }

    private void page(String path, Earlier earlier) {
        byte[] bytes = bytes(path, earlier);
        page(path, bytes, bytes.length, Span.of(path));
    }

    private List<String> ids(String path, Earlier earlier) {
        byte[] bytes = bytes(path, earlier);
        return List.copyOf(new PageScan(path, bytes, bytes.length, rooted(path), false).ids());
    }

    private static byte[] bytes(String path, Earlier earlier) {
        return earlier.page(path).orElseThrow(() -> new IllegalStateException("no longer as it was left: " + path));
    }

    private record Dangling(PageScan.Target target, Sightings.Sighting sighting) {}

    private void report(Dangling dangling, NearPaths near, Diagnostics diagnostics) {
        PageScan.Target target = dangling.target();
        Span owner = dangling.sighting().page().owner();
        String found = dangling.sighting().name() + " " + target.verb() + " \"" + target.path();
        if (!files.contains(target.path())) {
            diagnostics.error("link-target", owner, found + "\", which is not published", near.hint(target.path()));
        } else {
            diagnostics.error(
                    "link-anchor",
                    owner,
                    found + "#" + target.fragment() + "\", which has no such heading or id",
                    Nearest.to(target.fragment(), idsOfPages.getOrDefault(target.path(), List.of()))
                            .map(id -> "did you mean \"#" + id + "\"?")
                            .orElse("link to the page alone, or to one of its headings"));
        }
    }

    /** Only pages have anchors that are known; {@code #top} is every page's beginning. */
    private boolean hasAnchor(PageScan.Target target) {
        List<String> known = idsOfPages.get(target.path());
        return target.fragment().isEmpty()
                || target.fragment().equals("top")
                || known == null
                || known.contains(target.fragment());
    }

    /** Many pages have the same ids; they are kept once. */
    private List<String> shared(List<String> some) {
        List<String> known = ids.putIfAbsent(some, some);
        return known == null ? some : known;
    }
}
