package waymark.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import waymark.Sample;
import waymark.diagnostic.Diagnostics;
import waymark.store.MemoryTree;

class HubReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Diagnostics diagnostics = new Diagnostics();
    private final MemoryTree tree = new MemoryTree();

    @Test
    void readsAResourceWithAllItsKeys() {
        resource("falls-lift", """
                title: Falls lift
                summary: A fire engine is dear.
                kind: case study
                author: Priya Eldon
                owner: falls group
                licence: CC BY 4.0
                date: 2025-05-20
                reviewed: 2026-05-20
                review-by: 2027-05-20
                tags: [ageing well, Safety]
                indicators: [jobs]
                related: [warm-rooms]
                """);
        resource("warm-rooms", "title: Warm rooms\n");
        Resource r = read().resource("falls-lift").orElseThrow();
        assertThat(Sample.messages(diagnostics)).isEmpty();
        assertThat(r.kind()).isEqualTo("case study");
        assertThat(r.type()).isEqualTo("resource");
        assertThat(r.date()).contains(LocalDate.of(2025, 5, 20));
        assertThat(r.reviewed()).contains(LocalDate.of(2026, 5, 20));
        assertThat(r.reviewBy()).contains(LocalDate.of(2027, 5, 20));
        assertThat(r.topics()).containsExactly("ageing-well", "safety");
        assertThat(r.indicators()).containsExactly("jobs");
        assertThat(r.related()).containsExactly("warm-rooms");
    }

    @Test
    void resourcesStandByTitleWhateverItsCase() {
        resource("b", "title: beta\n");
        resource("c", "title: Gamma\n");
        resource("a", "title: Alpha\n");
        assertThat(read().resources()).extracting(Resource::id).containsExactly("a", "b", "c");
    }

    @Test
    void tagsThatDifferInCaseOrAccentsAreOneTopic() {
        resource("a", "title: A\ntags: [early years, Café]\n");
        resource("b", "title: B\ntags: [Early Years, cafe, C.A.F.E]\n");
        Hub hub = read();
        assertThat(Sample.messages(diagnostics)).isEmpty();
        assertThat(hub.topics()).extracting(Topic::id).containsExactly("c-a-f-e", "cafe", "early-years");
        assertThat(hub.topic("cafe").orElseThrow().resources())
                .extracting(Resource::id)
                .containsExactly("a", "b");
        assertThat(hub.topic("early-years").orElseThrow().title()).isEqualTo("Early years");
    }

    @Test
    void aTagWithoutALetterOrDigitThatAddressesKnowIsRefused() {
        resource("a", "title: A\ntags: [\"!!\", 健康]\n");
        read();
        assertThat(Sample.messages(diagnostics)).containsExactly("""
                        content/hub/a.md: error [bad-tag] no address can be made of the tag "!!"
                          hint: use at least one letter from a to z, or a digit""", """
                        content/hub/a.md: error [bad-tag] no address can be made of the tag "健康"
                          hint: use at least one letter from a to z, or a digit""");
    }

    @Test
    void ofADraftOnlyThePathGoesOnAndItsTagsMakeNoTopic() {
        resource("secret", "title: Secret\nstatus: draft\ntags: [secrets]\n");
        resource("later", "title: Later\nstatus: published-date\ndate: 2026-12-01\n");
        Hub hub = read();
        assertThat(hub.resources()).isEmpty();
        assertThat(hub.topics()).isEmpty();
        assertThat(hub.drafts()).containsExactlyInAnyOrder("content/hub/secret.md", "content/hub/later.md");
    }

    @Test
    void namesMustBeKnown() {
        resource("a", "title: A\nindicators: [job]\nrelated: [bb, c]\n");
        resource("b", "title: B\n");
        resource("c", "title: C\nstatus: draft\n");
        read();
        assertThat(Sample.messages(diagnostics)).containsExactly("""
                        content/hub/a.md:3:14: error [unknown-indicator] "job" is not an indicator of data/indicators.yaml
                          hint: did you mean "jobs"?""", """
                        content/hub/a.md:4:11: error [unknown-resource] "bb" is not a published resource of the hub
                          hint: did you mean "b"?""", """
                        content/hub/a.md:4:15: error [unknown-resource] "c" is not a published resource of the hub
                          hint: known: a, b""");
    }

    @Test
    void oneFileNameIsOneResourceEvenInFolders() {
        resource("guides/a", "title: A\n");
        resource("a", "title: B\n");
        read();
        assertThat(Sample.messages(diagnostics)).containsExactly("""
                content/hub/guides/a.md: error [duplicate-resource] the resource "a" stands already at content/hub/a.md
                  hint: rename one of the two files""");
    }

    @Test
    void jbakesHeadersMayHoldKeysOfTheirOwn() {
        tree.with("content/hub/a.md", "title=A\nstatus=published\ntags=one, two\nbespoke=yes\n~~~~~~\n\nText.\n");
        Resource r = read().resource("a").orElseThrow();
        assertThat(Sample.messages(diagnostics)).isEmpty();
        assertThat(r.topics()).containsExactly("one", "two");
    }

    @Test
    void aKeyThatIsNotKnownIsAnErrorInYaml() {
        resource("a", "title: A\npull: yes\n");
        read();
        assertThat(Sample.faults(diagnostics))
                .containsExactly("content/hub/a.md:3:1: error [unknown-key] \"pull\" is not a key of a header");
    }

    private void resource(String id, String header) {
        tree.with("content/hub/" + id + ".md", "---\n" + header + "---\n\nText.\n");
    }

    private Hub read() {
        return HubReader.read(tree, Set.of("jobs"), TODAY, diagnostics);
    }
}
