package waymark.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.diagnostic.Diagnostics;
import waymark.store.FolderTree;
import waymark.store.Sha256;
import waymark.store.SourceTree;
import waymark.store.StoreException;

class ReleaseTest {
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    @TempDir
    Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    @BeforeEach
    void makeSources() throws IOException {
        for (String path : List.of(
                "data/site.yaml",
                "data/places.csv",
                "data/indicators.yaml",
                "data/comparators.yaml",
                "data/indicators/pay.yaml",
                "data/observations/jobs.csv",
                "data/observations/jobs.csv-metadata.json",
                "data/profiles/ons.yaml",
                "data/road-maps/mirefield.yaml",
                "data/road-maps/saltmarsh.yaml",
                "data/notes.txt",
                "content/index.md",
                "content/hub/guide.md",
                "content/places/mirefield/index.md",
                "content/places/mirefield/photo.png",
                "content/places/saltmarsh/index.md")) {
            write(path, "text of " + path);
        }
    }

    @Test
    void takesTheSourcesOfOnePlaceAndTheSharedData() {
        assertThat(Release.sourcesOf("mirefield", tree()))
                .containsExactly(
                        "content/places/mirefield/index.md",
                        "content/places/mirefield/photo.png",
                        "data/comparators.yaml",
                        "data/indicators.yaml",
                        "data/indicators/pay.yaml",
                        "data/observations/jobs.csv",
                        "data/observations/jobs.csv-metadata.json",
                        "data/places.csv",
                        "data/profiles/ons.yaml",
                        "data/road-maps/mirefield.yaml",
                        "data/site.yaml");
    }

