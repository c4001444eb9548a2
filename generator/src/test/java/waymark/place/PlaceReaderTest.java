package waymark.place;

import static org.assertj.core.api.Assertions.assertThat;

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
}
