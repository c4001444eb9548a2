package waymark.store.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import waymark.store.Stamp;

/** Packs numbers and texts into bytes that {@link Unpacking} takes apart in the same order. */
public final class Packing {
    /** So many bytes are read and written at a time. */
    static final int PIECE = 1 << 16;

    private byte[] bytes = new byte[1 << 13];
    private int length;
    private byte[] path = new byte[0];

    /** A whole number; small ones, also below nothing, take one byte. */
    public Packing number(long number) {
        room(10);
        long left = (number << 1) ^ (number >> 63);
        while ((left & ~0x7FL) != 0) {
            bytes[length++] = (byte) (left | 0x80);
            left >>>= 7;
        }
        bytes[length++] = (byte) left;
        return this;
    }

    /** A text of any length. */
    public Packing text(String text) {
        return bytes(text.getBytes(UTF_8));
    }

    /** One of many paths in order: only what differs from the one before takes room. */
    public Packing path(String text) {
        byte[] next = text.getBytes(UTF_8);
        int differs = Arrays.mismatch(path, next);
        int same = differs < 0 ? next.length : differs;
        path = next;
        return number(same).bytes(next, same, next.length - same);
    }

    /** Bytes of any number. */
    public Packing bytes(byte[] part) {
        return bytes(part, 0, part.length);
    }

    private Packing bytes(byte[] part, int from, int count) {
        number(count);
        room(count);
        System.arraycopy(part, from, bytes, length, count);
        length += count;
        return this;
    }

    /** Bytes that are left in a buffer, which stays as it is. */
    public Packing bytes(ByteBuffer part) {
        number(part.remaining());
        room(part.remaining());
        part.duplicate().get(bytes, length, part.remaining());
        length += part.remaining();
        return this;
    }

    /** A moment. */
    public Packing instant(Instant instant) {
        return number(instant.getEpochSecond()).number(instant.getNano());
    }

    /** A stamp. */
    public Packing stamp(Stamp stamp) {
        return number(stamp.size())
                .number(stamp.modified())
                .number(stamp.changed())
                .number(stamp.file());
    }

    /** Writes all that was packed, piece by piece. */
    void writeTo(OutputStream out) throws IOException {
        for (int at = 0; at < length; at += PIECE) {
            out.write(bytes, at, Math.min(PIECE, length - at));
        }
    }

    /** All that was packed. */
    public byte[] packed() {
        return Arrays.copyOf(bytes, length);
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
