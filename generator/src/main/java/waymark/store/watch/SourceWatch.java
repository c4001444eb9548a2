package waymark.store.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import waymark.store.FolderTree;
import waymark.store.StoreException;

/**
 * Tells when sources of a site may have changed. It hears of it from the system, or, where that tells nothing or not all,
 * looks for itself.
 */
public final class SourceWatch implements AutoCloseable {
    /** Disks of other machines, by what their kind begins with: a system reports only what it has changed itself. */
    private static final List<String> ELSEWHERE = List.of(
            "nfs", "cifs", "smb", "9p", "v9fs", "drvfs", "fuse.", "virtiofs", "vboxsf", "prl_fs", "afs", "ceph", "gfs");

    private final Path site;
    private final Consumer<String> saying;
    private Changes changes;

    private SourceWatch(Path site, Consumer<String> saying, Changes changes) {
        this.site = site;
        this.saying = saying;
        this.changes = changes;
    }

    /**
     * Watches from now on: whatever changes later is told to whoever waits.
     *
     * @param saying hears once if the sources have to be looked at
     * @throws StoreException if there is no such folder
     */
    public static SourceWatch over(Path site, Consumer<String> saying) {
        return over(site, saying, Events::of);
    }

    /** How the system is listened to. */
    interface Listening {
        Changes to(Path site) throws IOException;
    }

    static SourceWatch over(Path site, Consumer<String> saying, Listening listening) {
        Path real = real(site);
        try {
            Optional<String> elsewhere = elsewhere(real);
            if (elsewhere.isPresent()) {
                throw new IOException("the disk is another machine's: " + elsewhere.get());
            }
            return new SourceWatch(real, saying, listening.to(real));
        } catch (IOException e) {
            return new SourceWatch(real, saying, looking(real, saying, e));
        }
    }

    private static Path real(Path site) {
        try {
            Path real = site.toRealPath();
            if (!Files.isDirectory(real)) {
                throw new StoreException("the source " + site + " is a file, not a folder");
            }
            return real;
        } catch (IOException e) {
            throw StoreException.reading(site, e);
        }
    }

    /** The kind of a disk with sources on which others may change them. */
    private static Optional<String> elsewhere(Path site) throws IOException {
        for (String root : FolderTree.ROOTS) {
            Path folder = Files.isDirectory(site.resolve(root)) ? site.resolve(root) : site;
            String kind = Files.getFileStore(folder).type();
            if (ELSEWHERE.stream().anyMatch(kind::startsWith)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static Changes looking(Path site, Consumer<String> saying, IOException why) {
        saying.accept("Not all changes are reported here (" + why.getMessage()
                + "): the sources are looked at every second instead.");
        return new Looks(site);
    }

    /**
     * Waits for a change; a burst of changes is one.
     *
     * @param most how long it waits at most
     * @return whether something may have changed
     */
    public boolean await(Duration most) throws InterruptedException {
        try {
            return changes.await(most);
        } catch (IOException e) {
            look(e);
            return true;
        }
    }

    /** Whether something may have changed since the last time somebody was told so. */
    public boolean isWaiting() {
        try {
            return changes.isWaiting();
        } catch (IOException e) {
            look(e);
            return true;
        }
    }

    private void look(IOException why) {
        changes.close();
        changes = looking(site, saying, why);
    }

    @Override
    public void close() {
        changes.close();
    }
}
