package waymark.store.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import waymark.diagnostic.Diagnostics;
import waymark.store.Sha256;

/** Hashes by a process beside this one are those worked out here, whatever becomes of the process. */
class HashingTest {
    private static final int FILES = 3000;

    @TempDir
    Path folder;

    private final List<String> texts = new ArrayList<>();

    @Test
    void aProcessHashesWhatIsMoreThanAFewBytes() throws IOException {
        try (Hashing hashing = new Hashing(folder, HashProcess.java(), 1000)) {
            List<Hashing.Hash> hashes = ask(hashing);
            assertThat(hashing.hex(hashes.get(0))).isPresent();
            assertThat(hashing.hex(hashes.get(FILES - 1))).isEmpty();
            hashing.finish();
            for (int i = 0; i < FILES; i++) {
                assertThat(hashing.hex(hashes.get(i)))
                        .as("file %d", i)
                        .contains(Sha256.of(texts.get(i).getBytes(UTF_8)));
            }
        }
    }

    @Test
    void afterTheEndHashesAreWorkedOutHere() {
        try (Hashing hashing = new Hashing(folder, HashProcess.java(), 0)) {
            hashing.finish();
            assertThat(hashing.hex(hashing.of("late".getBytes(UTF_8), 4, "late")))
                    .contains(Sha256.of("late".getBytes(UTF_8)));
        }
    }

    @Test
    void aPublicationHasItsChecksumsWithoutAnyProcess() throws IOException {
        publishes(folder.resolve("no-such-java").toString());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it starts shell scripts")
    void aPublicationHasItsChecksumsThoughTheProcessEndsBeforeItsTime() throws IOException {
        publishes(program("head -n 100 >/dev/null"));
        publishes(program("exec 0<&-; printf half"));
    }

    private void publishes(String java) throws IOException {
        Path site = Files.createTempDirectory(folder, "site");
        Path staging = Files.createDirectories(site.resolve(".waymark/staging"));
        try (Hashing hashing = new Hashing(site, java, 1000)) {
            Staging files = new Staging(site, staging, site.resolve(".waymark/plan"), hashing, new Diagnostics());
            TreeMap<String, String> given = new TreeMap<>();
            IntStream.range(0, FILES).forEach(i -> given.put("p/" + i + "/index.html", "page " + i));
            given.forEach((path, text) -> files.put(path, text.getBytes(UTF_8), path));
            files.publish();
            given.forEach((path, text) -> assertThat(site.resolve(path)).hasContent(text));
            assertThat(files.live().stream().filter(f -> f.path().equals("p/2999/index.html")))
                    .singleElement()
                    .matches(f -> f.hash().equals(Sha256.of("page 2999".getBytes(UTF_8))));
        }
        assertThat(Checksums.differences(site)).isEmpty();
    }

    private List<Hashing.Hash> ask(Hashing hashing) throws IOException {
        List<Hashing.Hash> hashes = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            String text = "file " + i + " of some length ".repeat(i % 90);
            texts.add(text);
            Files.writeString(folder.resolve(i + ".html"), text);
            byte[] buffer = (text + " and what stood there before").getBytes(UTF_8);
            hashes.add(hashing.of(buffer, text.length(), i + ".html"));
        }
        return hashes;
    }

    private String program(String script) throws IOException {
        Path program = Files.createTempFile(folder, "java", "");
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return program.toString();
    }
}
