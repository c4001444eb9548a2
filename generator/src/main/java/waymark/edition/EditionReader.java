package waymark.edition;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.store.ManifestTree;
import waymark.store.SourceTree;

/** Reads every place's editions and sees that they are whole. */
public final class EditionReader {
    private EditionReader() {}

    /**
     * The editions of each place that has any, oldest first. Those whose time hasn't come are checked like the others
     * but not among them: a place that has no other has an empty list, and its working state is under embargo too.
     *
     * @param editions what stands under {@code data/editions/}
     * @param now the moment of the build
     */
    public static SortedMap<String, List<Edition>> read(SourceTree editions, Instant now, Diagnostics diagnostics) {
        return read(editions, now, next -> {}, diagnostics);
    }

    /**
     * The same.
     *
     * @param embargoed hears the time of each edition whose time hasn't come
     */
    public static SortedMap<String, List<Edition>> read(
            SourceTree editions, Instant now, Consumer<Instant> embargoed, Diagnostics diagnostics) {
        SortedMap<String, List<Edition>> read = new TreeMap<>();
        manifests(editions, diagnostics).forEach((place, manifests) -> {
            List<Edition> released = new ArrayList<>();
            for (Manifest manifest : manifests) {
                Optional<Edition> edition = edition(manifest, editions, diagnostics);
                Instant on = manifest.on().toInstant();
                if (on.isAfter(now)) {
                    embargoed.accept(on);
                } else {
                    edition.ifPresent(released::add);
                }
            }
            read.put(place, List.copyOf(released));
        });
        return read;
    }

    /** The manifests of each place, oldest first. */
    static SortedMap<String, List<Manifest>> manifests(SourceTree editions, Diagnostics diagnostics) {
        SortedMap<String, List<Manifest>> manifests = new TreeMap<>();
        for (String path : editions.paths()) {
            if (path.startsWith(EditionPaths.FOLDER + "/" + EditionPaths.OBJECTS + "/")) {
                continue;
            }
            if (!path.matches(EditionPaths.FOLDER + "/[^/]+/[^/]+\\.yaml")) {
                diagnostics.error(
                        "edition-name",
                        Span.of(path),
                        "this is neither a manifest (" + Manifest.path("<place>", "<edition>") + ") nor an object",
                        "move it out of " + EditionPaths.FOLDER);
                continue;
            }
            ManifestReader.read(editions, path, diagnostics)
                    .ifPresent(manifest -> manifests
                            .computeIfAbsent(manifest.place(), place -> new ArrayList<>())
                            .add(manifest));
        }
        manifests.values().forEach(list -> {
            list.sort(Comparator.comparing((Manifest manifest) -> manifest.on().toInstant())
                    .thenComparing(Manifest::id));
            checkOrder(list, diagnostics);
        });
        return manifests;
    }

    private static Optional<Edition> edition(Manifest manifest, SourceTree editions, Diagnostics diagnostics) {
        if (manifest.withdrawn().isPresent()) {
            return Optional.of(new Edition(manifest, Optional.empty()));
        }
        return ManifestTree.open(manifest.name(), Span.of(manifest.path()), manifest.sources(), editions, diagnostics)
                .map(tree -> new Edition(manifest, Optional.of(tree)));
    }

    private static void checkOrder(List<Manifest> manifests, Diagnostics diagnostics) {
        List<String> earlier = new ArrayList<>();
        Optional<OffsetDateTime> last = Optional.empty();
        for (Manifest manifest : manifests) {
            Span span = Span.of(manifest.path());
            if (last.isPresent() && last.get().isEqual(manifest.on())) {
                String other = earlier.get(earlier.size() - 1);
                diagnostics.error(
                        "edition-order",
                        span,
                        "editions " + other + " and " + manifest.id() + " have the same time, so that neither is newer",
                        "remove the one that shouldn't have been released");
            }
            if (manifest.corrects().isPresent()
                    && !earlier.contains(manifest.corrects().get())) {
                diagnostics.error(
                        "edition-corrects",
                        span,
                        "edition " + manifest.name() + " corrects \""
                                + manifest.corrects().get() + "\", which is not an earlier edition of this place",
                        "put back the edition that it corrects");
            }
            earlier.add(manifest.id());
            last = Optional.of(manifest.on());
        }
    }
}
