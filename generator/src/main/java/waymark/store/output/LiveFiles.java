package waymark.store.output;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import waymark.store.PathRules;
import waymark.store.Stamp;
import waymark.store.cache.Packing;
import waymark.store.cache.Unpacking;

/** Files of an output folder as a publication left them, sorted by path: in columns, since there are very many. */
public final class LiveFiles {
    /** The letters of a hash; those of all files stand one behind the other, as lists of checksums write them. */
    private static final int HASH = 64;

    private final String[] paths;
    private final byte[] hashes;
    private final long[] sizes;
    private final long[] modified;
    private final boolean plain;

    private LiveFiles(String[] paths, byte[] hashes, long[] sizes, long[] modified, boolean plain) {
        this.paths = paths;
        this.hashes = hashes;
        this.sizes = sizes;
        this.modified = modified;
        this.plain = plain;
    }

    /** Files of a publication. */
    public static LiveFiles of(Collection<Live> files) {
        List<Live> sorted =
                files.stream().sorted(Comparator.comparing(Live::path)).toList();
        ByteBuffer hashes = ByteBuffer.allocate(sorted.size() * HASH);
        sorted.forEach(f -> hashes.put(f.hash().getBytes(US_ASCII)));
        return new LiveFiles(
                sorted.stream().map(Live::path).toArray(String[]::new),
                hashes.array(),
                sorted.stream().mapToLong(f -> f.stamp().size()).toArray(),
                sorted.stream().mapToLong(f -> f.stamp().modified()).toArray(),
                sorted.stream().allMatch(f -> PathRules.folded(f.path()).equals(f.path())));
    }

    /** How many there are. */
    public int size() {
        return paths.length;
    }

    /** The path of one of them. */
    public String path(int at) {
        return paths[at];
    }

    /** All of them, sorted by path. */
    public Stream<Live> all() {
        return IntStream.range(0, paths.length).mapToObj(this::get);
    }

    /** One of them. */
    public Live get(int at) {
        return new Live(paths[at], new String(hashes, at * HASH, HASH, US_ASCII), stamp(at));
    }

    private Stamp stamp(int at) {
        return Stamp.basic(sizes[at], modified[at]);
    }

    /** Whether no system that folds names takes one of them for another than it is written. */
    boolean isPlain() {
        return plain;
    }

    /** Puts a file's hash into a list of checksums. */
    void hash(int at, ByteBuffer text) {
        text.put(hashes, at * HASH, HASH);
    }

    /** Asks the disk whether all are as they were left, without reading any. */
    boolean areThere(Path output) {
        for (int i = 0; i < paths.length; i++) {
            if (!isThere(output, paths[i], stamp(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isThere(Path output, String path, Stamp stamp) {
        try {
            return Stamp.basic(output.resolve(path)).equals(stamp);
        } catch (IOException e) {
            // It is gone, or something is in its way.
            return false;
        }
    }

    /** Packs them for {@link #unpack}. */
    public void pack(Packing out) {
        out.number(paths.length).number(plain ? 1 : 0).bytes(hashes);
        long before = 0;
        for (int i = 0; i < paths.length; i++) {
            // Files are written one soon after the other.
            out.path(paths[i]).number(sizes[i]).number(modified[i] - before);
            before = modified[i];
        }
    }

    /** Unpacks what {@link #pack} has packed. */
    public static LiveFiles unpack(Unpacking in) {
        int count = in.count();
        LiveFiles files = new LiveFiles(
                new String[count], new byte[count * HASH], new long[count], new long[count], in.number() == 1);
        in.bytes(files.hashes);
        long before = 0;
        for (int i = 0; i < count; i++) {
            files.paths[i] = in.path();
            files.sizes[i] = in.number();
            before += in.number();
            files.modified[i] = before;
        }
        return files;
    }
}
