package waymark.indicator.sidecar;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import waymark.indicator.Indicator;
import waymark.indicator.Source;
import waymark.indicator.Unit;
import waymark.store.MemoryTree;

class OpenSdgReaderTest {
    private static final String TABLE = "Year,Series,GeoCode,Value\n2024,,D1,7.5\n";
    private static final String CONFIG = """
            indicator_name: global_indicators.1-2-1-title
            graph_title: Share of people in <em>poverty</em>
            indicator_number: '1.2.1'
            computation_units: Percentage (%)
            data_footnote: 'Before<br>housing&nbsp;costs'
            copyright: OGL
            precision:
              - decimals: 1
              - {series: Depth of poverty, decimals: 2}
            graph_titles:
              - {series: Depth of poverty, title: How deep poverty is}
            """;
    private static final String META = """
            SDG_GOAL: 'Goal 1: End poverty'
            SDG_INDICATOR: >-
              Indicator 1.2.1: Proportion of population below the poverty line
            STAT_CONC_DEF: >-
              People whose income is low.
              <br><br>
              After <b>tax</b>.
            REC_USE_LIM: Islands are left out.
            DATA_COMP: custom.data-comp
            source_active_1: 'true'
            source_url_text_1: |
              Income Survey, table 7
            source_url_1: |
              https://example.org/income
            source_organisation_1: |
              <a href="https://example.org">Office of Figures</a>
            source_release_date_1: 11/03/2026
            source_next_release_1: TBC
            source_active_2: true
            source_organisation_2: Agency of the North
            source_url_text_2: Link to Source
            source_release_date_2: 2026-04-01
            source_active_3: 'false'
            source_organisation_3: Nobody
            """;

    @Test
    void theFilesOfADataRepositoryTellTogether() {
        Described described = Described.by(repository(), "1-2-1");
        assertThat(described.messages()).isEmpty();
        Indicator jobs = described.indicator();
        assertThat(jobs.title()).isEqualTo("Share of people in poverty");
        assertThat(jobs.definition()).isEqualTo("People whose income is low. After tax.");
        assertThat(jobs.unit()).isEqualTo(new Unit("", "%", "per cent"));
        assertThat(jobs.decimals()).contains(1);
        assertThat(jobs.caveats()).isEqualTo("Before housing costs. Islands are left out.");
        assertThat(jobs.source())
                .isEqualTo(new Source(
                        "Income Survey, table 7; Agency of the North",
                        "Office of Figures and Agency of the North",
                        Optional.of(URI.create("https://example.org/income")),
                        Optional.of(LocalDate.of(2026, 4, 1)),
                        Optional.empty(),
                        "Open Government Licence"));
    }

    @Test
    void aSeriesHasItsOwnTitleAndDecimals() {
        Indicator series = Described.by(repository(), "1-2-1 (Depth of poverty, Percentage)")
                .indicator();
        assertThat(series.title()).isEqualTo("How deep poverty is");
        assertThat(series.decimals()).contains(2);
        assertThat(series.source().name()).startsWith("Income Survey");
    }

    @Test
    void aSeriesOfWhichNothingIsSaidSharesAllButTheTitle() {
        Described described = Described.by(repository(), "1-2-1 (Spread, of poverty)");
        assertThat(described.messages()).containsExactly("""
                        data/indicators.yaml:3:5: error [missing-key] "title" is missing in an indicator
                          hint: add title: …; data/observations/indicator-config/1-2-1.yml doesn't tell it""");
        assertThat(described.indicator().definition()).startsWith("People whose");
    }

