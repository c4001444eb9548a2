package waymark.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import waymark.Sample;
import waymark.diagnostic.Diagnostics;
import waymark.store.MemoryTree;

class PlaceReaderTest {
    private static final String HEADER = "area,name,type,parents,place,cohort,column,row\n";

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void readsAreasAndPlacesInTheOrderOfTheFile() {
        Areas areas = read(Sample.PLACES);
        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(areas.codes()).containsExactly("A1", "R1", "D1", "D2");
        assertThat(areas.places()).extracting(Place::id).containsExactly("northbridge", "saltmarsh");
        Place northbridge = areas.place("northbridge").orElseThrow();
        assertThat(northbridge.name()).isEqualTo("Northbridge");
        assertThat(northbridge.code()).isEqualTo("D1");
        assertThat(northbridge.cohort()).isEqualTo("2024");
        assertThat(northbridge.tile()).contains(new Place.Tile(2, 3));
        assertThat(areas.place("saltmarsh")).map(Place::code).contains("D2");
    }

    @Test
    void cohortAndTileMayBeLeftOut() {
        Areas areas = read("place,area,type,name,parents\nnorthbridge,D1,district,Northbridge,\n");
        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(areas.places()).singleElement().satisfies(p -> {
            assertThat(p.cohort()).isEmpty();
            assertThat(p.tile()).isEmpty();
        });
    }

    @Test
    void ancestorsComeNearestFirstAndOnce() {
        Areas areas = read(Sample.PLACES);
        assertThat(areas.ancestors(areas.area("D1").orElseThrow()))
                .extracting(Area::code)
                .containsExactly("R1", "A1");
    }

    @Test
    void ancestorsAreFoundThroughParentsThatAreNotListed() {
        Areas areas = read(HEADER + "A1,Albion,nation,,,,,\nR1,Tern,region,A1,,,,\nD1,Northbridge,district,R1,,,,\n");
        assertThat(areas.ancestors(areas.area("D1").orElseThrow()))
                .extracting(Area::code)
                .containsExactly("R1", "A1");
    }

    @Test
    void aMissingFileIsNamed() {
        PlaceReader.read(new MemoryTree(), diagnostics);
        assertThat(Sample.messages(diagnostics)).containsExactly("""
                data/places.csv: error [missing-file] there is no data/places.csv
                  hint: list your places in it; see generator/docs/formats/places.md""");
    }

    @Test
    void columnsAreKnownByName() {
        faults("area,name,typ,parents,place\nD1,Northbridge,district,,\n", """
                data/places.csv:1:1: error [missing-column] the column "type" is missing""", """
                data/places.csv:1:11: error [unknown-column] "typ" is not a column of data/places.csv""");
    }

    @Test
    void anAreaNeedsCodeNameAndType() {
        faults(
                HEADER + ",Northbridge,district,,,,,\nD1,,district,,,,,\nD2,Saltmarsh,District,,,,,\n",
                "data/places.csv:2:1: error [bad-area] an area needs a code, a name and a type in lower-case letters",
                "data/places.csv:3:4: error [bad-area] an area needs a code, a name and a type in lower-case letters",
                "data/places.csv:4:14: error [bad-area] an area needs a code, a name and a type in lower-case letters");
    }

    @Test
    void codesAndIdsStandOnce() {
        faults(
                HEADER + "D1,Northbridge,district,,north,,,\nD1,Saltmarsh,district,,,,,\nD2,Other,district,,north,,,\n",
                "data/places.csv:3:1: error [duplicate-area] \"D1\" stands already at data/places.csv:2:1",
                "data/places.csv:4:20: error [duplicate-place] \"north\" stands already at data/places.csv:2:26");
    }

    @Test
    void anIdIsFitForAddresses() {
        faults(
                HEADER + "D1,Northbridge,district,,North Bridge,,,\n",
                "data/places.csv:2:26: error [bad-id] \"North Bridge\" is not a valid place id");
    }

    @Test
    void aTileHasTwoWholeNumbers() {
        faults(
                HEADER + "D1,Northbridge,district,,north,,3,\nD2,Saltmarsh,district,,salt,,1.5,2\n",
                "data/places.csv:2:35: error [bad-tile] a tile needs both column and row",
                "data/places.csv:3:30: error [bad-tile] \"1.5\" is not a whole number from 1 to 99");
    }

    @Test
    void halfATileIsAFaultEvenWhereTheOtherColumnIsMissing() {
        faults(
                "area,name,type,parents,place,column\nD1,Northbridge,district,,north,3\n",
                "data/places.csv:2:26: error [bad-tile] a tile needs both column and row");
    }

