package waymark.store.watch;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import waymark.store.FolderTree;

/**
 * Hears what the system reports of the folders of sources. Of the site's own folder only those folders concern it: a site
 * that is published beside them, and what builds remember, are none of its business.
 */
final class Events implements Changes {
    /** A burst is over when so many slices of time have brought nothing; editors save in several steps. */
    private static final int QUIET = 3;

    private static final int SLICE_MILLIS = 25;

    /** A burst that goes on for two seconds is built from as it is. */
    private static final int LONGEST_BURST = 80;

    private final Path site;
    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();
    private boolean changed;

    private Events(Path site, WatchService service) {
        this.site = site;
        this.service = service;
    }

    /**
     * Begins to listen.
     *
     * @throws IOException if the system doesn't report changes, or of no more folders
     */
    static Events of(Path site) throws IOException {
        WatchService service = site.getFileSystem().newWatchService();
        // Java's own makeshift looks every ten seconds.
        boolean reported = !service.getClass().getSimpleName().equals("PollingWatchService");
        Events events = new Events(site, service);
        boolean listening = false;
        try {
            if (!reported) {
                throw new IOException("this system reports none");
            }
            events.listen();
            listening = true;
            return events;
        } finally {
            if (!listening) {
                events.close();
            }
        }
    }

    @Override
    public boolean await(Duration most) throws IOException, InterruptedException {
        if (!isWaiting()) {
            WatchKey first = service.poll(most.toNanos(), TimeUnit.NANOSECONDS);
            if (first == null || !take(first)) {
                return false;
            }
        }
        int quiet = 0;
        for (int i = 0; i < LONGEST_BURST && quiet < QUIET; i++) {
            Thread.sleep(SLICE_MILLIS);
            quiet = drain() ? 0 : quiet + 1;
        }
        changed = false;
        return true;
    }

    @Override
    public boolean isWaiting() throws IOException {
        changed |= drain();
        return changed;
    }

    /** Takes all that was reported, and tells whether any of it concerns a source. */
    private boolean drain() throws IOException {
        boolean any = false;
        for (WatchKey key = service.poll(); key != null; key = service.poll()) {
            any |= take(key);
        }
        return any;
    }

    private boolean take(WatchKey key) throws IOException {
        Path folder = folders.get(key);
        Concern most = Concern.NONE;
        for (WatchEvent<?> event : key.pollEvents()) {
            Concern concern = concern(folder, event);
            most = concern.compareTo(most) > 0 ? concern : most;
        }
        if (!key.reset()) {
            folders.remove(key);
            most = Concern.FOLDERS;
        }
        if (most == Concern.FOLDERS) {
            listen();
        }
        return most != Concern.NONE;
    }

    /** What an event may mean, least first. */
    private enum Concern {
        NONE,
        FILES,
        FOLDERS
    }

    private Concern concern(@Nullable Path folder, WatchEvent<?> event) {
        if (folder == null || !(event.context() instanceof Path name)) {
            // There were too many to be told: anything may have happened.
            return Concern.FOLDERS;
        }
        boolean source = folder.equals(site)
                ? FolderTree.ROOTS.contains(name.toString())
                : !FolderTree.isIgnored(name.toString());
        if (!source) {
            return Concern.NONE;
        }
        boolean made = event.kind() != ENTRY_MODIFY && Files.isDirectory(folder.resolve(name), NOFOLLOW_LINKS);
        return made ? Concern.FOLDERS : Concern.FILES;
    }

    /** Listens to all folders there are; to those that are listened to already nothing happens. */
    private void listen() throws IOException {
        if (!Files.isDirectory(site)) {
            throw new IOException("the site's folder has gone");
        }
        register(site);
        for (String root : FolderTree.ROOTS) {
            listen(site.resolve(root), 1);
        }
    }

    /** First listens, then lists: what is made in between is in the list, what is made later is reported. */
    private void listen(Path folder, int depth) throws IOException {
        if (depth > FolderTree.DEEPEST || !Files.isDirectory(folder, NOFOLLOW_LINKS)) {
            return;
        }
        try {
            register(folder);
            try (DirectoryStream<Path> children = Files.newDirectoryStream(folder, Events::isFolder)) {
                for (Path child : children) {
                    listen(child, depth + 1);
                }
            }
        } catch (NoSuchFileException | NotDirectoryException e) {
            // It has just gone, of which the folder around it tells.
            return;
        }
    }

    private static boolean isFolder(Path child) {
        return !FolderTree.isIgnored(child.getFileName().toString()) && Files.isDirectory(child, NOFOLLOW_LINKS);
    }

    /** A folder that was renamed has the key that it had, and another path. */
    private void register(Path folder) throws IOException {
        folders.put(folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY), folder);
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException | ClosedWatchServiceException e) {
            // Nobody listens any more.
            return;
        }
    }
}
