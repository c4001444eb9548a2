package waymark.store.output;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import waymark.store.BuildLock;
import waymark.store.PathRules;
import waymark.store.Sha256;
import waymark.store.StoreException;

/** {@code SHA256SUMS}: every published file with its hash, sorted by path, in the form {@code sha256sum -c} reads. */
public final class Checksums {
    /** The list's own name; it is the last file of a publication to be moved into place. */
    public static final String FILE = "SHA256SUMS";

    private static final int HASH = 64;
    private static final String GAP = "  ";

    private Checksums() {}

    /** The list's text, of sorted paths in plain ASCII; nobody has to hold the hashes of very many as texts all at once. */
    static byte[] text(Set<String> sorted, UnaryOperator<String> hash) {
        int size = 0;
        for (String path : sorted) {
            size += HASH + GAP.length() + path.length() + 1;
        }
        ByteBuffer text = ByteBuffer.allocate(size);
        for (String path : sorted) {
            text.put(hash.apply(path).getBytes(US_ASCII));
            text.put(GAP.getBytes(US_ASCII));
            text.put(path.getBytes(US_ASCII));
            text.put((byte) '\n');
        }
        return text.array();
    }

    /** Paths and hashes of a list, or nothing if it isn't one that we could have written. */
    public static Optional<SortedMap<String, String>> parse(byte[] text) {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (String line : new String(text, UTF_8).lines().toList()) {
            if (!isEntry(line)) {
                return Optional.empty();
            }
            String path = line.substring(HASH + 2);
            if (PathRules.fault(path).isPresent() || hashes.put(path, line.substring(0, HASH)) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(Collections.unmodifiableSortedMap(hashes));
    }

    /** A hash, a space, another or a star, and a path. */
    private static boolean isEntry(String line) {
        if (line.length() < HASH + 3 || line.charAt(HASH) != ' ' || " *".indexOf(line.charAt(HASH + 1)) < 0) {
            return false;
        }
        for (int i = 0; i < HASH; i++) {
            char c = line.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }

    /**
     * What differs between a published folder and its list, sorted by path.
     *
     * @throws StoreException if there is no list, it isn't one of ours, or the folder can't be read
     */
    public static List<Difference> differences(Path folder) {
        SortedMap<String, String> expected =
                read(folder).orElseThrow(() -> new StoreException("there is no " + FILE + " of ours in " + folder));
        SortedMap<String, String> found = hashes(folder);
        TreeSet<String> all = new TreeSet<>(expected.keySet());
        all.addAll(found.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String path : all) {
            if (!found.containsKey(path)) {
                differences.add(new Difference(Difference.Kind.MISSING, path));
            } else if (!expected.containsKey(path)) {
                differences.add(new Difference(Difference.Kind.ADDED, path));
            } else if (!found.get(path).equals(expected.get(path))) {
                differences.add(new Difference(Difference.Kind.ALTERED, path));
            }
        }
        return differences;
    }

    /** Whether a folder's list names a file and leads nowhere else; seen from its end, without a look at each of the others. */
    static boolean names(Path folder, String path) {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.isRegularFile(file)) {
                return false;
            }
            String text = new String(Files.readAllBytes(file), ISO_8859_1);
            int at = text.lastIndexOf("  " + path + "\n");
            return at >= HASH
                    && !text.contains("../")
                    && isEntry(text.substring(at - HASH, at) + "  " + path)
                    && (at == HASH || text.charAt(at - HASH - 1) == '\n');
        } catch (IOException e) {
            throw StoreException.reading(file, e);
        }
    }

    /** The list in a folder, if there is one of ours. */
    static Optional<SortedMap<String, String>> read(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            return Files.isRegularFile(file) ? parse(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw StoreException.reading(file, e);
        }
    }

    private static SortedMap<String, String> hashes(Path folder) {
        SortedMap<String, String> hashes = new TreeMap<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    boolean ours = directory.equals(folder.resolve(BuildLock.FOLDER));
                    return ours ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    String path = folder.relativize(file).toString().replace('\\', '/');
                    if (!path.equals(FILE)) {
                        hashes.put(path, attributes.isRegularFile() ? Sha256.of(Files.readAllBytes(file)) : "");
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw StoreException.reading(folder, e);
        }
        return hashes;
    }
}
