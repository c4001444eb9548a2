package waymark.benchmark.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.benchmark.Measured.PERCENT;
import static waymark.benchmark.Measured.RATE;
import static waymark.benchmark.Measured.at;
import static waymark.benchmark.Measured.counted;
import static waymark.benchmark.Measured.known;
import static waymark.benchmark.Measured.years;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.benchmark.Measured;
import waymark.benchmark.interval.CountedIntervals;
import waymark.indicator.Figure;
import waymark.indicator.Observation;
import waymark.indicator.Polarity;
import waymark.indicator.Series;
import waymark.indicator.Symbol;

class RecentTrendTest {
    private static final String[] TWO_YEARS = {
        "2018-01-01/P2Y", "2019-01-01/P2Y", "2020-01-01/P2Y", "2021-01-01/P2Y", "2022-01-01/P2Y"
    };
    private static final double[] RISING = {50, 52, 55, 57, 60};

    @ParameterizedTest
    @CsvSource({
        "HIGH_IS_GOOD, INCREASING_BETTER, DECREASING_WORSE",
        "LOW_IS_GOOD, INCREASING_WORSE, DECREASING_BETTER",
        "NONE, INCREASING, DECREASING"
    })
    void aTrendIsJudgedByPolarity(Polarity polarity, RecentTrend up, RecentTrend down) {
        assertThat(trend(RATE.with(polarity), years(2020, surveyed(RISING)))).isEqualTo(up);
        assertThat(trend(RATE.with(polarity), years(2020, surveyed(60, 57, 55, 52, 50))))
                .isEqualTo(down);
        assertThat(trend(RATE.with(polarity), years(2020, surveyed(50, 51, 50, 51, 50))))
                .isEqualTo(RecentTrend.NO_CHANGE);
    }

    @Test
    void proportionsGoByTheirCountsWhateverTheirLimits() {
        assertThat(trend(PERCENT, years(2020, shares(200, 210, 225, 240, 260))))
                .isEqualTo(RecentTrend.INCREASING_BETTER);
        assertThat(trend(PERCENT, years(2020, shares(200, 190, 225, 215, 230)))).isEqualTo(RecentTrend.NO_CHANGE);
        Figure[] wide = shares(200, 210, 225, 240, 260);
        for (int i = 0; i < wide.length; i++) {
            Figure.Known k = (Figure.Known) wide[i];
            wide[i] = new Figure.Known(
                    k.value(),
                    java.util.Optional.of(new Figure.Interval(0, 100)),
                    k.count(),
                    k.denominator(),
                    k.symbols(),
                    "");
        }
        assertThat(trend(PERCENT, years(2020, wide))).isEqualTo(RecentTrend.INCREASING_BETTER);
    }

    @Test
    void proportionsWhoseCountsDoNotFitGoByTheirIntervals() {
        assertThat(trend(PERCENT, years(2020, surveyed(RISING)))).isEqualTo(RecentTrend.INCREASING_BETTER);
        Figure[] mixed = shares(200, 210, 225, 240, 260);
        mixed[2] = counted(99, 225, 1000);
        assertThat(trend(PERCENT, years(2020, mixed))).isEqualTo(RecentTrend.NO_INTERVALS);
    }

    @Test
    void ratesWithCountsGoByTheIntervalsThatFollow() {
        Figure[] rates = {
            counted(1000, 1000, 100_000),
            counted(1100, 1100, 100_000),
            counted(1200, 1200, 100_000),
            counted(1300, 1300, 100_000),
            counted(1400, 1400, 100_000)
        };
        Series series = years(2020, rates);
        assertThat(trend(RATE, CountedIntervals.fill(RATE.indicator(), series)))
                .isEqualTo(RecentTrend.INCREASING_WORSE);
        assertThat(trend(RATE, series)).isEqualTo(RecentTrend.NO_INTERVALS);
    }

    @Test
    void aFigureWithoutAnIntervalOrWithNoneToSpeakOfGivesNoTrend() {
        Figure[] figures = surveyed(RISING);
        figures[1] = known(52);
        assertThat(trend(RATE, years(2020, figures))).isEqualTo(RecentTrend.NO_INTERVALS);
        figures[1] = known(52, 52, 52);
        assertThat(trend(RATE, years(2020, figures))).isEqualTo(RecentTrend.NO_INTERVALS);
    }

    @Test
    void onlyTheNewestFiveYearsCount() {
        assertThat(trend(RATE, years(2015, surveyed(900, 10, 900, 10, 900, 50, 52, 55, 57, 60))))
                .isEqualTo(RecentTrend.INCREASING_WORSE);
    }

