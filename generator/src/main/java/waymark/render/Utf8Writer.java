package waymark.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes text as UTF-8 bytes into an array that is used again; for one thread. */
final class Utf8Writer extends Writer {
    /** From so many signs on it pays to have a text encoded as a whole. */
    private static final int LONG = 48;

    /** How much more room an escape takes than the longest sign in UTF-8: six bytes for three. */
    private static final int LONGEST_ESCAPE = 2;

    private static final boolean[] RESERVED = new boolean[0x80];

    static {
        for (char c : new char[] {'<', '>', '&', '"', '\''}) {
            RESERVED[c] = true;
        }
    }

    private byte[] bytes = new byte[1 << 16];
    private int size;
    private char high;

    /** Forgets what was written, keeps the array. */
    void reset() {
        size = 0;
        high = 0;
    }

    byte[] toBytes() {
        endPair();
        return Arrays.copyOf(bytes, size);
    }

    /** Whether what was written ends with a whole sign, not with half of a pair. */
    boolean endsWhole() {
        return high == 0;
    }

    int size() {
        return size;
    }

    /** What was written from a size on. */
    byte[] since(int start) {
        endPair();
        return Arrays.copyOfRange(bytes, start, size);
    }

    /** Writes what is encoded already. */
    void write(byte[] encoded) {
        reserve(encoded.length / 3 + 1);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
    }

    @Override
    public void write(int c) {
        reserve(1);
        put((char) c);
    }

    @Override
    public void write(char[] text) {
        write(text, 0, text.length);
    }

    @Override
    public void write(String text) {
        write(text, 0, text.length());
    }

    @Override
    public void write(char[] text, int offset, int length) {
        reserve(length);
        int at = offset;
        int end = offset + length;
        if (high == 0) {
            byte[] into = bytes;
            int to = size;
            while (at < end && text[at] < 0x80) {
                into[to++] = (byte) text[at++];
            }
            size = to;
        }
        while (at < end) {
            put(text[at++]);
        }
    }

    @Override
    public void write(String text, int offset, int length) {
        if (length >= LONG && length == text.length() && isWhole(text)) {
            whole(text);
            return;
        }
        reserve(length);
        int end = offset + length;
        for (int i = plain(text, offset, end); i < end; i++) {
            put(text.charAt(i));
        }
    }

    /** Writes a text with what HTML reserves escaped, in one go: most texts have nothing to escape. */
    void writeEscaped(String text) {
        reserve(text.length() * LONGEST_ESCAPE);
        int end = text.length();
        for (int i = unreserved(text, 0, end); i < end; i = unreserved(text, i + 1, end)) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> letters("&lt;");
                case '>' -> letters("&gt;");
                case '&' -> letters("&amp;");
                case '"' -> letters("&quot;");
                case '\'' -> letters("&#39;");
                default -> put(c);
            }
        }
    }

    private void letters(String escape) {
        for (int i = 0; i < escape.length(); i++) {
            put(escape.charAt(i));
        }
    }

    /** Copies signs that are bytes of their own, up to the first that isn't; returns where that stands. */
    private int plain(String text, int from, int end) {
        int i = from;
        if (high == 0) {
            byte[] into = bytes;
            int to = size;
            for (; i < end; i++) {
                char c = text.charAt(i);
                if (c >= 0x80) {
                    break;
                }
                into[to++] = (byte) c;
            }
            size = to;
        }
        return i;
    }

    /** The same up to the first that HTML reserves; what it reserves comes before the letters, which need one look only. */
    private int unreserved(String text, int from, int end) {
        int i = from;
        if (high == 0) {
            byte[] into = bytes;
            int to = size;
            for (; i < end; i++) {
                char c = text.charAt(i);
                if (c > '>' ? c >= 0x80 : c >= '"' && RESERVED[c]) {
                    break;
                }
                into[to++] = (byte) c;
            }
            size = to;
        }
        return i;
    }

    /** Whether neither end of a text is half of a pair that another text may hold the rest of. */
    private boolean isWhole(String text) {
        return high == 0
                && !Character.isLowSurrogate(text.charAt(0))
                && !Character.isHighSurrogate(text.charAt(text.length() - 1));
    }

    /** A drawing or a table as Java encodes it, which is quicker than sign by sign; half a pair within becomes a question mark. */
    private void whole(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A character needs at most three bytes; one more may be left over from a pair. */
    private void reserve(int characters) {
        long needed = size + 3L * characters + 3;
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 16, Math.max(needed, 2L * bytes.length)));
        }
    }

    private void put(char c) {
        if (c < 0x80 && high == 0) {
            bytes[size++] = (byte) c;
        } else if (Character.isLowSurrogate(c) && high != 0) {
            int point = Character.toCodePoint(high, c);
            high = 0;
            bytes[size++] = (byte) (0xF0 | (point >> 18));
            bytes[size++] = (byte) (0x80 | ((point >> 12) & 0x3F));
            bytes[size++] = (byte) (0x80 | ((point >> 6) & 0x3F));
            bytes[size++] = (byte) (0x80 | (point & 0x3F));
        } else {
            single(c);
        }
    }

    private void single(char c) {
        endPair();
        if (c < 0x80) {
            bytes[size++] = (byte) c;
        } else if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | (c >> 6));
            bytes[size++] = (byte) (0x80 | (c & 0x3F));
        } else if (Character.isHighSurrogate(c)) {
            high = c;
        } else {
            three(Character.isLowSurrogate(c) ? 0xFFFD : c);
        }
    }

    private void three(int point) {
        bytes[size++] = (byte) (0xE0 | (point >> 12));
        bytes[size++] = (byte) (0x80 | ((point >> 6) & 0x3F));
        bytes[size++] = (byte) (0x80 | (point & 0x3F));
    }

    /** Half a pair is no character. */
    private void endPair() {
        if (high != 0) {
            high = 0;
            reserve(1);
            three(0xFFFD);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