    @Test
    void parentsAreListedAndLeadUpwards() {
        faults(
                HEADER + "D1,Northbridge,district,R9,,,,\nR1,Tern,region,R2,,,,\nR2,Moors,region,R1,,,,\n"
                        + "A1,Albion,nation,A1,,,,\n",
                "data/places.csv:2:1: error [unknown-area] the parent \"R9\" of Northbridge is not in data/places.csv",
                "data/places.csv:3:1: error [cyclic-parent] Tern is its own ancestor",
                "data/places.csv:4:1: error [cyclic-parent] Moors is its own ancestor",
                "data/places.csv:5:1: error [cyclic-parent] Albion is its own ancestor");
    }

    @Test
    void aCycleOfParentsDoesNotHoldUpWhoeverAsksForAncestors() {
        Areas areas = new Areas(
                List.of(
                        new Area("A", "A", "x", List.of("B"), waymark.diagnostic.Span.of("f")),
                        new Area("B", "B", "x", List.of("A"), waymark.diagnostic.Span.of("f"))),
                List.of());
        assertThat(areas.ancestors(areas.area("A").orElseThrow()))
                .extracting(Area::code)
                .containsExactly("B");
        assertThat(areas.place("a")).isEqualTo(Optional.empty());
    }

    private Areas read(String text) {
        return PlaceReader.read(new MemoryTree().with(PlaceReader.PATH, text), diagnostics);
    }

    private void faults(String text, String... expected) {
        read(text);
        assertThat(Sample.faults(diagnostics)).as(text).containsExactly(expected);
    }

    @Test
    void anAreaHasNamesInOtherLanguagesAndFurtherOnes() {
        Areas areas = read("""
                area,name,name-cy,name-gd,also-known-as,type,parents,place
                D1,Northbridge,Pont y Gogledd,,Bridge of the North | The Bridge,district,,
                D2,Saltmarsh,,,,district,,
                """);
        assertThat(diagnostics.sorted()).isEmpty();
        Area northbridge = areas.area("D1").orElseThrow();
        assertThat(northbridge.names().byLanguage()).containsOnlyKeys("cy").containsValue("Pont y Gogledd");
        assertThat(northbridge.names().all()).containsExactly("Pont y Gogledd", "Bridge of the North", "The Bridge");
        assertThat(areas.named("  PONT y  gogledd")).containsExactly(northbridge);
        assertThat(areas.named("the bridge")).containsExactly(northbridge);
        assertThat(areas.named("northbridge")).containsExactly(northbridge);
        assertThat(areas.named("Bridge")).isEmpty();
        assertThat(areas.area("D2").orElseThrow().names()).isEqualTo(Names.NONE);
    }

    @Test
    void anAreaKnowsItsFormerCodesAndWhatFollowedIt() {
        Areas areas = read("""
                area,name,type,parents,place,from,until,successors,former-codes
                D1,Northbridge,district,,northbridge,,,,D01 until 2025-03-31 | D001
                D2,Upper Tern,district,,upper-tern,,2023-03-31,D4,
                D3,Lower Tern,district,,,,2023-03-31,D4 D1,
                D4,Ternside,district,,ternside,2023-04-01,,,
                """);
        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(areas.formerly("D01")).map(Area::name).contains("Northbridge");
        assertThat(areas.formerly("D001")).map(Area::name).contains("Northbridge");
        assertThat(areas.formerly("D1")).isEmpty();
        assertThat(areas.area("D1").orElseThrow().life().formerCodes())
                .containsExactly(
                        new Life.FormerCode("D01", Optional.of(LocalDate.of(2025, 3, 31))),
                        new Life.FormerCode("D001", Optional.empty()));
        Area ternside = areas.area("D4").orElseThrow();
        assertThat(areas.predecessors(ternside)).extracting(Area::code).containsExactly("D2", "D3");
        assertThat(areas.successors(areas.area("D3").orElseThrow()))
                .extracting(Area::code)
                .containsExactly("D4", "D1");
        assertThat(areas.presentPlaces()).extracting(Place::id).containsExactly("northbridge", "ternside");
        assertThat(areas.places()).hasSize(3);
    }

    @Test
    void aCodeMeansOneArea() {
        read("area,name,type,parents,place,former-codes\nD1,Northbridge,district,,,D9\nD2,Saltmarsh,district,,,D9\n");
        assertThat(Sample.messages(diagnostics))
                .singleElement()
                .asString()
                .contains("[duplicate-code] the former code \"D9\" of Saltmarsh is also a former code of Northbridge");
    }

    @Test
    void aNameInNoLanguageIsAnUnknownColumn() {
        read("area,name,name-Welsh,type,parents,place\nD1,Northbridge,Pont,district,,\n");
        assertThat(Sample.messages(diagnostics))
                .singleElement()
                .asString()
                .contains("[unknown-column] \"name-Welsh\"", "name-cy");
    }
}
