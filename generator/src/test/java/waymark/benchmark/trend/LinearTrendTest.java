package waymark.benchmark.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinearTrendTest {
    @Test
    void goesThroughPointsThatLieOnALine() {
        LinearTrend trend = LinearTrend.through(points(1, 3, 2, 5, 3, 7)).orElseThrow();
        assertThat(trend.slope()).isCloseTo(2, within(1e-12));
        assertThat(trend.at(10)).isCloseTo(21, within(1e-12));
    }

    @Test
    void isTheLineOfLeastSquares() {
        LinearTrend trend =
                LinearTrend.through(points(1, 50, 2, 52, 3, 55, 4, 57, 5, 60)).orElseThrow();
        assertThat(trend.slope()).isCloseTo(2.5, within(1e-12));
        assertThat(trend.at(3)).isCloseTo(54.8, within(1e-12));
    }

    @Test
    void needsThreePointsAtDifferentTimes() {
        assertThat(LinearTrend.through(points(1, 3, 2, 5))).isEmpty();
        assertThat(LinearTrend.through(points(1, 3, 1, 5, 1, 7))).isEmpty();
        assertThat(LinearTrend.through(List.of())).isEmpty();
    }

    private static List<LinearTrend.Point> points(double... numbers) {
        LinearTrend.Point[] points = new LinearTrend.Point[numbers.length / 2];
        for (int i = 0; i < points.length; i++) {
            points[i] = new LinearTrend.Point(numbers[2 * i], numbers[2 * i + 1]);
        }
        return List.of(points);
    }
}
