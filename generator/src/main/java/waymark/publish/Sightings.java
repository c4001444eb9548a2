package waymark.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
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
        private final AtomicInteger count = new AtomicInteger();
        /** The last of the first pages, once there are enough: what comes after it is only counted. */
        private volatile @Nullable Page last;

        void add(Page page) {
            count.incrementAndGet();
            Page known = last;
            if (known == null || page.path().compareTo(known.path()) < 0) {
                insert(page);
            }
        }

        private synchronized void insert(Page page) {
            int place = first.size();
            while (place > 0 && first.get(place - 1).path().compareTo(page.path()) > 0) {
                place--;
            }
            if (place < KEPT) {
                first.add(place, page);
            }
            if (first.size() > KEPT) {
                first.remove(KEPT);
            }
            if (first.size() == KEPT) {
                last = first.get(KEPT - 1);
            }
        }
    }

    private final Map<T, Pages> seen = new ConcurrentHashMap<>();

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
            byOwner.values().forEach(page -> told.accept(what, new Sighting(page, pages.count.get() - byOwner.size())));
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
