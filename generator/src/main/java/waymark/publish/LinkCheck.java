package waymark.publish;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
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
    private final Offers offers = new Offers();
    private final Expected expected = new Expected(offers);
    private final Sightings<PageScan.Fault> faults = Sightings.shared();
    private final ThreadLocal<KnownLinks> known = ThreadLocal.withInitial(KnownLinks::new);
    private final Set<String> listed = ConcurrentHashMap.newKeySet();
    private final Optional<String> base;

    /**
     * What was seen on a page beside its links.
     *
     * @param listed whether it names itself as the one to know
     * @param charts how many it shows
     */
    public record Seen(boolean listed, int charts) {}

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
     * Hears what stays, before anything is fed that may lead to it.
     *
     * @param pages those of them that name themselves as the ones to know
     */
    public void kept(Kept kept, Stream<String> pages) {
        offers.kept(kept);
        base.ifPresent(b -> pages.forEach(path -> listed.add(b + path)));
    }

    /** A page, in the first bytes of a buffer; its owner is the source or template to mend when it is faulty. */
    public Seen page(String path, byte[] html, int length, Span owner) {
        return page(path, owner, scan(path, html, length, false));
    }

    /** A page that is a file by itself: it leads to nothing beside it, and may hold a style. */
    public void booklet(String path, byte[] html, int length, Span owner) {
        page(path, owner, scan(path, html, length, true));
    }

    private PageScan scan(String path, byte[] html, int length, boolean whole) {
        return new PageScan(path, html, length, whole ? "" : rooted(path), whole, known.get(), offers::has);
    }

    private Seen page(String path, Span owner, PageScan scan) {
        Optional<String> canonical =
                scan.canonical().filter(c -> base.map(b -> (b + path).equals(c)).orElse(false));
        canonical.ifPresent(listed::add);
        Sightings.Page page = new Sightings.Page(path, owner);
        scan.faults().forEach(fault -> faults.add(fault, page));
        offers.page(path, scan.ids());
        expected.published(path);
        scan.targets().stream().filter(target -> !offers.has(target)).forEach(target -> expected.add(target, page));
        return new Seen(canonical.isPresent(), scan.charts());
    }

    /** A style sheet, in the first bytes of a buffer. */
    public void style(String path, byte[] css, int length, Span owner) {
        Sightings.Page sheet = new Sightings.Page(path, owner);
        for (String written : StyleScan.addresses(css, length)) {
            Address address = Address.of(path, written);
            boolean embedded = address instanceof Address.Outside outside
                    && outside.scheme().equals("data");
            if (address instanceof Address.Inside inside) {
                expected.add(new PageScan.Target("loads", inside.path(), inside.fragment()), sheet);
            } else if (!embedded) {
                faults.add(
                        new PageScan.Fault(
                                "link-remote",
                                "loads \"" + written + "\"",
                                "name a file of the site, relative to the sheet"),
                        sheet);
            }
        }
        file(path);
    }

    /** Any other file that is published. */
    public void file(String path) {
        offers.file(path);
        expected.published(path);
    }

    /** Reports all that is wrong, once everything has been fed. */
    public void finish(Diagnostics diagnostics) {
        finish(Earlier.NOTHING, diagnostics);
    }

    /**
     * The same where pages were kept. What kept pages lead to was there; only if something of that has gone are they looked
     * at, all of them.
     *
     * @param earlier the files that don't stay as they were, and the bytes of all
     */
    public void finish(Earlier earlier, Diagnostics diagnostics) {
        if (offers.keepsAny() && hasLost(earlier)) {
            offers.keptPages().forEach(path -> page(path, earlier));
        }
        faults.forEach((fault, sighting) -> diagnostics.error(
                fault.code(), sighting.page().owner(), sighting.name() + " " + fault.message(), fault.hint()));
        List<Dangling> dangling = new ArrayList<>();
        expected.forEach((target, sighting) -> {
            offers.lookUp(target.path(), path -> PageScan.ids(path, bytes(path, earlier)));
            if (!offers.has(target)) {
                dangling.add(new Dangling(target, sighting));
            }
        });
        dangling.sort(Comparator.comparing((Dangling d) -> d.target().path())
                .thenComparing(d -> d.target().fragment())
                .thenComparing(d -> d.sighting().page().path()));
        if (!dangling.isEmpty()) {
            NearPaths near = new NearPaths(offers.paths());
            dangling.forEach(d -> report(d, near, diagnostics));
        }
    }

    /** Whether a path or an id that an earlier publication had is no longer there, or may not be. */
    private boolean hasLost(Earlier earlier) {
        return earlier.paths().stream().anyMatch(p -> !offers.has(p))
                || offers.anyLacks(
                        earlier.paths()::contains, p -> earlier.page(p).map(bytes -> PageScan.ids(p, bytes)));
    }

    private void page(String path, Earlier earlier) {
        byte[] bytes = bytes(path, earlier);
        page(path, bytes, bytes.length, Span.of(path));
    }

    private static byte[] bytes(String path, Earlier earlier) {
        return earlier.page(path).orElseThrow(() -> new IllegalStateException("no longer as it was left: " + path));
    }

    private record Dangling(PageScan.Target target, Sightings.Sighting sighting) {}

    private void report(Dangling dangling, NearPaths near, Diagnostics diagnostics) {
        PageScan.Target target = dangling.target();
        Span owner = dangling.sighting().page().owner();
        String found = dangling.sighting().name() + " " + target.verb() + " \"" + target.path();
        if (!offers.has(target.path())) {
            diagnostics.error("link-target", owner, found + "\", which is not published", near.hint(target.path()));
        } else {
            diagnostics.error(
                    "link-anchor",
                    owner,
                    found + "#" + target.fragment() + "\", which has no such heading or id",
                    Nearest.to(target.fragment(), offers.ids(target.path()))
                            .map(id -> "did you mean \"#" + id + "\"?")
                            .orElse("link to the page alone, or to one of its headings"));
        }
    }
}
