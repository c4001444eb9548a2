package waymark.store.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import waymark.store.Stamp;

/** Takes apart what {@link Packing} packed: the caller knows the order, and {@link CacheFile} that nothing is missing. */
public final class Unpacking {
    private final byte[] bytes;
    private int at;
    private byte[] path = new byte[256];

    public Unpacking(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Takes apart what is left in a buffer over an array. */
    public Unpacking(ByteBuffer buffer) {
        this.bytes = buffer.array();
        this.at = buffer.arrayOffset() + buffer.position();
    }

    /** The next whole number. */
    public long number() {
        long read = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            read |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return (read >>> 1) ^ -(read & 1);
            }
        }
    }

    /** The next number, of things that there are. */
    public int count() {
        return Math.toIntExact(number());
    }

    /** The next text. */
    public String text() {
        int length = count();
        at += length;
        return new String(bytes, at - length, length, UTF_8);
    }

    /** The next path. */
    public String path() {
        int same = count();
        int more = count();
        if (path.length < same + more) {
            path = Arrays.copyOf(path, 2 * (same + more));
        }
        System.arraycopy(bytes, at, path, same, more);
        at += more;
        return new String(path, 0, same + more, UTF_8);
    }

    /** The next bytes. */
    public byte[] bytes() {
        int length = count();
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    /** The next bytes, as many as there is room for. */
    public void bytes(byte[] into) {
        if (count() != into.length) {
            throw new IllegalStateException("other bytes than were packed");
        }
        System.arraycopy(bytes, at, into, 0, into.length);
        at += into.length;
    }

    /** The next bytes, where they are. */
    ByteBuffer buffer() {
        int length = count();
        at += length;
        return ByteBuffer.wrap(bytes, at - length, length);
    }

    /** The next things of one kind: how many there are, then each. */
    public <T> List<T> list(Supplier<T> one) {
        int size = count();
        List<T> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            all.add(one.get());
        }
        return all;
    }

    /** The next moment. */
    public Instant instant() {
        return Instant.ofEpochSecond(number(), number());
    }

    /** The next stamp. */
    public Stamp stamp() {
        return new Stamp(number(), number(), number(), number());
    }
}
