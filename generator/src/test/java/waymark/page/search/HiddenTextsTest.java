package waymark.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import waymark.Sample;
import waymark.benchmark.Benchmarks;
import waymark.diagnostic.Diagnostics;
import waymark.network.Moment;
import waymark.network.Network;
import waymark.network.NetworkReader;
import waymark.network.TextMemory;
import waymark.page.Messages;
import waymark.page.Numbers;
import waymark.page.Output;
import waymark.page.indicator.IndicatorFrames;
import waymark.page.network.NetworkScope;
import waymark.render.MessagesReader;
import waymark.render.TemplateTree;
import waymark.store.MemoryTree;
import waymark.work.Workers;

/** What may not be read yet can't be found either. */
class HiddenTextsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static String text(String title, String header) {
        return "---\ntitle: " + title + "\nsummary: About " + title + ".\n" + header + "---\n## In " + title
                + "\n\nText.\n";
    }

    private static MemoryTree tree(String firstDraft) {
        return Sample.tree()
                .with("data/site.yaml", Sample.SITE.replace("first-draft: true", "first-draft: " + firstDraft))
                .with("content/hub/open.md", text("Openness", "tags: [visible]\n"))
                .with("content/hub/draft.md", text("Canarydraft", "status: draft\ntags: [canarytag]\n"))
                .with("content/hub/later.md", text("Canarylater", "status: published-date\ndate: 2027-01-01\n"))
                .with("content/canarypage.md", text("Canarypage", "status: draft\n"))
                .with("content/places/northbridge/index.md", text("Northbridge itself", ""))
                .with("content/places/northbridge/work.md", text("Unreleased", ""))
                .with("content/places/northbridge/canarytext.md", text("Canarytext", "status: draft\n"));
    }

    private static String written(MemoryTree tree) {
        Diagnostics diagnostics = new Diagnostics();
        Moment now = new Moment(Optional.of(TODAY), Instant.EPOCH);
        Network network = NetworkReader.read(
                        tree, new MemoryTree(), now, false, Workers.none(), TextMemory.none(), diagnostics)
                .network();
        assertThat(Sample.faults(diagnostics)).isEmpty();
        Messages words = MessagesReader.read(TemplateTree.packed(), "en", diagnostics);
        Numbers numbers = new Numbers(network.evidence(), words);
        IndicatorFrames frames = new IndicatorFrames(new Benchmarks(network.evidence()), numbers, words);
        StringBuilder all = new StringBuilder();
        for (Output output : SearchPages.compose(
                new NetworkScope(network, frames, numbers, words, TODAY), SearchPages.entries(network, words))) {
            all.append(
                    output instanceof Output.File f
                            ? new String(f.bytes(), StandardCharsets.UTF_8)
                            : ((Output.Page) output).view().toString());
        }
        return all.toString();
    }

    @Test
    void draftsAndWhatIsToComeAreNotInTheIndex() {
        assertThat(written(tree("true")))
                .contains("Openness", "Visible", "Unreleased")
                .doesNotContainIgnoringCase("canary");
    }

    @Test
    void aPlaceThatHasReleasedNothingIsNotInTheIndex() {
        assertThat(written(tree("false")))
                .contains("Openness", "Employment rate")
                .doesNotContainIgnoringCase("canary")
                .doesNotContain("Unreleased", "Northbridge itself", "places/northbridge");
    }
}
