package waymark.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash that names sources, editions' objects and published files alike. */
public final class Sha256 {
    private Sha256() {}

    /** The lower-case hexadecimal SHA-256 of all the bytes. */
    public static String of(byte[] bytes) {
        return of(bytes, bytes.length);
    }

    /** The lower-case hexadecimal SHA-256 of the first bytes of a buffer. */
    public static String of(byte[] buffer, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(buffer, 0, length);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
