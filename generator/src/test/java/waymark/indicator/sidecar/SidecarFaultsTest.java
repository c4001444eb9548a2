package waymark.indicator.sidecar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import waymark.store.MemoryTree;

class SidecarFaultsTest {
    private static final String TABLE = "area,indicator,period,value\nD1,employment,2024,75\n";
    private static final String ONS = """
            {"ess-beta-metadata": {"label": "employment", "subtitle": "In work.", "suffix": "%", "sourceOrg": "Office",
             "decimalPlaces": 1, "sourceDate": "20/01/2026"}}
            """;
    private static final String CSVW = """
            {"@context": "http://www.w3.org/ns/csvw", "url": "employment.csv", "dc:title": "Employment",
             "dc:publisher": "Office", "dc:issued": "2026-01-20", "dc:description": "In work."}
            """;

    @Test
    void twoFilesThatAgreeAreBothUsed() {
        Described described = Described.by(both(CSVW.replace("\"Employment\"", "\"employment\"")), "employment");
        assertThat(described.messages()).isEmpty();
    }

    @Test
    void twoFilesThatDifferAreToldOfUnlessTheCatalogueDecides() {
        Described described = Described.by(both(CSVW), "employment");
        assertThat(described.messages()).containsExactly("""
                        data/observations/employment.json:1:23: warning [sidecars-differ] the title "employment" differs from\
                         "Employment" at data/observations/employment.csv-metadata.json:1:1
                          hint: the other counts; write title: in the catalogue to decide""");
        Described decided = Described.by(both(CSVW), "employment\"\n    title: \"In work");
        assertThat(decided.messages()).isEmpty();
        assertThat(decided.indicator().title()).isEqualTo("In work");
    }

    @Test
    void aBrokenFileIsToldOfWhereItBreaks() {
        MemoryTree json = tree().with("data/observations/employment.json", "{\n  \"ess-beta-metadata\": {]\n}");
        assertThat(Described.by(json, "employment").faults())
                .anyMatch(f -> f.startsWith("data/observations/employment.json:2:25: error [json-syntax]"));
        MemoryTree yaml = tree().with("data/observations/employment.yml", "graph_title: a: b\n");
        assertThat(Described.by(yaml, "employment").faults())
                .anyMatch(f -> f.startsWith("data/observations/employment.yml:1:15: error [yaml-syntax]"));
    }

    @Test
    void filesOfNoKnownKindAreNoted() {
        MemoryTree tree = tree().with("data/observations/employment.json", ONS)
                .with("data/observations/other.json", "[1, 2]")
                .with("data/observations/notes.yaml", "title: Something\n")
                .with("data/observations/about.md", "# About\n")
                .with("data/observations/README.md", "# About\n");
        assertThat(Described.by(tree, "employment").faults())
                .containsExactly(
                        "data/observations/about.md: note [unknown-sidecar] this describes no table in a way that is known, and"
                                + " isn't used",
                        "data/observations/notes.yaml:1:1: note [unknown-sidecar] this describes no table in a way that is"
                                + " known, and isn't used",
                        "data/observations/other.json:1:1: note [unknown-sidecar] this describes no table in a way that is"
                                + " known, and isn't used");
    }

    @Test
    void aDescriptionOfNoIndicatorIsNoted() {
        MemoryTree tree = tree().with("data/observations/employment.json", ONS)
                .with("data/observations/other.json", ONS.replace("employment", "other"));
        assertThat(Described.by(tree, "employment").messages()).containsExactly("""
                        data/observations/other.json:1:23: note [sidecar-unused] this describes no indicator of the catalogue
                          hint: to use it, give an indicator one of its names as label: other""");
    }

    @Test
    void aDayAnAddressAndDecimalsThatAreNoneAreNoted() {
        String odd = ONS.replace("20/01/2026", "spring 2026")
                .replace("\"decimalPlaces\": 1", "\"decimalPlaces\": 12, \"sourceURL\": \"our web site\"");
        assertThat(Described.by(tree().with("data/observations/employment.json", odd), "employment")
                        .messages())
                .hasSize(3)
                .contains("""
                        data/observations/employment.json:1:23: note [sidecar-value] "spring 2026" is not a day, and is left out
                          hint: write released: under source: in the catalogue, or put it right here""");
    }

    private static MemoryTree both(String csvw) {
        return tree().with("data/observations/employment.json", ONS)
                .with("data/observations/employment.csv-metadata.json", csvw);
    }

    private static MemoryTree tree() {
        return new MemoryTree().with("data/observations/employment.csv", TABLE);
    }
}
