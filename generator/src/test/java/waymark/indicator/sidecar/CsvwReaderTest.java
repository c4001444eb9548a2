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

class CsvwReaderTest {
    private static final String TABLE = "area,indicator,period,value\nD1,employment-rate,2024,75\n";
    private static final String META = """
            {
              "@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}],
              "url": "https://figures.example.org/api/data.csv?indicator=employment-rate",
              "notes": ["Metadata generated on 20 May by a service.", "From a <b>survey</b>."],
              "dc:title": "Employment rate",
              "dc:description": "People in work,<br>as a share of all.",
              "dc:creator": "Office of Figures",
              "dc:publisher": ["Office of Figures", "Agency of the North"],
              "dc:issued": "2026-04-16T09:30:00Z",
              "dc:modified": "2026-05-01",
              "dc:license": "http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
              "tableSchema": {"columns": [
                {"name": "area", "titles": "Area code", "datatype": "string"},
                {"name": "value", "titles": {"en": "Observation value"}, "schema:unitText": "Percentage (%)",
                 "datatype": {"base": "decimal", "format": "#,##0.0"}},
                {"name": "row", "virtual": true}
              ]}
            }
            """;

    @Test
    void theFileBesideATableTellsAllOfItsOnlyIndicator() {
        Described described = Described.by(tree(META), "employment-rate");
        assertThat(described.messages()).isEmpty();
        Indicator jobs = described.indicator();
        assertThat(jobs.title()).isEqualTo("Employment rate");
        assertThat(jobs.definition()).isEqualTo("People in work, as a share of all.");
        assertThat(jobs.unit()).isEqualTo(new Unit("", "%", "per cent"));
        assertThat(jobs.decimals()).contains(1);
        assertThat(jobs.caveats()).isEqualTo("From a survey.");
        assertThat(jobs.source())
                .isEqualTo(new Source(
                        "Office of Figures and Agency of the North",
                        "Office of Figures and Agency of the North",
                        Optional.empty(),
                        Optional.of(LocalDate.of(2026, 4, 16)),
                        Optional.empty(),
                        "Open Government Licence v3.0"));
    }

    @Test
    void theNameOfTheFileIsTheIndicatorsNameToo() {
        assertThat(Described.by(tree(META), "jobs").messages()).isEmpty();
    }

    @Test
    void aGroupNamesTheFileOfEachTableAndIsTheFallbackOfAll() {
        String group = """
                {"@context": "http://www.w3.org/ns/csvw", "dcterms:publisher": {"schema:name": "Example Borough"},
                 "dcterms:license": {"@id": "https://creativecommons.org/licenses/by/4.0/"},
                 "dcterms:source": {"@id": "https://example.org/survey"},
                 "tables": [
                  {"url": "jobs.csv", "dcterms:title": {"@value": "Jobs", "@language": "en"}, "rdfs:comment": "Those in work.",
                   "dcterms:modified": {"@value": "2026-01-31", "@type": "xsd:date"},
                   "tableSchema": {"columns": [{"name": "value", "unit": "£m"}]}},
                  {"url": "absent.csv", "tableSchema": {"columns": []}}]}
                """;
        Described described = Described.by(
                new MemoryTree()
                        .with("data/observations/jobs.csv", TABLE)
                        .with("data/observations/metadata.json", group),
                "jobs");
        assertThat(described.faults())
                .containsExactly("data/observations/metadata.json:8:3: note [sidecar-without-table]"
                        + " \"absent.csv\" that is described here is not in data/observations");
        Indicator jobs = described.indicator();
        assertThat(jobs.title()).isEqualTo("Jobs");
        assertThat(jobs.unit()).isEqualTo(new Unit("£", " million", "£ million"));
        assertThat(jobs.source().publisher()).isEqualTo("Example Borough");
        assertThat(jobs.source().licence()).isEqualTo("CC BY 4.0");
        assertThat(jobs.source().url()).contains(URI.create("https://example.org/survey"));
        assertThat(jobs.source().released()).contains(LocalDate.of(2026, 1, 31));
    }

