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
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import waymark.store.BuildLock;
import waymark.store.PathRules;
import waymark.store.Sha256;
import waymark.store.StoreException;

/** {@code SHA256SUMS}: every published file with its hash, sorted by path, in the form {@code sha256sum -c} reads. */
public final class Checksums {
    /** The list's own name; it is the last file of a publication to be moved into place. */
    public static final String FILE = "SHA256SUMS";

    /** Between a hash and its path. */
    static final byte[] GAP = "  ".getBytes(US_ASCII);

    private static final int HASH = 64;
    static final int BEFORE_PATH = HASH + GAP.length;

    private Checksums() {}

    /**
     * The list's text, of files that stay and of others, in plain ASCII; nobody has to hold the hashes of very many as texts
     * all at once.
     *
     * @param sorted the paths of the others
     */
    static byte[] text(KeptFiles kept, SortedSet<String> sorted, UnaryOperator<String> hash) {
        int letters = Stream.concat(kept.paths(), sorted.stream())
                .mapToInt(String::length)
                .sum();
        ByteBuffer text = ByteBuffer.allocate((kept.size() + sorted.size()) * (BEFORE_PATH + 1) + letters);
        int next = 0;
        for (String path : sorted) {
            while (next < kept.size() && kept.path(next).compareTo(path) < 0) {
                kept.line(next++, text);
            }
            text.put(hash.apply(path).getBytes(US_ASCII)).put(GAP).put(path.getBytes(US_ASCII));
            text.put((byte) '\n');
        }
        while (next < kept.size()) {
            kept.line(next++, text);
        }
        return text.array();
    }

    /**
     * The paths of an earlier list that a new one of ours lacks, sorted; nothing if the earlier one isn't ours. Of two long
     * lists that differ in few lines only those are looked at.
     *
     * @param has whether a path is on the new list
     */
    static SortedSet<String> gone(byte[] earlier, byte[] now, Predicate<String> has) {
        Optional<SortedSet<String>> gone =
                new ListDifference(earlier, now).gone().filter(g -> g.stream().noneMatch(has));
        return gone.orElseGet(() -> {
            SortedSet<String> all =
                    new TreeSet<>(parse(earlier).map(Map::keySet).orElse(Collections.emptySet()));
            all.removeIf(has);
            return all;
        });
    }

    /** Paths and hashes of a list, or nothing if it isn't one that we could have written. */
    public static Optional<SortedMap<String, String>> parse(byte[] text) {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (String line : new String(text, UTF_8).lines().toList()) {
            if (!isEntry(line)) {
                return Optional.empty();
            }
            String path = line.substring(BEFORE_PATH);
            if (PathRules.fault(path).isPresent() || hashes.put(path, line.substring(0, HASH)) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(Collections.unmodifiableSortedMap(hashes));
    }

    /** A hash, a space, another or a star, and a path. */
    static boolean isEntry(String line) {
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
        SortedMap<String, String> expected = read(folder)
                .flatMap(Checksums::parse)
                .orElseThrow(() -> new StoreException("there is no " + FILE + " of ours in " + folder));
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

    /** Whether a list names a file and leads nowhere else; seen from its end, without a look at each of the others. */
    static boolean names(byte[] list, String path) {
        String text = new String(list, ISO_8859_1);
        int at = text.lastIndexOf("  " + path + "\n");
        return at >= HASH
                && !text.contains("../")
                && isEntry(text.substring(at - HASH, at) + "  " + path)
                && (at == HASH || text.charAt(at - HASH - 1) == '\n');
    }

    /** The list in a folder, if there is one, whosever it is. */
    static Optional<byte[]> read(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
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
