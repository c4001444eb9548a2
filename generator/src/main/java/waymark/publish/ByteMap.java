package waymark.publish;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Values by stretches of bytes, so that what is known already is found without making a string of it. It forgets all when it
 * has grown too large: it is for what comes again soon.
 */
final class ByteMap<V> {
    private static final int FIRST = 16;
    private static final int MOST = 4096;

    private static final class Entry<V> {
        private final byte[] key;
        private final int hash;
        private final V value;
        private final @Nullable Entry<V> next;

        Entry(byte[] key, int hash, V value, @Nullable Entry<V> next) {
            this.key = key;
            this.hash = hash;
            this.value = value;
            this.next = next;
        }

        boolean is(int otherHash, byte[] bytes, int from, int to) {
            if (hash != otherHash || key.length != to - from) {
                return false;
            }
            for (int i = 0; i < key.length; i++) {
                if (key[i] != bytes[from + i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private @Nullable Entry<V>[] table = table(FIRST);
    private int size;

    /** The value of a stretch, if it is known. */
    @Nullable V get(byte[] bytes, int from, int to) {
        int hash = hash(bytes, from, to);
        for (Entry<V> e = table[hash & (table.length - 1)]; e != null; e = e.next) {
            if (e.is(hash, bytes, from, to)) {
                return e.value;
            }
        }
        return null;
    }

    /** Remembers the value of a stretch that isn't known. */
    void put(byte[] bytes, int from, int to, V value) {
        if (size == MOST) {
            table = table(FIRST);
            size = 0;
        } else if (size == table.length) {
            grow();
        }
        size++;
        int hash = hash(bytes, from, to);
        int slot = hash & (table.length - 1);
        table[slot] = new Entry<>(Arrays.copyOfRange(bytes, from, to), hash, value, table[slot]);
    }

    private void grow() {
        @Nullable Entry<V>[] old = table;
        table = table(2 * old.length);
        for (Entry<V> first : old) {
            for (Entry<V> e = first; e != null; e = e.next) {
                int slot = e.hash & (table.length - 1);
                table[slot] = new Entry<>(e.key, e.hash, e.value, table[slot]);
            }
        }
    }

    private static int hash(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        return hash ^ (hash >>> 15);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays know no type parameters
    private static <V> @Nullable Entry<V>[] table(int length) {
        return new Entry[length];
    }
}
