package waymark.store.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Builds in processes of their own: killed at any moment, out of space, and many at once. */
@Tag("long")
class KilledBuildTest {
    private static final int KILLS = 220;
    private static final int BUILDERS = 20;

    @TempDir
    Path temporary;

    private Path site;
    private Path source;

    @BeforeEach
    void makeFolders() throws IOException {
        site = temporary.resolve("site");
        source = Files.createDirectory(temporary.resolve("source"));
    }

    @Test
    void aBuildKilledAtAnyMomentLeavesWholeFilesAndTheNextCleansUp() throws Exception {
        Random random = new Random(20261122);
        int cutShort = 0;
        int moved = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            boolean first = kill % 3 == 0;
            if (first) {
                delete(site);
            }
            killOneAfter(random.nextInt(first ? 60 : 250));
            boolean plan = Files.exists(site.resolve(".waymark/plan"));
            cutShort += Files.exists(site.resolve(".waymark")) ? 1 : 0;
            moved += plan ? 1 : 0;
            List<Integer> versions = wholeVersions("kill " + kill);
            if (!plan && Files.exists(site.resolve("SHA256SUMS"))) {
                assertThat(Checksums.differences(site))
                        .as("kill %d, versions %s", kill, versions)
                        .isEmpty();
            }
            if (kill % 2 == 0) {
                afterAFailedBuildOneVersionStands("kill " + kill);
            }
            afterTheNextBuildOnlyItsFilesAreThere(random.nextInt(1000));
        }
        System.out.printf("killed %d builds, %d of them at work, %d while files moved%n", KILLS, cutShort, moved);
        assertThat(cutShort).isGreaterThan(KILLS / 2);
        assertThat(moved).isPositive();
    }

    @Test
    void ofTwentyStartedTogetherOneBuildsAndNineteenRefuseWithinASecond() throws Exception {
        List<Process> builders = new ArrayList<>();
        try {
            for (int i = 0; i < BUILDERS; i++) {
                builders.add(start("hold"));
            }
            List<BufferedReader> answers = new ArrayList<>();
            for (Process builder : builders) {
                answers.add(builder.inputReader(UTF_8));
                assertThat(answers.get(answers.size() - 1).readLine()).isEqualTo("ready");
            }
            for (Process builder : builders) {
                BufferedWriter start = builder.outputWriter(UTF_8);
                start.write("go\n");
                start.flush();
            }
            List<String> results = new ArrayList<>();
            for (BufferedReader answer : answers) {
                results.add(answer.readLine());
            }
            assertThat(results).filteredOn(r -> r.startsWith("built ")).hasSize(1);
            assertThat(results)
                    .filteredOn(r -> r.startsWith("refused "))
                    .hasSize(BUILDERS - 1)
                    .allMatch(r -> r.contains(" another build is writing to " + site))
                    .allMatch(r -> Integer.parseInt(r.split(" ", -1)[1]) < 1000);
        } finally {
            for (Process builder : builders) {
                builder.outputWriter(UTF_8).close();
                builder.waitFor();
            }
        }
        // The folder itself stays, empty, if it was made by one of those that were refused.
        assertThat(site)
                .satisfiesAnyOf(
                        s -> assertThat(s).doesNotExist(), s -> assertThat(s).isEmptyDirectory());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aBuildThatCantWriteLeavesWhatIsLiveAndSaysWhyInASentence() throws Exception {
        Builder.publish(site, source, 1);
        Map<String, String> before = contents();
        List<String> java = command("loop");
        ProcessBuilder limited = new ProcessBuilder("bash", "-c", "ulimit -f 2; exec \"$@\"", "bash");
        limited.command().addAll(java);
        Process builder = limited.redirectErrorStream(true).start();
        List<String> said = builder.inputReader(UTF_8).lines().toList();
        builder.waitFor();
        assertThat(said).hasSize(2).last().asString().isEqualTo("can't write to " + site + ": File too large");
        assertThat(contents()).isEqualTo(before);
        assertThat(site.resolve(".waymark")).doesNotExist();
    }

    private void killOneAfter(int milliseconds) throws Exception {
        Process builder = start("loop");
        assertThat(builder.inputReader(UTF_8).readLine()).isEqualTo("ready");
        Thread.sleep(milliseconds);
        assertThat(builder.isAlive()).isTrue();
        builder.destroyForcibly().waitFor();
    }

    /** Which versions stand side by side: each file is whole, and there are no more than two. */
    private List<Integer> wholeVersions(String when) throws IOException {
        TreeSet<Integer> versions = new TreeSet<>();
        for (Map.Entry<String, String> file : contents().entrySet()) {
            if (!file.getKey().equals("SHA256SUMS") && !file.getKey().equals("waymark.txt")) {
                String text = file.getValue();
                int version = Integer.parseInt(text.substring(0, Math.max(1, text.indexOf(' '))));
                assertThat(text).as("%s, %s", when, file.getKey()).isEqualTo(Builder.text(version, file.getKey()));
                versions.add(version);
            }
        }
        versions.remove(0);
        assertThat(versions).as(when).hasSizeLessThanOrEqualTo(2);
        return List.copyOf(versions);
    }

    private void afterAFailedBuildOneVersionStands(String when) throws IOException {
        OutputFolder.open(site, source).close();
        assertThat(site.resolve(".waymark")).doesNotExist();
        if (!Files.exists(site) || contents().isEmpty()) {
            // The very first build was killed before it published anything: at most its empty folder is left.
            return;
        }
        assertThat(Checksums.differences(site)).as(when).isEmpty();
        assertThat(wholeVersions(when)).as(when).hasSizeLessThanOrEqualTo(1);
    }

    private void afterTheNextBuildOnlyItsFilesAreThere(int version) throws IOException {
        Builder.publish(site, source, version);
        Map<String, String> found = contents();
        found.keySet().removeAll(List.of("SHA256SUMS", "waymark.txt"));
        assertThat(found).isEqualTo(Builder.site(version));
        assertThat(Checksums.differences(site)).isEmpty();
        assertThat(site.resolve(".waymark")).doesNotExist();
        try (Stream<Path> all = Files.walk(site)) {
            assertThat(all.filter(Files::isDirectory).collect(Collectors.toSet()))
                    .allMatch(folder -> folder.toFile().list().length > 0);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private Process start(String what) throws IOException {
        return new ProcessBuilder(command(what)).redirectErrorStream(true).start();
    }

    private List<String> command(String what) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                Builder.class.getName(),
                what,
                site.toString(),
                source.toString());
    }

    /** Every published file's text. */
    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        if (Files.exists(site)) {
            try (Stream<Path> files = Files.walk(site)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String path = site.relativize(file).toString();
                    if (!path.startsWith(".waymark")) {
                        contents.put(path, Files.readString(file));
                    }
                }
            }
        }
        return contents;
    }
}
