package waymark.store.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParseFileTest {
    @TempDir
    Path site;

    private ParseFile open() {
        return ParseFile.of(site, Path.of("/out"));
    }

    private void keep(boolean whole, String... names) {
        ParseFile memory = open();
        for (String name : names) {
            if (memory.recall(name).isEmpty()) {
                memory.remember(name, bytes(name));
            }
        }
        memory.keep(whole);
    }

    private static byte[] bytes(String name) {
        return ("parsed " + name).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private boolean recalls(String name) {
        return open().recall(name).filter(ByteBuffer.wrap(bytes(name))::equals).isPresent();
    }

    private Path file() throws IOException {
        try (var files = Files.list(site.resolve(".waymark/cache"))) {
            return files.filter(f -> f.toString().endsWith(".parsed"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void whatIsRememberedIsThereAtOnceAndInTheNextBuild() {
        ParseFile memory = open();
        assertThat(memory.recall("a")).isEmpty();
        memory.remember("a", bytes("a"));
        assertThat(memory.recall("a")).contains(ByteBuffer.wrap(bytes("a")));
        memory.keep(true);
        assertThat(memory.recall("a")).contains(ByteBuffer.wrap(bytes("a")));
        assertThat(recalls("a")).isTrue();
        assertThat(recalls("b")).isFalse();
    }

    @Test
    void whatIsNotAskedForIsDroppedOnceAllHasBeenRead() {
        keep(true, "a", "b");
        keep(false, "a", "c");
        assertThat(recalls("b")).isTrue();
        assertThat(recalls("c")).isTrue();
        keep(true, "a");
        assertThat(recalls("a")).isTrue();
        assertThat(recalls("b")).isFalse();
        assertThat(recalls("c")).isFalse();
    }

    @Test
    void whatPartsOfTheSourcesComeToDoesNotGrowForEver() throws IOException {
        for (int i = 0; i < 40; i++) {
            ParseFile memory = open();
            memory.remember("text " + i, new byte[100_000]);
            memory.recall("text " + i);
            memory.keep(false);
        }
        assertThat(Files.size(file())).isLessThan(1_200_000);
        assertThat(open().recall("text 39")).isPresent();
    }

    @Test
    void withNothingNewTheFileIsNotWritten() throws IOException {
        keep(true, "a", "b");
        Files.setLastModifiedTime(file(), java.nio.file.attribute.FileTime.fromMillis(1_000_000));
        keep(true, "a", "b");
        keep(false, "a");
        assertThat(Files.getLastModifiedTime(file()).toMillis()).isEqualTo(1_000_000);
    }

    @Test
    void cutShortOrWithAnyBitTurnedNothingIsRemembered() throws IOException {
        keep(true, "a", "b");
        byte[] whole = Files.readAllBytes(file());
        for (int i = 0; i < whole.length; i++) {
            Files.write(file(), Arrays.copyOf(whole, i));
            assertThat(open().recall("a")).as("%d bytes", i).isEmpty();
            for (int bit = 0; bit < 8; bit++) {
                byte[] turned = whole.clone();
                turned[i] ^= (byte) (1 << bit);
                Files.write(file(), turned);
                assertThat(open().recall("a")).as("bit %d of %d", bit, i).isEmpty();
            }
        }
        keep(true, "a");
        assertThat(recalls("a")).isTrue();
    }

    @Test
    void itStandsBesideWhatTellsOfTheLastBuild() {
        CacheFile cache = CacheFile.of(site, Path.of("/out"));
        cache.write(cache.begin().text("the last build"));
        keep(true, "a");
        assertThat(CacheFile.of(site, Path.of("/out")).read().orElseThrow().text())
                .isEqualTo("the last build");
        assertThat(recalls("a")).isTrue();
    }
}
