package waymark.indicator.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.Sample;
import waymark.diagnostic.Diagnostics;
import waymark.indicator.Catalogue;
import waymark.indicator.Decimals;
import waymark.indicator.Evidence;
import waymark.indicator.Indicator;
import waymark.indicator.Polarity;
import waymark.indicator.Source;
import waymark.indicator.Unit;
import waymark.store.MemoryTree;

class CatalogueReaderTest {
    private static final String THEMES = "themes:\n  - {id: work, title: Working well}\n";
    private static final String SIDECAR = """
            {"ess-beta-metadata": {"label": "Employment rate", "subtitle": "People in work.", "suffix": "%",
             "subText": "per cent", "decimalPlaces": 1, "sourceOrg": "ONS", "sourceURL": "https://example.org/jobs",
             "sourceDate": "20/01/2026", "caveats": "A survey."}}
            """;
    private static final String LABELLED = THEMES + """
            indicators:
              - id: jobs
                label: Employment rate
                theme: work
                polarity: high-is-good
            """;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void readsWhatTheFileSays() {
        Catalogue catalogue = read(new MemoryTree(), Sample.INDICATORS);
        assertThat(Sample.messages(diagnostics)).isEmpty();
        Indicator jobs = catalogue.indicator("jobs").orElseThrow();
        assertThat(jobs.title()).isEqualTo("Employment rate");
        assertThat(jobs.label()).isEqualTo("jobs");
        assertThat(jobs.unit()).isEqualTo(new Unit("", "%", "per cent"));
        assertThat(jobs.decimals()).contains(1);
        assertThat(jobs.polarity()).isEqualTo(Polarity.HIGH_IS_GOOD);
        assertThat(jobs.source())
                .isEqualTo(new Source(
                        "Labour Survey",
                        "Office",
                        Optional.empty(),
                        Optional.of(LocalDate.of(2026, 1, 20)),
                        Optional.empty(),
                        "Open"));
        assertThat(catalogue.of(catalogue.theme("work").orElseThrow())).containsExactly(jobs);
        assertThat(catalogue.named("jobs")).contains(jobs);
    }

    @Test
    void whatTheFileLeavesOutComesFromTheSidecarOfThatLabel() {
        Catalogue catalogue = read(new MemoryTree().with("data/observations/jobs.json", SIDECAR), LABELLED);
        assertThat(Sample.messages(diagnostics)).isEmpty();
        Indicator jobs = catalogue.indicator("jobs").orElseThrow();
        assertThat(jobs.title()).isEqualTo("Employment rate");
        assertThat(jobs.definition()).isEqualTo("People in work.");
        assertThat(jobs.unit()).isEqualTo(new Unit("", "%", "per cent"));
        assertThat(jobs.decimals()).contains(1);
        assertThat(jobs.caveats()).isEqualTo("A survey.");
        assertThat(jobs.source())
                .isEqualTo(new Source(
                        "ONS",
                        "ONS",
                        Optional.of(URI.create("https://example.org/jobs")),
                        Optional.of(LocalDate.of(2026, 1, 20)),
                        Optional.empty(),
                        ""));
        assertThat(catalogue.named("Employment rate")).contains(jobs);
    }

    @Test
    void whatTheFileSaysStandsAboveTheSidecar() {
        Catalogue catalogue = read(
                new MemoryTree().with("data/observations/jobs.json", SIDECAR),
                LABELLED + "    title: In work\n    decimals: 0\n    caveats: Mind the sample.\n");
        Indicator jobs = catalogue.indicator("jobs").orElseThrow();
        assertThat(jobs.title()).isEqualTo("In work");
        assertThat(jobs.decimals()).contains(0);
        assertThat(jobs.caveats()).isEqualTo("Mind the sample.");
        assertThat(jobs.definition()).isEqualTo("People in work.");
    }

