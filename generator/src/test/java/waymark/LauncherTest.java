package waymark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with a Java and a Maven that only say what they were asked. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class LauncherTest {
    private static final List<String> TOOLS = List.of(
            "sh",
            "cat",
            "cksum",
            "cp",
            "dirname",
            "env",
            "find",
            "ls",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "rmdir",
            "sed",
            "sleep",
            "sort",
            "tail",
            "tr",
            "flock");

    @TempDir
    Path temp;

    private Path home;
    private Path tools;
    private Path jdk;

    @BeforeEach
    void copyTheLauncherAndFakeTheRest() throws IOException {
        home = Files.createDirectory(temp.resolve("way mark"));
        Path launcher = Files.copy(Path.of("..", "waymark"), home.resolve("waymark"));
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        write(home.resolve("pom.xml"), "<project/>");
        write(home.resolve("generator/pom.xml"), "<project/>");
        write(home.resolve("generator/src/main/java/Main.java"), "class Main {}");
        tools = Files.createDirectory(temp.resolve("tools"));
        for (String tool : TOOLS) {
            link(tool);
        }
        jdk = jdk("jdk", "17.0.9");
    }

    private void link(String tool) throws IOException {
        for (String folder : List.of("/bin", "/usr/bin")) {
            if (Files.exists(Path.of(folder, tool))) {
                Files.createSymbolicLink(tools.resolve(tool), Path.of(folder, tool));
                return;
            }
        }
    }

    private Path jdk(String name, String version) throws IOException {
        Path folder = Files.createDirectory(temp.resolve(name));
        write(folder.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(folder.resolve("bin/java"), """
                for a; do
                    case $a in
                        -XX:ArchiveClassesAtExit=*) echo archive >"${a#*=}" ;;
                    esac
                    echo "$a"
                done
                """);
        script(folder.resolve("bin/javac"), "");
        return folder;
    }

    private void maven(String commands) throws IOException {
        script(tools.resolve("mvn"), "echo built >>'" + temp.resolve("builds") + "'\n" + commands);
    }

    private void workingMaven() throws IOException {
        maven("""
                sleep 0.3
                mkdir -p generator/target/lib
                echo jar >generator/target/waymark.jar
                echo lib >generator/target/lib/a.jar
                """);
    }

    private static void script(Path file, String commands) throws IOException {
        write(file, "#!/bin/sh\n" + commands);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** What a start of the launcher came to. */
    private record Outcome(int exit, List<String> out, String err) {}

    private Process start(Path launcher, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(temp.toFile());
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.put("PATH", tools.toString());
        environment.put("JAVA_HOME", jdk.toString());
        environment.put("WAYMARK_JAVA_OPTS", "-Done=1 -Dtwo=2");
        return builder.start();
    }

    private static Outcome await(Process process) throws Exception {
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        return new Outcome(process.waitFor(), out.lines().toList(), err);
    }

    private Outcome run(String... arguments) throws Exception {
        return await(start(home.resolve("waymark"), arguments));
    }

    private int builds() throws IOException {
        Path log = temp.resolve("builds");
        return Files.exists(log) ? Files.readAllLines(log).size() : 0;
    }

    @Test
    void buildsAtFirstUseAndPassesArgumentsOnAsTheyAre() throws Exception {
        workingMaven();
        Outcome first = run("check", "--source", "my site", "*");
        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.err()).isEqualTo("Building Waymark (first use; takes about a minute)…\n");
        assertThat(first.out()).endsWith("check", "--source", "my site", "*");
        assertThat(first.out()).contains("-Done=1", "-Dtwo=2", "-XX:+UseSerialGC", "-Djava.awt.headless=true");
        assertThat(run("check").err()).isEmpty();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void buildsAgainWhenASourceHasChangedButNotWhenItIsChangedBack() throws Exception {
        workingMaven();
        assertThat(run().exit()).isZero();
        Path source = home.resolve("generator/src/main/java/Main.java");
        String before = Files.readString(source);
        write(source, "class Main { }");
        assertThat(run().err()).isEqualTo("Building Waymark (its sources have changed)…\n");
        write(source, before);
        assertThat(run().err()).isEmpty();
        write(home.resolve("templates/page/place.ftlh"), "<p>");
        assertThat(run().err()).isNotEmpty();
        assertThat(builds()).isEqualTo(3);
    }

    @Test
    void worksThroughALinkFromAnotherFolder() throws Exception {
        workingMaven();
        Path link = Files.createSymbolicLink(temp.resolve("link"), Path.of("way mark", "waymark"));
        Outcome outcome = await(start(link, "--help"));
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("--help");
    }

    @Test
    void startedTwiceAtOnceItBuildsOnce() throws Exception {
        workingMaven();
        List<Process> both = List.of(start(home.resolve("waymark")), start(home.resolve("waymark")));
        for (Process process : both) {
            Outcome outcome = await(process);
            assertThat(outcome.exit()).as(outcome.err()).isZero();
        }
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void theFirstBuildLeavesAnArchiveForTheNextStart() throws Exception {
        workingMaven();
        assertThat(run("build", "--help").out()).noneMatch(a -> a.contains("Archive"));
        assertThat(run("build").out()).anyMatch(a -> a.startsWith("-XX:ArchiveClassesAtExit="));
        assertThat(run("build").out()).anyMatch(a -> a.startsWith("-XX:SharedArchiveFile="));
        jdk = jdk("newer", "25.0.1");
        assertThat(run("check").out()).noneMatch(a -> a.contains("Archive"));
    }

    @Test
    void namesTheJavaThatIsTooOld() throws Exception {
        jdk = jdk("old", "1.8.0_352");
        Outcome outcome = run("build");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err())
                .isEqualTo("waymark: Java 17 or newer is needed: set JAVA_HOME to a JDK, or put its java on the path; "
                        + "found 8 in " + jdk + "\n");
    }

    @Test
    void takesTheJavaOnThePathWhenJavaHomeIsTooOld() throws Exception {
        workingMaven();
        Files.createSymbolicLink(tools.resolve("java"), jdk.resolve("bin/java"));
        jdk = jdk("old", "11.0.2");
        Outcome outcome = run("check");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
    }

    @Test
    void saysThatMavenIsMissing() throws Exception {
        Outcome outcome = run("build");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("Maven (mvn) is needed to build Waymark");
    }

    @Test
    void showsWhatMavenSaidWhenTheBuildFails() throws Exception {
        maven("echo 'line 3 is wrong'; exit 1\n");
        Outcome outcome = run("build");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("line 3 is wrong", "the build failed");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void keepsThreeBuilds() throws Exception {
        workingMaven();
        for (int i = 0; i < 5; i++) {
            write(home.resolve("templates/a.ftlh"), "<p>" + i);
            assertThat(run().exit()).isZero();
        }
        try (Stream<Path> runs = Files.list(home.resolve("generator/target/run"))) {
            assertThat(runs.filter(Files::isDirectory)).hasSize(3);
        }
    }
}
