package waymark.benchmark.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.benchmark.Measured.RATE;
import static waymark.benchmark.Measured.known;
import static waymark.benchmark.Measured.years;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waymark.benchmark.Measured;
import waymark.diagnostic.Span;
import waymark.indicator.Figure;
import waymark.indicator.Polarity;
import waymark.place.Area;

class ImprovementTest {
    @Test
    void anImprovementGoesFromTheFirstToTheNewestOfFiveYears() {
        Improvement up = of(Polarity.HIGH_IS_GOOD, "D1", 10, 50, 52, 55, 57, 60).orElseThrow();
        assertThat(up.first().period().label()).isEqualTo("2021");
        assertThat(up.newest().period().label()).isEqualTo("2025");
        assertThat(up.gain()).isEqualTo(10);
        Improvement down = of(Polarity.LOW_IS_GOOD, "D1", 60, 57, 55, 52, 50).orElseThrow();
        assertThat(down.gain()).isEqualTo(10);
    }

    @Test
    void whatGetsWorseOrStaysOrCannotBeJudgedIsNone() {
        assertThat(of(Polarity.LOW_IS_GOOD, "D1", 50, 52, 55, 57, 60)).isEmpty();
        assertThat(of(Polarity.HIGH_IS_GOOD, "D1", 50, 51, 50, 51, 50)).isEmpty();
        assertThat(of(Polarity.NONE, "D1", 50, 52, 55, 57, 60)).isEmpty();
        assertThat(of(Polarity.HIGH_IS_GOOD, "D1", 52, 55, 57, 60)).isEmpty();
    }

    @Test
    void theBiggestGainGoesFirstThenTheBetterFigureThenTheCode() {
        List<Improvement> all = Stream.of(
                        of(Polarity.LOW_IS_GOOD, "D4", 60, 57, 55, 52, 50),
                        of(Polarity.LOW_IS_GOOD, "D3", 60, 57, 55, 52, 50),
                        of(Polarity.LOW_IS_GOOD, "D2", 50, 47, 45, 42, 40),
                        of(Polarity.LOW_IS_GOOD, "D1", 60, 57, 55, 53, 51),
                        of(Polarity.LOW_IS_GOOD, "D5", 90, 85, 80, 75, 70))
                .flatMap(Optional::stream)
                .sorted(Improvement.ORDER)
                .toList();
        assertThat(all).extracting(i -> i.area().code()).containsExactly("D5", "D2", "D3", "D4", "D1");
    }

    private static Optional<Improvement> of(Polarity polarity, String code, double... values) {
        Measured measured = RATE.with(polarity);
        Area area = new Area(code, code, "district", List.of(), Span.of("places.csv"));
        Figure[] figures =
                DoubleStream.of(values).mapToObj(v -> known(v, v - 1, v + 1)).toArray(Figure[]::new);
        return Improvement.of(measured.indicator(), area, years(2026 - values.length, figures));
    }
}
