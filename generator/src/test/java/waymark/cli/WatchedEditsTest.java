package waymark.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.build.RandomEdits;
import waymark.sites.FileTree;
import waymark.sites.SiteCase;

/** A site is changed at random while a build that stays watches it: what it publishes is what a build from nothing makes. */
class WatchedEditsTest {
    /** A text that every case has, and the page that shows it. */
    private static final String TEXT = "content/about.md";

    private static final String PAGE = "about/index.html";

    @TempDir
    Path temp;

    private Path source;
    private Path site;
    private RandomEdits edits;
    private int marks;

    @Test
    void aWatchedSmallSite() throws IOException {
        edit(SiteCase.base(), 21, 9);
    }

    @Test
    @Tag("long")
    void watchedSitesOfManyKinds() throws IOException {
        List<String> cases = List.of("_base", "editions", "languages", "breakdowns", "compared-with-peers");
        for (int i = 0; i < cases.size(); i++) {
            edit(new SiteCase(cases.get(i)), 30 + i, 40);
        }
    }

    private void edit(SiteCase start, int seed, int rounds) throws IOException {
        source = Files.createDirectory(temp.resolve("source" + seed));
        site = temp.resolve("site" + seed);
        start.layOut(source);
        mark();
        edits = new RandomEdits(new Random(seed), source, site);
        List<String> story = new ArrayList<>();
        int published = 0;
        try (Watched watched = Watched.begin(source, site, "--date", SiteCase.DATE)) {
            for (int round = 0; round < rounds; round++) {
                story.add(change(round));
                Path fresh = temp.resolve("fresh-" + seed + "-" + round);
                if (isBuilt(fresh)) {
                    published++;
                } else {
                    story.add(edits.undo());
                    assertThat(isBuilt(fresh))
                            .as("what was undone builds: " + story)
                            .isTrue();
                }
                watched.until("it is as from nothing, seed " + seed + ": " + story, () -> isAs(new FileTree(fresh)));
            }
        }
        assertThat(published).as("edits that came to pages").isGreaterThan(rounds / 4);
    }

    private String change(int round) {
        return switch (round % 3) {
            case 0 -> edits.nextText();
            case 1 -> edits.nextFigure();
            default -> edits.next();
        };
    }

    /** The last change of a round: once it shows, the changes before it have been heard of. */
    private void mark() {
        new FileTree(source)
                .write(TEXT, ("---\ntitle: About\n---\n\nThis is mark no. " + ++marks + ".\n").getBytes(UTF_8));
    }

    private boolean isBuilt(Path fresh) {
        mark();
        return Invocation.of(List.of(
                                "build",
                                "--source",
                                source.toString(),
                                "--output",
                                fresh.toString(),
                                "--date",
                                SiteCase.DATE))
                        .exit()
                == 0;
    }

    private boolean isAs(FileTree fresh) {
        try {
            FileTree ours = new FileTree(site);
            List<String> paths = new ArrayList<>(ours.paths());
            paths.removeIf(edits::isStray);
            return paths.equals(fresh.paths())
                    && paths.contains(PAGE)
                    && paths.stream().allMatch(p -> Arrays.equals(ours.bytes(p), fresh.bytes(p)));
        } catch (UncheckedIOException e) {
            // It is being written at this moment.
            return false;
        }
    }
}
