package waymark.store.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.diagnostic.Diagnostics;
import waymark.store.StoreException;

class ChecksumsTest {
    private static final String A = "a".repeat(64);
    private static final List<String> PATHS =
            List.of("data/mirefield.csv", "index.html", "places/mirefield/index.html");

    @TempDir
    Path folder;

    @BeforeEach
    void publish() {
        try (OutputFolder output = OutputFolder.open(folder, folder.resolveSibling("no-such-source"))) {
            Staging staging = output.stage(new Diagnostics());
            PATHS.forEach(path -> staging.put(path, path.getBytes(UTF_8), path));
            staging.publish();
        }
    }

    @Test
    void areSortedByPathInTheFormOfSha256sum() {
        assertThat(new String(Checksums.text(new TreeSet<>(List.of("b/a.html", "b.html", "B")), path -> A), UTF_8))
                .isEqualTo(A + "  B\n" + A + "  b.html\n" + A + "  b/a.html\n");
    }

    @Test
    void readBackWhatTheyWrote() {
        TreeMap<String, String> sums = new TreeMap<>(Map.of("a b.html", A, "c", A));
        assertThat(Checksums.parse(Checksums.text(sums.keySet(), path -> A))).contains(sums);
    }

    @Test
    void readNothingElse() {
        for (String text : List.of("x", A, A + " a", A + "  ../a", A + "  /a", A + "  a\n" + A + "  a", A + "  \\a")) {
            assertThat(Checksums.parse(text.getBytes(UTF_8))).as(text).isEmpty();
        }
    }

    @Test
    void findEveryAlteredByte() throws IOException {
        for (String path : PATHS) {
            Path file = folder.resolve(path);
            byte[] bytes = Files.readAllBytes(file);
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] ^= 1;
                Files.write(file, bytes);
                assertThat(Checksums.differences(folder))
                        .containsExactly(new Difference(Difference.Kind.ALTERED, path));
                bytes[i] ^= 1;
            }
            Files.write(file, bytes);
        }
        assertThat(Checksums.differences(folder)).isEmpty();
    }

    @Test
    void findFilesThatAreMissingOrAdded() throws IOException {
        Files.delete(folder.resolve("index.html"));
        Files.writeString(folder.resolve("places/new.html"), "new");
        Files.createSymbolicLink(folder.resolve("places/link.html"), folder.resolve("places/new.html"));
        assertThat(Checksums.differences(folder))
                .containsExactly(
                        new Difference(Difference.Kind.MISSING, "index.html"),
                        new Difference(Difference.Kind.ADDED, "places/link.html"),
                        new Difference(Difference.Kind.ADDED, "places/new.html"));
    }

    @Test
    void saySoWhenThereAreNone() throws IOException {
        Files.delete(folder.resolve("SHA256SUMS"));
        assertThatThrownBy(() -> Checksums.differences(folder))
                .isInstanceOf(StoreException.class)
                .hasMessage("there is no SHA256SUMS of ours in " + folder);
    }

    @Test
    void areUnderstoodBySha256sum() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/sha256sum")), "no sha256sum here");
        ProcessBuilder check = new ProcessBuilder("/usr/bin/sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS");
        assertThat(check.directory(folder.toFile()).start().waitFor()).isZero();
        Files.writeString(folder.resolve("index.html"), "altered");
        assertThat(check.start().waitFor()).isEqualTo(1);
    }
}
