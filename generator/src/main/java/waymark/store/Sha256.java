package waymark.store;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash that names sources, editions' objects and published files alike. */
public final class Sha256 {
    private static final int BLOCK = 1 << 16;

    private Sha256() {}

    /** The lower-case hexadecimal SHA-256 of all the bytes. */
    public static String of(byte[] bytes) {
        return of(bytes, bytes.length);
    }

    /** The lower-case hexadecimal SHA-256 of all that a stream has left; it isn't closed. */
    public static String of(InputStream in) throws IOException {
        MessageDigest digest = digest();
        byte[] block = new byte[BLOCK];
        for (int count = in.read(block); count >= 0; count = in.read(block)) {
            digest.update(block, 0, count);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The lower-case hexadecimal SHA-256 of the first bytes of a buffer. */
    public static String of(byte[] buffer, int length) {
        MessageDigest digest = digest();
        digest.update(buffer, 0, length);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