    @Test
    void fourYearsAreTooFew() {
        assertThat(trend(RATE, years(2020, surveyed(50, 55, 60, 65)))).isEqualTo(RecentTrend.TOO_FEW_YEARS);
        assertThat(trend(RATE, years(2020))).isEqualTo(RecentTrend.TOO_FEW_YEARS);
    }

    @Test
    void aYearWithoutAFigureIsAGap() {
        for (int i = 0; i < 5; i++) {
            Figure[] figures = surveyed(RISING);
            figures[i] = Figure.missing(List.of(Symbol.CONFIDENTIAL), "");
            assertThat(trend(RATE, years(2020, figures)))
                    .as("without year %d", i)
                    .isEqualTo(RecentTrend.TOO_FEW_YEARS);
        }
    }

    @Test
    void aYearThatIsLeftOutIsAGap() {
        for (int left = 1; left < 5; left++) {
            List<Observation> observations = new ArrayList<>(
                    years(2019, surveyed(48, 50, 52, 55, 57, 60)).observations());
            observations.remove(left);
            assertThat(trend(RATE, new Series("D1", observations)))
                    .as("without year %d", left)
                    .isEqualTo(RecentTrend.TOO_FEW_YEARS);
        }
    }

    @Test
    void aBreakWithinTheFiveYearsIsOneAndBeforeThemIsNone() {
        for (int i = 0; i < 5; i++) {
            Figure[] figures = surveyed(RISING);
            figures[i] = known(RISING[i], RISING[i] - 3, RISING[i] + 3, Symbol.BREAK);
            assertThat(trend(RATE, years(2020, figures)))
                    .as("break in year %d", i)
                    .isEqualTo(i == 0 ? RecentTrend.INCREASING_WORSE : RecentTrend.TOO_FEW_YEARS);
        }
    }

    @Test
    void splitYearsDaysAndMonthsAYearApartAreYears() {
        assertThat(trend("2019/20", "2020/21", "2021/22", "2022/23", "2023/24"))
                .isEqualTo(RecentTrend.INCREASING_WORSE);
        assertThat(trend("2019-03-31", "2020-03-31", "2021-03-31", "2022-03-31", "2023-03-31"))
                .isEqualTo(RecentTrend.INCREASING_WORSE);
    }

    @Test
    void monthsAndOverlappingYearsAreNone() {
        assertThat(trend("2023-01", "2023-02", "2023-03", "2023-04", "2023-05")).isEqualTo(RecentTrend.TOO_FEW_YEARS);
        assertThat(trend("2015-17", "2016-18", "2017-19", "2018-20", "2019-21")).isEqualTo(RecentTrend.TOO_FEW_YEARS);
        assertThat(trend(TWO_YEARS)).isEqualTo(RecentTrend.TOO_FEW_YEARS);
    }

    @Test
    void periodsOfAnotherLengthAreLookedPast() {
        assertThat(trend("2019", "2020", "2021", "2022-06", "2022", "2023")).isEqualTo(RecentTrend.NO_CHANGE);
    }

    @Test
    void whatWasTestedIsCalculated() {
        assertThat(RecentTrend.NO_CHANGE.isCalculated()).isTrue();
        assertThat(RecentTrend.DECREASING.isCalculated()).isTrue();
        assertThat(RecentTrend.TOO_FEW_YEARS.isCalculated()).isFalse();
        assertThat(RecentTrend.NO_INTERVALS.isCalculated()).isFalse();
    }

    /** The trend of rising figures of these periods; a sixth one jumps out of line. */
    private static RecentTrend trend(String... periods) {
        double[] values = {50, 52, 55, 57, 60, 30};
        List<Observation> observations = new ArrayList<>();
        for (String period : periods) {
            double value = values[observations.size()];
            observations.add(at(period, known(value, value - 3, value + 3)));
        }
        return trend(RATE, new Series("D1", observations));
    }

    private static RecentTrend trend(Measured measured, Series series) {
        return RecentTrend.of(measured.indicator(), series);
    }

    private static Figure[] surveyed(double... values) {
        Figure[] figures = new Figure[values.length];
        for (int i = 0; i < values.length; i++) {
            figures[i] = known(values[i], values[i] - 3, values[i] + 3);
        }
        return figures;
    }

    private static Figure[] shares(double... counts) {
        Figure[] figures = new Figure[counts.length];
        for (int i = 0; i < counts.length; i++) {
            figures[i] = counted(counts[i] / 10, counts[i], 1000);
        }
        return figures;
    }
}
