package waymark.page.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import waymark.Sample;
import waymark.sites.BuiltSite;

/** What can be downloaded, read by other people's parsers and held against what describes it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DownloadsTest {
    private static final String OBSERVATIONS = """
            area,indicator,period,sex,value,lower,upper,count,denominator,status,note
            A1,jobs,2024,,75.0,74.5,75.5,,,,
            D1,jobs,2023,,77.1,75,79,771,1000,,
            D1,jobs,2024,,78.2,76,80,782,1000,[r],"Mind, it"
            D1,jobs,2024,Female,,,,,,[c],'=2+2 is what people said
            D2,jobs,2024,,70.0,68.0,72.0,,,,
            D1,hours,2024,,-1.5,,,,,,
            """;
    private static final Set<String> CSVW_TYPES = Set.of("string", "decimal", "integer", "date", "anyURI");
    private static final Set<String> FIELD_TYPES = Set.of("string", "number", "integer", "date");

    private BuiltSite site;

    @BeforeAll
    void build(@TempDir Path temp) {
        site = BuiltSite.of(
                Sample.tree()
                        .with("data/observations/work.csv", OBSERVATIONS)
                        .changed(
                                "data/indicators.yaml",
                                t -> t.replace("licence: Open}", "licence: CC BY 4.0, url: 'https://example.org/lfs'}")
                                        + "  - {id: hours, title: 'Hours, change', theme: work, definition: Change., unit: {suffix: ' h', name: hours},"
                                        + " polarity: none, measure: index, source: {name: '=Diary', publisher: Bureau, licence: Ask us}}\n"),
                temp,
                LocalDate.of(2026, 3, 1));
    }

    private List<CSVRecord> csv(String path) {
        try {
            return CSVFormat.RFC4180.parse(new StringReader(site.text(path))).getRecords();
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }

    private static List<JsonNode> items(JsonNode list) {
        List<JsonNode> items = new ArrayList<>();
        list.forEach(items::add);
        return items;
    }

    private static String resolved(String file, String relative) {
        return Path.of(file).resolveSibling(relative).normalize().toString().replace('\\', '/');
    }

    @Test
    void everyTableIsDescribedOnTheWebColumnByColumn() {
        Set<String> described = new HashSet<>();
        for (String path : site.files().keySet()) {
            if (path.endsWith(WebDescription.ENDING)) {
                JsonNode root = site.json(path);
                assertThat(root.at("/@context/0").asString()).isEqualTo("http://www.w3.org/ns/csvw");
                assertThat(root.at("/@context/1/@language").asString()).isEqualTo("en");
                assertThat(root.at("/dialect/lineTerminators/0").asString()).isEqualTo("\r\n");
                for (JsonNode table : root.has("tables") ? items(root.get("tables")) : List.of(root)) {
                    String csv = resolved(path, table.get("url").asString());
                    described.add(csv);
                    JsonNode schema = table.has("tableSchema") ? table.get("tableSchema") : root.get("tableSchema");
                    checkColumns(csv, items(schema.get("columns")));
                }
            }
        }
        assertThat(described)
                .isEqualTo(new HashSet<>(site.files().keySet().stream()
                        .filter(p -> p.endsWith(".csv"))
                        .toList()));
    }

    private void checkColumns(String csv, List<JsonNode> columns) {
        CSVRecord header = csv(csv).get(0);
        assertThat(columns).as(csv).hasSize(header.size());
        for (int i = 0; i < columns.size(); i++) {
            JsonNode column = columns.get(i);
            assertThat(items(column.at("/titles/en")).stream().map(JsonNode::asString))
                    .as(csv)
                    .contains(header.get(i));
            assertThat(column.get("datatype").asString()).isIn(CSVW_TYPES);
            assertThat(column.get("dc:description").asString()).isNotBlank();
            if (column.has("propertyUrl")) {
                assertThat(column.get("propertyUrl").asString()).startsWith("http://");
            }
            if (column.get("datatype").asString().equals("decimal")) {
                int at = i;
                assertThat(csv(csv).stream().skip(1).map(r -> r.get(at)))
                        .as(csv)
                        .allMatch(v -> v.isEmpty() || v.matches("-?[0-9]+(\\.[0-9]+)?"));
            }
        }
    }

    @Test
    void packagesKeepTheRulesOfFrictionless() {
        List<String> packages = site.files().keySet().stream()
                .filter(p -> p.endsWith("datapackage.json"))
                .toList();
        assertThat(packages)
                .containsExactly(
                        "datapackage.json", "places/northbridge/datapackage.json", "places/saltmarsh/datapackage.json");
        for (String path : packages) {
            JsonNode root = site.json(path);
            assertThat(root.get("$schema").asString())
                    .isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
            assertThat(root.get("name").asString()).matches("[-a-z0-9._/]+");
            Set<String> names = new HashSet<>();
            for (JsonNode resource : items(root.get("resources"))) {
                assertThat(names.add(resource.get("name").asString()))
                        .as("names are unique")
                        .isTrue();
                String file = resource.get("path").asString();
                assertThat(file).doesNotStartWith("/").doesNotContain("..");
                byte[] bytes = site.files().get(resolved(path, file));
                assertThat(bytes).as(file).hasSize(resource.get("bytes").asInt());
                if (resource.get("format").asString().equals("csv")) {
                    checkFields(resolved(path, file), resource);
                }
                licences(resource);
            }
        }
    }

    private void checkFields(String csv, JsonNode resource) {
        assertThat(resource.get("type").asString()).isEqualTo("table");
        List<JsonNode> fields = items(resource.at("/schema/fields"));
        List<CSVRecord> records = csv(csv);
        assertThat(fields.stream().map(f -> f.get("name").asString()))
                .as(csv)
                .containsExactlyElementsOf(records.get(0).toList());
        assertThat(fields.stream().map(f -> f.get("type").asString())).isSubsetOf(FIELD_TYPES);
        if (resource.at("/schema").has("primaryKey")) {
            List<Integer> at = items(resource.at("/schema/primaryKey")).stream()
                    .map(k -> records.get(0).toList().indexOf(k.asString()))
                    .toList();
            List<List<String>> keys =
                    records.stream().map(r -> at.stream().map(r::get).toList()).toList();
            assertThat(keys).doesNotHaveDuplicates().allMatch(k -> !k.contains(""));
        }
    }

    private static void licences(JsonNode resource) {
        if (resource.has("licenses")) {
            assertThat(items(resource.get("licenses")))
                    .allMatch(l -> l.has("name") && l.get("path").asString().startsWith("https://"));
        }
        if (resource.has("sources")) {
            assertThat(items(resource.get("sources"))).allMatch(s -> s.has("title") || s.has("path"));
        }
    }

    @Test
    void theJsonHoldsTheFiguresOfTheTable() {
        for (String csv : List.of("places/northbridge/data/northbridge.csv", "indicators/jobs/jobs.csv")) {
            List<CSVRecord> records = csv(csv);
            List<String> header = records.get(0).toList();
            List<String> rows = records.stream()
                    .skip(1)
                    .map(r ->
                            List.of("indicator", "area", "period", "value", "lower", "upper", "count", "status")
                                    .stream()
                                    .map(h -> r.get(header.indexOf(h)))
                                    .toList()
                                    .toString())
                    .toList();
            List<String> figures = new ArrayList<>();
            for (JsonNode series : items(site.json(csv.replace(".csv", ".json")).get("series"))) {
                for (JsonNode f : items(series.get("figures"))) {
                    figures.add(List.of(
                                    series.get("indicator").asString(),
                                    series.get("area").asString(),
                                    text(f, "period"),
                                    text(f, "value"),
                                    text(f, "lower"),
                                    text(f, "upper"),
                                    text(f, "count"),
                                    text(f, "status"))
                            .toString());
                }
            }
            assertThat(figures).containsExactlyElementsOf(rows).hasSizeGreaterThan(3);
        }
    }

    private static String text(JsonNode figure, String key) {
        return figure.has(key) ? figure.get(key).asString() : "";
    }

    @Test
    void aWithheldFigureHasNoNumberInAnyFormat() {
        String json = site.text("places/northbridge/data/northbridge.json");
        assertThat(json).contains("{\"period\":\"2024\",\"status\":\"[c]\",\"note\":\"=2+2 is what people said\"}");
        assertThat(site.text("places/northbridge/data/northbridge.csv"))
                .contains("D1,Northbridge,jobs,2024,Female,,,,,,[c],'=2+2 is what people said,Labour Survey,CC BY 4.0");
    }

    @Test
    void sourcesAndLicencesGoWithTheTables() {
        JsonNode web = site.json("indicators/jobs/jobs.csv-metadata.json");
        assertThat(web.at("/dc:source/dc:publisher").asString()).isEqualTo("Office");
        assertThat(web.at("/dc:source/@id").asString()).isEqualTo("https://example.org/lfs");
        assertThat(web.at("/dc:license/@id").asString()).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(web.at("/schema:unitText").asString()).isEqualTo("per cent");
        assertThat(site.text("places/northbridge/data/index.html"))
                .contains("Sources and licences", "https://creativecommons.org/licenses/by/4.0/", "Ask us", "Bureau");
    }
}
