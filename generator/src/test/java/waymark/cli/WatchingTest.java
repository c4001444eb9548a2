package waymark.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import waymark.build.Settings;
import waymark.network.Moment;
import waymark.sites.FileTree;
import waymark.sites.SiteCase;
import waymark.store.BuildLock;

/** A build that stays: whoever writes sees what comes of it, and whatever is wrong is mended by the next change. */
class WatchingTest {
    private static final String TEXT = "content/places/northbridge/damp.md";
    private static final String PAGE = "places/northbridge/texts/damp/index.html";

    @TempDir
    Path temp;

    private FileTree source;
    private Path site;

    @BeforeEach
    void layOut() throws IOException {
        source = new FileTree(Files.createDirectory(temp.resolve("source")));
        SiteCase.base().layOut(source.folder());
        site = source.folder().resolve("site");
    }

    private Watched watch(String... more) {
        return Watched.begin(source.folder(), site, more);
    }

    private void write(String path, String text) {
        source.write(path, text.getBytes(UTF_8));
    }

    private void append(String text) {
        write(TEXT, source.text(TEXT) + "\n" + text + "\n");
    }

    private String built() {
        return Files.exists(site.resolve(PAGE)) ? new FileTree(site).text(PAGE) : "";
    }

    @Test
    void aChangedTextIsBuilt() throws Exception {
        try (Watched watched = watch()) {
            assertThat(watched.built()).isEqualTo(1);
            append("A second sentence.");
            watched.untilPage(site, PAGE, "A second sentence.");
            append("A third sentence.");
            watched.untilPage(site, PAGE, "A third sentence.");
            watched.until("each build is told", () -> watched.built() == 3);
            assertThat(watched.out()).containsPattern("; 1 files written, .* s, at \\d\\d:\\d\\d:\\d\\d\n");
            assertThat(watched.err()).isEqualTo("Waiting for changes in " + source.folder() + "; Ctrl-C ends it.\n");
        }
    }

    @Test
    void faultsAreToldAndMended() throws Exception {
        String right = source.text(TEXT);
        try (Watched watched = watch()) {
            String before = built();
            append("[[value:nonesuch]]");
            watched.until("it is told", () -> watched.err().contains("[unknown-indicator] \"nonesuch\""));
            watched.until("all is told", () -> watched.err().endsWith("Nothing was published.\n"));
            assertThat(built()).isEqualTo(before);
            write(TEXT, right + "\nMended.\n");
            watched.untilPage(site, PAGE, "Mended.");
        }
    }

    @Test
    void theFirstBuildMayFail() throws Exception {
        String right = source.text("data/site.yaml");
        write("data/site.yaml", right + "colour: red\n");
        try (Watched watched = watch()) {
            assertThat(watched.err()).contains("[unknown-key]").contains("Nothing was published.");
            assertThat(site).doesNotExist();
            write("data/site.yaml", right);
            watched.untilPage(site, PAGE, "A wet room");
        }
    }

    @Test
    void whatIsUndoneIsTold() throws Exception {
        String right = source.text(TEXT);
        try (Watched watched = watch()) {
            append("[[value:nonesuch]]");
            watched.until("it is told", () -> watched.err().endsWith("Nothing was published.\n"));
            write(TEXT, right);
            watched.until("it is told", () -> watched.built() == 2);
        }
    }

    @Test
    void newFoldersAndDeletedFilesAreNoticed() throws Exception {
        try (Watched watched = watch()) {
            write("content/places/saltmarsh/index.md", "---\ntitle: Salt\n---\n\nBy the sea.\n");
            watched.untilPage(site, "places/saltmarsh/index.html", "By the sea.");
            write("content/places/saltmarsh/port.md", "---\ntitle: Port\n---\n\nShips.\n");
            watched.untilPage(site, "places/saltmarsh/texts/port/index.html", "Ships.");
            Files.delete(source.folder().resolve("content/places/saltmarsh/port.md"));
            watched.until(
                    "its page has gone", () -> !Files.exists(site.resolve("places/saltmarsh/texts/port/index.html")));
        }
    }

    @Test
    void aTouchedFileIsNotWorthALine() throws Exception {
        try (Watched watched = watch()) {
            Files.setLastModifiedTime(source.folder().resolve(TEXT), FileTime.fromMillis(1_700_000_000_000L));
            Thread.sleep(1000);
            append("A second sentence.");
            watched.untilPage(site, PAGE, "A second sentence.");
            watched.until("it is told", () -> watched.built() == 2);
            assertThat(watched.err()).doesNotContain("waymark:");
        }
    }

