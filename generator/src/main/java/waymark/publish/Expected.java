package waymark.publish;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What pages lead to and wasn't published when they were looked at. It is forgotten once it is, so that little is held. */
final class Expected {
    private final Offers offers;
    private final Map<String, Sightings<PageScan.Target>> byPath = new ConcurrentHashMap<>();

    Expected(Offers offers) {
        this.offers = offers;
    }

    /** Hears that a page leads to something. */
    void add(PageScan.Target target, Sightings.Page page) {
        // Nobody publishes the path between the question and the answer: whoever does comes by here for it afterwards.
        byPath.compute(target.path(), (path, known) -> offers.has(target) ? known : with(known, target, page));
    }

    private static Sightings<PageScan.Target> with(
            @Nullable Sightings<PageScan.Target> known, PageScan.Target target, Sightings.Page page) {
        Sightings<PageScan.Target> all = known == null ? Sightings.few() : known;
        all.add(target, page);
        return all;
    }

    /** Hears that a path is published now. */
    void published(String path) {
        byPath.computeIfPresent(path, (p, known) -> known.isEmptyWithout(offers::has) ? null : known);
    }

    /** Tells of all that is still expected. */
    void forEach(BiConsumer<PageScan.Target, Sightings.Sighting> told) {
        byPath.values().forEach(sightings -> sightings.forEach(told));
    }
}
