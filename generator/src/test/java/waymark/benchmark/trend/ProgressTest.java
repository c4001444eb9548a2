package waymark.benchmark.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.benchmark.trend.Progress.Course;
import waymark.benchmark.trend.Progress.Pace;
import waymark.benchmark.trend.Progress.Point;

class ProgressTest {
    @Test
    void progressIsGrowthYearByYearOverTheGrowthNeeded() {
        Progress progress = of(100, 2020, 110.25, 2022, 162.8894626777442, 2030);
        assertThat(progress.ratio()).isCloseTo(1, within(1e-9));
        assertThat(progress.pace()).isEqualTo(Pace.GROWTH);
        assertThat(of(100, 2020, 81, 2022, 64, 2030).ratio()).isCloseTo(0.1 / (1 - Math.pow(0.64, 0.1)), within(1e-9));
    }

    @ParameterizedTest(name = "from 50 to {0} on the way to {1}: {2}")
    @CsvSource({
        "60, 70, ON_COURSE",
        "57, 70, MODERATE",
        "52, 70, LIMITED",
        "50, 70, LIMITED",
        "49, 70, MOVING_AWAY",
        "42, 30, MODERATE",
        "38, 30, ON_COURSE",
        "46, 30, LIMITED",
        "51, 30, MOVING_AWAY",
        "75, 70, ON_COURSE"
    })
    void progressIsSignedByTheDirectionOfTheTarget(double latest, double target, Course course) {
        assertThat(of(50, 2020, latest, 2025, target, 2030).course()).isEqualTo(course);
    }

    @ParameterizedTest
    @CsvSource({
        "0.95, ON_COURSE",
        "0.9499, MODERATE",
        "0.6, MODERATE",
        "0.5999, LIMITED",
        "0, LIMITED",
        "-0.0001, MOVING_AWAY"
    })
    void theWordsBeginAtTheirBounds(double ratio, Course course) {
        assertThat(new Progress(ratio, Pace.GROWTH).course()).isEqualTo(course);
    }

    @ParameterizedTest(name = "from {0} by {1} to {2}: {3}")
    @CsvSource({"0, 5, 10, 1", "0, 2, 10, 0.4", "10, 5, 0, 1", "-5, 0, 5, 1", "5, 0, 10, -2", "10, -5, 5, 6"})
    void whereGrowthIsNotDefinedTheLinearPathIs(double baseline, double latest, double target, double ratio) {
        Progress progress = of(baseline, 2020, latest, 2025, target, 2030);
        assertThat(progress.pace()).isEqualTo(Pace.LINEAR);
        assertThat(progress.ratio()).isCloseTo(ratio, within(1e-9));
    }

    @Test
    void negativeFiguresGrowToo() {
        Progress progress = of(-10, 2020, -5, 2025, -2.5, 2030);
        assertThat(progress.pace()).isEqualTo(Pace.GROWTH);
        assertThat(progress.ratio()).isCloseTo(1, within(1e-9));
    }

    @Test
    void withoutALaterFigureADateAheadOrAWayToGoThereIsNone() {
        assertThat(Progress.of(new Point(2020, 50), new Point(2020, 60), new Point(2030, 70)))
                .isEmpty();
        assertThat(Progress.of(new Point(2020, 50), new Point(2021, 60), new Point(2020, 70)))
                .isEmpty();
        assertThat(Progress.of(new Point(2020, 50), new Point(2021, 60), new Point(2030, 50)))
                .isEmpty();
    }

    private static Progress of(double baseline, double from, double latest, double now, double target, double until) {
        return Progress.of(new Point(from, baseline), new Point(now, latest), new Point(until, target))
                .orElseThrow();
    }
}
