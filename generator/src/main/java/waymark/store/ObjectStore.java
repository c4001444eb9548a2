package waymark.store;

import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Where released sources are kept for good: each distinct one once, in a file named by its hash. */
public final class ObjectStore {
    private static final String OBJECTS = FolderTree.EDITIONS + "/objects/";

    private final Path siteFolder;

    private ObjectStore(Path siteFolder) {
        this.siteFolder = siteFolder;
    }

    /** The object store of a site. */
    public static ObjectStore of(FolderTree site) {
        return new ObjectStore(site.folder());
    }

    /** The object's path from the site's folder: its hash, with the extension of the source. */
    public static String name(String sourcePath, String hash) {
        return OBJECTS + hash + "." + PathRules.extension(sourcePath);
    }

    /** An object's bytes, or nothing if it is missing or isn't what its name says. */
    public Optional<byte[]> get(String sourcePath, String hash) {
        Path file = siteFolder.resolve(name(sourcePath, hash));
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        return Optional.of(read(file)).filter(bytes -> Sha256.of(bytes).equals(hash));
    }

    /**
     * Writes a release: its objects by name, then its manifest. All of it or, when anything fails, none of it.
     *
     * @throws StoreException if the manifest is there already, an object of that name is another, or the disk refuses
     */
    public void put(SortedMap<String, Supplier<InputStream>> objects, String manifestPath, byte[] manifest) {
        List<Path> written = new ArrayList<>();
        try (BuildLock lock = BuildLock.acquire(siteFolder.resolve(FolderTree.EDITIONS))) {
            if (Files.exists(siteFolder.resolve(manifestPath))) {
                throw new StoreException(manifestPath + " is there already, and an edition never changes");
            }
            for (Map.Entry<String, Supplier<InputStream>> object : objects.entrySet()) {
                putObject(lock, object.getKey(), object.getValue(), written);
            }
            write(lock, siteFolder.resolve(manifestPath), new ByteArrayInputStream(manifest), written);
        } catch (RuntimeException e) { // no half release may stay; the fault goes on to the caller
            written.forEach(ObjectStore::forget);
            forgetEmpty(siteFolder.resolve(manifestPath.substring(0, manifestPath.lastIndexOf('/'))));
            forgetEmpty(siteFolder.resolve(OBJECTS));
            forgetEmpty(siteFolder.resolve(FolderTree.EDITIONS));
            throw e;
        }
    }

    private void putObject(BuildLock lock, String name, Supplier<InputStream> source, List<Path> written) {
        Path file = siteFolder.resolve(name);
        if (!Files.exists(file)) {
            write(lock, file, source.get(), written);
        }
        if (!isWhole(file)) {
            throw new StoreException(name + " was altered: an edition's object never changes, put it back as it was");
        }
    }

    /** Whether a file holds what its name says. */
    private static boolean isWhole(Path file) {
        try (InputStream in = new FileInputStream(file.toFile())) {
            return file.getFileName().toString().startsWith(Sha256.of(in) + ".");
        } catch (IOException e) {
            throw StoreException.reading(file, e);
        }
    }

    /** Through a file beside the lock, so that a release cut short leaves no half-written object under a good name. */
    private static void write(BuildLock lock, Path file, InputStream source, List<Path> written) {
        Path temporary = lock.folder().resolve("writing");
        try {
            Files.createDirectories(file.getParent());
            try (source;
                    FileOutputStream out = new FileOutputStream(temporary.toFile())) {
                source.transferTo(out);
                out.getFD().sync();
            }
            written.add(file);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw StoreException.writing(file, e);
        } finally {
            forget(temporary);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw StoreException.reading(file, e);
        }
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw StoreException.writing(file, e);
        }
    }

    private static void forgetEmpty(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            if (children.findAny().isEmpty()) {
                Files.delete(folder);
            }
        } catch (NoSuchFileException e) {
            return;
        } catch (IOException e) {
            throw StoreException.writing(folder, e);
        }
    }
}