    @Test
    void aDistributionPointsToItsDataset() {
        String meta = META.replace(
                "\"dc:title\": \"Employment rate\",",
                "\"dcterms:title\": \"Employment rate (CSV)\","
                        + " \"dcat:isDistributionOf\": {\"dcterms:title\": \"Employment rate\"},");
        assertThat(Described.by(tree(meta), "jobs").indicator().title()).isEqualTo("Employment rate");
    }

    @Test
    void columnsOfFiguresAreIndicatorsWhereATableIsWide() {
        String meta = """
                {"@context": "http://www.w3.org/ns/csvw", "url": "ward-profile.csv",
                 "dc:publisher": "Borough", "dc:title": "Ward profile",
                 "tableSchema": {"columns": [
                  {"titles": ["Households", "Number of households"], "dc:description": "Occupied homes.", "unit": "number"}]}}
                """;
        Described described = Described.by(
                new MemoryTree()
                        .with("data/observations/ward-profile.csv", "Ward,Year,Households\nD1,2024,75\n")
                        .with("data/observations/ward-profile.csv-metadata.json", meta),
                "Households");
        assertThat(described.messages()).isEmpty();
        assertThat(described.indicator().title()).isEqualTo("Number of households");
        assertThat(described.indicator().definition()).isEqualTo("Occupied homes.");
        assertThat(described.indicator().source().name()).isEqualTo("Borough");
    }

    @Test
    void severalIndicatorsOfATableShareItsSourceAndUnitButNoTitle() {
        Described described =
                Described.by(tree(META).with("data/observations/jobs.csv", TABLE + "D1,other,2024,3\n"), "other");
        assertThat(described.faults())
                .containsExactly(
                        "data/indicators.yaml:3:5: error [missing-key] \"definition\" is missing in an indicator",
                        "data/indicators.yaml:3:5: error [missing-key] \"title\" is missing in an indicator");
        assertThat(described.indicator().source().name()).startsWith("Office of Figures");
        assertThat(described.indicator().unit().suffix()).isEqualTo("%");
    }

    @Test
    void onsAddsADescriptionOfEachIndicator() {
        String meta = META.replace("\"url\":", """
                "metadata": {
                  "source": [{"name": "Office", "href": "https://example.org/a", "date": "2025-12-01"},
                             {"name": "Agency", "href": "https://example.org/b", "date": "2026-02-01"}],
                  "indicators": [{"code": "employment-rate", "label": "In work", "prefix": null, "suffix": null, "subText": "years",
                    "decimalPlaces": 2, "subtitle": "Own words.", "caveats": "See [here](https://example.org)."}]
                }, "url":""");
        Described described = Described.by(
                tree(meta).with("data/observations/jobs.csv", TABLE + "D1,other,2024,3\n"), "employment-rate");
        Indicator jobs = described.indicator();
        assertThat(jobs.title()).isEqualTo("In work");
        assertThat(jobs.definition()).isEqualTo("Own words.");
        assertThat(jobs.source().name()).isEqualTo("Office and Agency");
        assertThat(jobs.source().released()).contains(LocalDate.of(2026, 2, 1));
        assertThat(jobs.source().licence()).isEqualTo("Open Government Licence v3.0");
        assertThat(jobs.caveats()).isEqualTo("See here.");
    }

    @Test
    void aColumnThatTheTableDoesNotHaveIsToldOf() {
        String meta = META.replace("\"name\": \"area\"", "\"name\": \"aera\"");
        assertThat(Described.by(tree(meta), "jobs").messages()).containsExactly("""
                        data/observations/jobs.csv-metadata.json:13:5: warning [sidecar-column] "Area code" is described here,\
                         but data/observations/jobs.csv has no such column
                          hint: did you mean "area"?""");
    }

    @Test
    void aTableWithSemicolonsIsKnownToo() {
        assertThat(Described.by(tree(META).with("data/observations/jobs.csv", TABLE.replace(',', ';')), "jobs")
                        .messages())
                .isEmpty();
    }

    private static MemoryTree tree(String meta) {
        return new MemoryTree()
                .with("data/observations/jobs.csv", TABLE)
                .with("data/observations/jobs.csv-metadata.json", meta);
    }
}
