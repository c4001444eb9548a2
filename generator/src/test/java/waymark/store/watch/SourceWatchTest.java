package waymark.store.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import waymark.store.StoreException;

/** Changes as the system reports them, and as they are found by looking where it reports none. */
class SourceWatchTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    /** How changes are heard of, and how long it takes until what could be told would be. */
    enum Way {
        EVENTS(400),
        LOOKS(1100);

        private final Duration soon;

        Way(int millis) {
            soon = Duration.ofMillis(millis);
        }
    }

    @TempDir
    Path temp;

    private Path site;
    private Duration soon = LONG;
    private final List<String> said = new ArrayList<>();
    private final List<SourceWatch> open = new ArrayList<>();

    @BeforeEach
    void layOut() throws IOException {
        site = Files.createDirectories(temp.resolve("site"));
        Files.createDirectories(site.resolve("content/places/northbridge"));
        Files.writeString(site.resolve("content/index.md"), "Words.");
        Files.createDirectories(site.resolve("data"));
    }

    @AfterEach
    void close() {
        open.forEach(SourceWatch::close);
    }

    private SourceWatch watch(Way way) {
        soon = way.soon;
        SourceWatch.Listening none = s -> {
            throw new IOException("no more of it");
        };
        SourceWatch watch = SourceWatch.over(site, said::add, way == Way.EVENTS ? Events::of : none);
        open.add(watch);
        return watch;
    }

    private void isToldOnce(SourceWatch watch) throws InterruptedException {
        assertThat(watch.await(LONG)).as("a change is told").isTrue();
        isQuiet(watch);
    }

    private void isQuiet(SourceWatch watch) throws InterruptedException {
        assertThat(watch.await(soon)).as("nothing more is told").isFalse();
        assertThat(watch.isWaiting()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aChangedFileIsTold(Way way) throws Exception {
        SourceWatch watch = watch(way);
        Files.writeString(site.resolve("content/index.md"), "More words.");
        isToldOnce(watch);
        Files.writeString(site.resolve("content/index.md"), "Most words.");
        isToldOnce(watch);
        Files.delete(site.resolve("content/index.md"));
        isToldOnce(watch);
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatTakesThePlaceOfAnotherIsTold(Way way) throws Exception {
        SourceWatch watch = watch(way);
        Files.writeString(temp.resolve("fresh"), "Other words.");
        Files.move(temp.resolve("fresh"), site.resolve("content/index.md"), StandardCopyOption.REPLACE_EXISTING);
        isToldOnce(watch);
    }

    @ParameterizedTest
    @EnumSource
    void whatChangesWhileNobodyWaitsIsTold(Way way) throws Exception {
        SourceWatch watch = watch(way);
        Files.writeString(site.resolve("data/site.yaml"), "title: A");
        while (!watch.isWaiting()) {
            Thread.sleep(10);
        }
        isToldOnce(watch);
    }

    @ParameterizedTest
    @EnumSource
    void aBurstIsToldOnce(Way way) throws Exception {
        SourceWatch watch = watch(way);
        for (int i = 0; i < 300; i++) {
            Files.writeString(site.resolve("content/places/northbridge/text-" + i + ".md"), "Words.");
        }
        isToldOnce(watch);
    }

    @ParameterizedTest
    @EnumSource
    void foldersAreWatchedAsTheyAreMade(Way way) throws Exception {
        SourceWatch watch = watch(way);
        Path css = Files.createDirectories(site.resolve("templates/assets/css"));
        isToldIfListed(watch, way);
        Files.writeString(css.resolve("site.css"), "a {}");
        isToldOnce(watch);
        Files.move(site.resolve("templates/assets/css"), site.resolve("templates/assets/js"));
        isToldOnce(watch);
        Files.createDirectories(site.resolve("templates/assets/js/deep"));
        isToldIfListed(watch, way);
        Files.writeString(site.resolve("templates/assets/js/deep/a.js"), "a()");
        isToldOnce(watch);
    }

    /** An empty folder is no source: the system reports it, a look doesn't see it. */
    private void isToldIfListed(SourceWatch watch, Way way) throws InterruptedException {
        if (way == Way.EVENTS) {
            isToldOnce(watch);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFolderThatIsMadeAnewIsWatchedAnew(Way way) throws Exception {
        SourceWatch watch = watch(way);
        Files.delete(site.resolve("content/places/northbridge"));
        Path again = Files.createDirectory(site.resolve("content/places/northbridge"));
        isToldIfListed(watch, way);
        Files.writeString(again.resolve("index.md"), "Words.");
        isToldOnce(watch);
    }

    /** Java reports no more than some hundred events of a folder by their names, and then only that there were more. */
    @ParameterizedTest
    @EnumSource
    void moreThanCanBeReportedIsTold(Way way) throws Exception {
        SourceWatch watch = watch(way);
        Path folder = site.resolve("content/places");
        for (int i = 0; i < 2000; i++) {
            Files.writeString(folder.resolve(".hidden-" + i), "");
        }
        Files.createDirectories(folder.resolve("saltmarsh/pictures"));
        isToldIfListed(watch, way);
        Files.writeString(folder.resolve("saltmarsh/pictures/a.md"), "Words.");
        isToldOnce(watch);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoSourceIsNotTold(Way way) throws Exception {
        SourceWatch watch = watch(way);
        Path output = Files.createDirectories(site.resolve("site/places/northbridge"));
        Files.writeString(output.resolve("index.html"), "<p>");
        Files.createDirectories(site.resolve(".waymark/cache"));
        Files.writeString(site.resolve(".waymark/cache/x.cache"), "what was");
        Files.writeString(site.resolve("content/.index.md.swp"), "what an editor keeps");
        Files.writeString(site.resolve("content/index.md~"), "what an editor keeps");
        Files.writeString(site.resolve("content/#index.md#"), "what an editor keeps");
        Files.createDirectories(site.resolve("content/.git/objects"));
        Files.writeString(site.resolve("content/.git/objects/a"), "what Git keeps");
        Files.writeString(site.resolve("README"), "beside the sources");
        isQuiet(watch);
    }

    @ParameterizedTest
    @EnumSource
    void readingIsNoChange(Way way) throws Exception {
        SourceWatch watch = watch(way);
        assertThat(Files.readString(site.resolve("content/index.md"))).isNotEmpty();
        isQuiet(watch);
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatCanNotBeASourceIsToldWhenItGoes(Way way) throws Exception {
        Files.createSymbolicLink(site.resolve("content/link.md"), temp.resolve("nothing"));
        SourceWatch watch = watch(way);
        Files.delete(site.resolve("content/link.md"));
        isToldOnce(watch);
    }

    @ParameterizedTest
    @EnumSource
    void aTouchedFileIsTold(Way way) throws Exception {
        SourceWatch watch = watch(way);
        Files.setLastModifiedTime(site.resolve("content/index.md"), FileTime.fromMillis(1_000_000));
        isToldOnce(watch);
    }

    @ParameterizedTest
    @EnumSource
    void aSiteThatGoesAndComesAgainIsWatchedStill(Way way) throws Exception {
        SourceWatch watch = watch(way);
        try (var all = Files.walk(site)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        assertThat(watch.await(LONG)).isTrue();
        watch.await(soon);
        layOut();
        assertThat(watch.await(LONG)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void thatSourcesAreLookedAtIsSaidOnce(Way way) throws Exception {
        SourceWatch watch = watch(way);
        Files.writeString(site.resolve("content/index.md"), "More words.");
        isToldOnce(watch);
        assertThat(said)
                .isEqualTo(
                        way == Way.EVENTS
                                ? List.of()
                                : List.of("Not all changes are reported here (no more of it):"
                                        + " the sources are looked at every second instead."));
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> SourceWatch.over(temp.resolve("nowhere"), said::add))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("there is no such file or folder");
        assertThatThrownBy(() -> SourceWatch.over(site.resolve("content/index.md"), said::add))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is a file, not a folder");
    }
}
