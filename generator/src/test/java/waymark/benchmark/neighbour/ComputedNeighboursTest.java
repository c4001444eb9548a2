package waymark.benchmark.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class ComputedNeighboursTest {
    /** Mean 1 and deviation 1: scores -1, -1, 1, 1. */
    private static final Map<String, Double> FIRST = Map.of("A", 0.0, "B", 0.0, "C", 2.0, "D", 2.0);

    /** Mean 15 and deviation √75: scores -0.58 and 1.73. */
    private static final Map<String, Double> SECOND = Map.of("A", 10.0, "B", 10.0, "C", 10.0, "D", 30.0);

    @Test
    void theNearestComesFirstAndOfEquallyNearOnesTheLowerCode() {
        // from D: C at √(15²... ) = 2.31, A and B at √(4 + 5.33) = 3.06; from A: B at 0, C at 2, D at 3.06
        assertThat(ComputedNeighbours.of(List.of(FIRST, SECOND), 3))
                .containsEntry("A", List.of("B", "C", "D"))
                .containsEntry("B", List.of("A", "C", "D"))
                .containsEntry("C", List.of("A", "B", "D"))
                .containsEntry("D", List.of("C", "A", "B"));
    }

    @Test
    void aFigureWeighsByItsDeviationNotByItsUnit() {
        Map<String, Double> rate = Map.of("A", 1.0, "B", 2.0, "C", 1.1, "D", 3.0);
        Map<String, Double> pay = Map.of("A", 20_000.0, "B", 20_100.0, "C", 30_000.0, "D", 45_000.0);
        // scores of the rate: -0.96, 0.28, -0.84, 1.52; of pay: -0.86, -0.85, 0.12, 1.59: A to B 1.24, A to C 0.99
        assertThat(ComputedNeighbours.of(List.of(rate, pay), 1)).containsEntry("A", List.of("C"));
    }

    @Test
    void thereAreAsManyNeighboursAsAreasAtMost() {
        assertThat(ComputedNeighbours.of(List.of(FIRST), 10).get("A")).containsExactly("B", "C", "D");
        assertThat(ComputedNeighbours.of(List.of(FIRST), 1).get("A")).containsExactly("B");
        assertThat(ComputedNeighbours.of(List.of(Map.of("A", 1.0)), 10)).containsEntry("A", List.of());
        assertThat(ComputedNeighbours.of(List.of(), 10)).isEmpty();
    }

    @Test
    void noneAreAskedForInVain() {
        assertThatThrownBy(() -> ComputedNeighbours.of(List.of(FIRST), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
    }

    @Test
    void anAreaWithoutOneFigureIsNobodysNeighbourAndStillCountsInTheMean() {
        Map<String, Double> wider = new TreeMap<>(FIRST);
        wider.put("E", 100.0);
        Map<String, Double> second = Map.of("A", 0.0, "B", 1.0, "C", 0.0, "D", 4.0);
        // without E the first tells A from C by two deviations; with it by a twentieth, and so the second decides
        assertThat(ComputedNeighbours.of(List.of(FIRST, second), 3).get("A")).containsExactly("B", "C", "D");
        assertThat(ComputedNeighbours.of(List.of(wider, second), 3))
                .containsOnlyKeys("A", "B", "C", "D")
                .containsEntry("A", List.of("C", "B", "D"));
    }

    @Test
    void aFigureThatIsTheSameEverywhereTellsNothing() {
        Map<String, Double> same = Map.of("A", 0.1, "B", 0.1, "C", 0.1, "D", 0.1);
        assertThat(ComputedNeighbours.of(List.of(same, SECOND), 3))
                .isEqualTo(ComputedNeighbours.of(List.of(SECOND), 3));
    }

    @Test
    void neitherOrderNorScaleChangesAnything() {
        List<Map<String, Double>> figures = invented(40, 6);
        Map<String, List<String>> expected = ComputedNeighbours.of(figures, 10);
        Random random = new Random(67);
        for (int round = 0; round < 20; round++) {
            List<Map<String, Double>> other = new ArrayList<>();
            for (Map<String, Double> indicator : figures) {
                double factor = (random.nextBoolean() ? 1 : -1) * Math.exp(random.nextGaussian() * 4);
                double shift = random.nextGaussian() * factor;
                other.add(shuffled(indicator, v -> v * factor + shift, random));
            }
            Collections.shuffle(other, random);
            assertThat(ComputedNeighbours.of(other, 10)).isEqualTo(expected);
        }
    }

    /** Whole figures from 0 to 4, so that there are many ties. */
    private static List<Map<String, Double>> invented(int areas, int indicators) {
        Random random = new Random(4);
        List<Map<String, Double>> figures = new ArrayList<>();
        for (int i = 0; i < indicators; i++) {
            Map<String, Double> values = new TreeMap<>();
            for (int a = 0; a < areas; a++) {
                values.put("D" + (100 + a), (double) random.nextInt(5));
            }
            figures.add(values);
        }
        return figures;
    }

    private static Map<String, Double> shuffled(Map<String, Double> values, DoubleUnaryOperator scale, Random random) {
        List<String> codes = new ArrayList<>(values.keySet());
        Collections.shuffle(codes, random);
        Map<String, Double> other = new LinkedHashMap<>();
        codes.forEach(c -> other.put(c, scale.applyAsDouble(values.getOrDefault(c, 0.0))));
        return other;
    }
}
