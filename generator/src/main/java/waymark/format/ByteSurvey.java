package waymark.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/**
 * What one pass over the bytes of a file, block by block, tells about the encoding of its text: whether they are UTF-8,
 * where they first aren't, and where zeros stand.
 */
final class ByteSurvey {
    /** No such byte. */
    static final long NONE = -1;

    private static final int BLOCK = 1 << 16;

    private final LatinWords words = new LatinWords();
    private long read;
    private final byte[] mark = new byte[3];
    private int taken;
    private long sequence = NONE;
    private long stray = NONE;
    private long zero = NONE;
    private final long[] zeros = new long[2];
    private int due;
    private int low;
    private int high;
    private long opened;

    /** A survey of a file, which is read to its end and closed. */
    static ByteSurvey of(Supplier<InputStream> file) {
        ByteSurvey survey = new ByteSurvey();
        byte[] block = new byte[BLOCK];
        try (InputStream in = file.get()) {
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                survey.take(block, 0, count);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        survey.end();
        return survey;
    }

    /** Takes the next bytes of the file. */
    void take(byte[] bytes, int from, int to) {
        for (int i = from; i < to && taken < 3; i++) {
            mark[taken++] = bytes[i];
        }
        for (int i = from; i < to; i++) {
            if (bytes[i] <= 0 || due > 0) {
                look(bytes[i] & 0xFF, read + i - from);
            }
        }
        read += to - from;
        if (stray != NONE && sequence == NONE) {
            words.take(bytes, from, to);
        }
    }

    /** Ends the file. */
    void end() {
        if (due > 0) {
            strayAt(opened);
        }
        words.end();
    }

    private void look(int b, long at) {
        if (due > 0 && b >= low && b <= high) {
            due--;
            low = 0x80;
            high = 0xBF;
            sequence = due == 0 && sequence == NONE && !(opened == 0 && marked()) ? opened : sequence;
            return;
        }
        if (due > 0) {
            strayAt(opened);
            due = 0;
        }
        if (b == 0) {
            zero = zero == NONE ? at : zero;
            zeros[(int) (at & 1)]++;
        } else if (b >= 0x80) {
            open(b, at);
        }
    }

    /** Starts a sequence of several bytes; which second bytes may follow is table 3-7 of the Unicode standard. */
    private void open(int b, long at) {
        opened = at;
        due = b >= 0xF0 ? 3 : b >= 0xE0 ? 2 : 1;
        low = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
        high = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
        if (b < 0xC2 || b > 0xF4) {
            due = 0;
            strayAt(at);
        }
    }

    private void strayAt(long at) {
        stray = stray == NONE ? at : stray;
    }

    /** Whether the file starts with these bytes. */
    boolean startsWith(int... bytes) {
        if (bytes.length > taken) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((mark[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** Where the first character of several bytes in UTF-8 stands that isn't the mark, or none. */
    long sequence() {
        return sequence;
    }

    /** Where the first byte stands that isn't UTF-8, or none. */
    long stray() {
        return stray;
    }

    /** Where the first zero stands, or none. */
    long zero() {
        return zero;
    }

    /** Whether every other byte is zero, as in Western text in UTF-16: the second of each two, or the first. */
    boolean zeroInEachTwo(boolean second) {
        long here = zeros[second ? 1 : 0];
        long there = zeros[second ? 0 : 1];
        return read >= 4 && read % 2 == 0 && here * 4 > read && there * 50 < here;
    }

    /** Whether the mark of UTF-8 stands at the start. */
    boolean marked() {
        return startsWith(0xEF, 0xBB, 0xBF);
    }

    LatinWords words() {
        return words;
    }
}