    @Test
    void theFileMayLieBesideTheTableOrBeMarkdownOrJson() {
        for (String file : new String[] {"1-2-1.yml", "indicator_1-2-1.yaml"}) {
            assertThat(Described.by(beside(file, CONFIG + META), "1-2-1").messages())
                    .as(file)
                    .isEmpty();
        }
        Described markdown = Described.by(beside("meta/1-2-1.md", "---\n" + CONFIG + META + "---\nMore.\n"), "1-2-1");
        assertThat(markdown.messages()).isEmpty();
        assertThat(markdown.indicator().title()).isEqualTo("Share of people in poverty");
        Described json = Described.by(
                beside("meta/1-2-1.json", "{\"indicator\": \"1.2.1\", \"graph_title\": \"Poverty\"}"), "1-2-1");
        assertThat(json.indicator().title()).isEqualTo("Poverty");
    }

    @Test
    void keysOfTranslationsAreResolved() {
        MemoryTree tree = beside(
                        "indicator-config/1-2-1.yml", "indicator_name: global.1-2-1-title\ncomputation_units: Part\n")
                .with("data/observations/translations/en/global.yml", "1-2-1-title: In <i>poverty</i>\n")
                .with("data/observations/translations/en/data.yml", "Part: Percent\n")
                .with("data/observations/translations/fr/global.yml", "1-2-1-title: Pauvres\n");
        Indicator jobs = Described.by(tree, "1-2-1").indicator();
        assertThat(jobs.title()).isEqualTo("In poverty");
        assertThat(jobs.unit().suffix()).isEqualTo("%");
    }

    @Test
    void aKeyThatIsNotTranslatedHereIsNotedWhereNothingElseTells() {
        Described described = Described.by(beside("1-2-1.yml", "graph_title: global.1-2-1-title\n"), "1-2-1");
        assertThat(described.messages()).contains("""
                        data/observations/1-2-1.yml:1:14: note [sidecar-translation] "global.1-2-1-title" is the key of a text\
                         that isn't here
                          hint: put data/observations/translations/en/global.yml beside it, or write the text in the\
                         catalogue""");
        assertThat(Described.by(repository(), "1-2-1").messages()).isEmpty();
    }

    @Test
    void otherLanguagesAreNotedAndNotRead() {
        MemoryTree tree = repository().with("data/observations/meta/fr/1-2-1.yml", "SDG_INDICATOR: Pauvreté\n");
        Described described = Described.by(tree, "1-2-1");
        assertThat(described.faults())
                .containsExactly(
                        "data/observations/meta/fr: note [sidecar-language] the descriptions here are not read:"
                                + " the site is in English");
        assertThat(described.indicator().title()).isEqualTo("Share of people in poverty");
        MemoryTree welsh = beside("meta/cy/1-2-1.yml", "graph_title: Tlodi\n");
        assertThat(Described.by(welsh, "1-2-1").indicator().title()).isEqualTo("Tlodi");
    }

    @Test
    void descriptionsWithoutTablesAreNotedOnce() {
        MemoryTree tree = repository()
                .with("data/observations/meta/1-3-1.yml", META)
                .with("data/observations/meta/1-4-1.yml", META);
        assertThat(Described.by(tree, "1-2-1").faults())
                .containsExactly("data/observations/meta/1-3-1.yml:1:1: note [sidecar-without-table] the tables of 2"
                        + " descriptions are not in data/observations");
    }

    @Test
    void withoutAUnitTheKeyIsNamedThatWouldHoldIt() {
        MemoryTree tree = beside("1-2-1.yml", CONFIG.replace("Percentage (%)", "''") + META);
        assertThat(Described.by(tree, "1-2-1").messages()).containsExactly("""
                        data/indicators.yaml:3:5: error [missing-unit] this indicator has no unit
                          hint: add for example unit: {suffix: "%", name: per cent}, or fill in computation_units in\
                         data/observations/1-2-1.yml""");
    }

    private static MemoryTree repository() {
        return beside("indicator-config/1-2-1.yml", CONFIG).with("data/observations/meta/1-2-1.yml", META);
    }

    private static MemoryTree beside(String file, String text) {
        return new MemoryTree()
                .with("data/observations/indicator_1-2-1.csv", TABLE)
                .with("data/observations/" + file, text);
    }
}