    @Test
    void aSidecarMayHoldSeveralIndicatorsThatShareWhatTheyHaveInCommon() {
        String shared = """
                {"ess-beta-metadata": {"shared": {"suffix": "%", "sourceOrg": "ONS"},
                 "Employment rate": {"subtitle": "People in work."}, "Other": {"subtitle": "Others."}}}
                """;
        Indicator jobs = read(new MemoryTree().with("data/observations/jobs.json", shared), LABELLED)
                .indicator("jobs")
                .orElseThrow();
        assertThat(Sample.messages(diagnostics)).isEmpty();
        assertThat(jobs.definition()).isEqualTo("People in work.");
        assertThat(jobs.unit().suffix()).isEqualTo("%");
    }

    @Test
    void aSidecarNamesThePoundInItsOwnWayAndSeveralSourcesInOneField() {
        String pay = """
                {"ess-beta-metadata": {"label": "employment RATE", "subtitle": "Pay.", "prefix": "GBPSign", "suffix": null,
                 "subText": "in £ millions", "decimalPlaces": 0, "sourceOrg": "ONS|NISRA",
                 "sourceURL": "https://example.org/a|https://example.org/b", "sourceDate": "20/01/2026|28/02/2026",
                 "caveats": "See [the guide](https://example.org/guide).\\n\\nOr not."}}
                """;
        Catalogue catalogue = read(new MemoryTree().with("data/observations/jobs.json", pay), LABELLED);
        assertThat(Sample.messages(diagnostics)).isEmpty();
        Indicator jobs = catalogue.indicator("jobs").orElseThrow();
        assertThat(jobs.unit()).isEqualTo(new Unit("£", " million", "£ million"));
        assertThat(jobs.source().name()).isEqualTo("ONS and NISRA");
        assertThat(jobs.source().url()).contains(URI.create("https://example.org/a"));
        assertThat(jobs.source().released()).contains(LocalDate.of(2026, 2, 28));
        assertThat(jobs.caveats()).isEqualTo("See the guide. Or not.");
    }

    @Test
    void aUnitOfOneWordStandsBehindEveryValue() {
        String years = SIDECAR.replace("\"suffix\": \"%\"", "\"suffix\": null").replace("per cent", "years");
        String rate = years.replace("years", "per 100,000 population");
        assertThat(read(new MemoryTree().with("data/observations/jobs.json", years), LABELLED)
                        .indicator("jobs"))
                .hasValueSatisfying(i -> assertThat(i.unit()).isEqualTo(new Unit("", " years", "years")));
        assertThat(read(new MemoryTree().with("data/observations/jobs.json", rate), LABELLED)
                        .indicator("jobs"))
                .hasValueSatisfying(i -> assertThat(i.unit()).isEqualTo(new Unit("", "", "per 100,000 population")));
    }

    @Test
    void aSourceMayAddItsLicenceToWhatTheSidecarTells() {
        Catalogue catalogue = read(
                new MemoryTree().with("data/observations/jobs.json", SIDECAR),
                LABELLED + "    source: {licence: Open}\n");
        assertThat(Sample.messages(diagnostics)).isEmpty();
        Source source = catalogue.indicator("jobs").orElseThrow().source();
        assertThat(source.name()).isEqualTo("ONS");
        assertThat(source.licence()).isEqualTo("Open");
    }

    @Test
    void aSourceWithANameOfItsOwnTakesNothingFromTheSidecar() {
        Catalogue catalogue = read(
                new MemoryTree().with("data/observations/jobs.json", SIDECAR),
                LABELLED + "    source: {name: Another}\n");
        assertThat(catalogue.indicator("jobs").orElseThrow().source())
                .isEqualTo(new Source("Another", "", Optional.empty(), Optional.empty(), Optional.empty(), ""));
    }

    @Test
    void withoutASidecarWhatIsMissingIsSaid() {
        read(new MemoryTree(), LABELLED);
        assertThat(Sample.faults(diagnostics))
                .containsExactly(
                        "data/indicators.yaml:4:5: error [missing-key] \"definition\" is missing in an indicator",
                        "data/indicators.yaml:4:5: error [missing-key] \"source\" is missing in an indicator",
                        "data/indicators.yaml:4:5: error [missing-key] \"title\" is missing in an indicator",
                        "data/indicators.yaml:4:5: error [missing-unit] this indicator has no unit");
    }

