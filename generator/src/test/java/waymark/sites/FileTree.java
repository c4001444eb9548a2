package waymark.sites;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A folder of files, as tests copy and compare it. */
public record FileTree(Path folder) {
    /** All files and links below the folder by their paths, sorted; none if there is no such folder. */
    public List<String> paths() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(p -> !Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS))
                    .map(p -> folder.relativize(p).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes(String path) {
        try {
            return Files.readAllBytes(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text(String path) {
        return new String(bytes(path), UTF_8);
    }

    public void write(String path, byte[] bytes) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.write(folder.resolve(path), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies all files into another folder, over those of the same name. */
    public void copyTo(Path target) {
        copyTo(target, paths());
    }

    /** As {@link #copyTo(Path)}, with the last file first: another order in the folder on many file systems. */
    public void copyBackwardsTo(Path target) {
        copyTo(target, paths().stream().sorted(Collections.reverseOrder()).toList());
    }

    private void copyTo(Path target, List<String> order) {
        try {
            for (String path : order) {
                Files.createDirectories(target.resolve(path).getParent());
                Files.copy(
                        folder.resolve(path),
                        target.resolve(path),
                        StandardCopyOption.REPLACE_EXISTING,
                        LinkOption.NOFOLLOW_LINKS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One hash of all paths and bytes; two trees with the same hash are the same. */
    public String hash() {
        try {
            MessageDigest whole = MessageDigest.getInstance("SHA-256");
            for (String path : paths()) {
                byte[] bytes = bytes(path);
                whole.update((path + "\n" + bytes.length + "\n").getBytes(UTF_8));
                whole.update(bytes);
            }
            return HexFormat.of().formatHex(whole.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
