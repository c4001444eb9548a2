package waymark.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import waymark.diagnostic.Diagnostics;
import waymark.network.Moment;
import waymark.sites.FileTree;
import waymark.sites.SiteCase;

/** Where nothing has changed nothing is read again: the stages of a build don't even begin. */
class UnchangedBuildTest {
    private static final LocalDate DAY = LocalDate.parse(SiteCase.DATE);
    private static final String WARNED = "content/places/northbridge/index.md";

    @TempDir
    Path temp;

    private final List<String> stages = new ArrayList<>();
    private Path source;
    private FileTree site;
    private Instant clock = Instant.now().plusSeconds(60);

    @BeforeEach
    void buildOnce() throws IOException {
        source = temp.resolve("source");
        site = new FileTree(temp.resolve("site"));
        new SiteCase("editions").layOut(source);
        assertThat(build(Optional.of(DAY), false).published()).isPresent();
    }

    private Summary build(Optional<LocalDate> day, boolean strict) {
        return build(day, strict, new Diagnostics());
    }

    private Summary build(Optional<LocalDate> day, boolean strict, Diagnostics diagnostics) {
        stages.clear();
        Progress heard = new Progress() {
            @Override
            public void stage(String name) {
                stages.add(name);
            }

            @Override
            public void done(int places, int of) {}
        };
        Settings settings = new Settings(source, site.folder(), new Moment(day, clock), false, strict, 2);
        return Build.run(settings, heard, diagnostics);
    }

    private boolean isSkipped(Optional<LocalDate> day) {
        build(day, false);
        return !stages.contains("publish");
    }

    @Test
    void nothingIsReadWhereNothingHasChanged() {
        Summary summary = build(Optional.of(DAY), false);
        assertThat(stages).containsExactly("read");
        assertThat(summary.published().orElseThrow().written()).isZero();
        assertThat(summary.published().orElseThrow().unchanged())
                .isEqualTo(site.paths().size() - 1);
        assertThat(summary.pages()).isPositive();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "its files don't tell when anything about them changed")
    void anEditThatLeavesSizeAndTimeIsSeenAllTheSame() throws IOException {
        Path text = source.resolve(WARNED);
        FileTime time = Files.getLastModifiedTime(text);
        String before = Files.readString(text);
        Files.writeString(text, before.substring(0, before.length() - 2) + "!\n");
        Files.setLastModifiedTime(text, time);
        assertThat(isSkipped(Optional.of(DAY))).isFalse();
    }

    @Test
    void aSourceThatWasOnlyTouchedIsNoChange() throws IOException {
        Files.setLastModifiedTime(source.resolve(WARNED), FileTime.fromMillis(1_000_000_000_000L));
        assertThat(isSkipped(Optional.of(DAY))).isTrue();
        assertThat(isSkipped(Optional.of(DAY))).isTrue();
    }

    @Test
    void anotherDayIsAChange() {
        assertThat(isSkipped(Optional.of(DAY.plusDays(1)))).isFalse();
        assertThat(isSkipped(Optional.of(DAY))).isFalse();
    }

    @Test
    void theHourAtWhichAnEditionBecomesPublicIsAChange() throws IOException {
        Instant on = Instant.parse("2026-10-05T23:00:00Z");
        clock = on.minusSeconds(2);
        build(Optional.empty(), false);
        clock = on.minusSeconds(1);
        assertThat(isSkipped(Optional.empty())).isTrue();
        clock = on;
        assertThat(isSkipped(Optional.empty())).isFalse();
    }

    @Test
    void whatSomebodyElseDidToTheOutputIsPutRight() throws IOException {
        String whole = site.hash();
        Files.delete(site.folder().resolve("index.html"));
        build(Optional.of(DAY), false);
        assertThat(site.hash()).isEqualTo(whole);
        Files.writeString(site.folder().resolve("index.html"), "altered");
        build(Optional.of(DAY), false);
        assertThat(site.hash()).isEqualTo(whole);
    }

    @Test
    void warningsAreToldAgainAndStopAStrictBuild() throws IOException {
        source = Files.createDirectory(temp.resolve("warned"));
        new SiteCase("warnings").layOut(source);
        Diagnostics first = new Diagnostics();
        build(Optional.of(DAY), false, first);
        assertThat(first.sorted()).isNotEmpty();
        Diagnostics again = new Diagnostics();
        build(Optional.of(DAY), false, again);
        assertThat(stages).containsExactly("read");
        assertThat(again.sorted()).isEqualTo(first.sorted());
        assertThat(build(Optional.of(DAY), true).published()).isEmpty();
    }
}
