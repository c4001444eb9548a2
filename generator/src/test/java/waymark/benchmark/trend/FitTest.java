package waymark.benchmark.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Published vectors of the two trend tests, to the decimals printed. */
class FitTest {
    @Test
    void aTrendInProportionsIsTestedByCounts() {
        Fit rising = CountTrend.fit(counts(200, 210, 225, 240, 260));
        assertThat(rising.statistic()).isCloseTo(12.8226, within(5e-5));
        assertThat(rising.slope()).isPositive();
        assertThat(CountTrend.fit(counts(200, 190, 225, 215, 230)).statistic()).isCloseTo(4.3249, within(5e-5));
        assertThat(CountTrend.fit(counts(260, 240, 225, 210, 200)).slope()).isNegative();
    }

    @Test
    void theSlopeOfCountsIsThatOfTheProportionsWhereDenominatorsAreEqual() {
        assertThat(CountTrend.fit(counts(200, 210, 220, 230, 240)).slope()).isCloseTo(0.01, within(1e-12));
    }

    @Test
    void aTrendInOtherFiguresIsAWeightedLine() {
        Fit fit = WeightedTrend.fit(estimates(6, 50, 52, 55, 57, 60));
        assertThat(fit.slope()).isCloseTo(2.5, within(1e-9));
        assertThat(fit.statistic()).isCloseTo(26.678, within(5e-4));
    }

    @Test
    void theSurerAFigureTheMoreItWeighs() {
        List<WeightedTrend.Point> points = List.of(
                new WeightedTrend.Point(1, 10, 1),
                new WeightedTrend.Point(2, 10, 1),
                new WeightedTrend.Point(3, 20, 100));
        assertThat(WeightedTrend.fit(points).slope()).isBetween(0.0, 0.01);
    }

    @Test
    void aTrendHasADirectionAboveTheLimitOnly() {
        assertThat(Fit.direction(counts(200, 210, 225, 240, 260), CountTrend::fit))
                .isEqualTo(1);
        assertThat(Fit.direction(counts(260, 240, 225, 210, 200), CountTrend::fit))
                .isEqualTo(-1);
        assertThat(Fit.direction(counts(200, 190, 225, 215, 230), CountTrend::fit))
                .isZero();
        assertThat(Fit.direction(estimates(6, 50, 52, 55, 57, 60), WeightedTrend::fit))
                .isEqualTo(1);
        assertThat(Fit.direction(estimates(6, 60, 57, 55, 52, 50), WeightedTrend::fit))
                .isEqualTo(-1);
    }

    @Test
    void theLimitItselfIsNotPassed() {
        assertThat(direction(Fit.SIGNIFICANT)).isZero();
        assertThat(direction(Math.nextUp(Fit.SIGNIFICANT))).isEqualTo(1);
        assertThat(direction(Double.NaN)).isZero();
        assertThat(Fit.SIGNIFICANT).isEqualTo(9.549536);
    }

    private static int direction(double statistic) {
        return Fit.direction(List.of(1, 2, 3), points -> new Fit(1, statistic));
    }

    @Test
    void aTrendThatOnePointMakesIsNone() {
        List<WeightedTrend.Point> jump = estimates(1, 10, 10, 10, 10, 40);
        assertThat(WeightedTrend.fit(jump).statistic()).isGreaterThan(Fit.SIGNIFICANT);
        assertThat(Fit.direction(jump, WeightedTrend::fit)).isZero();
        List<WeightedTrend.Point> first = estimates(1, 40, 10, 10, 10, 10);
        assertThat(Fit.direction(first, WeightedTrend::fit)).isZero();
    }

    @Test
    void eachPointIsLeftOutOnceAndTheOthersAreKept() {
        List<List<Integer>> fitted = new ArrayList<>();
        Fit.direction(List.of(1, 2, 3), points -> {
            fitted.add(points);
            return new Fit(1, 10);
        });
        assertThat(fitted).containsExactly(List.of(1, 2, 3), List.of(2, 3), List.of(1, 3), List.of(1, 2));
    }

    @Test
    void whatNeverOrAlwaysHappensHasNoTrend() {
        assertThat(Fit.direction(counts(0, 0, 0, 0, 0), CountTrend::fit)).isZero();
        assertThat(Fit.direction(counts(1000, 1000, 1000, 1000, 1000), CountTrend::fit))
                .isZero();
    }

    private static List<CountTrend.Point> counts(double... counts) {
        List<CountTrend.Point> points = new ArrayList<>();
        for (double count : counts) {
            points.add(new CountTrend.Point(points.size() + 1.0, count, 1000));
        }
        return points;
    }

    private static List<WeightedTrend.Point> estimates(double width, double... values) {
        List<WeightedTrend.Point> points = new ArrayList<>();
        for (double value : values) {
            points.add(new WeightedTrend.Point(points.size() + 1.0, value, width));
        }
        return points;
    }
}
