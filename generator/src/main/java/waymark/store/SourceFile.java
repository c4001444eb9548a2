package waymark.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One source on the disk, read at first use.
 *
 * <p>The bytes of a small one may leave memory when that gets short; a large one is never held. Read again, each must be
 * what it was. Of a file that is as the last build left it, the hash is known without its being read.
 */
final class SourceFile {
    /** Larger files are streamed whenever that will do. */
    static final int LARGE = 8 * 1024 * 1024;

    /** Hashing fewer bytes is quicker than asking the disk whether they are what they were. */
    private static final int SMALL = 8 * 1024;

    private final Path file;
    private final Stamp stamp;
    private @Nullable SoftReference<byte[]> bytes;
    private @Nullable String hash;

    /** Whether the hash is that of an earlier reading. */
    private boolean remembered;

    private OptionalLong checksum = OptionalLong.empty();

    /** Takes a file with what the disk told of it before it was read. */
    SourceFile(Path file, Stamp stamp) {
        this.file = file;
        this.stamp = stamp;
    }

    Stamp stamp() {
        return stamp;
    }

    /** Hears of the hash that the file had when its stamp was this one, and a change would have shown in it. */
    synchronized void had(Stamp before, String itsHash) {
        if (hash == null && before.equals(stamp)) {
            hash = itsHash;
            remembered = true;
        }
    }

    synchronized byte[] bytes() {
        byte @Nullable [] kept = bytes == null ? null : bytes.get();
        if (kept != null) {
            return kept;
        }
        byte[] read = read();
        if (!remembered || read.length <= SMALL || !isUntouched()) {
            String found = Sha256.of(read);
            if (hash != null && !hash.equals(found)) {
                throw StoreException.changed(file);
            }
            hash = found;
        }
        bytes = new SoftReference<>(read);
        return read;
    }

    /** Lets go of the bytes, once they have been made something of. */
    synchronized void release() {
        bytes = null;
    }

    /** Whether nobody has written to the file since it was listed. */
    private boolean isUntouched() {
        try {
            return Stamp.of(file).equals(stamp);
        } catch (IOException e) {
            throw StoreException.reading(file, e);
        }
    }

    /** The bytes from the first on; of a large file only some are in memory at a time. */
    InputStream stream() {
        try {
            return Files.size(file) > LARGE ? large() : new ByteArrayInputStream(bytes());
        } catch (IOException e) {
            throw StoreException.reading(file, e);
        }
    }

    synchronized String hash() {
        if (hash == null && stamp.size() <= LARGE) {
            bytes();
        }
        if (hash == null) {
            try (InputStream in = stream()) {
                hash = Sha256.of(in);
            } catch (IOException e) {
                throw StoreException.reading(file, e);
            }
        }
        return Objects.requireNonNull(hash);
    }

    private InputStream large() throws IOException {
        return new CheckedStream(file, this::isAsBefore);
    }

    /** Whether a file that was read to its end is what it was the times before. */
    private synchronized boolean isAsBefore(long found) {
        boolean same = (checksum.isEmpty() || checksum.getAsLong() == found) && (!remembered || isUntouched());
        checksum = OptionalLong.of(found);
        return same;
    }

    private byte[] read() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw StoreException.reading(file, e);
        }
    }
}
