package waymark.indicator.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.Sample;
import waymark.diagnostic.Diagnostics;
import waymark.indicator.Comparator;
import waymark.place.Area;
import waymark.place.Areas;
import waymark.place.PlaceReader;
import waymark.store.MemoryTree;

class ComparatorReaderTest {
    private final Diagnostics diagnostics = new Diagnostics();
    private final Areas areas = PlaceReader.read(Sample.tree(), diagnostics);

    @Test
    void theFirstIsTheOneThatRatingsAreMadeAgainst() {
        assertThat(Sample.evidence(Sample.tree()).benchmark())
                .map(Comparator::id)
                .contains("albion");
    }

    @Test
    void aFixedAreaIsTheSameForEveryPlaceAndAParentIsItsOwn() {
        List<Comparator> comparators = read(Sample.COMPARATORS);
        assertThat(comparators.get(0).areaFor(area("D1"), areas))
                .map(Area::code)
                .contains("A1");
        assertThat(comparators.get(1).areaFor(area("D1"), areas))
                .map(Area::name)
                .contains("Tern Valley");
    }

    @Test
    void anAreaIsNeverComparedWithItself() {
        List<Comparator> comparators = read(Sample.COMPARATORS);
        assertThat(comparators.get(0).areaFor(area("A1"), areas)).isEmpty();
        assertThat(comparators.get(1).areaFor(area("R1"), areas)).isEmpty();
        assertThat(comparators.get(1).areaFor(area("A1"), areas)).isEmpty();
    }

    @Test
    void aSiteMayHaveNoComparators() {
        assertThat(ComparatorReader.read(new MemoryTree(), areas, diagnostics)).isEmpty();
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void everySlipIsSaidInOneRun() {
        read("""
                comparators:
                  - {id: albion, name: Albion, area: A9}
                  - {id: region, name: Region, parent: regoin}
                  - {id: both, name: Both, area: A1, parent: region}
                  - {id: albion, name: Again, area: A1, vintag: 2026}
                """);
        assertThat(Sample.messages(diagnostics)).containsExactly("""
                        data/comparators.yaml:2:38: error [unknown-area] "A9" is not an area of data/places.csv
                          hint: did you mean "A1"?""", """
                        data/comparators.yaml:3:40: error [unknown-type] "regoin" is not a type of area in data/places.csv
                          hint: did you mean "region"?""", """
                        data/comparators.yaml:4:5: error [bad-comparator] a comparator is one area, each place's parent of a type, or one group
                          hint: write area: CODE, or parent: TYPE, or one of areas, type, cohort, neighbours, computed, quintile-of""", """
                        data/comparators.yaml:5:10: error [duplicate-comparator] the comparator "albion" stands already at data/comparators.yaml:2:10
                          hint: keep one of the two""", """
                        data/comparators.yaml:5:41: error [unknown-key] "vintag" is not a key of a comparator
                          hint: did you mean "vintage"?""");
    }

    private Area area(String code) {
        return areas.area(code).orElseThrow();
    }

    private List<Comparator> read(String text) {
        return ComparatorReader.read(new MemoryTree().with(ComparatorReader.PATH, text), areas, diagnostics);
    }
}
