package waymark.store.output;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A program of its own that hashes files: a path in each line it is given, the 32 bytes of its SHA-256 for each that it
 * gives back. It ends with its input, or at the first file that it can't read.
 */
final class HashProgram {
    private static final int BLOCK = 1 << 16;

    private HashProgram() {}

    public static void main(String[] none) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] block = new byte[BLOCK];
        try (BufferedReader paths = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
                OutputStream hashes = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))) {
            for (String path = paths.readLine(); path != null; path = paths.readLine()) {
                try (FileInputStream file = new FileInputStream(path)) {
                    for (int count = file.read(block); count >= 0; count = file.read(block)) {
                        digest.update(block, 0, count);
                    }
                }
                hashes.write(digest.digest());
            }
        }
    }
}
