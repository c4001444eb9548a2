package waymark.store.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.diagnostic.Diagnostics;
import waymark.store.Sha256;
import waymark.store.Stamp;
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
        assertThat(new String(
                        Checksums.text(KeptFiles.NONE, new TreeSet<>(List.of("b/a.html", "b.html", "B")), path -> A),
                        UTF_8))
                .isEqualTo(A + "  B\n" + A + "  b.html\n" + A + "  b/a.html\n");
    }

    @Test
    void readBackWhatTheyWrote() {
        TreeMap<String, String> sums = new TreeMap<>(Map.of("a b.html", A, "c", A));
        assertThat(Checksums.parse(list(sums.keySet()))).contains(sums);
    }

    private static byte[] list(Collection<String> paths) {
        return Checksums.text(KeptFiles.NONE, new TreeSet<>(paths), path -> A);
    }

    @Test
    void whatStaysStandsAmongTheOthers() {
        KeptFiles kept = KeptFiles.of(List.of(live("a/1", "b", "d"), live("a/2", "c")));
        String lines = Stream.of("a/0", "a/1", "a/2", "aa", "b", "c", "d", "e")
                .map(path -> ("aa/0e".contains(path) ? A : Sha256.of(path.getBytes(UTF_8))) + "  " + path + "\n")
                .collect(Collectors.joining());
        assertThat(new String(Checksums.text(kept, new TreeSet<>(List.of("a/0", "aa", "e")), path -> A), UTF_8))
                .isEqualTo(lines);
    }

    private static LiveFiles live(String... paths) {
        return LiveFiles.of(Stream.of(paths)
                .map(path -> new Live(path, Sha256.of(path.getBytes(UTF_8)), Stamp.basic(1, 2)))
                .toList());
    }

    @Test
    void tellWhatAnEarlierListHasAndALaterLacks() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<String> paths = IntStream.range(0, 8)
                    .mapToObj(i -> "p" + "q".repeat(i % 3) + i)
                    .toList();
            TreeSet<String> was = new TreeSet<>(paths);
            was.removeIf(path -> random.nextInt(3) == 0);
            TreeSet<String> is = new TreeSet<>(paths);
            is.removeIf(path -> random.nextInt(3) == 0);
            String earlier = new String(list(was), UTF_8);
            // A file whose bytes differ, a hash that was written as one of a binary file, and lines in another order.
            String altered = earlier.replaceFirst("a{64} ( ?)", "b".repeat(64) + (random.nextBoolean() ? " *" : "  "));
            String turned = earlier.lines().sorted(Comparator.reverseOrder()).collect(Collectors.joining("\n"));
            TreeSet<String> gone = new TreeSet<>(was);
            gone.removeAll(is);
            for (String text : List.of(earlier, altered, turned, earlier.replace("\n", "\r\n"))) {
                assertThat(Checksums.gone(text.getBytes(UTF_8), list(is), is::contains))
                        .as("%s%s", text, is)
                        .isEqualTo(gone);
            }
        }
    }

    @Test
    void tellNothingOfAListThatIsNotOurs() {
        byte[] now = list(List.of("a", "c"));
        for (String odd :
                List.of("x", A, A + "  ../b\n", A + "  b\n" + A + "  b\n", A + "  \u00e9\n", "\n", A + "  b/\n")) {
            for (String text : List.of(odd, A + "  a\n" + odd, A + "  a\n" + A + "  b1\n" + odd)) {
                assertThat(Checksums.gone(text.getBytes(UTF_8), now, List.of("a", "c")::contains))
                        .as(text)
                        .isEmpty();
            }
        }
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
