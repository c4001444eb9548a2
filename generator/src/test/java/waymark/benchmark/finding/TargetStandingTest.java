package waymark.benchmark.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.benchmark.Measured.at;
import static waymark.benchmark.Measured.known;
import static waymark.benchmark.Measured.years;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.benchmark.finding.TargetStanding.State;
import waymark.indicator.Figure;
import waymark.indicator.Series;
import waymark.indicator.Symbol;

class TargetStandingTest {
    private static final Pattern SPACE = Pattern.compile(" ");

    @ParameterizedTest(name = "{0} from 2020 on, {2} by {1}: {3}")
    @CsvSource(textBlock = """
                    50 61,          2024, 70, ON_COURSE
                    50 54,          2024, 70, MODERATE
                    50 52,          2024, 70, LIMITED
                    50 49,          2024, 70, MOVING_AWAY
                    50 70,          2024, 70, REACHED
                    50 69.99,       2024, 70, ON_COURSE
                    50 39,          2024, 40, REACHED
                    50 55,          2024, 40, MOVING_AWAY
                    50 60 70,       2022, 70, REACHED
                    50 60 69.99,    2022, 70, MISSED
                    50 60 69 75,    2022, 70, MISSED
                    50 60 70 65,    2022, 70, REACHED
                    50 45 41 39,    2022, 40, MISSED
                    50 60,          2020, 70,
                    50 60,          2024, 50,
                    50,             2024, 70,
                    """)
    void theStateFollowsFromTheFiguresSinceTheBaseline(String values, int by, double target, State state) {
        Figure[] figures = SPACE.splitAsStream(values)
                .map(v -> known(Double.parseDouble(v)))
                .toArray(Figure[]::new);
        assertThat(state(by, target, years(2020, figures))).isEqualTo(Optional.ofNullable(state));
    }

    @Test
    void aTargetThatMayHaveBeenReachedInAGapIsNotCalledMissed() {
        Series gap = new Series("D1", List.of(at("2020", known(50)), at("2021", known(60)), at("2023", known(75))));
        assertThat(state(2022, 70, gap)).isEmpty();
        Series below = new Series("D1", List.of(at("2020", known(50)), at("2021", known(60)), at("2023", known(65))));
        assertThat(state(2022, 70, below)).contains(State.MISSED);
    }

    @Test
    void acrossABreakNothingIsSaidOfATarget() {
        assertThat(state(2024, 70, years(2020, known(50), known(75, 74, 76, Symbol.BREAK))))
                .isEmpty();
    }

    private static Optional<State> state(int by, double target, Series series) {
        return TargetStanding.of(Standings.outcome("2020", by, target), series).map(TargetStanding::state);
    }
}
