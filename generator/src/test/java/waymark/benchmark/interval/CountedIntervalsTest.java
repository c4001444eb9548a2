package waymark.benchmark.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static waymark.benchmark.Measured.PERCENT;
import static waymark.benchmark.Measured.RATE;
import static waymark.benchmark.Measured.counted;
import static waymark.benchmark.Measured.known;
import static waymark.benchmark.Measured.years;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import waymark.benchmark.Measured;
import waymark.benchmark.interval.CountedIntervals.Method;
import waymark.indicator.Figure;
import waymark.indicator.Indicator;
import waymark.indicator.Measure;
import waymark.indicator.Series;
import waymark.indicator.Symbol;

class CountedIntervalsTest {
    @Test
    void aProportionGetsWilsonsIntervalInItsOwnUnit() {
        Figure.Interval interval = interval(PERCENT.indicator(), counted(0.82, 82, 10_000));
        assertThat(interval.lower()).isCloseTo(0.6612, within(5e-5));
        assertThat(interval.upper()).isCloseTo(1.0166, within(5e-5));
        Measured share =
                new Measured(Measure.PROPORTION, PERCENT.polarity(), Optional.empty(), PERCENT.levels(), " of all");
        assertThat(interval(share.indicator(), counted(0.0082, 82, 10_000)).upper())
                .isCloseTo(0.010166, within(5e-7));
        assertThat(interval(PERCENT.per(Optional.of(1000.0)).indicator(), counted(8.2, 82, 10_000))
                        .upper())
                .isCloseTo(10.166, within(5e-4));
    }

    @Test
    void aRateGetsByarsIntervalTimesItsMultiplier() {
        Figure.Interval interval = interval(RATE.indicator(), counted(480, 48, 10_000));
        assertThat(interval.lower()).isCloseTo(353.885, within(5e-4));
        assertThat(interval.upper()).isCloseTo(636.424, within(5e-4));
    }

    @Test
    void aRateThatDoesNotSayPerHowManyGetsNone() {
        assertThat(CountedIntervals.of(
                        RATE.per(Optional.empty()).indicator(), counted(480, 48, 10_000), Confidence.USUAL))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Measure.class,
            names = {"MEAN", "COUNT", "INDEX"})
    void otherMeasuresGetNone(Measure measure) {
        assertThat(CountedIntervals.of(RATE.with(measure).indicator(), counted(480, 48, 10_000), Confidence.USUAL))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}, printed with {1} decimals: {2}")
    @CsvSource({
        "33.3, 1, true",
        "33.3, 0, true",
        "33, 0, true",
        "33.33, 1, true",
        "33.34, 1, false",
        "33.4, 1, false",
        "33.3, 2, false",
        "33, 1, false",
        "34, 0, false",
        "33.33333333333333, 1, true",
        "33.30000000000001, 1, true",
        "33.35, 1, false"
    })
    void aFigureIsTheShareOfItsCountsOrNothingIsMadeUp(double value, int decimals, boolean share) {
        Figure.Known figure = counted(value, 100, 300);
        Indicator indicator = PERCENT.indicator(decimals);
        assertThat(CountedIntervals.isShare(indicator, figure)).isEqualTo(share);
        assertThat(CountedIntervals.of(indicator, figure, Confidence.USUAL).isPresent())
                .isEqualTo(share);
    }

    @Test
    void roundingMayBeExactlyHalf() {
        assertThat(CountedIntervals.isShare(PERCENT.indicator(1), counted(12.5, 1, 8)))
                .isTrue();
        assertThat(CountedIntervals.isShare(PERCENT.indicator(0), counted(13, 1, 8)))
                .isTrue();
        assertThat(CountedIntervals.isShare(PERCENT.indicator(0), counted(12, 1, 8)))
                .isTrue();
    }

