package waymark.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import waymark.Sample;
import waymark.diagnostic.Diagnostics;
import waymark.edition.Manifest;
import waymark.edition.ManifestWriter;
import waymark.edition.Publication;
import waymark.store.MemoryTree;
import waymark.store.ObjectStore;
import waymark.work.Workers;

class NetworkReaderTest {
    private static final Moment NOW =
            new Moment(Optional.of(LocalDate.of(2026, 11, 22)), Instant.parse("2026-11-22T12:00:00Z"));

    private final Diagnostics diagnostics = new Diagnostics();
    private final MemoryTree tree = Sample.tree();
    private final MemoryTree editions = new MemoryTree();

    @Test
    void aPlaceWithoutAnEditionIsAFirstDraftWhereTheSiteAllowsIt() {
        Network network = read(false);
        assertThat(Sample.messages(diagnostics)).isEmpty();
        assertThat(network.shown()).extracting(s -> s.place().id()).containsExactly("northbridge", "saltmarsh");
        assertThat(section(network).current()).map(Publication::edition).contains(Optional.empty());
    }

    @Test
    void elseItHasNoPagesButIsStillOfTheNetwork() {
        tree.changed("data/site.yaml", t -> t.replace("first-draft: true", "first-draft: false"));
        Network network = read(false);
        assertThat(network.shown()).isEmpty();
        assertThat(network.sections()).hasSize(2);
    }

    @Test
    void anEditionStandsInFrontOfTheWorkingState() {
        release("2026-1", "2026-03-01T00:00:00Z", "");
        Section section = section(read(false));
        assertThat(section.working()).isEmpty();
        assertThat(section.current()).isEqualTo(section.newest());
        assertThat(id(section.current())).isEqualTo("2026-1");
    }

    @Test
    void aPreviewShowsTheWorkingStateBesideTheEditions() {
        release("2026-1", "2026-03-01T00:00:00Z", "");
        Network network = read(true);
        Section section = section(network);
        assertThat(network.preview()).isTrue();
        assertThat(section.current()).isEqualTo(section.working());
        assertThat(id(section.newest())).isEqualTo("2026-1");
    }

    @Test
    void anEmbargoedEditionLeavesNoSign() {
        release("2026-1", "2026-11-22T00:00:00Z", "");
        release("2026-2", "2026-11-22T00:00:01Z", "");
        assertThat(id(section(read(false)).newest())).isEqualTo("2026-1");
        Moment later = new Moment(Optional.of(LocalDate.of(2026, 11, 23)), Instant.EPOCH);
        Network network = NetworkReader.read(
                        tree, editions, later, false, Workers.none(), TextMemory.none(), diagnostics)
                .network();
        assertThat(section(network).editions()).hasSize(2);
    }

    @Test
    void ofAWithdrawnEditionOnlyTheManifestIsShown() {
        release("2026-1", "2026-03-01T00:00:00Z", "It named a person.");
        Section section = section(read(false));
        assertThat(section.editions()).isEmpty();
        assertThat(section.withdrawn()).extracting(Manifest::id).containsExactly("2026-1");
        assertThat(section.current()).isEmpty();
    }

    @Test
    void anEditionStaysAsItWasWhenTheWorkingFiguresGoOn() {
        release("2026-1", "2026-03-01T00:00:00Z", "");
        tree.changed("data/observations/work.csv", t -> t.replace("78.2", "79.9"));
        Network network = read(true);
        assertThat(latest(section(network).newest())).isEqualTo(78.2);
        assertThat(latest(section(network).working())).isEqualTo(79.9);
    }

    @Test
    void editionsWithTheSameFilesShareTheirEvidence() {
        release("2026-1", "2026-03-01T00:00:00Z", "");
        release("2026-2", "2026-06-01T00:00:00Z", "");
        tree.changed("data/observations/work.csv", t -> t.replace("78.2", "79.9"));
        release("2026-3", "2026-09-01T00:00:00Z", "");
        List<Publication> released = section(read(false)).editions();
        assertThat(released.get(1).evidence()).isSameAs(released.get(0).evidence());
        assertThat(released.get(2).evidence()).isNotSameAs(released.get(0).evidence());
    }

