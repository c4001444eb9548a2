package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.sites.FileTree;
import waymark.sites.SiteCase;

/** The commands as users type them: what they say, how they end, and what they leave on the disk. */
class CommandLineTest {
    @TempDir
    Path temp;

    private Path source;

    @BeforeEach
    void layOutASite() throws IOException {
        source = temp.resolve("source");
        SiteCase.base().layOut(source);
    }

    private Invocation run(String command, String... more) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of("--source", source.toString(), "--date", SiteCase.DATE));
        arguments.addAll(List.of(more));
        return Invocation.of(arguments);
    }

    private static Invocation bare(String... arguments) {
        return Invocation.of(List.of(arguments));
    }

    private void breakTheSite() throws IOException {
        Files.writeString(source.resolve("data/site.yaml"), "titel: No\n");
    }

    private String hash() {
        return new FileTree(temp).hash();
    }

    @Test
    void helpNamesTheCommandsAndExitCodes() {
        Invocation help = bare("--help");
        assertThat(help.exit()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).contains("build", "check", "release", "Exit codes:", "0", "1", "2", "3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "check", "release"})
    void everyCommandHasHelpOfItsOwn(String command) {
        Invocation help = bare(command, "--help");
        assertThat(help.exit()).isZero();
        assertThat(help.out()).contains("Usage: waymark " + command, "--source", "--date", "--strict");
    }

    @Test
    void theVersionIsTold() {
        assertThat(bare("--version").out()).startsWith("waymark ");
    }

    @Test
    void noCommandIsAMistakeInUse() {
        Invocation run = bare();
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("which command?").contains("build");
    }

    @Test
    void anUnknownCommandIsAMistakeInUseAndTheNearestIsNamed() {
        Invocation run = bare("biuld");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("biuld", "Did you mean", "build");
    }

    @Test
    void anUnknownOptionIsAMistakeInUseAndTheNearestIsNamed() {
        Invocation run = bare("build", "--outptu", "there");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--outptu", "--output");
    }

    @Test
    void aDayThatIsNoneIsAMistakeInUse() {
        Invocation run = bare("build", "--date", "22/11/2026");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--date", "22/11/2026");
    }

    @Test
    void aReleaseNeedsAPlaceOrAll() {
        Invocation none = run("release", "--edition", "1", "--title", "One", "--by", "Ann", "--on", "2026-11-22");
        assertThat(none.exit()).isEqualTo(2);
        Invocation both = run(
                "release",
                "northbridge",
                "--all",
                "--edition",
                "1",
                "--title",
                "One",
                "--by",
                "Ann",
                "--on",
                "2026-11-22");
        assertThat(both.exit()).isEqualTo(2);
        assertThat(new FileTree(source.resolve("data/editions")).paths()).isEmpty();
    }

    @Test
    void aBuildTellsItsStagesInPlainLinesAndSumsUp() {
        Invocation run = run("build");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).isEqualTo("""
                waymark: read
                waymark: render
                waymark: check links
                waymark: publish
                """);
        assertThat(run.out())
                .matches("Built .*site: 2 places, \\d+ pages, \\d+ charts; "
                        + "\\d+ files written, 0 unchanged, 0 removed; \\d+\\.\\d s\n");
        assertThat(source.resolve("site/index.html")).exists();
    }

    @Test
    void onATerminalOneLineIsDrawnOverAndOver() {
        Invocation run = Invocation.of(true, "build", "--source", source.toString(), "--date", SiteCase.DATE);
        assertThat(run.exit()).isZero();
        assertThat(run.err()).startsWith("\rread ").endsWith("\r").doesNotContain("\n");
        assertThat(run.err()).containsPattern("render: \\d+ of \\d+ places  \\d+\\.\\d s");
    }

    @Test
    void aSecondBuildWritesNothing() throws IOException {
        run("build");
        Path page = source.resolve("site/index.html");
        var written = Files.getLastModifiedTime(page);
        Invocation again = run("build");
        assertThat(again.out()).contains(" 0 files written, ", " 0 removed");
        assertThat(Files.getLastModifiedTime(page)).isEqualTo(written);
    }

    @Test
    void whatIsNoLongerMadeIsRemovedAndNothingElse() throws IOException {
        run("build");
        Files.writeString(source.resolve("site/CNAME"), "example.org");
        Files.delete(source.resolve("content/about.md"));
        Invocation again = run("build");
        assertThat(again.out()).contains(" 1 removed");
        assertThat(source.resolve("site/about/index.html")).doesNotExist();
        assertThat(source.resolve("site/CNAME")).hasContent("example.org");
    }

    @Test
    void aFaultInTheContentEndsWithOne() throws IOException {
        breakTheSite();
        String before = hash();
        Invocation run = run("build");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("data/site.yaml:1:1: error [").endsWith("Nothing was published.\n");
        assertThat(run.out()).isEmpty();
        assertThat(hash()).as("nothing was written at all").isEqualTo(before);
    }

    @Test
    void aFolderThatIsNotThereEndsWithOneAndAPlainSentence() {
        source = temp.resolve("nowhere");
        Invocation run = run("build");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.messages()).startsWith("waymark: ").contains("nowhere").doesNotContain("Exception");
    }

    @Test
    void aFolderWithFilesOfSomebodyElseIsNotBuiltInto() throws IOException {
        Path output = Files.createDirectory(temp.resolve("thesis"));
        Files.writeString(output.resolve("chapter-1.txt"), "It was a dark and stormy night.");
        String before = hash();
        Invocation run = run("build", "--output", output.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.messages()).startsWith("waymark: ").contains("thesis").doesNotContain("Exception");
        assertThat(hash()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "content", "data/out", "templates"})
    void theSiteDoesNotGoWhereItsSourcesAre(String folder) {
        String before = hash();
        Invocation run = run("build", "--output", source.resolve(folder).toString());
        assertThat(run.exit()).as(run.err()).isEqualTo(1);
        assertThat(hash()).isEqualTo(before);
    }

    @Test
    void aDefectOfOursEndsWithThree() {
        StringWriter said = new StringWriter();
        PrintWriter failing = new PrintWriter(said) {
            @Override
            public void println(String line) {
                if (line.equals("waymark: render")) {
                    throw new IllegalStateException("the printer is on fire");
                }
                super.println(line);
            }
        };
        int exit = Main.run(
                new PrintWriter(new StringWriter()),
                failing,
                false,
                "build",
                "--source",
                source.toString(),
                "--date",
                SiteCase.DATE);
        assertThat(exit).isEqualTo(3);
        assertThat(said.toString()).contains("a defect of Waymark, not of your content", "the printer is on fire");
        assertThat(source.resolve("site/index.html")).doesNotExist();
        assertThat(run("build").exit()).as("and the next build is free to run").isZero();
    }

    @Test
    void checkTellsWhatWasReadAndWritesNothing() {
        String before = hash();
        Invocation run = run("check");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo("""
                data/observations/schools.csv
                  Format     Waymark tidy, recognised by the columns area, indicator, period,
                             value
                  Records    11: 11 read, 0 left out
                  Areas      4 areas; 2 of the site's 2 places
                  Periods    2023/24 to 2024/25, 2
                Nothing stops a build.
                """);
        assertThat(run("check", "--quiet").out()).isEqualTo("Nothing stops a build.\n");
        assertThat(hash()).isEqualTo(before);
    }

    @Test
    void checkEndsWithOneWhereABuildWould() throws IOException {
        breakTheSite();
        String before = hash();
        Invocation run = run("check");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("data/site.yaml:1:1: error [");
        assertThat(run.out()).doesNotContain("Nothing stops a build.");
        assertThat(hash()).isEqualTo(before);
    }

    private Invocation release(String place, String edition, String on) {
        return run(
                "release",
                place,
                "--edition",
                edition,
                "--title",
                "Autumn 2026",
                "--by",
                "Ann",
                "--by",
                "Ben",
                "--on",
                on);
    }

    @Test
    void aReleaseIsWrittenOnceAndBuiltFromThenOn() throws IOException {
        Invocation run = release("northbridge", "2026-1", "2026-10-06");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .isEqualTo(
                        "Released northbridge 2026-1 (Autumn 2026), public from 2026-10-06T00:00+01:00, 10 sources\n");
        FileTree editions = new FileTree(source.resolve("data/editions"));
        assertThat(editions.text("northbridge/2026-1.yaml")).contains("- Ann\n  - Ben\n");
        assertThat(editions.paths()).hasSize(11);

        Files.writeString(source.resolve("content/places/northbridge/damp.md"), "---\ntitle: Dry homes\n---\n\nDry.\n");
        assertThat(run("build").exit()).isZero();
        FileTree site = new FileTree(source.resolve("site"));
        assertThat(site.text("places/northbridge/2026-1/texts/damp/index.html")).contains("Damp homes");
        assertThat(site.text("places/northbridge/texts/damp/index.html")).contains("Damp homes");
        assertThat(run("build", "--preview").exit()).isZero();
        assertThat(site.text("places/northbridge/texts/damp/index.html"))
                .as("a preview goes to a folder of its own")
                .contains("Damp homes");
        FileTree preview = new FileTree(source.resolve("preview"));
        assertThat(preview.text("places/northbridge/texts/damp/index.html")).contains("Dry homes");

        String before = editions.hash();
        Invocation again = release("northbridge", "2026-1", "2026-11-01");
        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.err()).contains("released already").endsWith("Nothing was released.\n");
        assertThat(editions.hash()).isEqualTo(before);
    }

    @Test
    void allPlacesAreReleasedTogetherOrNone() throws IOException {
        release("saltmarsh", "2026-1", "2026-10-06");
        String before = hash();
        Invocation run =
                run("release", "--all", "--edition", "2026-1", "--title", "All", "--by", "Ann", "--on", "2026-11-01");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(hash()).as("Northbridge wasn't released either").isEqualTo(before);
        Invocation next =
                run("release", "--all", "--edition", "2026-2", "--title", "All", "--by", "Ann", "--on", "2026-11-01");
        assertThat(next.exit()).as(next.err()).isZero();
        assertThat(next.out().lines()).hasSize(2);
    }

    @Test
    void aSiteWithFaultsIsNotReleased() throws IOException {
        Files.writeString(source.resolve("content/hub/toolkit.md"), "---\ntitel: No\n---\n");
        String before = hash();
        Invocation run = release("saltmarsh", "2026-1", "2026-10-06");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("content/hub/toolkit.md:2:1: error [").endsWith("Nothing was released.\n");
        assertThat(hash()).isEqualTo(before);
    }
}
