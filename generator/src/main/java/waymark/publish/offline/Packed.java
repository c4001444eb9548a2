package waymark.publish.offline;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A file as archives hold it: compressed once, however many of them it is in.
 *
 * @param path in the archive
 * @param size before it was compressed
 * @param sum its CRC-32
 * @param bytes compressed
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Packed(String path, int size, long sum, byte[] bytes) {
    private static final int BUFFER = 8192;

    /** Compresses a file. */
    public static Packed of(String path, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 4 + 64);
            byte[] buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return new Packed(path, content.length, sum.getValue(), out.toByteArray());
        } finally {
            deflater.end();
        }
    }
}
