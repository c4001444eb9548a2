package waymark.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is published, and which ids its pages have for links to lead to. */
final class Offers {
    /** Stands for what isn't known: nobody asks for the ids of files. Those of kept pages are looked up if they are. */
    private static final Set<String> FILE = Set.of("a file");

    private final Map<String, Set<String>> idsByPath = new ConcurrentHashMap<>();
    private final Map<Set<String>, Set<String>> distinct = new ConcurrentHashMap<>();
    private Kept kept = Kept.NOTHING;

    void file(String path) {
        idsByPath.put(path, FILE);
    }

    /** Hears what stays of an earlier publication. */
    void kept(Kept files) {
        kept = files;
    }

    /** A page with its ids; those that many pages have are kept once. */
    void page(String path, Set<String> ids) {
        Set<String> own = Set.copyOf(ids);
        Set<String> known = distinct.putIfAbsent(own, own);
        idsByPath.put(path, known == null ? own : known);
    }

    /** All paths that are published. */
    Set<String> paths() {
        return Stream.concat(idsByPath.keySet().stream(), kept.paths()).collect(Collectors.toSet());
    }

    boolean has(String path) {
        return idsByPath.containsKey(path) || kept.has(path);
    }

    /** The ids of a page that was looked at, sorted. */
    List<String> ids(String path) {
        Set<String> ids = idsByPath.get(path);
        return ids == null || isUnknown(ids) ? List.of() : ids.stream().sorted().toList();
    }

    @SuppressWarnings("ReferenceEquality") // an id may read like what stands for none
    private static boolean isUnknown(Set<String> ids) {
        return ids == FILE;
    }

    /** Whether a target is published, with the id it leads to; {@code #top} is every page's beginning. */
    boolean has(PageScan.Target target) {
        Set<String> ids = idsByPath.get(target.path());
        String fragment = target.fragment();
        boolean whole = fragment.isEmpty() || fragment.equals("top");
        return ids == null
                ? kept.has(target.path()) && (whole || !kept.isPage(target.path()))
                : whole || isUnknown(ids) || ids.contains(fragment);
    }

    /** Learns the ids of a page, if it was kept and nobody has looked at it. */
    void lookUp(String path, Function<String, Set<String>> ids) {
        if (!idsByPath.containsKey(path) && kept.isPage(path)) {
            idsByPath.put(path, ids.apply(path));
        }
    }

    /** Whether anything stays. */
    boolean keepsAny() {
        return kept.paths().findAny().isPresent();
    }

    /** The kept pages that nobody has looked at. */
    List<String> keptPages() {
        return kept.paths()
                .filter(path -> kept.isPage(path) && !idsByPath.containsKey(path))
                .toList();
    }

    /** Whether any page that was looked at, of some, lacks ids that it once had, or may. */
    boolean anyLacks(Predicate<String> asked, Function<String, Optional<Set<String>>> once) {
        return idsByPath.entrySet().stream()
                .filter(e -> !isUnknown(e.getValue()) && asked.test(e.getKey()))
                .anyMatch(e -> once.apply(e.getKey())
                        .map(ids -> !e.getValue().containsAll(ids))
                        .orElse(true));
    }
}