    @Test
    void ofAnIndicatorNothingIsReadOverInSilence() {
        read(new MemoryTree(), """
                themes:
                  - {id: work, title: Working well, sumary: Work.}
                indicators:
                  - id: jobs
                    title: Employment rate
                    theme: work
                    definition: People in work.
                    unit: {sufix: "%", name: per cent}
                    polarity: high-is-good
                    source: {name: Survey, publischer: Office}
                    caveat: A survey.
                """);
        assertThat(Sample.messages(diagnostics)).containsExactly("""
                        data/indicators.yaml:2:37: error [unknown-key] "sumary" is not a key of a theme
                          hint: did you mean "summary"?""", """
                        data/indicators.yaml:8:12: error [unknown-key] "sufix" is not a key of a unit
                          hint: did you mean "suffix"?""", """
                        data/indicators.yaml:10:28: error [unknown-key] "publischer" is not a key of a source
                          hint: did you mean "publisher"?""", """
                        data/indicators.yaml:11:5: error [unknown-key] "caveat" is not a key of an indicator
                          hint: did you mean "caveats"?""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "7", "30"})
    void aNumberOfDecimalsThatNobodyCanPrintIsRefused(String decimals) {
        read(new MemoryTree(), Sample.INDICATORS.replace("decimals: 1", "decimals: " + decimals));
        assertThat(Sample.messages(diagnostics))
                .containsExactly("data/indicators.yaml:9:15: error [bad-value] \"" + decimals
                        + "\" is not a number of decimals\n  hint: write a whole number from 0 to 6");
    }

    @ParameterizedTest(name = "a {0} per {1}")
    @CsvSource({
        "rate, 0, '\"per\" is not above zero\n  hint: write for example per: 100000'",
        "proportion, -100, '\"per\" is not above zero\n  hint: write for example per: 100000'",
        "mean, 1000, '\"per\" stands on a mean\n  hint: take it out; proportions and rates alone have one'"
    })
    void aMultiplierIsAboveZeroAndOfAShare(String measure, String per, String message) {
        read(
                new MemoryTree(),
                Sample.INDICATORS.replace("measure: proportion", "measure: " + measure + "\n    per: " + per));
        assertThat(Sample.messages(diagnostics))
                .containsExactly("data/indicators.yaml:12:10: error [bad-value] " + message);
    }

    @Test
    void idsAndLabelsStandOnce() {
        String second = """
                  - id: jobs
                    title: Other
                    theme: work
                    definition: Other.
                    unit: {name: people}
                    polarity: none
                    source: {name: Survey}
                  - id: more
                    label: jobs
                    title: Other
                    theme: work
                    definition: Other.
                    unit: {name: people}
                    polarity: none
                    source: {name: Survey}
                """;
        read(new MemoryTree(), Sample.INDICATORS + second);
        assertThat(Sample.faults(diagnostics))
                .containsExactly(
                        "data/indicators.yaml:13:9: error [duplicate-indicator] the indicator \"jobs\" stands already at"
                                + " data/indicators.yaml:4:9",
                        "data/indicators.yaml:20:9: error [duplicate-label] the label \"jobs\" stands already at"
                                + " data/indicators.yaml:4:9");
    }

    @Test
    void aLabelIsNoOtherIndicatorsId() {
        String second = """
                  - id: more
                    label: jobs
                    title: Other
                    theme: work
                    definition: Other.
                    unit: {name: people}
                    polarity: none
                    source: {name: Survey}
                """;
        read(
                new MemoryTree(),
                Sample.INDICATORS.replace("- id: jobs\n", "- id: jobs\n    label: Employment\n") + second);
        assertThat(Sample.faults(diagnostics))
                .containsExactly(
                        "data/indicators.yaml:14:9: error [duplicate-label] the label \"jobs\" stands already at"
                                + " data/indicators.yaml:4:9");
    }

    private static final String MORE = """
            indicators:
              - id: pay
                title: Pay
                theme: work
                definition: Weekly pay.
                unit: {prefix: "£"}
                polarity: high-is-good
                source: {name: Survey}
            """;

    @Test
    void aCatalogueMayBeDividedAndAThemeStandInAnyFile() {
        MemoryTree tree = new MemoryTree()
                .with("data/indicators/pay.yaml", MORE)
                .with("data/indicators/health.yaml", "themes: [{id: health, title: Health}]\n");
        Catalogue catalogue = read(tree, Sample.INDICATORS.replace("theme: work", "theme: health"));
        assertThat(Sample.messages(diagnostics)).isEmpty();
        assertThat(catalogue.themes()).extracting(t -> t.id()).containsExactly("work", "health");
        assertThat(catalogue.indicators()).extracting(Indicator::id).containsExactly("jobs", "pay");
    }

    @Test
    void theFolderAloneIsACatalogueToo() {
        MemoryTree tree = new MemoryTree()
                .with("data/indicators/all.yaml", Sample.INDICATORS)
                .with("data/indicators/pay.yaml", MORE);
        assertThat(CatalogueReader.read(tree, diagnostics).ids()).containsExactlyInAnyOrder("jobs", "pay");
        assertThat(Sample.messages(diagnostics)).isEmpty();
    }

    @Test
    void whatStandsInTwoFilesIsToldWithBothPlaces() {
        MemoryTree tree = new MemoryTree()
                .with("data/indicators/again.yaml", MORE)
                .with("data/indicators/pay.yaml", MORE + "themes: [{id: work, title: Work}]\n");
        read(tree, Sample.INDICATORS);
        assertThat(Sample.faults(diagnostics))
                .containsExactly(
                        "data/indicators/pay.yaml:2:9: error [duplicate-indicator] the indicator \"pay\" stands already"
                                + " at data/indicators/again.yaml:2:9",
                        "data/indicators/pay.yaml:9:15: error [duplicate-theme] the theme \"work\" stands already at"
                                + " data/indicators.yaml:2:10");
    }

    @Test
    void aThemeThatMayStandInAFileWithAFaultIsNotCalledUnknown() {
        read(
                new MemoryTree().with("data/indicators/health.yaml", "themes: [{id: health, title: Health}\n"),
                Sample.INDICATORS.replace("theme: work", "theme: health"));
        assertThat(Sample.faults(diagnostics)).singleElement().asString().contains("data/indicators/health.yaml:1:9");
    }

    @Test
    void aThemeMustBeListed() {
        read(new MemoryTree(), Sample.INDICATORS.replace("theme: work", "theme: wrok"));
        assertThat(Sample.messages(diagnostics)).containsExactly("""
                data/indicators.yaml:6:12: error [unknown-theme] "wrok" is not a theme
                  hint: did you mean "work"?""");
    }

    @Test
    void decimalsFollowFromTheLargestValueWhereNoneAreGiven() {
        assertThat(decimals("1000.5")).isZero();
        assertThat(decimals("1000")).isEqualTo(1);
        assertThat(decimals("10")).isEqualTo(2);
        assertThat(decimals("1")).isEqualTo(2);
        assertThat(decimals("0.99")).isEqualTo(3);
        assertThat(decimals("-2000")).isZero();
    }

    private static int decimals(String value) {
        MemoryTree tree = Sample.tree()
                .changed(
                        "data/indicators.yaml",
                        t -> t.replace("    decimals: 1\n", "")
                                .replace("{suffix: \"%\", name: per cent}", "{name: people}")
                                .replace("measure: proportion", "measure: count"))
                .with("data/observations/work.csv", "area,indicator,period,value\nD1,jobs,2024," + value + "\n");
        Evidence evidence = Sample.evidence(tree);
        return Decimals.of(evidence.catalogue().indicator("jobs").orElseThrow(), evidence.observations());
    }

    private Catalogue read(MemoryTree tree, String catalogue) {
        return CatalogueReader.read(tree.with(CatalogueReader.PATH, catalogue), diagnostics);
    }
}
