package waymark.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Lets one build at a time write to a folder, and refuses the others at once.
 *
 * <p>The system lets go of the lock of a process that is killed, so a lock file left over means nothing.
 */
public final class BuildLock implements AutoCloseable {
    /** The working folder inside the one that is written to; nothing in it is published. */
    public static final String FOLDER = ".waymark";

    private static final int ATTEMPTS = 20;

    /**
     * The folders locked by this process. POSIX locks are the process's: a second channel on the same file would, when
     * it is closed, give up the first one's lock. So no second one is ever opened.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path target;
    private final FileChannel channel;

    private BuildLock(Path target, FileChannel channel) {
        this.target = target;
        this.channel = channel;
    }

    /**
     * Takes the lock of a folder, which is made if it isn't there.
     *
     * @throws StoreException if another build has it, or the folder can't be written to
     */
    public static BuildLock acquire(Path folder) {
        try {
            Files.createDirectories(folder);
            Path target = folder.toRealPath();
            if (!HELD.add(target)) {
                throw taken(folder);
            }
            Optional<FileChannel> channel = Optional.empty();
            try {
                channel = lock(target.resolve(FOLDER));
            } finally {
                if (channel.isEmpty()) {
                    HELD.remove(target);
                }
            }
            return new BuildLock(target, channel.orElseThrow(() -> taken(folder)));
        } catch (IOException e) {
            throw StoreException.writing(folder, e);
        }
    }

    /** The working folder beside the lock, for what is being written. */
    public Path folder() {
        return target.resolve(FOLDER);
    }

    /** Gives the lock back, and takes the working folder away if nothing is left in it. */
    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(folder().resolve("lock"));
            deleteIfEmpty(folder());
        } catch (IOException e) {
            throw StoreException.writing(folder(), e);
        } finally {
            HELD.remove(target);
        }
    }

    private static StoreException taken(Path folder) {
        return new StoreException(
                "another build is writing to " + folder + "; let it end, or choose another output folder");
    }

    private static Optional<FileChannel> lock(Path folder) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                Files.createDirectories(folder);
                Attempt outcome = attempt(folder.resolve("lock"));
                if (!outcome.vanished()) {
                    return Optional.ofNullable(outcome.channel());
                }
            } catch (NoSuchFileException | FileAlreadyExistsException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
            if (attempt == ATTEMPTS) {
                return Optional.empty();
            }
        }
    }

    /** @param vanished whether the file that was locked is no longer the one of that name: its holder took it away */
    private record Attempt(@Nullable FileChannel channel, boolean vanished) {}

    private static Attempt attempt(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        Optional<Object> before = key(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        boolean held = false;
        try {
            FileLock lock = channel.tryLock();
            boolean vanished = lock != null && (before.isEmpty() || !before.equals(key(file)));
            held = lock != null && !vanished;
            return new Attempt(held ? channel : null, vanished);
        } catch (OverlappingFileLockException e) {
            return new Attempt(null, false);
        } finally {
            if (!held) {
                channel.close();
            }
        }
    }

    /** Which file has this name now; where the system has no keys it doesn't let go of the name of an open file. */
    private static Optional<Object> key(Path file) throws IOException {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return Optional.of(Objects.requireNonNullElse(key, "none"));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static void deleteIfEmpty(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            // An unfinished publication stays, or another build is already waiting at the lock.
            return;
        }
    }
}
