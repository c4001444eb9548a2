package waymark.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import waymark.diagnostic.Span;
import waymark.indicator.Figure;
import waymark.indicator.Observation;
import waymark.indicator.Period;
import waymark.indicator.Series;

class TimesTest {
    private static final Series SERIES = new Series(
            "D1",
            IntStream.of(2021, 2022, 2023).mapToObj(TimesTest::observation).toList());

    private static Observation observation(int year) {
        Period period =
                new Period(year + "/" + (year + 1) % 100, LocalDate.of(year, 4, 1), LocalDate.of(year + 1, 3, 31));
        Figure figure =
                new Figure.Known(year, Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty(), List.of(), "");
        return new Observation(period, figure, new Span("x.csv", 2, 1));
    }

    private static List<String> meant(String clause) {
        return Times.of(clause, false).of(SERIES).stream()
                .map(o -> o.period().label())
                .toList();
    }

    @Test
    void withoutATimeTheNewestIsMeant() {
        assertThat(meant("27% of children are ready")).containsExactly("2023/24");
    }

    @Test
    void aTimeThatIsNamedIsMeantAlone() {
        assertThat(meant("in 2021/22 it was 27%")).containsExactly("2021/22");
        assertThat(meant("in 2021-22, 27%")).containsExactly("2021/22");
    }

    @Test
    void aChangeEndsWithTheNewest() {
        assertThat(meant("fell from 27% in 2021/22 to 25%")).containsExactly("2021/22", "2023/24");
    }

    @Test
    void thePastWithoutAYearIsAnyTime() {
        assertThat(meant("it was 27% a year ago")).hasSize(3);
    }

    @Test
    void aTimeWithoutFiguresIsNone() {
        assertThat(meant("in 2009, 27%")).isEmpty();
    }
}
