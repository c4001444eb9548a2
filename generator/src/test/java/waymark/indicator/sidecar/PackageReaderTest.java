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

class PackageReaderTest {
    private static final String TABLE = "area,indicator,period,value\nD1,trees,2024,75\n";
    private static final String PACKAGE = """
            {
              "name": "trees", "title": "Street trees", "description": "Trees in the <b>care</b> of the council.",
              "homepage": "https://example.org/trees", "created": "2026-02-03T10:00:00Z",
              "licenses": [{"name": "CC-BY-4.0", "path": "https://creativecommons.org/licenses/by/4.0/"}],
              "sources": [{"title": "Tree register", "path": "https://example.org/register"}],
              "contributors": [{"title": "A. Clerk", "role": "author"}, {"title": "Example Borough", "role": "publisher"}],
              "resources": [{"name": "trees", "path": "data/trees.csv", "schema": {"fields": [
                {"name": "area", "type": "string"}, {"name": "period", "type": "year"},
                {"name": "value", "type": "number", "title": "Trees", "description": "Trees taller than a person.",
                 "unit": "per 1,000 people", "decimals": 1}]}}]
            }
            """;

    @Test
    void aPackageTellsAllOfItsTablesOnlyIndicator() {
        Described described = Described.by(tree(PACKAGE), "trees");
        assertThat(described.messages()).isEmpty();
        Indicator trees = described.indicator();
        assertThat(trees.title()).isEqualTo("Street trees");
        assertThat(trees.definition()).isEqualTo("Trees in the care of the council.");
        assertThat(trees.unit()).isEqualTo(new Unit("", "", "per 1,000 people"));
        assertThat(trees.decimals()).contains(1);
        assertThat(trees.source())
                .isEqualTo(new Source(
                        "Tree register",
                        "Example Borough",
                        Optional.of(URI.create("https://example.org/register")),
                        Optional.of(LocalDate.of(2026, 2, 3)),
                        Optional.empty(),
                        "CC BY 4.0"));
    }

    @Test
    void withoutADescriptionOfTheWholeTheFieldOfTheValueDefines() {
        String bare = PACKAGE.replace("\"description\": \"Trees in the <b>care</b> of the council.\",", "");
        assertThat(Described.by(tree(bare), "trees").indicator().definition()).isEqualTo("Trees taller than a person.");
    }

    @Test
    void olderPackagesNameLicenceAuthorAndSourceInTheirOwnWay() {
        String old = """
                {"title": "Street trees", "license": "odc-pddl", "author": [{"name": "A. Clerk"}], "last_modified": "2026-02-03",
                 "sources": [{"name": "register", "web": ""}, "Volunteers"],
                 "resources": [{"path": "trees.csv", "unit": "number", "schema": {"fields": [{"name": "value"}]}}]}
                """;
        Source source = Described.by(tree(old), "trees").indicator().source();
        assertThat(source.name()).isEqualTo("register and Volunteers");
        assertThat(source.publisher()).isEqualTo("A. Clerk");
        assertThat(source.licence()).isEqualTo("Open Data Commons Public Domain Dedication");
        assertThat(source.released()).contains(LocalDate.of(2026, 2, 3));
        assertThat(source.url()).isEmpty();
    }

    @Test
    void eachResourceSpeaksForItselfFirst() {
        String two = PACKAGE.replace(
                "\"resources\": [",
                "\"resources\": [{\"path\": \"ponds.csv\", \"title\": \"Ponds\", \"description\": \"Ponds.\", \"unit\": \"number\"},");
        Described described =
                Described.by(tree(two).with("data/observations/ponds.csv", TABLE.replace("trees", "ponds")), "ponds");
        assertThat(described.messages()).isEmpty();
        assertThat(described.indicator().title()).isEqualTo("Ponds");
        assertThat(described.indicator().source().name()).isEqualTo("Tree register");
    }

    @Test
    void fieldsAreIndicatorsWhereATableIsWide() {
        String wide = PACKAGE.replace("\"name\": \"value\"", "\"name\": \"Trees planted\"")
                .replace("period", "Year");
        Described described = Described.by(
                tree(wide).with("data/observations/trees.csv", "area,Year,Trees planted\nD1,2024,75\n"),
                "Trees planted");
        assertThat(described.messages()).isEmpty();
        assertThat(described.indicator().title()).isEqualTo("Trees");
        assertThat(described.indicator().definition()).isEqualTo("Trees taller than a person.");
    }

    @Test
    void aFieldThatTheTableDoesNotHaveIsToldOf() {
        assertThat(Described.by(tree(PACKAGE.replace("\"name\": \"area\"", "\"name\": \"ward\"")), "trees")
                        .faults())
                .containsExactly(
                        "data/observations/datapackage.json:8:5: warning [sidecar-column] \"ward\" is described here,"
                                + " but data/observations/trees.csv has no such column");
    }

    @Test
    void fieldsInAFileOfTheirOwnAreNoted() {
        String apart = """
                {"title": "Street trees", "description": "Trees.", "sources": [{"title": "Register"}],
                 "resources": [{"path": "trees.csv", "unit": "number", "schema": "schema.json"}]}
                """;
        assertThat(Described.by(tree(apart), "trees").faults())
                .containsExactly(
                        "data/observations/datapackage.json:2:66: note [sidecar-schema] the fields stand in a file of"
                                + " their own, which isn't read");
    }

    private static MemoryTree tree(String meta) {
        return new MemoryTree()
                .with("data/observations/trees.csv", TABLE)
                .with("data/observations/datapackage.json", meta);
    }
}