    @Test
    void isReadBackAsItWasWhenTheWorkingStateGoesOn() throws IOException {
        Manifest manifest = release("mirefield", "2026-1", "2026-03-02T00:00:00Z");
        write("data/observations/jobs.csv", "newer");
        Files.delete(folder.resolve("content/places/mirefield/index.md"));
        List<Edition> editions = editions().get("mirefield");
        assertThat(editions).extracting(Edition::manifest).containsExactly(manifest);
        SourceTree tree = editions.get(0).tree().orElseThrow();
        assertThat(tree.paths()).containsExactlyElementsOf(manifest.sources().keySet());
        for (String path : tree.paths()) {
            assertThat(tree.bytes(path).orElseThrow()).asString().isEqualTo("text of " + path);
        }
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void storesEachDistinctSourceOnce() throws IOException {
        release("mirefield", "2026-1", "2026-03-02T00:00:00Z");
        release("saltmarsh", "2026-1", "2026-03-02T00:00:00Z");
        write("data/observations/jobs.csv", "newer");
        release("mirefield", "2026-2", "2026-06-02T00:00:00Z");
        assertThat(objects()).hasSize(11 + 2 + 1);
        assertThat(editions().get("mirefield")).hasSize(2);
        assertThat(editions().keySet()).containsExactly("mirefield", "saltmarsh");
    }

    @Test
    void changesNothingOfEarlierEditions() throws IOException {
        release("mirefield", "2026-1", "2026-03-02T00:00:00Z");
        Map<String, String> before = hashes();
        write("data/observations/jobs.csv", "newer");
        release("mirefield", "2026-2", "2026-06-02T00:00:00Z");
        assertThat(hashes()).containsAllEntriesOf(before);
    }

    @Test
    void isRefusedWhenItsIdExists() throws IOException {
        release("mirefield", "2026-1", "2026-03-02T00:00:00Z");
        refused("mirefield", particulars("2026-1", "2026-06-02T00:00:00Z"));
        assertThat(messages())
                .containsExactly(
                        "data/editions/mirefield/2026-1.yaml: error [edition-exists] edition 2026-1 of mirefield was"
                                + " released already, and an edition never changes");
    }

    @Test
    void isRefusedWhenItIsNotNewerThanTheNewest() throws IOException {
        release("mirefield", "2026-1", "2026-03-02T00:00:00+00:00");
        refused("mirefield", particulars("2026-2", "2026-03-02T01:00:00+01:00"));
        assertThat(messages())
                .containsExactly(
                        "data/editions/mirefield/2026-2.yaml: error [edition-order] the edition is to be public on"
                                + " 2026-03-02T01:00:00+01:00, not after the newest one, 2026-1, on 2026-03-02T00:00:00Z");
    }

    @Test
    void isRefusedWithAllItsFaultsAtOnce() throws IOException {
        OffsetDateTime on = OffsetDateTime.parse("2026-03-02T00:00:00Z");
        refused("objects", new Particulars("Spring 1", " ", List.of(), on, "", Optional.of("2025-1")));
        assertThat(diagnostics.sorted())
                .extracting(d -> d.code())
                .containsExactlyInAnyOrder(
                        "edition-name", "edition-name", "edition-title", "edition-people", "edition-corrects");
    }

    @Test
    void isRefusedWhenASourceIsNone() throws IOException {
        for (String path : List.of("data/none.csv", "data/editions/x/y.yaml", "../x")) {
            Particulars particulars = particulars("2026-1", "2026-03-02T00:00:00Z");
            assertThat(Release.prepare(tree(), "mirefield", new TreeSet<>(List.of(path)), particulars, diagnostics))
                    .isEmpty();
        }
        assertThat(Release.prepare(
                        tree(),
                        "mirefield",
                        new TreeSet<>(),
                        particulars("2026-1", "2026-03-02T00:00:00Z"),
                        diagnostics))
                .isEmpty();
        assertThat(diagnostics.sorted()).hasSize(4).allMatch(d -> d.code().equals("edition-sources"));
        assertThat(folder.resolve("data/editions")).doesNotExist();
    }

    @Test
    void isRefusedWhenAnObjectWasAlteredAndWritesNothing() throws IOException {
        release("mirefield", "2026-1", "2026-03-02T00:00:00Z");
        Files.writeString(folder.resolve(objects().get(0)), "altered");
        Map<String, String> before = hashes();
        write("data/observations/jobs.csv", "newer");
        Release next = prepare("mirefield", particulars("2026-2", "2026-06-02T00:00:00Z"))
                .orElseThrow();
        assertThatThrownBy(next::write).isInstanceOf(StoreException.class).hasMessageContaining(" was altered");
        assertThat(hashes()).isEqualTo(before);
    }

    @Test
    void anEditionWhoseSourcesWereEditedIsRefusedWithTheFileNamed() throws IOException {
        release("mirefield", "2026-1", "2026-03-02T00:00:00Z");
        for (String object : objects()) {
            Path file = folder.resolve(object);
            String text = Files.readString(file);
            Files.writeString(file, text + " ");
            Diagnostics found = new Diagnostics();
            assertThat(EditionReader.read(tree().editions(), NOW, found))
                    .containsOnly(Map.entry("mirefield", List.of()));
            assertThat(found.sorted())
                    .singleElement()
                    .asString()
                    .startsWith(object + ": error [edition-altered] the object was altered: edition mirefield/2026-1");
            Files.writeString(file, text);
        }
    }

    @Test
    void anEditionIsInvisibleUntilItsTime() throws IOException {
        release("mirefield", "2026-1", "2026-03-02T00:00:00Z");
        release("mirefield", "2026-2", "2026-11-22T00:00:01Z");
        release("saltmarsh", "2026-1", "2027-01-01T00:00:00Z");
        assertThat(editions().get("saltmarsh"))
                .as("only that its working state is one to keep back")
                .isEmpty();
        assertThat(editions().get("mirefield"))
                .extracting(e -> e.manifest().id())
                .containsExactly("2026-1");
        assertThat(EditionReader.read(tree().editions(), NOW.plusSeconds(1), diagnostics)
                        .get("mirefield"))
                .extracting(e -> e.manifest().id())
                .containsExactly("2026-1", "2026-2");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void aWithdrawnEditionKeepsItsReasonWithoutItsSources() throws IOException {
        release("mirefield", "2026-1", "2026-03-02T00:00:00Z");
        Path manifest = folder.resolve("data/editions/mirefield/2026-1.yaml");
        Files.writeString(manifest, Files.readString(manifest) + "withdrawn: It named a person.\n");
        for (String object : objects()) {
            Files.delete(folder.resolve(object));
        }
        Edition edition = editions().get("mirefield").get(0);
        assertThat(edition.manifest().withdrawn()).contains("It named a person.");
        assertThat(edition.tree()).isEmpty();
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void whatIsNoEditionIsReported() throws IOException {
        write("data/editions/readme.txt", "x");
        write("data/editions/mirefield/notes/2026-1.yaml", "x");
        write("data/editions/mirefield/2026-1.yml", "x");
        assertThat(editions()).isEmpty();
        assertThat(diagnostics.sorted()).hasSize(3).allMatch(d -> d.code().equals("edition-name"));
    }

    @Test
    void aCorrectionNeedsTheEditionThatItCorrects() throws IOException {
        release("mirefield", "2026-1", "2026-03-02T00:00:00Z");
        OffsetDateTime on = OffsetDateTime.parse("2026-04-02T00:00:00Z");
        prepare("mirefield", new Particulars("2026-1a", "x", List.of("me"), on, "", Optional.of("2026-1")))
                .orElseThrow()
                .write();
        assertThat(editions().get("mirefield")).hasSize(2);
        assertThat(diagnostics.sorted()).isEmpty();
        Files.delete(folder.resolve("data/editions/mirefield/2026-1.yaml"));
        editions();
        assertThat(messages())
                .containsExactly(
                        "data/editions/mirefield/2026-1a.yaml: error [edition-corrects] edition mirefield/2026-1a"
                                + " corrects \"2026-1\", which is not an earlier edition of this place");
    }

    @Test
    void twoEditionsOfOneTimeAreReported() throws IOException {
        release("mirefield", "2026-1", "2026-03-02T00:00:00Z");
        Path first = folder.resolve("data/editions/mirefield/2026-1.yaml");
        byte[] kept = Files.readAllBytes(first);
        Files.delete(first);
        release("mirefield", "2026-2", "2026-03-02T00:00:00Z");
        Files.write(first, kept);
        editions();
        assertThat(messages())
                .containsExactly(
                        "data/editions/mirefield/2026-2.yaml: error [edition-order] editions 2026-1 and 2026-2 have"
                                + " the same time, so that neither is newer");
    }

    private Manifest release(String place, String id, String on) {
        Release release = prepare(place, particulars(id, on)).orElseThrow();
        release.write();
        return release.manifest();
    }

    private Optional<Release> prepare(String place, Particulars particulars) {
        return Release.prepare(tree(), place, Release.sourcesOf(place, tree()), particulars, diagnostics);
    }

    private void refused(String place, Particulars particulars) throws IOException {
        Map<String, String> before = hashes();
        assertThat(prepare(place, particulars)).isEmpty();
        assertThat(hashes()).isEqualTo(before);
    }

    private static Particulars particulars(String id, String on) {
        return new Particulars(id, "Edition " + id, List.of("Office"), OffsetDateTime.parse(on), "", Optional.empty());
    }

    private SortedMap<String, List<Edition>> editions() {
        return EditionReader.read(tree().editions(), NOW, diagnostics);
    }

    private FolderTree tree() {
        return FolderTree.open(folder, diagnostics);
    }

    private List<String> messages() {
        return diagnostics.sorted().stream()
                .map(d -> d.toString().lines().findFirst().orElseThrow())
                .toList();
    }

    private List<String> objects() throws IOException {
        return hashes().keySet().stream()
                .filter(path -> path.contains("/objects/"))
                .toList();
    }

    private Map<String, String> hashes() throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        Path editions = folder.resolve("data/editions");
        if (Files.exists(editions)) {
            try (Stream<Path> files = Files.walk(editions)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    hashes.put(folder.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
                }
            }
        }
        return hashes;
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }
}
