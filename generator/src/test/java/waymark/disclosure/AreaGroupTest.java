package waymark.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.diagnostic.Span;
import waymark.place.Area;
import waymark.place.Areas;

class AreaGroupTest {
    private static Area area(String code, String type, String... parents) {
        return new Area(code, code, type, List.of(parents), Span.of("data/places.csv"));
    }

    @Test
    void anAreaMayBeMadeUpOfThoseOfOneTypeOfThoseRightBelowAndOfTheSmallest() {
        Area nation = area("A", "nation");
        Area region = area("R", "region", "A");
        Area city = area("C", "city", "A");
        Area county = area("K", "county", "R", "A");
        Area town = area("T", "town", "R", "A");
        Area village = area("V", "village", "K", "R", "A");
        Areas areas = new Areas(List.of(nation, region, city, county, town, village), List.of());
        assertThat(AreaGroup.of(areas))
                .contains(
                        new AreaGroup(nation, List.of(region, city)),
                        new AreaGroup(nation, List.of(city, town, village)),
                        new AreaGroup(nation, List.of(town)),
                        new AreaGroup(region, List.of(county, town)),
                        new AreaGroup(region, List.of(town, village)),
                        new AreaGroup(county, List.of(village)))
                .doesNotHaveDuplicates()
                .hasSize(13);
    }
}
