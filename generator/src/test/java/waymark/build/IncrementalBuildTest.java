package waymark.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.diagnostic.Diagnostic;
import waymark.diagnostic.Diagnostics;
import waymark.network.Moment;
import waymark.sites.FileTree;
import waymark.sites.SiteCase;
import waymark.store.FolderTree;
import waymark.store.output.OutputFolder;

/**
 * A site is changed at random, again and again, and built over what was there: the outcome is what a build from nothing
 * makes, byte for byte, and the same is told.
 */
class IncrementalBuildTest {
    private static final LocalDate DAY = LocalDate.parse(SiteCase.DATE);

    @TempDir
    Path temp;

    private Random random;
    private RandomEdits edits;
    private Path source;
    private FileTree site;

    @Test
    void changesOfASmallSite() throws IOException {
        change(SiteCase.base(), 1, 15);
    }

    @Test
    void changesOfASiteWithEditions() throws IOException {
        change(new SiteCase("editions"), 2, 10);
    }

    /** Little else is changed, so that a fingerprint that forgets a figure is seen by the page that tells it. */
    @Test
    void changesOfSingleFigures() throws IOException {
        figures(SiteCase.base(), 3, 30);
        figures(new SiteCase("compared-with-peers"), 4, 20);
        figures(new SiteCase("compared-by-figures"), 5, 20);
        figures(new SiteCase("breakdowns"), 6, 20);
        figures(new SiteCase("intervals-from-counts"), 7, 20);
    }

    /** Texts of other places aren't read again; what is told of them elsewhere, and of faults in them, stays. */
    @Test
    void changesOfTextsOfPlaces() throws IOException {
        texts(SiteCase.base(), 8, 25);
        texts(new SiteCase("editions"), 9, 15);
        texts(new SiteCase("languages"), 10, 15);
    }

    @Test
    @Tag("long")
    void hundredsOfChangesOfTextsOfPlaces() throws IOException {
        texts(SiteCase.base(), 11, 60);
        texts(new SiteCase("editions"), 12, 60);
        texts(new SiteCase("language-welsh"), 13, 60);
    }

    private void figures(SiteCase start, int seed, int rounds) throws IOException {
        begin(start, seed);
        edit(seed, rounds, () -> edits.nextFigure());
    }

    private void texts(SiteCase start, int seed, int rounds) throws IOException {
        begin(start, seed);
        secondPlace();
        edit(seed, rounds, () -> edits.nextText());
    }

    /** Gives Saltmarsh texts that name Northbridge's, and a road map with a date to warn of. */
    private void secondPlace() {
        String own = "content/places/saltmarsh/";
        String story = "Words, and [the story there](../northbridge/index.md).\n\n## The port\n\nShips.\n";
        write(own + "index.md", header("Saltmarsh", "summary: By the sea.") + story);
        write(own + "damp.md", header("Damp", "order: 2") + "See [damp there](../northbridge/damp.md).\n");
        write(own + "plan.md", header("A plan", "status: draft") + "Not yet.\n");
        String map = new String(new FileTree(source).bytes("data/road-maps/northbridge.yaml"), UTF_8)
                .replace("place: northbridge", "place: saltmarsh")
                .replace("buddies: [saltmarsh]", "buddies: [northbridge]")
                .replace("title: Every child ready for school", "title: Ready for school by the sea")
                .replaceAll(" +baseline: .*\n", "")
                .replace("due: 2027-03-31", "due: 2031-03-31");
        write("data/road-maps/saltmarsh.yaml", map);
    }

    private void write(String path, String text) {
        new FileTree(source).write(path, text.getBytes(UTF_8));
    }

    private static String header(String title, String more) {
        return "---\ntitle: " + title + "\n" + more + "\n---\n\n";
    }

    @Test
    void whatIsWrongInTextsThatAreNotReadIsToldAgain() throws IOException {
        begin(SiteCase.base(), 14);
        secondPlace();
        Settings settings = settings();
        isAsFromNothing(settings, "the first build");
        edits.nextText("content/places/northbridge/damp.md");
        Diagnostics told = new Diagnostics();
        Build.run(settings, Progress.silent(), told);
        assertThat(texts(told)).anyMatch(t -> t.contains("data/road-maps/saltmarsh.yaml"));
    }

