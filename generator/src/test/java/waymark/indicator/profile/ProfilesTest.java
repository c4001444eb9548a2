package waymark.indicator.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.Sample;
import waymark.diagnostic.Diagnostics;
import waymark.store.MemoryTree;

class ProfilesTest {
    private static final Set<String> LETTERS = Set.of("b", "e", "f", "p", "c", "x", "z", "u", "w", "low");

    private final Diagnostics diagnostics = new Diagnostics();
    private final MemoryTree tree = new MemoryTree();

    private Profiles profiles() {
        return Profiles.read(tree, LETTERS, diagnostics);
    }

    @Test
    void thePackedProfilesAreSound() {
        assertThat(profiles().tidy().name()).isEqualTo("Waymark tidy");
        assertThat(Sample.messages(diagnostics)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Waymark tidy | value,period,indicator,area,note",
                "ONS Explore Local Statistics source | areacd,indicator,period,observation",
                "ONS Explore Local Statistics download | indicator,areacd,areanm,period,sex,age,value,lci_95,uci_95,status",
                "Open SDG | Year,Sex,GeoCode,Value",
                "Council dashboard | area_code,area_name,indicator,period,measure,unit,value",
                "DfE description of columns | col_name,col_type,label,indicator_grouping,indicator_unit",
            })
    void aHeaderIsRecognisedInAnyOrder(String name, String header) {
        assertThat(profiles()
                        .forHeader(List.of(header.split(",", -1)))
                        .orElseThrow()
                        .name())
                .isEqualTo(name);
    }

    @Test
    void aHeaderThatNobodyKnowsIsOfNoProfile() {
        assertThat(profiles().forHeader(List.of("a", "b"))).isEmpty();
    }

    @Test
    void aSitesOwnProfileComesFirst() {
        tree.with("data/profiles/own.yaml", "name: Own\nbase: tidy\nrecognise: [area, value]\n");
        assertThat(profiles()
                        .forHeader(List.of("area", "indicator", "period", "value"))
                        .orElseThrow()
                        .name())
                .isEqualTo("Own");
        assertThat(Sample.messages(diagnostics)).isEmpty();
    }

    @Test
    void filesAreFoundByTheirName() {
        tree.with("data/profiles/own.yaml", "name: Own\nbase: tidy\nfiles: [\"a-*.csv\", b.csv]\n");
        Profiles profiles = profiles();
        assertThat(profiles.forFile("a-2024.csv")).isPresent();
        assertThat(profiles.forFile("b.csv")).isPresent();
        assertThat(profiles.forFile("c-a-1.csv")).isEmpty();
        assertThat(profiles.forFile("bxcsv")).isEmpty();
    }

    @Test
    void aProfileIsForSomethingAndItsBaseIsKnown() {
        tree.with("data/profiles/a.yaml", "name: A\n");
        tree.with("data/profiles/b.yaml", "name: B\nbase: tidi\nfiles: [b.csv]\n");
        tree.with("data/profiles/c.yaml", "name: C\nrecognise: [x]\nfile: {separator: semicolon}\n");
        tree.with("data/profiles/d.yaml", "name: D\nfiles: [d.csv]\nnumbers: {decimal: \",\", thousands: [\",\"]}\n");
        profiles();
        assertThat(Sample.faults(diagnostics))
                .containsExactly(
                        "data/profiles/a.yaml:1:1: error [profile-for-nothing] this profile says neither which files nor which columns it is for",
                        "data/profiles/b.yaml:2:7: error [unknown-profile] \"tidi\" is not a packed profile",
                        "data/profiles/c.yaml:3:7: error [profile-without-files] the header of a table written like this can't be recognised",
                        "data/profiles/d.yaml:3:20: error [bad-value] \",\" can't be the decimal mark here");
    }
}