    @Test
    void aValueRoundedOutOfItsOwnIntervalGetsNone() {
        Figure.Known huge = counted(33, 334_000_000, 1_000_000_000);
        assertThat(CountedIntervals.isShare(PERCENT.indicator(0), huge)).isTrue();
        assertThat(CountedIntervals.of(PERCENT.indicator(0), huge, Confidence.USUAL))
                .isEmpty();
    }

    @Test
    void countsThatAreMissingZeroOrEstimatedGiveNone() {
        Indicator percent = PERCENT.indicator();
        assertThat(CountedIntervals.isShare(percent, known(50))).isFalse();
        assertThat(CountedIntervals.isShare(percent, counted(0, 0, 0))).isFalse();
        assertThat(CountedIntervals.isShare(percent, counted(50, 5, 10, Symbol.ESTIMATED)))
                .isFalse();
        assertThat(CountedIntervals.isShare(percent, counted(50, 5, 10, Symbol.FORECAST)))
                .isFalse();
        assertThat(CountedIntervals.isShare(percent, counted(50, 5, 10, Symbol.PROVISIONAL)))
                .isTrue();
        Figure.Known half = new Figure.Known(
                50, Optional.empty(), java.util.OptionalDouble.of(5), java.util.OptionalDouble.empty(), List.of(), "");
        assertThat(CountedIntervals.isShare(percent, half)).isFalse();
    }

    @Test
    void onlyFiguresWithoutLimitsAreFilledInAndNothingElseOfThemChanges() {
        Figure.Known own = known(51, 40, 60);
        Figure.Known bare = counted(50, 50, 100, Symbol.REVISED);
        Figure.Known wrong = counted(70, 50, 100);
        Figure none = Figure.missing(List.of(Symbol.CONFIDENTIAL), "");
        Series filled = CountedIntervals.fill(PERCENT.indicator(), years(2020, own, bare, wrong, none));
        assertThat(filled.area()).isEqualTo("D1");
        assertThat(filled.observations())
                .extracting(o -> o.period().label())
                .containsExactly("2020", "2021", "2022", "2023");
        assertThat(figure(filled, 0)).isEqualTo(own);
        assertThat(figure(filled, 2)).isEqualTo(wrong);
        assertThat(figure(filled, 3)).isEqualTo(none);
        Figure.Known made = (Figure.Known) figure(filled, 1);
        assertThat(made.interval())
                .isEqualTo(CountedIntervals.of(PERCENT.indicator(), bare, Confidence.USUAL))
                .isPresent();
        assertThat(new Figure.Known(
                        made.value(), Optional.empty(), made.count(), made.denominator(), made.symbols(), made.note()))
                .isEqualTo(bare);
    }

    @Test
    void aSeriesThatNeedsNothingIsLeftAlone() {
        Series series = years(2020, known(51, 40, 60), known(50));
        assertThat(CountedIntervals.fill(PERCENT.indicator(), series)).isSameAs(series);
        assertThat(CountedIntervals.method(PERCENT.indicator(), series)).isEmpty();
    }

    @Test
    void theMethodIsToldOfWhatIsFilledIn() {
        assertThat(CountedIntervals.method(PERCENT.indicator(), years(2020, counted(50, 5, 10))))
                .contains(Method.WILSON);
        assertThat(CountedIntervals.method(RATE.indicator(), years(2020, counted(50_000, 5, 10))))
                .contains(Method.BYAR);
        Figure.Known both = new Figure.Known(
                50,
                Optional.of(new Figure.Interval(20, 80)),
                java.util.OptionalDouble.of(5),
                java.util.OptionalDouble.of(10),
                List.of(),
                "");
        assertThat(CountedIntervals.method(PERCENT.indicator(), years(2020, both)))
                .isEmpty();
    }

    private static Figure figure(Series series, int index) {
        return series.observations().get(index).figure();
    }

    private static Figure.Interval interval(Indicator indicator, Figure.Known figure) {
        return CountedIntervals.of(indicator, figure, Confidence.USUAL).orElseThrow();
    }
}
