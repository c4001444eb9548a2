package waymark.build;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import waymark.page.Output;
import waymark.publish.offline.HeldLinks;
import waymark.publish.offline.Packed;
import waymark.publish.offline.ZipArchive;

/**
 * Gathers what archives hold while a site is rendered. What they all hold is packed once, after the last piece of it; the
 * rest goes from one place at a time into its archives, so that no more than that is kept.
 */
final class Archives {
    private final Optional<URI> base;
    private final Set<String> starts;
    private final CountDownLatch pieces;
    private final Map<String, Supplier<byte[]>> common = new ConcurrentHashMap<>();
    private @Nullable Map<String, Packed> packed;

    /**
     * @param base the site's address, if it has one
     * @param starts the paths of pages that each archive has of its own, such as the one it opens at
     * @param pieces how many pieces there are whose outputs all archives hold
     */
    Archives(Optional<URI> base, Set<String> starts, int pieces) {
        this.base = base;
        this.starts = starts;
        this.pieces = new CountDownLatch(pieces);
    }

    /** Takes an output that all archives hold. */
    void common(String path, byte[] bytes) {
        common.put(path, () -> bytes);
    }

    /** Takes one that is asked for only if an archive is packed. */
    void common(String path, Supplier<byte[]> bytes) {
        common.put(path, bytes);
    }

    /** Says that a piece is through whose outputs all archives hold, or has failed. */
    void commonDone() {
        pieces.countDown();
    }

    /** Begins with a place. */
    OfPlace place() {
        return new OfPlace();
    }

    /** The archives of one place. */
    final class OfPlace {
        private final Map<String, Output.Archive> archives = new LinkedHashMap<>();
        private final Map<String, Map<String, byte[]>> files = new LinkedHashMap<>();
        private final Map<String, byte[]> beside = new LinkedHashMap<>();

        void open(Output.Archive archive) {
            archives.put(archive.path(), archive);
            files.put(archive.path(), new LinkedHashMap<>());
        }

        /** Takes an output into the archives that hold it. */
        void add(String path, byte[] bytes) {
            for (Output.Archive archive : archives.values()) {
                if (archive.holds(path)) {
                    add(archive.path(), path, bytes);
                }
            }
            if (path.endsWith(".css")) {
                beside.put(path, bytes);
            }
        }

        /** Takes an output into one archive alone. */
        void add(String archive, String path, byte[] bytes) {
            Objects.requireNonNull(files.get(archive)).put(path, bytes);
        }

        /** Returns the archives of the place as files of the site. */
        List<Output.File> finished() throws InterruptedException {
            List<Output.File> finished = new ArrayList<>();
            for (Output.Archive archive : archives.values()) {
                Map<String, byte[]> own = Objects.requireNonNull(files.remove(archive.path()));
                own.putAll(beside);
                finished.add(new Output.File(archive.path(), archive.owner(), zip(archive, own)));
            }
            return finished;
        }
    }

    private byte[] zip(Output.Archive archive, Map<String, byte[]> own) throws InterruptedException {
        Map<String, Packed> all = new LinkedHashMap<>(common());
        Set<String> held = new HashSet<>(all.keySet());
        held.addAll(own.keySet());
        HeldLinks links = new HeldLinks(held::contains, base);
        own.forEach((path, bytes) -> all.put(path, packed(path, bytes, links)));
        return ZipArchive.of(archive.name() + "/", all.values(), archive.day());
    }

    /** Returns what all archives hold, packed by whoever asks first. Its pages lead to no place: places differ. */
    private Map<String, Packed> common() throws InterruptedException {
        pieces.await();
        synchronized (this) {
            if (packed == null) {
                HeldLinks links = new HeldLinks(p -> common.containsKey(p) || starts.contains(p), base);
                Map<String, Packed> all = new LinkedHashMap<>();
                common.forEach((path, bytes) -> all.put(path, packed(path, bytes.get(), links)));
                packed = all;
            }
            return packed;
        }
    }

    private static Packed packed(String path, byte[] bytes, HeldLinks links) {
        return Packed.of(path, path.endsWith(".html") ? links.of(path, bytes) : bytes);
    }
}
