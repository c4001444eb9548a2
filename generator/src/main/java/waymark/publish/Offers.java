package waymark.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** What is published, and which ids its pages have for links to lead to. */
final class Offers {
    /** Stand for what isn't known: nobody asks for the ids of files, and those of kept pages are looked up if they are. */
    private static final Set<String> FILE = Set.of("a file");

    private static final Set<String> KEPT = Set.of("a page that is kept");

    private final Map<String, Set<String>> idsByPath = new ConcurrentHashMap<>();
    private final Map<Set<String>, Set<String>> distinct = new ConcurrentHashMap<>();

    void file(String path) {
        idsByPath.put(path, FILE);
    }

    void kept(String path) {
        idsByPath.put(path, KEPT);
    }

    /** A page with its ids; those that many pages have are kept once. */
    void page(String path, Set<String> ids) {
        Set<String> own = Set.copyOf(ids);
        Set<String> known = distinct.putIfAbsent(own, own);
        idsByPath.put(path, known == null ? own : known);
    }

    /** All paths that are published. */
    Set<String> paths() {
        return idsByPath.keySet();
    }

    boolean has(String path) {
        return idsByPath.containsKey(path);
    }

    /** The ids of a page that was looked at, sorted. */
    List<String> ids(String path) {
        Set<String> ids = idsByPath.get(path);
        return ids == null || isUnknown(ids) ? List.of() : ids.stream().sorted().toList();
    }

    @SuppressWarnings("ReferenceEquality") // an id may read like what stands for none
    private static boolean isUnknown(Set<String> ids) {
        return ids == FILE || ids == KEPT;
    }

    /** Whether a target is published, with the id it leads to; {@code #top} is every page's beginning. */
    @SuppressWarnings("ReferenceEquality")
    boolean has(PageScan.Target target) {
        Set<String> ids = idsByPath.get(target.path());
        if (ids == null) {
            return false;
        }
        String fragment = target.fragment();
        return fragment.isEmpty() || fragment.equals("top") || ids == FILE || (ids != KEPT && ids.contains(fragment));
    }

    /** Learns the ids of a kept page. */
    void lookUp(String path, Function<String, Set<String>> ids) {
        idsByPath.computeIfPresent(path, (p, known) -> isKept(known) ? ids.apply(p) : known);
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isKept(Set<String> ids) {
        return ids == KEPT;
    }

    /** The pages that nobody has looked at. */
    List<String> keptPages() {
        return idsByPath.entrySet().stream()
                .filter(e -> isKept(e.getValue()))
                .map(Map.Entry::getKey)
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
