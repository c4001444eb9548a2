package waymark.store.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.diagnostic.Diagnostics;
import waymark.store.BuildLock;
import waymark.store.PathRules;
import waymark.store.Sha256;
import waymark.store.Stamp;
import waymark.store.StoreException;

/**
 * What is to be published: files that differ from the live ones wait in the working folder, the others are only noted.
 * Safe for many threads until it is published.
 */
public final class Staging implements Sink {
    /** Published beside the list of checksums: says what made the folder, and marks it as ours. */
    static final String MARK = "waymark.txt";

    private static final String MARK_TEXT = """
            These pages were made by Waymark.
            SHA256SUMS lists every file with its hash; to check them all: sha256sum -c SHA256SUMS
            """;

    /**
     * A file as it will be live.
     *
     * @param size what {@link Stamp} tells of it, like {@code modified}; there are too many files for stamps of their own
     * @param staged the name of the staged one, which is its path on a first publication; empty if it is live already
     */
    private record Held(Hashing.Hash hash, long size, long modified, String staged) {
        Held(Hashing.Hash hash, Stamp stamp, String staged) {
            this(hash, stamp.size(), stamp.modified(), staged);
        }

        Stamp stamp() {
            return Stamp.basic(size, modified);
        }

        boolean isStaged() {
            return !staged.isEmpty();
        }
    }

    private final Path output;
    private final Path folder;
    private final Path plan;
    private final Diagnostics diagnostics;
    private final Claims claims;
    private final Hashing hashing;
    private final Optional<FirstSite> first;

    /** The folder that files are staged in, below the output folder: paths of very many are put together as texts. */
    private final String below;

    private final Map<String, Held> files = new ConcurrentHashMap<>();
    private KeptFiles kept = KeptFiles.NONE;
    private final AtomicInteger names = new AtomicInteger();

    Staging(Path output, Path folder, Path plan, Hashing hashing, Diagnostics diagnostics) {
        this.output = output;
        this.folder = folder;
        this.plan = plan;
        this.hashing = hashing;
        this.diagnostics = diagnostics;
        this.claims = new Claims(diagnostics);
        this.first = Files.exists(output.resolve(Checksums.FILE))
                ? Optional.empty()
                : Optional.of(new FirstSite(folder.resolve(FirstSite.FOLDER)));
        this.below =
                output.relativize(first.map(FirstSite::folder).orElse(folder)).toString() + "/";
        put(MARK, MARK_TEXT.getBytes(UTF_8), "the note on checksums");
    }

    @Override
    public void put(String path, byte[] buffer, int length, String owner) {
        if (claims.grant(path, owner)) {
            stage(path, buffer, length, file -> hashing.of(buffer, length, file));
        }
    }

    @Override
    public void keep(KeptFiles live, IntFunction<String> ownerOf) {
        claims.keep(live, ownerOf);
        kept = live;
    }

    /** Keeps what differs from the live file, and in any case what the disk tells of the file that will be live. */
    private void stage(String path, byte[] buffer, int length, Function<String, Hashing.Hash> hash) {
        Optional<Stamp> live = first.isPresent() ? Optional.empty() : live(output.resolve(path), buffer, length);
        String staged = live.isPresent() ? "" : write(path, buffer, length);
        String file = staged.isEmpty() ? path : below + staged;
        files.put(path, new Held(hash.apply(file), live.orElseGet(() -> stamp(output.resolve(file))), staged));
    }

    /**
     * Puts all of it in place: what is new first, the pages that lead to it after, the checksums last; then removes
     * what an earlier publication of ours left and this one lacks. Nothing else in the folder is touched.
     */
    public Published publish() {
        if (diagnostics.hasErrors()) {
            throw new IllegalStateException("nothing is published while an error stops the build");
        }
        hashing.finish();
        SortedMap<String, Held> made = new TreeMap<>(files);
        int all = kept.size() + made.size();
        int written = (int) made.values().stream().filter(Held::isStaged).count();
        byte[] sums = Checksums.text(
                kept, new TreeSet<>(made.keySet()), path -> hash(path, Objects.requireNonNull(made.get(path))));
        SortedSet<String> stale = stale(sums);
        // Nobody asks for the hash of the list of hashes.
        stage(Checksums.FILE, sums, sums.length, file -> Hashing.known(""));
        if (!stale.isEmpty() || files.values().stream().anyMatch(Held::isStaged)) {
            PublishPlan steps = plan(stale);
            writeDown(steps);
            steps.carryOut(output, folder);
            delete(plan);
        }
        return new Published(written, all - written, stale.size());
    }

