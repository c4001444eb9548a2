package waymark.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.diagnostic.Diagnostics;
import waymark.network.Moment;
import waymark.sites.FileTree;
import waymark.sites.SiteCase;

/** Same sources, same date: the same bytes, whatever machine, language, zone, order of files or number of threads. */
class DeterminismTest {
    private static final LocalDate DAY = LocalDate.parse(SiteCase.DATE);

    @TempDir
    Path temp;

    private Path source;
    private String usual;
    private int built;

    @BeforeEach
    void buildOnce() throws IOException {
        source = temp.resolve("source");
        new SiteCase("editions").layOut(source);
        Path site = source.resolve("data/site.yaml");
        Files.writeString(site, Files.readString(site).stripTrailing() + "\nchart-gallery: true\n");
        usual = build(source, 1);
    }

    private String build(Path from, int threads) {
        Path output = temp.resolve("site" + built++);
        Diagnostics diagnostics = new Diagnostics();
        Moment now = new Moment(Optional.of(DAY), Instant.EPOCH.plusSeconds(built));
        Summary summary =
                Build.run(new Settings(from, output, now, false, false, threads), Progress.silent(), diagnostics);
        assertThat(summary.published()).as(diagnostics.sorted().toString()).isPresent();
        return new FileTree(output).hash();
    }

    @Test
    void languageAndZoneOfTheMachineDoNotMatter() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("de-DE", "tr-TR", "ar-EG-u-nu-arab")) {
                for (String id : List.of("Pacific/Auckland", "America/St_Johns")) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone(id));
                    assertThat(build(source, 2)).as(tag + " " + id).isEqualTo(usual);
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theNumberOfThreadsDoesNotMatter() {
        for (int threads : List.of(1, 2, 8, 8, 8)) {
            assertThat(build(source, threads)).as(threads + " threads").isEqualTo(usual);
        }
    }

    @Test
    void theOrderInWhichFilesLieDoesNotMatter() {
        Path backwards = temp.resolve("backwards");
        new FileTree(source).copyBackwardsTo(backwards);
        assertThat(build(backwards, 2)).isEqualTo(usual);
    }

    @Test
    void whatStandsInTheOutputFolderDoesNotMatter() throws IOException {
        Path output = temp.resolve("over");
        Files.createDirectories(output);
        new FileTree(temp.resolve("site0")).copyTo(output);
        for (String path : new FileTree(output).paths()) {
            if (path.endsWith(".html")) {
                Files.writeString(output.resolve(path), "tampered with");
            }
        }
        Diagnostics diagnostics = new Diagnostics();
        Moment now = new Moment(Optional.of(DAY), Instant.EPOCH);
        Build.run(new Settings(source, output, now, false, false, 2), Progress.silent(), diagnostics);
        assertThat(new FileTree(output).hash()).isEqualTo(usual);
    }

    @Test
    @Tag("long")
    void theExampleNetworkIsTheSameToo() {
        Path example = temp.resolve("example");
        for (String folder : List.of("content", "data")) {
            new FileTree(Path.of("..", folder)).copyTo(example.resolve(folder));
        }
        String once = build(example, 1);
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(build(example, 8)).isEqualTo(once);
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void aMachineWithoutFontsBuildsTheSame() throws Exception {
        assertThat(fork(Path.of(System.getProperty("java.home")), "-Duser.language=tr", "-Duser.timezone=Asia/Kolkata"))
                .isEqualTo(usual);
    }

    @Test
    void anotherReleaseOfJavaBuildsTheSame() throws Exception {
        List<Path> others = otherJdks();
        assumeThat(others)
                .as("another JDK of 17 or newer beside the one that runs the tests")
                .isNotEmpty();
        for (Path jdk : others) {
            assertThat(fork(jdk, "-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=America/St_Johns"))
                    .as(jdk.toString())
                    .isEqualTo(usual);
        }
    }

    /** Builds in a JVM of its own that finds no font configuration and knows no fonts of the system. */
    private String fork(Path jdk, String... settings) throws IOException, InterruptedException {
        Path output = temp.resolve("fork" + built++);
        List<String> command = new ArrayList<>(List.of(jdk.resolve("bin/java").toString()));
        command.addAll(List.of(settings));
        command.addAll(List.of("-Djava.awt.headless=true", "-Dsun.awt.fontconfig=" + temp.resolve("no-such-file")));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "waymark.cli.Main", "build"));
        command.addAll(List.of("--source", source.toString(), "--output", output.toString(), "--date", SiteCase.DATE));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("FONTCONFIG_FILE", "/dev/null");
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return new FileTree(output).hash();
    }

    private static List<Path> otherJdks() throws IOException {
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        List<Path> others = new ArrayList<>();
        for (Path parent : List.of(own.getParent(), Path.of("/usr/lib/jvm"))) {
            if (Files.isDirectory(parent)) {
                try (Stream<Path> siblings = Files.list(parent)) {
                    for (Path jdk : siblings.sorted().toList()) {
                        Path real = jdk.toRealPath();
                        if (feature(real) >= 17 && feature(real) != feature(own) && !others.contains(real)) {
                            others.add(real);
                        }
                    }
                }
            }
        }
        return others;
    }

    private static int feature(Path jdk) throws IOException {
        Path release = jdk.resolve("release");
        if (!Files.isRegularFile(release) || !Files.isExecutable(jdk.resolve("bin/java"))) {
            return 0;
        }
        Properties properties = new Properties();
        properties.load(Files.newBufferedReader(release));
        String version = properties.getProperty("JAVA_VERSION", "0").replace("\"", "");
        return Integer.parseInt(version.replaceFirst("\\D.*", ""));
    }
}
