package waymark.page.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.Sample;
import waymark.page.Link;
import waymark.page.Output;
import waymark.store.MemoryTree;

class OtherPlacesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final MemoryTree tree = Sample.tree()
            .changed(
                    "data/places.csv",
                    t -> t + "D3,Linfold,district,R1 A1,linfold,2024,,\nD4,Mirefield,district,R1 A1,mirefield,,,\n")
            .with("data/observations/work.csv", figures());

    @Test
    void withoutAGroupAllOtherPlacesThatImprovedAreNamed() {
        List<OthersView> others = others("northbridge");
        assertThat(others).extracting(OthersView::title).containsExactly("Places that improved");
        assertThat(others.get(0).about()).startsWith("Among all places:");
        assertThat(others.get(0).links())
                .containsExactly(
                        new Link(
                                "../../../linfold/indicators/jobs/index.html",
                                "Linfold",
                                "62.0% in 2024, from 50.0% in 2020"),
                        new Link(
                                "../../../saltmarsh/indicators/jobs/index.html",
                                "Saltmarsh",
                                "58.0% in 2024, from 50.0% in 2020"));
        assertThat(others.get(0).below()).startsWith("Source: Labour Survey");
    }

    @Test
    void ofAGroupItsOwnMembersAlone() {
        tree.changed("data/comparators.yaml", t -> t + "  - {id: first, name: First cohort, cohort: 2024}\n");
        OthersView improved = others("northbridge").get(0);
        assertThat(improved.title()).isEqualTo("Places like Northbridge that improved");
        assertThat(improved.about()).startsWith("Among the 2 areas of “First cohort”:");
        assertThat(improved.links()).extracting(Link::text).containsExactly("Linfold");
        assertThat(others("linfold").get(0).links()).extracting(Link::text).containsExactly("Northbridge");
    }

    @Test
    void symbolsOfTheFiguresAreExplained() {
        tree.changed(
                "data/observations/work.csv",
                t -> t.replace("upper\n", "upper,status\n")
                        .replaceAll("(?m)([0-9])$", "$1,")
                        .replace("D3,jobs,2024,62,61.5,62.5,", "D3,jobs,2024,62,61.5,62.5,p"));
        OthersView improved = others("northbridge").get(0);
        assertThat(improved.links().get(0).remark()).isEqualTo("62.0% [p] in 2024, from 50.0% in 2020");
        assertThat(improved.below()).startsWith("[p] provisional").contains("Source: Labour Survey");
    }

    @Test
    void withoutPolarityNothingImproves() {
        tree.changed("data/indicators.yaml", t -> t.replace("high-is-good", "none"));
        assertThat(others("northbridge")).isEmpty();
    }

    @Test
    void commitmentsOfOtherPlacesAreListedUpToEightAndThenCounted() {
        roadMap("saltmarsh", 9);
        OthersView working = others("northbridge").get(1);
        assertThat(working.title()).isEqualTo("Places working on this");
        assertThat(working.links())
                .hasSize(8)
                .startsWith(new Link("../../../saltmarsh/road-map/index.html#work-1", "Saltmarsh", "Work 1"));
        assertThat(working.below()).isEqualTo("and one more commitment");
        assertThat(others("saltmarsh")).extracting(OthersView::title).containsExactly("Places that improved");
    }

    private static String figures() {
        StringBuilder table = new StringBuilder("area,indicator,period,value,lower,upper\n");
        List<String> areas = List.of("D1", "D2", "D3", "D4");
        List<Integer> steps = List.of(1, 2, 3, -2);
        for (int a = 0; a < areas.size(); a++) {
            for (int i = 0; i < 5; i++) {
                int value = 50 + i * steps.get(a);
                table.append(areas.get(a) + ",jobs," + (2020 + i) + "," + value + "," + (value - 0.5) + ","
                        + (value + 0.5) + "\n");
            }
        }
        return table.toString();
    }

    private void roadMap(String place, int commitments) {
        StringBuilder yaml = new StringBuilder("""
                place: %s
                title: Our road map
                vision: Work for whoever wants it.
                horizon: {from: 2025-04, to: 2030-03}
                owner: Partnership office
                partners:
                  - {id: council, name: Council, sector: local government}
                commitments:
                """.formatted(place));
        for (int i = 1; i <= commitments; i++) {
            yaml.append("  - id: work-" + i + "\n    title: Work " + i + "\n    lead: council\n"
                    + "    outcomes:\n      - {indicator: jobs}\n");
        }
        tree.with("data/road-maps/" + place + ".yaml", yaml.toString());
    }

    private List<OthersView> others(String place) {
        return Sample.outputs(tree, TODAY).stream()
                .filter(p -> p.path().equals("places/" + place + "/indicators/jobs/index.html"))
                .map(p -> ((IndicatorView) ((Output.Page) p).view()).others().get())
                .findFirst()
                .orElseThrow();
    }
}
