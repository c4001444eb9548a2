package waymark.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import waymark.Sample;
import waymark.diagnostic.Diagnostics;
import waymark.store.MemoryTree;
import waymark.work.Workers;

class NetworkCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String STORY = "content/places/northbridge/index.md";

    private final Diagnostics diagnostics = new Diagnostics();
    private final MemoryTree tree = Sample.tree()
            .with("content/hub/guide.md", "---\ntitle: Guide\n---\n\n## First steps\n\nText.\n")
            .with("content/hub/secret.md", "---\ntitle: Secret\nstatus: draft\n---\n\nText.\n");

    @Test
    void whatIsThereMayBeNamed() {
        story("""
                [Guide](../../hub/guide.md#first-steps), [figure](indicator:jobs), [[value:jobs]],
                [[value:jobs period=2023]], [[value:jobs vs=albion with=period]].

                [[chart:jobs]]

                [[chart:jobs kind=spread vs=albion,region]]
                """);
        check();
        assertThat(Sample.messages(diagnostics)).isEmpty();
    }

    @Test
    void linksLeadToPublishedTextsAndTheirHeadings() {
        story("""
                [a](../../hub/giude.md)
                [b](../../hub/secret.md)
                [c](../../hub/guide.md#first-step)
                [d](indicator:job)
                """);
        check();
        assertThat(Sample.messages(diagnostics))
                .containsExactly(
                        STORY + ":5:5: error [missing-link] \"content/hub/giude.md\" is not there to link to\n"
                                + "  hint: did you mean \"content/hub/guide.md\"?",
                        STORY + ":6:5: error [draft-link] \"content/hub/secret.md\" is a draft, and readers would find"
                                + " nothing there\n  hint: publish it with status: published, or take the link out",
                        STORY + ":7:5: error [missing-anchor] \"content/hub/guide.md\" has no heading \"#first-step\"\n"
                                + "  hint: did you mean \"first-steps\"?",
                        STORY + ":8:5: error [unknown-indicator] \"job\" is not an indicator of data/indicators.yaml\n"
                                + "  hint: did you mean \"jobs\"?");
    }

    @Test
    void figuresNameWhatIsKnown() {
        story("""
                [[value:job]]
                [[value:jobs vs=albino]]
                [[value:jobs period=2022]]
                """);
        check();
        assertThat(Sample.messages(diagnostics))
                .containsExactly(
                        STORY + ":5:1: error [unknown-indicator] \"job\" is not an indicator of data/indicators.yaml\n"
                                + "  hint: did you mean \"jobs\"?",
                        STORY + ":6:1: error [unknown-comparator] \"albino\" is not a comparator of"
                                + " data/comparators.yaml\n  hint: did you mean \"albion\"?",
                        STORY + ":7:1: error [no-figure] there is no figure of jobs for Northbridge in 2022\n"
                                + "  hint: did you mean \"2023\"?");
    }

    @Test
    void aComparatorThatThePlaceDoesNotHaveIsSaid() {
        tree.changed(
                "data/places.csv",
                t -> t.replace("northbridge,", "northbridge,")
                        .replace("D1,Northbridge,district,R1 A1", "D1,Northbridge,district,A1"));
        story("[[value:jobs vs=region]]\n");
        check();
        assertThat(Sample.messages(diagnostics))
                .containsExactly(STORY + ":5:1: error [no-figure] Northbridge has no comparator \"region\"\n"
                        + "  hint: take the figure out, or name another comparator");
    }

    @Test
    void chartsNameWhatIsKnown() {
        tree.changed("data/indicators.yaml", t -> t + """
                  - id: pay
                    title: Pay
                    theme: work
                    definition: Pay.
                    unit: {prefix: "£"}
                    polarity: high-is-good
                    source: {name: Survey}
                """);
        story("[[chart:jobs vs=albino]]\n\n[[chart:pay]]\n");
        check();
        assertThat(Sample.messages(diagnostics))
                .containsExactly(
                        STORY + ":5:1: error [unknown-comparator] \"albino\" is not a comparator of"
                                + " data/comparators.yaml\n  hint: did you mean \"albion\"?",
                        STORY + ":7:1: error [no-figure] there is no figure of pay for Northbridge to draw\n"
                                + "  hint: take the chart out");
    }

    @Test
    void whatNoPageWouldShowIsRefused() {
        story("[[value:jobs vs=albion,region]]\n\n[[chart:jobs period=2023]]\n");
        check();
        assertThat(Sample.messages(diagnostics))
                .containsExactly(
                        STORY + ":5:14: error [md-embed-setting] \"albion,region\" is not a value of \"vs\"\n"
                                + "  hint: write it as in vs=albion",
                        STORY + ":7:14: error [md-embed-setting] \"period=2023\" is not a setting of [[chart:…]]\n"
                                + "  hint: known: kind, vs");
    }

    @Test
    void textsOfNoPlaceHaveNoFigures() {
        tree.with("content/index.md", "---\ntitle: Home\n---\n\nSee [[value:jobs]].\n");
        check();
        assertThat(Sample.messages(diagnostics)).containsExactly("""
                content/index.md:5:5: error [embed-without-place] figures and charts belong to a place, and this text belongs to none
                  hint: link to the indicator instead: [words](indicator:ID)""");
    }

    @Test
    void picturesAreThere() {
        story("![The mill](mill.png)\n");
        check();
        assertThat(Sample.faults(diagnostics))
                .containsExactly(
                        STORY
                                + ":5:1: error [missing-image] the picture \"content/places/northbridge/mill.png\" is not there, or not beside this text");
    }

    @Test
    void aRoadMapIsHeldAgainstEverythingItNames() {
        tree.with("data/road-maps/northbridge.yaml", """
                place: northbridge
                title: Our road map
                partners:
                  - {id: council, name: Council}
                commitments:
                  - id: work
                    title: Work for all
                    lead: council
                    outcomes:
                      - indicator: jobs
                        comparator: albino
                        baseline: {period: 2023, value: 77.2}
                        target: {by: 2029, value: 70}
                buddies: [saltmash]
                """);
        check();
        assertThat(diagnostics.sorted())
                .extracting(d -> d.code())
                .containsExactly("unknown-comparator", "baseline-differs", "target-direction", "unknown-place");
    }

    private void story(String text) {
        tree.with(STORY, "---\ntitle: Our story\n---\n\n" + text);
    }

    private void check() {
        Moment now = new Moment(Optional.of(TODAY), Instant.EPOCH);
        NetworkCheck.check(
                NetworkReader.read(tree, new MemoryTree(), now, false, Workers.none(), TextMemory.none(), diagnostics),
                TODAY,
                diagnostics);
    }
}
