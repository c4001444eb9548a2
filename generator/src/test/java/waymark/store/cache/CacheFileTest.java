package waymark.store.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFileTest {
    @TempDir
    Path site;

    private CacheFile cache(String output) {
        return CacheFile.of(site, Path.of(output));
    }

    private Path file() throws IOException {
        return files().get(0);
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(site.resolve(".waymark/cache"))) {
            return files.filter(f -> f.toString().endsWith(".cache")).sorted().toList();
        }
    }

    private void keep(String output, String text) {
        CacheFile cache = cache(output);
        cache.write(cache.begin().text(text));
    }

    @Test
    void whatWasPackedIsThereAgain() {
        Instant moment = Instant.parse("2026-11-22T10:11:12.345678901Z");
        List<Long> numbers = List.of(0L, 1L, -1L, 63L, -64L, 64L, 1L << 40, Long.MAX_VALUE, Long.MIN_VALUE);
        CacheFile cache = cache("/out");
        Packing packing = cache.begin().instant(moment).number(numbers.size());
        numbers.forEach(packing::number);
        packing.path("a/b/c.html").path("a/b/cd.html").path("").path("tŷ").text("x".repeat(100_000));
        packing.bytes(new byte[] {1, -2});
        cache.write(packing);
        Unpacking read = cache("/out").read().orElseThrow();
        assertThat(read.instant()).isEqualTo(moment);
        assertThat(read.list(read::number)).isEqualTo(numbers);
        assertThat(List.of(read.path(), read.path(), read.path(), read.path()))
                .isEqualTo(List.of("a/b/c.html", "a/b/cd.html", "", "tŷ"));
        assertThat(read.text()).hasSize(100_000);
        assertThat(read.bytes()).containsExactly(1, -2);
    }

    @Test
    void everyOutputFolderHasItsOwn() {
        keep("/one", "first");
        keep("/two", "second");
        assertThat(cache("/one").read().orElseThrow().text()).isEqualTo("first");
        assertThat(cache("/two").read().orElseThrow().text()).isEqualTo("second");
        assertThat(cache("/three").read()).isEmpty();
    }

    @Test
    void cutShortAtAnyByteItIsNotThere() throws IOException {
        keep("/out", "text");
        byte[] whole = Files.readAllBytes(file());
        for (int length = 0; length < whole.length; length++) {
            Files.write(file(), java.util.Arrays.copyOf(whole, length));
            assertThat(cache("/out").read())
                    .as("%d of %d bytes", length, whole.length)
                    .isEmpty();
        }
    }

    @Test
    void withAnyBitTurnedItIsNotThere() throws IOException {
        keep("/out", "text");
        byte[] whole = Files.readAllBytes(file());
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] turned = whole.clone();
            turned[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file(), turned);
            assertThat(cache("/out").read()).as("bit %d", bit).isEmpty();
        }
    }

    @Test
    void onlyTheLatestFewOutputsAreRemembered() throws IOException {
        List<String> outputs = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            outputs.add("/out" + i);
            keep(outputs.get(i), "text");
            for (Path file : files()) {
                Files.setLastModifiedTime(
                        file,
                        FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() - 1000));
            }
        }
        assertThat(files()).hasSize(4);
        assertThat(cache("/out6").read()).isPresent();
        assertThat(cache("/out0").read()).isEmpty();
    }

    @Test
    void whereNothingCanBeWrittenNothingIsKept() throws IOException {
        Files.writeString(site.resolve(".waymark"), "a file in the way");
        keep("/out", "text");
        assertThat(cache("/out").read()).isEmpty();
        cache("/out").forget();
    }

    @Test
    void nothingOfItIsTakenIntoARepository() throws IOException {
        keep("/out", "text");
        assertThat(Files.readString(site.resolve(".waymark/cache/.gitignore"))).isEqualTo("*\n");
    }
}