    @Test
    void aTextThatWasADraftAtItsReleaseStaysOneInTheEdition() {
        tree.with("content/places/northbridge/later.md", """
                ---
                title: Later
                status: published-date
                date: 2026-06-01
                ---
                """);
        release("2026-1", "2026-03-01T00:00:00Z", "");
        Network network = read(true);
        assertThat(section(network).newest().orElseThrow().narratives().published())
                .isEmpty();
        assertThat(section(network).working().orElseThrow().narratives().published())
                .hasSize(1);
    }

    @Test
    void whatBelongsToNoPlaceIsAnError() {
        tree.with("content/places/norhbridge/index.md", "---\ntitle: Our story\n---\n")
                .with("content/places/notes.txt", "x")
                .with("data/road-maps/nowhere.yaml", "place: nowhere\ntitle: x\n");
        read(false);
        assertThat(Sample.messages(diagnostics)).containsExactly("""
                        content/places/norhbridge: error [unknown-place] "norhbridge" is not a place of data/places.csv
                          hint: did you mean "northbridge"?""", """
                        content/places/notes.txt: error [unread-file] no file is read from this place
                          hint: check its ending, or move it out of content/ and data/""", """
                        data/road-maps/nowhere.yaml: error [unknown-place] "nowhere" is not a place of data/places.csv
                          hint: known: northbridge, saltmarsh""");
    }

    @Test
    void anEditionOfAPlaceThatItsOwnFilesDontListIsRefused() {
        tree.changed("data/places.csv", t -> t.replaceAll("D1.*\n", ""))
                .changed("data/observations/work.csv", t -> t.replaceAll("D1.*\n", ""));
        release("2026-1", "2026-03-01T00:00:00Z", "");
        MemoryTree now = Sample.tree();
        NetworkReader.read(now, editions, NOW, false, Workers.none(), TextMemory.none(), diagnostics);
        assertThat(Sample.faults(diagnostics))
                .containsExactly("data/editions/northbridge/2026-1.yaml: error [edition-place]"
                        + " the edition's own data/places.csv doesn't list northbridge");
    }

    private Network read(boolean preview) {
        return NetworkReader.read(tree, editions, NOW, preview, Workers.none(), TextMemory.none(), diagnostics)
                .network();
    }

    private static Section section(Network network) {
        return network.section("northbridge").orElseThrow();
    }

    private static String id(Optional<Publication> publication) {
        return publication.flatMap(Publication::edition).map(Manifest::id).orElseThrow();
    }

    private static double latest(Optional<Publication> publication) {
        return publication
                .orElseThrow()
                .evidence()
                .observations()
                .series("jobs", "D1")
                .flatMap(s -> s.latestKnown())
                .orElseThrow()
                .figure()
                .number()
                .orElseThrow();
    }

    /** What {@code waymark release northbridge} would write. */
    private void release(String id, String on, String withdrawn) {
        SortedMap<String, String> sources = new TreeMap<>();
        for (String path : tree.paths()) {
            String hash = tree.hash(path).orElseThrow();
            sources.put(path, hash);
            editions.with(ObjectStore.name(path, hash), tree.bytes(path).orElseThrow());
        }
        Manifest manifest = new Manifest(
                "northbridge",
                id,
                "Edition " + id,
                List.of("office"),
                OffsetDateTime.parse(on),
                "",
                Optional.empty(),
                withdrawn.isEmpty() ? Optional.empty() : Optional.of(withdrawn),
                sources);
        editions.with("data/editions/northbridge/" + id + ".yaml", ManifestWriter.write(manifest));
    }
}
