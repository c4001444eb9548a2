package waymark.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;

/**
 * Reads bytes as UTF-8 and nothing else, because a guessed encoding turns names of places into other names. A zero byte
 * is refused too: it means UTF-16, or no text at all.
 */
public final class Utf8 {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final String HINT = "save the file as UTF-8";

    private Utf8() {}

    /** The text without a byte order mark, or nothing after a diagnostic of this code. */
    public static Optional<String> text(String display, byte[] bytes, String code, Diagnostics diagnostics) {
        if (!check(display, bytes, code, diagnostics)) {
            return Optional.empty();
        }
        int start = start(bytes);
        return Optional.of(new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8));
    }

    /** Whether all bytes are UTF-8; if not, a diagnostic of this code names the first that isn't. */
    public static boolean check(String display, byte[] bytes, String code, Diagnostics diagnostics) {
        int fault = faultAt(bytes);
        if (fault >= 0) {
            String found = "byte 0x"
                    + Integer.toHexString(0x100 | (bytes[fault] & 0xFF))
                            .substring(1)
                            .toUpperCase(Locale.ROOT);
            diagnostics.error(code, spanAt(display, bytes, fault), found + " is not UTF-8 text", HINT);
        }
        return fault < 0;
    }

    /** Where the text starts: after a byte order mark, if there is one. */
    public static int start(byte[] bytes) {
        boolean marked =
                bytes.length >= MARK.length && bytes[0] == MARK[0] && bytes[1] == MARK[1] && bytes[2] == MARK[2];
        return marked ? MARK.length : 0;
    }

    private static int faultAt(byte[] bytes) {
        int zero = 0;
        while (zero < bytes.length && bytes[zero] != 0) {
            zero++;
        }
        int malformed = malformedAt(bytes, zero);
        return malformed >= 0 || zero == bytes.length ? malformed : zero;
    }

    private static int malformedAt(byte[] bytes, int length) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
        CharBuffer out = CharBuffer.allocate(8192);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
            out.clear();
        }
    }

    private static Span spanAt(String display, byte[] bytes, int fault) {
        return spanAt(display, () -> new ByteArrayInputStream(bytes), fault);
    }

    /** The line and column of a byte of a file, which is read up to it. */
    static Span spanAt(String display, Supplier<InputStream> file, long fault) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int number = 1;
        int last = 0;
        try (InputStream in = new BufferedInputStream(file.get())) {
            for (long at = 0; at < fault; at++) {
                int next = in.read();
                boolean begins = last == '\n' || (last == '\r' && next != '\n');
                if (begins) {
                    line.reset();
                    number++;
                }
                line.write(next);
                last = next;
            }
            boolean begins = last == '\n' || (last == '\r' && in.read() != '\n');
            String before = begins ? "" : line.toString(StandardCharsets.UTF_8);
            int mark = number == 1 && before.startsWith("\uFEFF") ? 1 : 0;
            return new Span(display, number + (begins ? 1 : 0), before.codePointCount(mark, before.length()) + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So many bytes of a file from a place on, or those that are there. */
    static byte[] bytesAt(Supplier<InputStream> file, long from, int length) {
        try (InputStream in = file.get()) {
            in.skipNBytes(from);
            return in.readNBytes(length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
