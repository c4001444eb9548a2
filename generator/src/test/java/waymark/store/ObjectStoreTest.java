package waymark.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;

class ObjectStoreTest {
    private static final byte[] TEXT = "# Mirefield\n".getBytes(UTF_8);
    private static final byte[] ROWS = "area,period\n".getBytes(UTF_8);
    private static final byte[] MANIFEST = "place: mirefield\n".getBytes(UTF_8);
    private static final String MANIFEST_PATH = "data/editions/mirefield/2026-1.yaml";
    private static final String TEXT_NAME = ObjectStore.name("content/places/mirefield/index.md", Sha256.of(TEXT));
    private static final String ROWS_NAME = ObjectStore.name("data/places.csv", Sha256.of(ROWS));

    @TempDir
    Path folder;

    private ObjectStore store;

    @BeforeEach
    void open() {
        store = ObjectStore.of(FolderTree.open(folder, new Diagnostics()));
    }

    @Test
    void namesObjectsByHashAndExtension() {
        assertThat(TEXT_NAME).isEqualTo("data/editions/objects/" + Sha256.of(TEXT) + ".md");
        assertThat(ObjectStore.name("data/odd.f\u00f6", "00")).isEqualTo("data/editions/objects/00.bin");
        assertThat(ObjectStore.name("data.x/plain", "00")).isEqualTo("data/editions/objects/00.bin");
    }

    @Test
    void keepsObjectsAndManifestAndLeavesNothingElse() throws IOException {
        store.put(objects(), MANIFEST_PATH, MANIFEST);
        assertThat(files()).containsExactlyInAnyOrder(TEXT_NAME, ROWS_NAME, MANIFEST_PATH);
        assertThat(store.get("x.md", Sha256.of(TEXT))).contains(TEXT);
        assertThat(store.get("x.csv", Sha256.of(TEXT))).isEmpty();
    }

    @Test
    void neverWritesAnObjectTwice() throws IOException {
        store.put(objects(), MANIFEST_PATH, MANIFEST);
        Path object = folder.resolve(TEXT_NAME);
        Files.setLastModifiedTime(object, java.nio.file.attribute.FileTime.fromMillis(1000));
        store.put(objects(), "data/editions/mirefield/2026-2.yaml", MANIFEST);
        assertThat(Files.getLastModifiedTime(object).toMillis()).isEqualTo(1000);
    }

    @Test
    void refusesToReplaceAManifest() throws IOException {
        store.put(objects(), MANIFEST_PATH, MANIFEST);
        assertThatThrownBy(() -> store.put(objects(), MANIFEST_PATH, TEXT))
                .isInstanceOf(StoreException.class)
                .hasMessage(MANIFEST_PATH + " is there already, and an edition never changes");
        assertThat(folder.resolve(MANIFEST_PATH)).hasBinaryContent(MANIFEST);
    }

    @Test
    void refusesToReplaceAnAlteredObjectAndWritesNothing() throws IOException {
        Files.createDirectories(folder.resolve(TEXT_NAME).getParent());
        Files.writeString(folder.resolve(TEXT_NAME), "other");
        assertThatThrownBy(() -> store.put(objects(), MANIFEST_PATH, MANIFEST))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith(TEXT_NAME + " was altered");
        assertThat(files()).containsExactly(TEXT_NAME);
        assertThat(folder.resolve(TEXT_NAME)).hasContent("other");
        assertThat(store.get("x.md", Sha256.of(TEXT))).isEmpty();
    }

    @Test
    void leavesNothingBehindWhenTheManifestCantBeWritten() throws IOException {
        Files.createDirectories(folder.resolve("data/editions"));
        Files.writeString(folder.resolve("data/editions/mirefield"), "in the way");
        assertThatThrownBy(() -> store.put(objects(), MANIFEST_PATH, MANIFEST)).isInstanceOf(StoreException.class);
        assertThat(files()).containsExactly("data/editions/mirefield");
    }

    @Test
    void anEditionIsReadBackByItsManifest() {
        store.put(objects(), MANIFEST_PATH, MANIFEST);
        Diagnostics diagnostics = new Diagnostics();
        ManifestTree tree = manifestTree(diagnostics).orElseThrow();
        assertThat(tree.paths()).containsExactly("content/places/mirefield/index.md", "data/places.csv");
        assertThat(tree.bytes("data/places.csv")).contains(ROWS);
        assertThat(tree.hash("data/places.csv")).contains(Sha256.of(ROWS));
        assertThat(tree.bytes("data/site.yaml")).isEmpty();
        assertThat(tree.display("data/places.csv")).isEqualTo("data/places.csv (edition mirefield/2026-1)");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void anEditionWithAnAlteredOrMissingObjectIsRefusedWithTheFileNamed() throws IOException {
        store.put(objects(), MANIFEST_PATH, MANIFEST);
        Files.writeString(folder.resolve(ROWS_NAME), "area,perion\n");
        Files.delete(folder.resolve(TEXT_NAME));
        Diagnostics diagnostics = new Diagnostics();
        assertThat(manifestTree(diagnostics)).isEmpty();
        assertThat(diagnostics.sorted())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        TEXT_NAME + ": error [edition-altered] the object is missing: edition mirefield/2026-1 holds it"
                                + " as \"content/places/mirefield/index.md\" (" + MANIFEST_PATH + ")\n"
                                + "  hint: an edition never changes: put the file back as it was released",
                        ROWS_NAME
                                + ": error [edition-altered] the object was altered: edition mirefield/2026-1 holds it"
                                + " as \"data/places.csv\" (" + MANIFEST_PATH + ")\n"
                                + "  hint: an edition never changes: put the file back as it was released");
    }

    private Optional<ManifestTree> manifestTree(Diagnostics diagnostics) {
        SourceTree editions = FolderTree.open(folder, diagnostics).editions();
        Map<String, String> sources =
                Map.of("content/places/mirefield/index.md", Sha256.of(TEXT), "data/places.csv", Sha256.of(ROWS));
        return ManifestTree.open("mirefield/2026-1", Span.of(MANIFEST_PATH), sources, editions, diagnostics);
    }

    private static SortedMap<String, Supplier<InputStream>> objects() {
        return new TreeMap<>(Map.of(
                TEXT_NAME, () -> new ByteArrayInputStream(TEXT), ROWS_NAME, () -> new ByteArrayInputStream(ROWS)));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }
}