    /** A figure in an unread text might contradict a changed table: then all texts are held against it. */
    @Test
    void textsAreRememberedOnlyWhileNothingElseHasChanged() throws IOException {
        begin(SiteCase.base(), 15);
        secondPlace();
        Settings settings = settings();
        isAsFromNothing(settings, "the first build");
        edits.nextText("content/places/northbridge/damp.md");
        assertThat(remembers(settings)).as("a text has changed").isTrue();
        for (String path : List.of(
                "data/observations/schools.csv",
                "data/indicators.yaml",
                "content/hub/toolkit.md",
                "content/about.md")) {
            byte[] before = new FileTree(source).bytes(path);
            write(path, new String(before, UTF_8) + "\n");
            assertThat(remembers(settings)).as("also " + path).isFalse();
            new FileTree(source).write(path, before);
        }
        assertThat(remembers(settings)).as("all but the text is as it was").isTrue();
    }

    /** The file of what was parsed is written anew only when something else is parsed. */
    @Test
    void whatIsNotParsedAgainIsNotWrittenAgain() throws IOException {
        begin(SiteCase.base(), 16);
        Settings settings = settings();
        assertThat(isAsFromNothing(settings, "the first build")).isTrue();
        Object first = parsed();
        write(
                "data/observations/schools.csv",
                new String(new FileTree(source).bytes("data/observations/schools.csv"), UTF_8) + "\n");
        assertThat(isAsFromNothing(settings, "a table")).isTrue();
        assertThat(parsed()).as("a table has changed").isEqualTo(first);
        edits.nextText("content/places/northbridge/damp.md");
        assertThat(isAsFromNothing(settings, "a text")).isTrue();
        assertThat(parsed()).as("a text has changed").isNotEqualTo(first);
    }

    /** The number of the file of what was parsed, or its moment where files have no number. */
    private Object parsed() throws IOException {
        FileTree left = new FileTree(source.resolve(".waymark/cache"));
        String name = left.paths().stream()
                .filter(p -> p.endsWith(".parsed"))
                .findFirst()
                .orElseThrow();
        BasicFileAttributes file = Files.readAttributes(left.folder().resolve(name), BasicFileAttributes.class);
        return Optional.ofNullable(file.fileKey()).orElseGet(file::lastModifiedTime);
    }

    private static boolean remembers(Settings settings) {
        Diagnostics diagnostics = new Diagnostics();
        FolderTree tree = FolderTree.open(settings.source(), diagnostics);
        try (OutputFolder output = OutputFolder.open(settings.output(), settings.source())) {
            return Cache.of(tree, output, settings, diagnostics).memory().isPresent();
        }
    }

    private Settings settings() {
        return new Settings(source, site.folder(), new Moment(Optional.of(DAY), Instant.now()), false, false, 2);
    }

    private void edit(int seed, int rounds, Supplier<String> edit) throws IOException {
        List<String> story = new ArrayList<>();
        Settings settings = settings();
        isAsFromNothing(settings, "the first build");
        int published = 0;
        for (int round = 0; round < rounds; round++) {
            story.add(edit.get());
            if (isAsFromNothing(settings, "seed " + seed + ": " + story)) {
                published++;
            } else {
                story.add(edits.undo());
            }
        }
        assertThat(published).as("builds that came to pages").isGreaterThan(rounds / 3);
    }

    private void begin(SiteCase start, int seed) throws IOException {
        random = new Random(seed);
        source = Files.createDirectory(temp.resolve("source" + seed));
        site = new FileTree(temp.resolve("site" + seed));
        start.layOut(source);
        edits = new RandomEdits(random, source, site.folder());
    }

