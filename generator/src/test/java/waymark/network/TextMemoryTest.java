package waymark.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import waymark.Sample;
import waymark.diagnostic.Diagnostics;
import waymark.edition.Publication;
import waymark.store.MemoryTree;
import waymark.work.Workers;

class TextMemoryTest {
    private static final Moment NOW = new Moment(Optional.of(LocalDate.of(2026, 11, 22)), Instant.EPOCH);
    private static final String ROAD_MAP = """
            place: PLACE
            title: Road map of PLACE
            commitments:
              - id: jobs
                title: More jobs
                why: There are too few.
                lead: partner
                outcomes:
                  - indicator: jobs
                activities:
                  - id: fair
                    title: A fair for jobs
                    status: planned
                    resources: [guide]
            partners:
              - id: partner
                name: Partner
            """;

    private final Diagnostics diagnostics = new Diagnostics();
    private final MemoryTree tree = Sample.tree()
            .with("content/hub/guide.md", "---\ntitle: Guide\nsummary: How to.\n---\n\nText.\n")
            .with("content/places/northbridge/index.md", story("../saltmarsh/index.md#the-port"))
            .with("content/places/saltmarsh/draft.md", "---\ntitle: D\nsummary: S.\nstatus: draft\n---\n\nT.\n")
            .with("content/places/saltmarsh/index.md", story("../northbridge/index.md"))
            .with("data/road-maps/northbridge.yaml", ROAD_MAP.replace("PLACE", "northbridge"))
            .with("data/road-maps/saltmarsh.yaml", ROAD_MAP.replace("PLACE", "saltmarsh"));

    private static String story(String link) {
        return "---\ntitle: The story\nsummary: In short.\n---\n\nWords and [a link](" + link
                + ").\n\n## The port\n\nShips.\n";
    }

    private NetworkReader.Reading read(TextMemory memory) {
        return NetworkReader.read(tree, new MemoryTree(), NOW, false, Workers.none(), memory, diagnostics);
    }

    private TextMemory remembered(String... changed) {
        NetworkReader.Reading whole = read(TextMemory.none());
        assertThat(Sample.faults(diagnostics)).isEmpty();
        return new TextMemory(TextMemory.none().of(whole), Set.of(changed));
    }

    @Test
    void textsOfPlacesThatHaveNotChangedAreNotRead() {
        TextMemory memory = remembered("northbridge");
        tree.with("content/places/saltmarsh/index.md", "---\nno header")
                .with("data/road-maps/saltmarsh.yaml", "no: [map");

        NetworkReader.Reading again = read(memory);

        assertThat(Sample.faults(diagnostics)).isEmpty();
        assertThat(again.abridged()).containsExactly("saltmarsh");
        assertThat(read(TextMemory.none()).abridged()).isEmpty();
        assertThat(Sample.faults(diagnostics)).isNotEmpty();
    }

    @Test
    void othersTellTheSameOfThem() {
        NetworkReader.Reading whole = read(TextMemory.none());
        NetworkReader.Reading again = read(remembered("northbridge"));
        String outline = Outline.of(whole.network()).told();
        assertThat(outline).contains("The port", "A fair for jobs", "guide");
        assertThat(Outline.of(again.network()).told()).isEqualTo(outline);
        assertThat(texts(again)).isEqualTo(texts(whole));
        assertThat(promises(again)).isEqualTo(promises(whole)).contains("There are too few.");
    }

    private static String promises(NetworkReader.Reading reading) {
        return reading.working().stream()
                .flatMap(p -> p.roadMap().stream().flatMap(r -> r.commitments().stream()))
                .map(c -> c.id() + c.title() + c.why().orElse("-"))
                .toList()
                .toString();
    }

    private static List<List<String>> texts(NetworkReader.Reading reading) {
        return reading.working().stream()
                .map(Publication::narratives)
                .map(n -> List.of(
                        n.drafts().toString(),
                        n.published().stream()
                                .map(t -> t.title() + t.summary() + t.slug() + t.order() + t.language())
                                .toList()
                                .toString()))
                .toList();
    }

    @Test
    void whatIsRememberedIsKeptForTheNextBuildAsItWas() {
        TextMemory memory = remembered("northbridge");
        var first = TextMemory.none().of(read(TextMemory.none()));
        var second = memory.of(read(memory));
        assertThat(second.keySet()).isEqualTo(first.keySet()).hasSize(2);
        first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void aLinkToAHeadingThatHasGoneIsFoundInATextThatIsNotRead() {
        TextMemory memory = remembered("saltmarsh");
        tree.changed("content/places/saltmarsh/index.md", t -> t.replace("The port", "The harbour"));

        NetworkReader.Reading again = read(memory);
        assertThat(again.abridged()).containsExactly("northbridge");
        NetworkCheck.check(again, LocalDate.of(2026, 11, 22), diagnostics);

        Diagnostics full = new Diagnostics();
        NetworkCheck.check(read(TextMemory.none()), LocalDate.of(2026, 11, 22), full);
        assertThat(Sample.messages(diagnostics))
                .isEqualTo(Sample.messages(full))
                .singleElement()
                .asString()
                .contains("content/places/northbridge/index.md:6", "missing-anchor");
    }
}