    private PublishPlan plan(SortedSet<String> stale) {
        if (first.isPresent()) {
            return PublishPlan.ofFirst(files.keySet());
        }
        Map<String, String> staged = new HashMap<>();
        files.forEach((path, file) -> {
            if (file.isStaged()) {
                staged.put(path, file.staged());
            }
        });
        return PublishPlan.of(staged, stale, stale.isEmpty() ? Set.of() : all().collect(Collectors.toSet()));
    }

    private Stream<String> all() {
        return Stream.concat(kept.paths(), files.keySet().stream());
    }

    /** The files of the publication as they are live now, sorted by path, without those that were kept. */
    public List<Live> live() {
        List<Live> live = new ArrayList<>();
        new TreeMap<>(files).forEach((path, file) -> live.add(new Live(path, hash(path, file), file.stamp())));
        return live;
    }

    /** The hash of a file that is staged or live. */
    private String hash(String path, Held file) {
        return hashing.hex(file.hash()).orElseGet(() -> {
            Path staged = file.isStaged() ? staged(file.staged()) : output.resolve(path);
            try {
                return Sha256.of(Files.readAllBytes(Files.exists(staged) ? staged : output.resolve(path)));
            } catch (IOException e) {
                throw StoreException.reading(output, e);
            }
        });
    }

    private Path staged(String name) {
        return output.resolve(below + name);
    }

    private Stamp stamp(Path file) {
        try {
            return Stamp.basic(file);
        } catch (IOException e) {
            throw StoreException.writing(output, e);
        }
    }

    /** What the disk tells of a live file that has these bytes; nothing if it has others, or isn't there. */
    private static Optional<Stamp> live(Path file, byte[] buffer, int length) {
        try {
            BasicFileAttributes live = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!live.isRegularFile() || live.size() != length) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            boolean same = Arrays.equals(bytes, 0, bytes.length, buffer, 0, length);
            return same ? Optional.of(Stamp.of(live)) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            // A file stands where a folder goes, or can't be read: it differs, and moving over it will tell.
            return Optional.empty();
        }
    }

    private String write(String path, byte[] buffer, int length) {
        String name = first.isPresent() ? path : Integer.toString(names.getAndIncrement());
        try {
            if (first.isPresent()) {
                first.get().makeFolderOf(path);
            }
            try (FileOutputStream out = new FileOutputStream(staged(name).toFile())) {
                out.write(buffer, 0, length);
            }
        } catch (IOException e) {
            throw StoreException.writing(output, e);
        }
        return name;
    }

    /** What the live list of ours has and this publication lacks. */
    private SortedSet<String> stale(byte[] sums) {
        SortedSet<String> stale = Checksums.read(output)
                .filter(live -> Checksums.names(live, MARK))
                .map(live -> Checksums.gone(live, sums, p -> files.containsKey(p) || kept.find(p) >= 0))
                .orElseGet(TreeSet::new);
        stale.removeIf(path -> path.startsWith(BuildLock.FOLDER + "/") || path.equals(Checksums.FILE));
        if (!stale.isEmpty()) {
            Map<String, String> folded = new HashMap<>();
            all().forEach(path -> folded.put(PathRules.folded(path), path));
            stale.removeIf(path -> isSame(path, folded.get(PathRules.folded(path))));
        }
        return stale;
    }

    /** On a system that folds case an old file is the new one of the other spelling. */
    private boolean isSame(String stale, @Nullable String now) {
        try {
            return now != null
                    && Files.exists(output.resolve(now))
                    && Files.isSameFile(output.resolve(now), output.resolve(stale));
        } catch (IOException e) {
            return false;
        }
    }

    /** Files are forced to the disk before they take the place of live ones; a first publication has none to lose. */
    private void writeDown(PublishPlan steps) {
        try {
            if (first.isEmpty()) {
                Sync.all(files.values().stream()
                        .filter(Held::isStaged)
                        .map(file -> staged(file.staged()))
                        .toList());
            }
            Path temporary = folder.resolve("plan");
            Files.write(temporary, steps.text());
            Sync.one(temporary);
            Files.move(temporary, plan, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw StoreException.writing(output, e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw StoreException.writing(file, e);
        }
    }
}
