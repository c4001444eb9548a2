package waymark.store.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.diagnostic.Diagnostics;
import waymark.store.BuildLock;
import waymark.store.StoreException;

/**
 * The folder that a build publishes to, held by one build at a time.
 *
 * <p>Until {@link Staging#publish} nothing live is changed; closed without it, the folder is as it was.
 */
public final class OutputFolder implements AutoCloseable {
    private final Path output;
    private final BuildLock lock;
    private final List<Path> made;
    private final Hashing hashing;

    private OutputFolder(Path output, BuildLock lock, List<Path> made) {
        this.output = output;
        this.lock = lock;
        this.made = made;
        this.hashing = new Hashing(output);
    }

    /**
     * Takes the folder for a build, finishes a publication that was cut short, and clears what other builds left.
     *
     * @throws StoreException if the folder isn't one to publish to, another build has it, or the disk refuses
     */
    public static OutputFolder open(Path output, Path siteFolder) {
        try {
            Path target = OutputPlace.checked(output, siteFolder);
            if (!Files.exists(target.resolve(BuildLock.FOLDER))) {
                checkOurs(target, output);
            }
            List<Path> made = missing(target);
            OutputFolder folder = new OutputFolder(target, BuildLock.acquire(target), made);
            boolean ready = false;
            try {
                folder.tidy();
                checkOurs(target, output);
                Files.createDirectories(folder.stagingFolder());
                ready = true;
                return folder;
            } finally {
                if (!ready) {
                    folder.close();
                }
            }
        } catch (IOException e) {
            throw StoreException.writing(output, e);
        }
    }

    /** A new publication, to be filled and published. */
    public Staging stage(Diagnostics diagnostics) {
        return new Staging(output, stagingFolder(), plan(), hashing, diagnostics);
    }

    /** The folder as a real path. */
    public Path folder() {
        return output;
    }

    /** Whether a file is as it was left, by what the disk tells of it. */
    public boolean holds(Live file) {
        return LiveFiles.isThere(output, file.path(), file.stamp());
    }

    /** Whether files are as they were left. */
    public boolean holds(LiveFiles files) {
        return files.areThere(output);
    }

    /** The bytes of a file, if it still is as it was left. */
    public Optional<byte[]> bytes(Live file) {
        try {
            return holds(file) ? Optional.of(Files.readAllBytes(output.resolve(file.path()))) : Optional.empty();
        } catch (IOException e) {
            // It has just gone.
            return Optional.empty();
        }
    }

    /** Lets the folder go; staged files that weren't published are deleted. */
    @Override
    public void close() {
        hashing.close();
        try {
            if (!Files.exists(plan())) {
                clear(stagingFolder());
            }
            lock.close();
            for (Path folder : made) {
                if (isEmpty(folder)) {
                    Files.delete(folder);
                }
            }
        } catch (IOException e) {
            throw StoreException.writing(output, e);
        }
    }

    private Path stagingFolder() {
        return lock.folder().resolve("staging");
    }

    private Path plan() {
        return lock.folder().resolve("plan");
    }

    private void tidy() throws IOException {
        if (Files.exists(plan())) {
            PublishPlan.parse(Files.readAllBytes(plan())).ifPresent(plan -> plan.carryOut(output, stagingFolder()));
            Files.delete(plan());
        }
        clear(stagingFolder());
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    clear(file);
                } else {
                    Files.delete(file);
                }
            }
        }
        Files.delete(folder);
    }

    private static void checkOurs(Path target, Path asGiven) throws IOException {
        if (!Files.exists(target) || isEmpty(target)) {
            return;
        }
        if (Checksums.read(target)
                .filter(list -> Checksums.names(list, Staging.MARK))
                .isEmpty()) {
            throw new StoreException("the output folder " + asGiven + " holds files that no build of ours wrote;"
                    + " choose an empty folder, or empty this one yourself");
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.allMatch(child -> child.endsWith(BuildLock.FOLDER));
        }
    }

    /** The folders that will have to be made, innermost first. */
    private static List<Path> missing(Path folder) {
        List<Path> missing = new ArrayList<>();
        Optional<Path> next = Optional.of(folder);
        while (next.isPresent() && !Files.exists(next.get())) {
            missing.add(next.get());
            next = Optional.ofNullable(next.get().getParent());
        }
        return missing;
    }
}
