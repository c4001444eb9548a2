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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
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

    private final Path output;
    private final Path folder;
    private final Path plan;
    private final Diagnostics diagnostics;
    private final Claims claims;
    private final Map<String, String> hashes = new ConcurrentHashMap<>();
    /** The paths whose live file differs, with the name of the staged one. */
    private final Map<String, String> staged = new ConcurrentHashMap<>();

    private final Map<String, Stamp> stamps = new ConcurrentHashMap<>();

    private final AtomicInteger names = new AtomicInteger();

    Staging(Path output, Path folder, Path plan, Diagnostics diagnostics) {
        this.output = output;
        this.folder = folder;
        this.plan = plan;
        this.diagnostics = diagnostics;
        this.claims = new Claims(diagnostics);
        put(MARK, MARK_TEXT.getBytes(UTF_8), "the note on checksums");
    }

    @Override
    public void put(String path, byte[] buffer, int length, String owner) {
        if (!claims.grant(path, owner)) {
            return;
        }
        hashes.put(path, Sha256.of(buffer, length));
        stage(path, buffer, length);
    }

    @Override
    public void keep(Live file, String owner) {
        if (claims.grant(file.path(), owner)) {
            hashes.put(file.path(), file.hash());
            stamps.put(file.path(), file.stamp());
        }
    }

    /** Keeps what differs from the live file, and in any case what the disk tells of the file that will be live. */
    private void stage(String path, byte[] buffer, int length) {
        Optional<Stamp> live = live(output.resolve(path), buffer, length);
        if (live.isEmpty()) {
            String name = write(buffer, length);
            staged.put(path, name);
            stamps.put(path, stamp(folder.resolve(name)));
        } else {
            stamps.put(path, live.get());
        }
    }

    /**
     * Puts all of it in place: what is new first, the pages that lead to it after, the checksums last; then removes
     * what an earlier publication of ours left and this one lacks. Nothing else in the folder is touched.
     */
    public Published publish() {
        if (diagnostics.hasErrors()) {
            throw new IllegalStateException("nothing is published while an error stops the build");
        }
        TreeMap<String, String> all = new TreeMap<>(hashes);
        int written = staged.size();
        SortedSet<String> stale = stale(all.navigableKeySet());
        byte[] sums = Checksums.text(all);
        stage(Checksums.FILE, sums, sums.length);
        hashes.put(Checksums.FILE, Sha256.of(sums));
        if (!staged.isEmpty() || !stale.isEmpty()) {
            PublishPlan steps = PublishPlan.of(staged, stale, all.keySet());
            writeDown(steps);
            steps.carryOut(output, folder);
            delete(plan);
        }
        return new Published(written, all.size() - written, stale.size());
    }

    /** All files of the publication as they are live now, sorted by path. */
    public List<Live> live() {
        return new TreeMap<>(hashes)
                .entrySet().stream()
                        .map(e -> new Live(e.getKey(), e.getValue(), Objects.requireNonNull(stamps.get(e.getKey()))))
                        .toList();
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

    private String write(byte[] buffer, int length) {
        String name = Integer.toString(names.getAndIncrement());
        Path file = folder.resolve(name);
        try (FileOutputStream out = new FileOutputStream(file.toFile())) {
            out.write(buffer, 0, length);
        } catch (IOException e) {
            throw StoreException.writing(output, e);
        }
        return name;
    }

    /** What the live list of ours has and this publication lacks. */
    private SortedSet<String> stale(SortedSet<String> now) {
        SortedSet<String> stale = new TreeSet<>();
        Checksums.read(output).filter(sums -> sums.containsKey(MARK)).ifPresent(sums -> stale.addAll(sums.keySet()));
        stale.removeAll(now);
        stale.removeIf(path -> path.startsWith(BuildLock.FOLDER + "/") || path.equals(Checksums.FILE));
        if (!stale.isEmpty()) {
            Map<String, String> folded = new HashMap<>();
            now.forEach(path -> folded.put(PathRules.folded(path), path));
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
            if (Files.exists(output.resolve(Checksums.FILE))) {
                Sync.all(staged.values().stream().map(folder::resolve).toList());
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
