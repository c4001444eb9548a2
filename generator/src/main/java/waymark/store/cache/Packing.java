package waymark.store.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Arrays;
import waymark.store.Stamp;

/** Packs numbers and texts into bytes that {@link Unpacking} takes apart in the same order. */
public final class Packing {
    private byte[] bytes = new byte[1 << 16];
    private int length;
    private String path = "";

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
    public Packing path(String next) {
        int most = Math.min(path.length(), next.length());
        int same = 0;
        while (same < most && path.charAt(same) == next.charAt(same)) {
            same++;
        }
        path = next;
        return number(same).text(next.substring(same));
    }

    /** Bytes of any number. */
    public Packing bytes(byte[] part) {
        number(part.length);
        room(part.length);
        System.arraycopy(part, 0, bytes, length, part.length);
        length += part.length;
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
