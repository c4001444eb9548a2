package waymark.store;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One source on the disk, read at first use and hashed as it is read.
 *
 * <p>Its bytes may leave memory when that gets short; read again, they must be what they were.
 */
final class SourceFile {
    private final Path file;
    private @Nullable SoftReference<byte[]> bytes;
    private @Nullable String hash;

    SourceFile(Path file) {
        this.file = file;
    }

    synchronized byte[] bytes() {
        byte @Nullable [] kept = bytes == null ? null : bytes.get();
        if (kept != null) {
            return kept;
        }
        byte[] read = read();
        String found = Sha256.of(read);
        if (hash != null && !hash.equals(found)) {
            throw new StoreException(file + " changed while it was being built from; build again");
        }
        hash = found;
        bytes = new SoftReference<>(read);
        return read;
    }

    synchronized String hash() {
        if (hash == null) {
            bytes();
        }
        return Objects.requireNonNull(hash);
    }

    private byte[] read() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw StoreException.reading(file, e);
        }
    }
}
