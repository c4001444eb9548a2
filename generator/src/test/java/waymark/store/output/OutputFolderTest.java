package waymark.store.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.store.StoreException;

class OutputFolderTest {
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
    void publishesFilesWithTheirChecksumsAndLeavesNoStaging() throws IOException {
        assertThat(publish(Map.of("index.html", "home", "places/a/index.html", "a")))
                .isEqualTo(new Published(3, 0, 0));
        assertThat(files()).containsExactly("SHA256SUMS", "index.html", "places/a/index.html", "waymark.txt");
        assertThat(site.resolve("places/a/index.html")).hasContent("a");
        assertThat(Checksums.differences(site)).isEmpty();
        assertThat(site.resolve(".waymark")).doesNotExist();
    }

    @Test
    void writesOnlyWhatDiffers() throws IOException {
        publish(Map.of("index.html", "home", "a.html", "a", "b.html", "b"));
        for (String path : files()) {
            Files.setLastModifiedTime(site.resolve(path), FileTime.fromMillis(1000));
        }
        assertThat(publish(Map.of("index.html", "home", "a.html", "a", "b.html", "b")))
                .isEqualTo(new Published(0, 4, 0));
        assertThat(changed()).isEmpty();
        assertThat(publish(Map.of("index.html", "home", "a.html", "A", "b.html", "longer")))
                .isEqualTo(new Published(2, 2, 0));
        assertThat(changed()).containsExactly("SHA256SUMS", "a.html", "b.html");
    }

    @Test
    void removesWhatAnEarlierPublicationLeftAndNothingElse() throws IOException {
        publish(Map.of("index.html", "home", "old/deep/a.html", "a", "kept/b.html", "b"));
        Files.writeString(site.resolve("CNAME"), "example.org");
        Files.writeString(site.resolve("kept/mine.txt"), "mine");
        assertThat(publish(Map.of("index.html", "home"))).isEqualTo(new Published(0, 2, 2));
        assertThat(files()).containsExactly("CNAME", "SHA256SUMS", "index.html", "kept/mine.txt", "waymark.txt");
        assertThat(site.resolve("old")).doesNotExist();
    }

    @Test
    void aFileMayBecomeAFolderAndAFolderAFile() throws IOException {
        publish(Map.of("a", "file", "b/c/d.html", "deep"));
        publish(Map.of("a/x.html", "x", "b", "file"));
        assertThat(files()).containsExactly("SHA256SUMS", "a/x.html", "b", "waymark.txt");
    }

