package waymark.store.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import waymark.store.BuildLock;
import waymark.store.Sha256;

/**
 * The file in the site's hidden folder that holds what the last build of one output folder left. Whoever has the lock of
 * that folder may read and write it. A cache that can't be read, or isn't whole, isn't there; one that can't be written
 * isn't kept: neither is a fault.
 */
public final class CacheFile {
    /** Of so many output folders something is kept, of the latest ones. */
    private static final int MOST = 4;

    private static final int NAME = 16;

    private final Path folder;
    private final Path file;
    private final String ending;
    private final String head;

    private CacheFile(Path folder, String name, String ending, String head) {
        this.folder = folder;
        this.file = folder.resolve(name + ending);
        this.ending = ending;
        this.head = head;
    }

    /**
     * The cache of an output folder.
     *
     * @param site the site's folder
     * @param output the output folder, as a real path
     */
    public static CacheFile of(Path site, Path output) {
        return of(site, output, ".cache");
    }

    /** Beside it, the file of what sources were parsed to. */
    static CacheFile ofParsed(Path site, Path output) {
        return of(site, output, ".parsed");
    }

    private static CacheFile of(Path site, Path output, String ending) {
        String name = Sha256.of(output.toString().getBytes(UTF_8)).substring(0, NAME);
        Path folder = site.resolve(BuildLock.FOLDER).resolve("cache");
        return new CacheFile(folder, name, ending, Program.stamp() + "\n" + output);
    }

    /** What the last build kept; nothing if there is none, if it was another program's, or anything is wrong with it. */
    public Optional<Unpacking> read() {
        try {
            byte[] bytes = bytes();
            int end = bytes.length - Integer.BYTES;
            if (end < 0 || ByteBuffer.wrap(bytes).getInt(end) != checksum(bytes, end)) {
                return Optional.empty();
            }
            Unpacking whole = new Unpacking(bytes);
            return whole.text().equals(head) ? Optional.of(whole) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // Whatever stands there is none of ours, or can't be read: the build does without.
            return Optional.empty();
        }
    }

    /** All bytes; taken piece by piece, since Java would keep as much again beside its heap for one large piece. */
    private byte[] bytes() throws IOException {
        byte[] bytes = new byte[Math.toIntExact(Files.size(file))];
        try (InputStream in = Files.newInputStream(file)) {
            for (int at = 0; at < bytes.length; ) {
                int read = in.read(bytes, at, Math.min(Packing.PIECE, bytes.length - at));
                if (read < 0) {
                    throw new EOFException(file.toString());
                }
                at += read;
            }
        }
        return bytes;
    }

    /** Begins with what is to be kept. */
    public Packing begin() {
        return new Packing().text(head);
    }

    /** Keeps what was begun, and forgets what the oldest of too many others left. */
    public void write(Packing packing) {
        write(Stream.of(packing));
    }

    /** The same of what comes piece by piece, the first of them begun. */
    void write(Stream<Packing> pieces) {
        Path written = folder.resolve(file.getFileName() + ".new");
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                Files.writeString(folder.resolve(".gitignore"), "*\n");
            }
            try (CheckedOutputStream out = new CheckedOutputStream(
                    new BufferedOutputStream(Files.newOutputStream(written), Packing.PIECE), new CRC32C())) {
                for (Packing piece : (Iterable<Packing>) pieces::iterator) {
                    piece.writeTo(out);
                }
                int checksum = (int) out.getChecksum().getValue();
                out.write(ByteBuffer.allocate(Integer.BYTES).putInt(checksum).array());
            }
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
            forgetOldest();
        } catch (IOException e) {
            delete(written);
        }
    }

    /** Forgets what was kept. */
    public void forget() {
        delete(file);
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return (int) checksum.getValue();
    }

    private void forgetOldest() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(f -> f.toString().endsWith(ending))
                    .sorted(Comparator.comparing(CacheFile::age).reversed())
                    .skip(MOST)
                    .forEach(CacheFile::delete);
        }
    }

    private static FileTime age(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It stays, and is looked at anew by the next build.
            return;
        }
    }
}