    /** What another build holds is waited for, without a change of the sources. */
    @Test
    void anotherBuildMayBeAtWork() throws Exception {
        try (Watched watched = watch()) {
            try (BuildLock other = BuildLock.acquire(site)) {
                append("A second sentence.");
                watched.until("it is told", () -> watched.err().contains("waymark: another build is writing to"));
                assertThat(other.folder()).exists();
                assertThat(built()).doesNotContain("A second sentence.");
            }
            watched.untilPage(site, PAGE, "A second sentence.");
            assertThat(watched.err().split("another build", -1)).as("told once").hasSize(2);
        }
    }

    @Test
    void anotherBuildMayRunBetweenItsOwn() throws Exception {
        try (Watched watched = watch("--date", SiteCase.DATE)) {
            for (int i = 0; i < 3; i++) {
                String sentence = "Sentence no. " + i + ".";
                append(sentence);
                watched.untilPage(site, PAGE, sentence);
                Invocation other = Invocation.of(List.of(
                        "build",
                        "--source",
                        source.folder().toString(),
                        "--output",
                        site.toString(),
                        "--date",
                        i == 1 ? "2026-12-24" : SiteCase.DATE));
                assertThat(other.exit()).as(other.err()).isZero();
            }
        }
    }

    @Test
    void itEndsWithoutATrace() throws Exception {
        try (Watched watched = watch()) {
            append("A second sentence.");
            watched.untilPage(site, PAGE, "A second sentence.");
            assertThat(watched.end()).isZero();
            assertThat(site.resolve(".waymark")).doesNotExist();
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no signals")
    void itCanBeStoppedLikeAnyProgram() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "waymark.cli.Main",
                        "build",
                        "--watch",
                        "--source",
                        source.folder().toString())
                .redirectOutput(temp.resolve("out").toFile())
                .start();
        try (var err = process.errorReader(UTF_8)) {
            assertThat(err.readLine()).startsWith("Waiting for changes");
            // Not by Ctrl-C's signal, which those who run tests in the background may have let be ignored.
            process.toHandle().destroy();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isEqualTo(143);
            assertThat(err.readLine()).isNull();
        }
        assertThat(Files.readString(temp.resolve("out"))).startsWith("Built ");
        assertThat(site.resolve(".waymark")).doesNotExist();
    }

    @Test
    void aSiteThatIsNotThereIsNotWaitedFor() {
        Invocation run = Invocation.of(List.of("build", "--watch", "--source", "nowhere"));
        assertThat(run.exit()).isEqualTo(Main.FAULTS);
        assertThat(run.err()).isEqualTo("waymark: can't read nowhere: there is no such file or folder\n");
    }

    /** From midnight in the site's zone on, a text that is dated the next day is shown. */
    @Test
    void theDayChangesAtMidnight() throws Exception {
        write(
                TEXT,
                source.text(TEXT)
                        .replace("title: Damp homes", "title: Damp homes\nstatus: published-date\ndate: 2026-07-02"));
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-07-01T22:59:58Z"));
        try (Watched watched = Watched.begin((out, err) -> at(now).run(out, err))) {
            assertThat(built()).isEmpty();
            now.set(Instant.parse("2026-07-01T23:00:00Z"));
            watched.untilPage(site, PAGE, "A wet room");
            watched.until("it is told", () -> watched.built() == 1);
        }
    }

    @Test
    void anEditionBecomesPublicAtItsInstant() throws Exception {
        new SiteCase("editions").layOut(source.folder());
        String manifest = source.paths().stream()
                .filter(p -> p.matches("data/editions/northbridge/[^/]*\\.yaml"))
                .reduce((a, b) -> b)
                .orElseThrow();
        String address = "places/northbridge/" + manifest.replaceAll(".*/|\\.yaml", "") + "/index.html";
        Instant on = java.time.OffsetDateTime.parse(source.text(manifest)
                        .lines()
                        .filter(l -> l.startsWith("on:"))
                        .findFirst()
                        .orElseThrow()
                        .substring(3)
                        .replace("\"", "")
                        .strip())
                .toInstant();
        AtomicReference<Instant> now = new AtomicReference<>(on.minusSeconds(2));
        try (Watched watched = Watched.begin((out, err) -> at(now).run(out, err))) {
            assertThat(site.resolve(address)).doesNotExist();
            now.set(on);
            watched.untilPage(site, address, "<html");
        }
    }

    /** A command that tells the time by a clock of ours. */
    private record Timed(SourceOptions options, AtomicReference<Instant> now, Path source, Path site) {
        int run(java.io.PrintWriter out, java.io.PrintWriter err) {
            Clock clock = new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now.get();
                }
            };
            return new Watching(
                            options,
                            () -> new Settings(
                                    source, site, new Moment(Optional.<LocalDate>empty(), now.get()), false, false, 2),
                            clock,
                            out,
                            err)
                    .run();
        }
    }

    private Timed at(AtomicReference<Instant> now) {
        return new Timed(new SourceOptions(false, source.folder(), null, false), now, source.folder(), site);
    }
}
