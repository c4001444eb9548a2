package waymark.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import waymark.diagnostic.Diagnostics;

/** The working state of a site: what stands in its folder's {@code content/}, {@code data/} and {@code templates/}. */
public final class FolderTree implements SourceTree {
    /** The folder of released editions, which is no part of the working state. */
    public static final String EDITIONS = "data/editions";

    /** The folders of a site's folder that sources stand in. */
    public static final List<String> ROOTS = List.of("content", "data", "templates");

    /** Folders within more than this many others hold no sources. */
    public static final int DEEPEST = 40;

    private final Path folder;
    private final Listing working;
    private final Listing editions;

    private FolderTree(Path folder, Listing working, Listing editions) {
        this.folder = folder;
        this.working = working;
        this.editions = editions;
    }

    /**
     * Lists a site's sources; what can't be one is reported and left out.
     *
     * @throws StoreException if there is no such folder or it can't be read
     */
    public static FolderTree open(Path folder, Diagnostics diagnostics) {
        try {
            Path real = folder.toRealPath();
            if (!Files.isDirectory(real)) {
                throw new StoreException("the source " + folder + " is a file, not a folder");
            }
            SortedMap<String, SourceFile> all = new FolderWalk(real, diagnostics).list();
            return new FolderTree(
                    real,
                    new Listing(all, path -> !path.startsWith(EDITIONS + "/")),
                    new Listing(all, path -> path.startsWith(EDITIONS + "/")));
        } catch (IOException e) {
            throw StoreException.reading(folder, e);
        }
    }

    /** Whether a file or folder of this name is no source but an editor's or a system's own: hidden, or a copy. */
    public static boolean isIgnored(String name) {
        return name.startsWith(".") || name.endsWith("~") || (name.startsWith("#") && name.endsWith("#"));
    }

    /** The site's folder, as a real path. */
    public Path folder() {
        return folder;
    }

    /** What stands under {@code data/editions/}: manifests and objects, by their paths from the site's folder. */
    public SourceTree editions() {
        return editions;
    }

    /** All sources, editions among them, with what the disk told of each before it was read; sorted by path. */
    public SortedMap<String, Stamp> stamps() {
        SortedMap<String, Stamp> stamps = new TreeMap<>();
        working.stamps(stamps);
        editions.stamps(stamps);
        return stamps;
    }

    /** Hears of the hash that a source had when it had this stamp: while it still has it, it need not be hashed again. */
    public void had(String path, Stamp stamp, String hash) {
        working.had(path, stamp, hash);
        editions.had(path, stamp, hash);
    }

    /** The SHA-256 of any source, an edition's as well. */
    public String hashOf(String path) {
        return working.hash(path).or(() -> editions.hash(path)).orElseThrow();
    }

    /** Hears what sources were parsed to in earlier builds, before any is read. */
    public void remember(ParseMemory memory) {
        working.remember(memory);
        editions.remember(memory);
    }

    /** Lets go of the bytes of all sources, once all has been read: what is asked for again is read again. */
    public void release() {
        working.release();
        editions.release();
    }

    @Override
    public List<String> paths() {
        return working.paths();
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        return working.bytes(path);
    }

    @Override
    public Optional<InputStream> stream(String path) {
        return working.stream(path);
    }

    @Override
    public Optional<String> hash(String path) {
        return working.hash(path);
    }

    @Override
    public Optional<ParseMemory> memory() {
        return working.memory();
    }

    @Override
    public String display(String path) {
        return working.display(path);
    }
}