    @Test
    void aChangedSentenceOfAPlaceShows() throws IOException {
        source = Files.createDirectory(temp.resolve("source"));
        site = new FileTree(temp.resolve("site"));
        edits = new RandomEdits(new Random(1), source, site.folder());
        SiteCase.base().layOut(source);
        Settings settings = settings();
        isAsFromNothing(settings, "the first build");
        Path text;
        try (var files = Files.walk(source.resolve("content/places"))) {
            text = files.filter(f -> f.toString().endsWith(".md"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
        Files.writeString(text, Files.readString(text) + "\nOne sentence more.\n");

        assertThat(isAsFromNothing(settings, "a sentence more in " + text)).isTrue();
        assertThat(site.paths().stream().filter(p -> p.endsWith(".html")).map(p -> new String(site.bytes(p), UTF_8)))
                .anyMatch(page -> page.contains("One sentence more."));
    }

    @Test
    @Tag("long")
    void hundredsOfChanges() throws IOException {
        List<String> cases = List.of(
                "editions", "languages", "breakdowns", "compared-with-peers", "embargo", "_base", "language-welsh");
        for (int i = 0; i < cases.size(); i++) {
            change(new SiteCase(cases.get(i)), 100 + i, 100);
        }
    }

    private void change(SiteCase start, int seed, int rounds) throws IOException {
        begin(start, seed);
        List<String> story = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            story.add(edits.next());
            Settings settings = settings(site.folder());
            boolean published = isAsFromNothing(settings, "seed " + seed + ": " + story);
            if (!published && random.nextInt(4) > 0) {
                story.add(edits.undo());
            }
        }
    }

    /** A day about the usual one; files that were just written may look as if that were long ago, or just now. */
    private Settings settings(Path output) {
        LocalDate day = random.nextInt(8) == 0 ? DAY.plusDays(random.nextInt(400) - 200) : DAY;
        Instant clock = Instant.now().plusSeconds(random.nextBoolean() ? 3600 : 0);
        boolean preview = random.nextInt(12) == 0;
        boolean strict = random.nextInt(12) == 0;
        return new Settings(source, output, new Moment(Optional.of(day), clock), preview, strict, 2);
    }

    private boolean isAsFromNothing(Settings settings, String story) throws IOException {
        Diagnostics told = new Diagnostics();
        Summary summary = Build.run(settings, Progress.silent(), told);
        Path fresh = temp.resolve("fresh");
        FileTree left = new FileTree(source.resolve(".waymark/cache"));
        List<String> leftBefore = left.paths();
        Diagnostics toldAnew = new Diagnostics();
        Summary anew = Build.run(
                new Settings(source, fresh, settings.now(), settings.preview(), settings.strict(), 2),
                Progress.silent(),
                toldAnew);
        for (String path : left.paths()) {
            if (!leftBefore.contains(path)) {
                Files.delete(left.folder().resolve(path)); // or the next one would not be from nothing
            }
        }
        assertThat(texts(told)).as(story).isEqualTo(texts(toldAnew));
        assertThat(summary.published().isPresent())
                .as(story)
                .isEqualTo(anew.published().isPresent());
        if (anew.published().isPresent()) {
            isSame(new FileTree(fresh), story);
            assertThat(List.of(summary.places(), summary.pages(), summary.charts()))
                    .as(story)
                    .isEqualTo(List.of(anew.places(), anew.pages(), anew.charts()));
        }
        clear(fresh);
        return anew.published().isPresent();
    }

    private void isSame(FileTree fresh, String story) {
        List<String> ours = new ArrayList<>(site.paths());
        ours.removeIf(edits::isStray);
        TreeSet<String> differing = new TreeSet<>();
        fresh.paths().forEach(p -> {
            if (!ours.contains(p) || !java.util.Arrays.equals(site.bytes(p), fresh.bytes(p))) {
                differing.add(p);
            }
        });
        assertThat(differing).as(story).isEmpty();
        assertThat(ours).as(story).isEqualTo(fresh.paths());
    }

    private static List<String> texts(Diagnostics told) {
        return told.sorted().stream().map(Diagnostic::toString).toList();
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
