package waymark.benchmark.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.benchmark.interval.Dobson.Group;
import waymark.indicator.Figure.Interval;

/** Published vectors of the interval formulae, to the decimals printed. */
class IntervalsTest {
    @Test
    void anIntervalReachesAsFarAsTheNormalDistributionSays() {
        assertThat(Confidence.USUAL.z()).isCloseTo(1.959964, within(5e-7));
        assertThat(Confidence.HIGH.z()).isCloseTo(3.090232, within(5e-7));
        assertThat(Confidence.USUAL.tail()).isCloseTo(0.025, within(1e-12));
        assertThat(Confidence.HIGH.tail()).isCloseTo(0.001, within(1e-12));
    }

    @ParameterizedTest(name = "{0} of {1}, {2}: {3} to {4} per cent")
    @CsvSource({
        "82, 10000, USUAL, 0.6612, 1.0166",
        "82, 10000, HIGH, 0.5844, 1.1494",
        "0, 20, USUAL, 0, 16.1125",
        "20, 20, USUAL, 83.8875, 100",
        "0, 1, HIGH, 0, 90.5209"
    })
    void aProportionHasWilsonsInterval(double x, double n, Confidence confidence, double lower, double upper) {
        Interval interval = Wilson.of(x, n, confidence).orElseThrow();
        assertThat(interval.lower() * 100).isCloseTo(lower, within(5e-5));
        assertThat(interval.upper() * 100).isCloseTo(upper, within(5e-5));
    }

    @ParameterizedTest
    @CsvSource({"0, 20", "20, 20", "0, 7", "3, 3", "0, 1000003", "12345, 12345"})
    void aProportionStaysWithinNoneAndAll(double x, double n) {
        for (Confidence confidence : Confidence.values()) {
            Interval interval = Wilson.of(x, n, confidence).orElseThrow();
            assertThat(interval.lower()).isBetween(0.0, 1.0);
            assertThat(interval.upper()).isBetween(0.0, 1.0);
            assertThat(interval.contains(x / n)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "0, 0", "-1, 10", "11, 10", "NaN, 10", "1, NaN", "1, Infinity", "1, -5"})
    void whatIsNoPartOfAWholeHasNoInterval(double x, double n) {
        assertThat(Wilson.of(x, n, Confidence.USUAL)).isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1}: {2} to {3}")
    @CsvSource({
        "48, USUAL, 35.3885, 63.6424",
        "48, HIGH, 29.3747, 73.5332",
        "7, USUAL, 2.8144, 14.4227",
        "0, USUAL, 0, 3.6889",
        "9, USUAL, 4.1154, 17.0848",
        "10, USUAL, 4.7874, 18.3915",
        "1, HIGH, 0.0010, 9.2334"
    })
    void aCountHasByarsIntervalFromTenOnAndTheExactOneBelow(
            double x, Confidence confidence, double lower, double upper) {
        Interval interval = Byar.of(x, confidence).orElseThrow();
        assertThat(interval.lower()).isCloseTo(lower, within(5e-5));
        assertThat(interval.upper()).isCloseTo(upper, within(5e-5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, -0.001, Double.NaN, Double.POSITIVE_INFINITY})
    void whatIsNoCountHasNoInterval(double x) {
        assertThat(Byar.of(x, Confidence.USUAL)).isEmpty();
    }

    @Test
    void aLowerLimitOfACountIsNeverNegative() {
        for (double x = 0; x < 200; x += 0.25) {
            assertThat(Byar.of(x, Confidence.HIGH).orElseThrow().lower())
                    .as("%s", x)
                    .isBetween(0.0, x);
        }
    }

    @Test
    void aStandardisedRateHasDobsonsInterval() {
        Dobson.Standardised result =
                Dobson.of(List.of(new Group(10, 5000, 60), new Group(40, 8000, 40)), Confidence.USUAL);
        assertThat(result.rate().orElseThrow() * 100_000).isCloseTo(320.0, within(0.05));
        assertThat(result.interval().orElseThrow().lower() * 100_000).isCloseTo(229.94, within(0.005));
        assertThat(result.interval().orElseThrow().upper() * 100_000).isCloseTo(431.21, within(0.005));
    }

    @Test
    void belowTenEventsNothingIsStandardised() {
        List<Group> nine = List.of(new Group(5, 5000, 60), new Group(4, 8000, 40));
        assertThat(Dobson.of(nine, Confidence.USUAL).rate()).isEmpty();
        assertThat(Dobson.of(nine, Confidence.USUAL).interval()).isEmpty();
        List<Group> ten = List.of(new Group(5, 5000, 60), new Group(5, 8000, 40));
        assertThat(Dobson.of(ten, Confidence.USUAL).rate()).isPresent();
        assertThat(Dobson.of(ten, Confidence.USUAL).interval()).isPresent();
    }

    @Test
    void groupsWithoutPeopleOrWeightsHaveNoRate() {
        assertThat(Dobson.of(List.of(new Group(20, 0, 60)), Confidence.USUAL).rate())
                .isEmpty();
        assertThat(Dobson.of(List.of(new Group(20, 500, 0)), Confidence.USUAL).rate())
                .isEmpty();
        assertThat(Dobson.of(List.of(), Confidence.USUAL).rate()).isEmpty();
    }

    @Test
    void aNegativeLowerLimitIsNotAvailableAndNeverZero() {
        List<Group> skewed = List.of(new Group(1, 10, 99), new Group(9, 1_000_000, 1));
        Dobson.Standardised result = Dobson.of(skewed, Confidence.USUAL);
        assertThat(result.rate().orElseThrow()).isCloseTo(0.099, within(1e-6));
        assertThat(result.interval()).isEmpty();
    }
}
