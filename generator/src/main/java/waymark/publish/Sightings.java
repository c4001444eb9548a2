package waymark.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import waymark.diagnostic.Span;

/**
 * On which pages something was seen: the first few by name, and how many in all. So a fault of a template on a hundred
 * thousand pages is one fault, and the check needs no more memory for it than that.
 */
final class Sightings<T> {
    private static final int KEPT = 4;

    /** A page, and what it is made from. */
    record Page(String path, Span owner) {}

    private static final class Pages {
        private final List<Page> first = new ArrayList<>(1);
        private int count;

        synchronized void add(Page page) {
            count++;
            if (first.size() < KEPT || page.path().compareTo(first.get(KEPT - 1).path()) < 0) {
                insert(page);
            }
        }

        private void insert(Page page) {
            int place = first.size();
            while (place > 0 && first.get(place - 1).path().compareTo(page.path()) > 0) {
                place--;
            }
            first.add(place, page);
            if (first.size() > KEPT) {
                first.remove(KEPT);
            }
        }
    }

    private final Map<T, Pages> seen;

    private Sightings(Map<T, Pages> seen) {
        this.seen = seen;
    }

    /** Sightings of many threads. */
    static <T> Sightings<T> shared() {
        return new Sightings<>(new ConcurrentHashMap<>());
    }

    /** Sightings of a thing or two, which one thread adds to at a time: there are very many of these. */
    static <T> Sightings<T> few() {
        return new Sightings<>(new HashMap<>(2));
    }

    void add(T what, Page page) {
        Pages pages = seen.get(what);
        (pages == null ? seen.computeIfAbsent(what, key -> new Pages()) : pages).add(page);
    }

    /** Forgets some of the things seen, and says whether nothing is left. */
    boolean isEmptyWithout(Predicate<T> forgotten) {
        seen.keySet().removeIf(forgotten);
        return seen.isEmpty();
    }

    /** Tells of each thing seen, once for each of the first pages' owners. */
    void forEach(BiConsumer<T, Sighting> told) {
        seen.forEach((what, pages) -> {
            Map<Span, Page> byOwner = new TreeMap<>();
            pages.first.forEach(page -> byOwner.putIfAbsent(page.owner(), page));
            byOwner.values().forEach(page -> told.accept(what, new Sighting(page, pages.count - byOwner.size())));
        });
    }

    /** One page where something was seen, and how many others there are that aren't told of. */
    record Sighting(Page page, int others) {
        /** The page as messages name it. */
        String name() {
            return switch (others) {
                case 0 -> "page \"" + page.path() + "\"";
                case 1 -> "page \"" + page.path() + "\" (and one more)";
                default -> "page \"" + page.path() + "\" (and " + others + " more)";
            };
        }
    }
}
