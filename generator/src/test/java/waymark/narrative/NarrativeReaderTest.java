package waymark.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import waymark.Sample;
import waymark.diagnostic.Diagnostics;
import waymark.store.MemoryTree;

class NarrativeReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String FOLDER = "content/places/northbridge";

    private final Diagnostics diagnostics = new Diagnostics();
    private final MemoryTree tree = new MemoryTree();

    @Test
    void readsTheTextsOfAFolderByOrderAndThenByTitle() {
        text("zebra", "title: Zebra\norder: 1");
        text("warm", "title: Warm homes\nsummary: Cold.\nowner: office\nreview-by: 2026-12-01");
        text("index", "title: Our story");
        Narratives narratives = read();
        assertThat(Sample.messages(diagnostics)).isEmpty();
        assertThat(narratives.published())
                .extracting(Narrative::title)
                .containsExactly("Zebra", "Our story", "Warm homes");
        assertThat(narratives.of("warm")).hasValueSatisfying(n -> {
            assertThat(n.path()).isEqualTo(FOLDER + "/warm.md");
            assertThat(n.owner()).isEqualTo("office");
            assertThat(n.reviewBy()).contains(LocalDate.of(2026, 12, 1));
            assertThat(n.words()).isEqualTo(2);
        });
    }

    @Test
    void ofADraftOnlyThePathGoesOn() {
        text("secret", "title: Secret\nstatus: draft");
        text("later", "title: Later\nstatus: published-date\ndate: 2026-11-23");
        text("today", "title: Today\nstatus: published-date\ndate: 2026-11-22");
        Narratives narratives = read();
        assertThat(Sample.messages(diagnostics)).isEmpty();
        assertThat(narratives.published()).extracting(Narrative::title).containsExactly("Today");
        assertThat(narratives.drafts()).containsExactlyInAnyOrder(FOLDER + "/secret.md", FOLDER + "/later.md");
    }

    @Test
    void textsOfFoldersBelowAreNotAmongThem() {
        text("index", "title: Our story");
        text("pictures/notes", "title: Notes");
        assertThat(read().published()).extracting(Narrative::slug).containsExactly("index");
    }

    @Test
    void everySlipOfAHeaderIsSaid() {
        text("warm", "titel: Warm homes\nreview-by: soon\norder: first\nkind: guide");
        read();
        assertThat(Sample.messages(diagnostics)).containsExactly("""
                        content/places/northbridge/warm.md:2:1: error [missing-key] "title" is missing in a header
                          hint: add title: …""", """
                        content/places/northbridge/warm.md:2:1: error [unknown-key] "titel" is not a key of a header
                          hint: did you mean "title"?""", """
                        content/places/northbridge/warm.md:3:12: error [bad-value] "soon" is not a date
                          hint: write year, month and day, such as 2026-03-31""", """
                        content/places/northbridge/warm.md:4:8: error [bad-value] "first" is not a whole number
                          hint: write it as 12""", """
                        content/places/northbridge/warm.md:5:1: error [unknown-key] "kind" is not a key of a header
                          hint: known: date, language, order, owner, review-by, status, summary, tags, title, type""");
    }

    @Test
    void aFileNameIsFitForAddresses() {
        text("Warm Homes", "title: Warm homes");
        read();
        assertThat(Sample.messages(diagnostics)).containsExactly("""
                content/places/northbridge/Warm Homes.md: error [bad-id] "Warm Homes" is not a valid file name
                  hint: use lower-case letters, digits and hyphens: it becomes part of addresses""");
    }

    @Test
    void aTextWithoutAHeaderHasNoTitle() {
        tree.with(FOLDER + "/warm.md", "Two words.\n");
        read();
        assertThat(Sample.faults(diagnostics))
                .containsExactly(FOLDER + "/warm.md:1:1: error [missing-key] \"title\" is missing in a header");
    }

    private void text(String name, String header) {
        tree.with(FOLDER + "/" + name + ".md", "---\n" + header + "\n---\n\nTwo words.\n");
    }

    private Narratives read() {
        return NarrativeReader.read(tree, FOLDER, TODAY, diagnostics);
    }
}
