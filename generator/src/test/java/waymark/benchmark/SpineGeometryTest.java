package waymark.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static waymark.benchmark.Measured.PERCENT;
import static waymark.benchmark.Measured.known;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import waymark.indicator.Figure;
import waymark.indicator.Measure;
import waymark.indicator.Polarity;
import waymark.indicator.Symbol;

class SpineGeometryTest {
    private static final Figure BENCHMARK = known(6);

    @Test
    void theBenchmarkIsInTheCentreAndTheFartherEndAtTheEdge() {
        SpineGeometry spine = spine(Polarity.HIGH_IS_GOOD, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(spine.at(6)).isEqualTo(0.5);
        assertThat(spine.at(1)).isZero();
        assertThat(spine.at(10)).isCloseTo(0.9, within(1e-12));
        assertThat(spine.at(spine.lowerQuartile())).isCloseTo(0.225, within(1e-12));
        assertThat(spine.at(spine.upperQuartile())).isCloseTo(0.675, within(1e-12));
        assertThat(spine.left()).isEqualTo(1);
        assertThat(spine.right()).isEqualTo(10);
    }

    @Test
    void betterIsAlwaysToTheRight() {
        SpineGeometry spine = spine(Polarity.LOW_IS_GOOD, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(spine.at(1)).isEqualTo(1);
        assertThat(spine.at(10)).isCloseTo(0.1, within(1e-12));
        assertThat(spine.left()).isEqualTo(10);
        assertThat(spine.right()).isEqualTo(1);
        assertThat(spine(Polarity.NONE, 1, 2, 3, 10).at(1)).isZero();
    }

    @Test
    void equalPlacesStandOnTheBenchmarkAndOthersApartFromIt() {
        assertThat(spine(Polarity.HIGH_IS_GOOD, 6, 6, 6, 6).at(6)).isEqualTo(0.5);
        assertThat(spine(Polarity.HIGH_IS_GOOD, 1, 1, 1, 1).at(1)).isZero();
        assertThat(spine(Polarity.HIGH_IS_GOOD, 11, 11, 11, 11).at(11)).isEqualTo(1);
    }

    @Test
    void threeQuartersOfThePlacesNeedAValueAndFourAtLeast() {
        assertThat(SpineGeometry.of(PERCENT.indicator(), places(1, 2, 3, 4, 5, 6), 8, BENCHMARK))
                .isPresent();
        assertThat(SpineGeometry.of(PERCENT.indicator(), places(1, 2, 3, 4, 5, 6), 9, BENCHMARK))
                .isEmpty();
        assertThat(SpineGeometry.of(PERCENT.indicator(), places(1, 2, 3), 3, BENCHMARK))
                .isEmpty();
    }

    @Test
    void countsAndMissingBenchmarksHaveNone() {
        assertThat(SpineGeometry.of(PERCENT.with(Measure.COUNT).indicator(), places(1, 2, 3, 4), 4, BENCHMARK))
                .isEmpty();
        Figure missing = Figure.missing(List.of(Symbol.NOT_AVAILABLE), "");
        assertThat(SpineGeometry.of(PERCENT.indicator(), places(1, 2, 3, 4), 4, missing))
                .isEmpty();
    }

    private static SpineGeometry spine(Polarity polarity, double... values) {
        return SpineGeometry.of(PERCENT.with(polarity).indicator(), places(values), values.length, BENCHMARK)
                .orElseThrow();
    }

    private static Distribution places(double... values) {
        Map<String, Double> byArea = new TreeMap<>();
        for (double value : values) {
            byArea.put("D" + byArea.size(), value);
        }
        return new Distribution(Measured.at("2024", BENCHMARK).period(), byArea);
    }
}