    @Test
    void refusesToPutAFileInPlaceOfAFolderWithForeignFiles() throws IOException {
        publish(Map.of("index.html", "home"));
        Files.createDirectory(site.resolve("b"));
        Files.writeString(site.resolve("b/mine.txt"), "mine");
        assertThatThrownBy(() -> publish(Map.of("b", "file")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("a folder with files that aren't ours");
        assertThat(site.resolve("b/mine.txt")).hasContent("mine");
    }

    @Test
    void aBuildThatFailsLeavesTheFolderAsItWas() throws IOException {
        publish(Map.of("index.html", "home"));
        Map<String, String> before = contents();
        Diagnostics diagnostics = new Diagnostics();
        try (OutputFolder folder = OutputFolder.open(site, source)) {
            Staging staging = folder.stage(diagnostics);
            staging.put("index.html", "new".getBytes(UTF_8), "home");
            staging.put("a/index.html", "new".getBytes(UTF_8), "a");
            assertThat(contents()).isEqualTo(before);
        }
        assertThat(contents()).isEqualTo(before);
        assertThat(files()).containsExactly("SHA256SUMS", "index.html", "waymark.txt");
    }

    @Test
    void aFirstBuildThatFailsLeavesNoFolder() {
        Path deep = temporary.resolve("x/y/site");
        OutputFolder.open(deep, source).close();
        assertThat(temporary.resolve("x")).doesNotExist();
    }

    @Test
    void cleansUpWhatAKilledBuildStaged() throws IOException {
        publish(Map.of("index.html", "home"));
        Files.createDirectories(site.resolve(".waymark/staging"));
        Files.writeString(site.resolve(".waymark/staging/0"), "half");
        Files.writeString(site.resolve(".waymark/lock"), "");
        publish(Map.of("index.html", "home"));
        assertThat(files()).containsExactly("SHA256SUMS", "index.html", "waymark.txt");
    }

    @Test
    void aFirstBuildThatWasKilledDoesntBlockTheNext() throws IOException {
        Files.createDirectories(site.resolve(".waymark/staging"));
        Files.writeString(site.resolve(".waymark/staging/0"), "half");
        publish(Map.of("index.html", "home"));
        assertThat(files()).containsExactly("SHA256SUMS", "index.html", "waymark.txt");
    }

    @Test
    void finishesAPublicationThatWasCutShort() throws IOException {
        publish(Map.of("index.html", "home", "old.html", "old"));
        Files.createDirectories(site.resolve(".waymark/staging"));
        Files.writeString(site.resolve(".waymark/staging/1"), "new");
        Files.writeString(site.resolve(".waymark/plan"), "move 0 a/b.html\nmove 1 index.html\nremove old.html\n");
        OutputFolder.open(site, source).close();
        assertThat(site.resolve("index.html")).hasContent("new");
        assertThat(files()).containsExactly("SHA256SUMS", "index.html", "waymark.txt");
    }

    @Test
    void finishesAFirstPublicationThatWasCutShort() throws IOException {
        publish(Map.of("index.html", "home", "places/a.html", "a", "hub/b.html", "b"));
        Path staged = Files.createDirectories(site.resolve(".waymark/staging/site"));
        for (String path : new String[] {"places", "index.html", "SHA256SUMS"}) {
            Files.move(site.resolve(path), staged.resolve(path));
        }
        Files.writeString(
                site.resolve(".waymark/plan"),
                "settle hub\nsettle places\nsettle waymark.txt\nsettle index.html\nsettle SHA256SUMS\n");
        OutputFolder.open(site, source).close();
        assertThat(files()).containsExactly("SHA256SUMS", "hub/b.html", "index.html", "places/a.html", "waymark.txt");
        assertThat(Checksums.differences(site)).isEmpty();
        assertThat(site.resolve(".waymark")).doesNotExist();
    }

    @Test
    void aFirstBuildThatFailsLeavesNothingOfItsFolders() {
        Diagnostics diagnostics = new Diagnostics();
        try (OutputFolder folder = OutputFolder.open(site, source)) {
            Staging staging = folder.stage(diagnostics);
            staging.put("places/a/b/index.html", new byte[1], "a page");
            diagnostics.error("x", Span.of("x"), "x", "x");
        }
        assertThat(site).doesNotExist();
    }

    @Test
    void putsAFirstSiteIntoNoForeignFolder() throws IOException {
        Path foreign = site.resolve("places/precious");
        try (OutputFolder folder = OutputFolder.open(site, source)) {
            Staging staging = folder.stage(new Diagnostics());
            staging.put("places/a/index.html", new byte[1], "a page");
            Files.createDirectories(foreign);
            assertThatThrownBy(staging::publish).isInstanceOf(StoreException.class);
        }
        assertThat(foreign).exists();
    }

    @Test
    void followsNoPlanThatLeadsOutOfTheFolder() throws IOException {
        publish(Map.of("index.html", "home"));
        Path outside = Files.writeString(temporary.resolve("precious"), "precious");
        Files.createDirectories(site.resolve(".waymark/staging"));
        Files.writeString(site.resolve(".waymark/plan"), "remove ../precious\n");
        OutputFolder.open(site, source).close();
        assertThat(outside).hasContent("precious");
    }

    @Test
    void followsNoListThatLeadsOutOfTheFolder() throws IOException {
        publish(Map.of("index.html", "home"));
        Path outside = Files.writeString(temporary.resolve("precious"), "precious");
        String line = "0".repeat(64) + "  ../precious\n";
        Files.writeString(site.resolve("SHA256SUMS"), line + Files.readString(site.resolve("SHA256SUMS")));
        assertThatThrownBy(() -> publish(Map.of("index.html", "home")))
                .hasMessageContaining("holds files that no build of ours wrote");
        assertThat(outside).hasContent("precious");
    }

    @Test
    void writesThroughNoLink() throws IOException {
        publish(Map.of("index.html", "home", "a/x.html", "x"));
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("x.html"), "theirs");
        Files.delete(site.resolve("a/x.html"));
        Files.delete(site.resolve("a"));
        Files.createSymbolicLink(site.resolve("a"), elsewhere);
        assertThatThrownBy(() -> publish(Map.of("a/x.html", "new", "a/y/z.html", "new")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is a link, and a publication follows none");
        Files.delete(site.resolve(".waymark/plan"));
        publish(Map.of("index.html", "home"));
        assertThat(elsewhere.resolve("x.html")).hasContent("theirs");
        assertThat(elsewhere.toFile().list()).containsExactly("x.html");
    }

    @Test
    void replacesALinkThatStandsForAFile() throws IOException {
        Path outside = Files.writeString(temporary.resolve("precious"), "home");
        publish(Map.of("index.html", "home"));
        Files.delete(site.resolve("index.html"));
        Files.createSymbolicLink(site.resolve("index.html"), outside);
        publish(Map.of("index.html", "home"));
        assertThat(Files.isSymbolicLink(site.resolve("index.html"))).isFalse();
        assertThat(outside).hasContent("home");
    }

    @Test
    void refusesAFolderThatIsNotOurs() throws IOException {
        Files.createDirectories(site);
        Files.writeString(site.resolve("thesis.doc"), "years of work");
        Files.writeString(site.resolve("SHA256SUMS"), "0".repeat(64) + "  thesis.doc\n");
        assertThatThrownBy(() -> OutputFolder.open(site, source))
                .isInstanceOf(StoreException.class)
                .hasMessage("the output folder " + site + " holds files that no build of ours wrote;"
                        + " choose an empty folder, or empty this one yourself");
        assertThat(files()).containsExactly("SHA256SUMS", "thesis.doc");
    }

    @Test
    void takesAnEmptyFolder() throws IOException {
        Files.createDirectories(site);
        publish(Map.of("index.html", "home"));
        assertThat(site.resolve("index.html")).exists();
    }

    @Test
    void refusesASecondBuildInTheSameFolder() {
        OutputFolder first = OutputFolder.open(site, source);
        assertThatThrownBy(() -> OutputFolder.open(site, source))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("another build is writing to " + site);
        first.close();
        OutputFolder.open(site, source).close();
    }

    @Test
    void namesBothOwnersOfOnePath() {
        Diagnostics diagnostics = new Diagnostics();
        try (OutputFolder folder = OutputFolder.open(site, source)) {
            Staging staging = folder.stage(diagnostics);
            staging.put("hub/guide/index.html", new byte[1], "content/hub/guide.md");
            staging.put("hub/Guide/index.html", new byte[1], "content/hub/Guide.md");
            staging.put("hub/guide", new byte[1], "content/hub/guide.png");
            staging.put("hub/guide/index.html/x", new byte[1], "content/hub/x.png");
            staging.put("SHA256SUMS", new byte[1], "content/SHA256SUMS");
            assertThatThrownBy(staging::publish).isInstanceOf(IllegalStateException.class);
        }
        assertThat(diagnostics.sorted())
                .extracting(Object::toString)
                .containsExactly(
                        "SHA256SUMS: error [path-clash] two sources make this path: content/SHA256SUMS,"
                                + " and the list of checksums\n  hint: rename one of them",
                        "hub/Guide/index.html: error [path-clash] two sources make this path: content/hub/Guide.md,"
                                + " and content/hub/guide.md\n  hint: rename one of them",
                        "hub/guide: error [path-clash] two sources make this path: content/hub/guide.md,"
                                + " and content/hub/guide.png\n  hint: rename one of them",
                        "hub/guide/index.html/x: error [path-clash] two sources make this path: content/hub/guide.md,"
                                + " and content/hub/x.png\n  hint: rename one of them");
        assertThat(site).doesNotExist();
    }

    @Test
    void refusesPathsThatLeaveTheFolderOrDontWorkEverywhere() {
        List<String> unsafe = List.of(
                "",
                "..",
                "../x",
                "a/../../x",
                "/etc/x",
                "a//b",
                "a/./b",
                "a\\..\\b",
                "C:/x",
                "con/x.html",
                "a/nul.txt",
                "caf\u00e9.html",
                "a ",
                "a./b",
                "x\u0000",
                "a\nb",
                ".waymark/plan",
                "a".repeat(300),
                "a/".repeat(800));
        for (String path : unsafe) {
            Diagnostics diagnostics = new Diagnostics();
            try (OutputFolder folder = OutputFolder.open(site, source)) {
                folder.stage(diagnostics).put(path, new byte[1], "content/x.md");
            }
            assertThat(diagnostics.sorted())
                    .as(path)
                    .singleElement()
                    .matches(d -> d.code().equals("unsafe-path") && d.message().startsWith("content/x.md "));
        }
    }

    @Test
    void takesPartsOfABufferFromManyThreads() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        try (OutputFolder folder = OutputFolder.open(site, source)) {
            Staging staging = folder.stage(diagnostics);
            IntStream.range(0, 500).parallel().forEach(i -> {
                byte[] buffer = (i + " and what stood here before").getBytes(UTF_8);
                staging.put("p/" + i + ".html", buffer, Integer.toString(i).length(), "page " + i);
            });
            assertThat(staging.publish()).isEqualTo(new Published(501, 0, 0));
        }
        for (int i = 0; i < 500; i++) {
            assertThat(site.resolve("p/" + i + ".html")).hasContent(Integer.toString(i));
        }
        assertThat(Checksums.differences(site)).isEmpty();
    }

    private Published publish(Map<String, String> files) {
        Diagnostics diagnostics = new Diagnostics();
        try (OutputFolder folder = OutputFolder.open(site, source)) {
            Staging staging = folder.stage(diagnostics);
            files.forEach((path, text) -> staging.put(path, text.getBytes(UTF_8), "the test's " + path));
            return staging.publish();
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private List<String> changed() throws IOException {
        return files().stream()
                .filter(path -> site.resolve(path).toFile().lastModified() != 1000)
                .toList();
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String path : files()) {
            if (!path.startsWith(".waymark")) {
                contents.put(path, Files.readString(site.resolve(path)));
            }
        }
        return contents;
    }
}
