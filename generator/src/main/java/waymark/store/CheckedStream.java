package waymark.store;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.LongPredicate;
import java.util.zip.CRC32C;

/** A file read block by block, with a checksum that is looked at when it has been read to its end. */
final class CheckedStream extends InputStream {
    private final Path file;
    private final FileInputStream in;
    private final LongPredicate expected;
    private final CRC32C checksum = new CRC32C();
    private final byte[] one = new byte[1];

    /** Opens a file; {@code expected} is asked about its checksum at the end. */
    CheckedStream(Path file, LongPredicate expected) throws IOException {
        this.file = file;
        this.in = new FileInputStream(file.toFile());
        this.expected = expected;
    }

    @Override
    public int read() {
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        try {
            int count = in.read(buffer, offset, length);
            if (count > 0) {
                checksum.update(buffer, offset, count);
            } else if (count < 0 && !expected.test(checksum.getValue())) {
                throw StoreException.changed(file);
            }
            return count;
        } catch (IOException e) {
            throw StoreException.reading(file, e);
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw StoreException.reading(file, e);
        }
    }
}
