package waymark.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.diagnostic.Diagnostic;
import waymark.diagnostic.Diagnostics;

class FolderTreeTest {
    @TempDir
    Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void listsTheThreeSourceFoldersSortedAndNothingElse() throws IOException {
        write(
                "data/site.yaml",
                "content/hub/b.md",
                "content/hub-a.md",
                "templates/page/home.ftlh",
                "README.md",
                "site/x");
        assertThat(open().paths())
                .containsExactly("content/hub-a.md", "content/hub/b.md", "data/site.yaml", "templates/page/home.ftlh");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void ignoresWhatEditorsAndSystemsLeaveBehind() throws IOException {
        write("content/index.md", "content/index.md~", "content/.DS_Store", "content/#a.md#", "content/.git/x.md");
        assertThat(open().paths()).containsExactly("content/index.md");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void keepsEditionsOutOfTheWorkingState() throws IOException {
        write("data/editions/mirefield/2026-1.yaml", "data/editions-note.yaml", "data/site.yaml");
        FolderTree tree = open();
        assertThat(tree.paths()).containsExactly("data/editions-note.yaml", "data/site.yaml");
        assertThat(tree.bytes("data/editions/mirefield/2026-1.yaml")).isEmpty();
        assertThat(tree.editions().paths()).containsExactly("data/editions/mirefield/2026-1.yaml");
        assertThat(tree.editions().bytes("data/editions/mirefield/2026-1.yaml")).isPresent();
    }

    @Test
    void readsAgainWhatItHasLetGoOf() throws IOException {
        write("data/site.yaml", "data/editions/mirefield/2026-1.yaml");
        FolderTree tree = open();
        byte[] before = tree.bytes("data/site.yaml").orElseThrow();
        tree.release();
        assertThat(tree.bytes("data/site.yaml").orElseThrow()).isEqualTo(before).isNotSameAs(before);
        tree.release();
        Files.writeString(folder.resolve("data/site.yaml"), "something else");
        assertThatThrownBy(() -> tree.bytes("data/site.yaml"))
                .hasMessageEndingWith("site.yaml changed while it was being built from; build again");
    }

    @Test
    void takesTheHashOfAnEarlierReadingWhileTheStampIsTheSame() throws IOException {
        write("data/site.yaml", "data/places.csv");
        FolderTree tree = open();
        String remembered = "0".repeat(64);
        tree.had("data/site.yaml", tree.stamps().get("data/site.yaml"), remembered);
        tree.had("data/places.csv", new Stamp(15, 1, 1, 1), remembered);
        tree.had("data/gone.csv", new Stamp(15, 1, 1, 1), remembered);
        assertThat(tree.hash("data/site.yaml")).contains(remembered);
        assertThat(tree.hash("data/places.csv")).contains(Sha256.of("data/places.csv".getBytes(UTF_8)));
    }

    @Test
    void seesThatAFileWithAKnownHashHasChangedSinceItWasListed() throws IOException {
        String before = "a".repeat(10_000);
        Path file = Files.createDirectories(folder.resolve("data")).resolve("site.yaml");
        Files.writeString(file, before);
        FolderTree tree = open();
        tree.had("data/site.yaml", tree.stamps().get("data/site.yaml"), Sha256.of(before.getBytes(UTF_8)));
        assertThat(tree.bytes("data/site.yaml").orElseThrow()).isEqualTo(before.getBytes(UTF_8));
        tree.release();
        Files.writeString(file, "b".repeat(10_000));
        assertThatThrownBy(() -> tree.bytes("data/site.yaml"))
                .hasMessageEndingWith("site.yaml changed while it was being built from; build again");
    }

    @Test
    void givesBytesAndHash() throws IOException {
        write("data/site.yaml");
        FolderTree tree = open();
        assertThat(tree.hash("data/site.yaml")).contains(Sha256.of("data/site.yaml".getBytes(UTF_8)));
        assertThat(new String(tree.bytes("data/site.yaml").orElseThrow(), UTF_8))
                .isEqualTo("data/site.yaml");
        assertThat(tree.bytes("data/none.yaml")).isEmpty();
        assertThat(tree.hash("data/none.yaml")).isEmpty();
        assertThat(tree.display("data/site.yaml")).isEqualTo("data/site.yaml");
        assertThat(tree.under("data", ".yaml")).containsExactly("data/site.yaml");
    }

    @Test
    void readsEachFileOnceWhateverNumberOfThreadsAsk() throws IOException {
        write("data/site.yaml");
        FolderTree tree = open();
        List<byte[]> read = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> tree.bytes("data/site.yaml").orElseThrow())
                .distinct()
                .toList();
        assertThat(read).hasSize(1);
    }

    @Test
    void saysInAPlainSentenceThatAFileIsGone() throws IOException {
        write("data/site.yaml");
        FolderTree tree = open();
        Files.delete(folder.resolve("data/site.yaml"));
        assertThatThrownBy(() -> tree.bytes("data/site.yaml"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("site.yaml: there is no such file or folder");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThatThrownBy(() -> FolderTree.open(folder.resolve("none"), diagnostics))
                .isInstanceOf(StoreException.class)
                .hasMessageEndingWith("none: there is no such file or folder");
    }

    @Test
    void refusesLinksThatLeaveTheSources(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("secret.md"), "secret");
        write("content/index.md", "private/notes.md");
        link("content/out.md", elsewhere.resolve("secret.md"));
        link("content/folder", elsewhere);
        link("content/private.md", folder.resolve("private/notes.md"));
        link("content/gone.md", folder.resolve("content/none.md"));
        link("content/loop", folder.resolve("content"));
        link("data", elsewhere);
        assertThat(open().paths()).containsExactly("content/index.md");
        assertThat(messages())
                .containsExactly(
                        "content/folder: error [source-link] the link points out of the site's sources",
                        "content/gone.md: error [source-link] the link points at nothing",
                        "content/loop: error [source-link] the link points at a folder",
                        "content/out.md: error [source-link] the link points out of the site's sources",
                        "content/private.md: error [source-link] the link points out of the site's sources",
                        "data: error [source-link] the link points out of the site's sources");
    }

    @Test
    void followsALinkToAnotherSource() throws IOException {
        write("content/hub/a.md");
        link("content/b.md", folder.resolve("content/hub/a.md"));
        assertThat(open().paths()).containsExactly("content/b.md", "content/hub/a.md");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void reportsNamesThatAreOneFileElsewhere() throws IOException {
        write("content/hub/Guide.md", "content/hub/guide.md", "content/Hub/x.md", "data/b.csv", "data/B.csv");
        assertThat(open().paths())
                .as("all are read, so that what refers to them isn't told to be missing")
                .containsExactly(
                        "content/Hub/x.md", "content/hub/Guide.md", "content/hub/guide.md", "data/B.csv", "data/b.csv");
        assertThat(messages())
                .containsExactly(
                        "content/hub: error [source-name-clash] \"content/hub\" and \"content/Hub\""
                                + " are one file on Windows and macOS",
                        "content/hub/guide.md: error [source-name-clash] \"content/hub/guide.md\" and"
                                + " \"content/hub/Guide.md\" are one file on Windows and macOS",
                        "data/b.csv: error [source-name-clash] \"data/b.csv\" and \"data/B.csv\""
                                + " are one file on Windows and macOS");
    }

    @Test
    void reportsNamesThatDontWorkEverywhere() throws IOException {
        assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")), "this system can't name such files");
        write("content/hub/Ca\u00f1on.md", "content/con.md", "content/a:b.md", "content/ok.md", "data/Stra\u00dfe.csv");
        assertThat(open().paths()).containsExactly("content/ok.md");
        assertThat(messages())
                .hasSize(4)
                .allMatch(m -> m.contains("[source-name]"))
                .anyMatch(m -> m.contains("a name that Windows keeps for a device"))
                .anyMatch(m -> m.contains("a character that Windows forbids"))
                .anyMatch(m -> m.contains("letters other than plain ASCII"));
    }

    @Test
    void reportsFilesTooLargeToRead() throws IOException {
        write("data/site.yaml");
        grow("data/observations.csv", 64L << 20);
        grow("data/more.csv", (64L << 20) + 1);
        grow("content/film.png", (10L << 20) + 1);
        assertThat(open().paths()).containsExactly("data/observations.csv", "data/site.yaml");
        assertThat(messages())
                .containsExactly(
                        "content/film.png: error [source-size] the file has 11 MB, more than the 10 MB that are read",
                        "data/more.csv: error [source-size] the file has 65 MB, more than the 64 MB that are read");
    }

    @Test
    void aTableOfFiguresMayBeLargerThanWhatIsHeld() throws IOException {
        grow("data/observations/many.csv", (64L << 20) + 1);
        FolderTree tree = open();
        assertThat(messages()).isEmpty();
        try (InputStream in = tree.stream("data/observations/many.csv").orElseThrow()) {
            assertThat(Sha256.of(in))
                    .isEqualTo(tree.hash("data/observations/many.csv").orElseThrow());
        }
    }

    @Test
    void aLargeFileThatChangesWhileItIsReadIsRefused() throws IOException {
        String path = "data/observations/many.csv";
        grow(path, SourceFile.LARGE + 1L);
        FolderTree tree = open();
        try (InputStream in = tree.stream(path).orElseThrow()) {
            assertThat(in.readNBytes(2)).isEqualTo(new byte[2]);
        }
        assertThat(tree.hash(path)).isPresent();
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve(path).toFile(), "rw")) {
            file.write(1);
        }
        try (InputStream in = tree.stream(path).orElseThrow()) {
            assertThatThrownBy(in::readAllBytes)
                    .isInstanceOf(StoreException.class)
                    .hasMessageEndingWith("many.csv changed while it was being built from; build again");
        }
    }

    private FolderTree open() {
        return FolderTree.open(folder, diagnostics);
    }

    private List<String> messages() {
        return diagnostics.sorted().stream()
                .map(Diagnostic::toString)
                .map(text -> text.lines().findFirst().orElseThrow())
                .toList();
    }

    private void write(String... paths) throws IOException {
        for (String path : paths) {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), path);
        }
    }

    private void link(String path, Path target) throws IOException {
        Files.createSymbolicLink(folder.resolve(path), target);
    }

    private void grow(String path, long size) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(size);
        }
    }
}
