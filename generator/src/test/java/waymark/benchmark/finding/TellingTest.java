package waymark.benchmark.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.benchmark.finding.Telling.Side;
import waymark.benchmark.trend.RecentTrend;

class TellingTest {
    @ParameterizedTest(name = "{0}, {1}, target {2}: {3}")
    @CsvSource(textBlock = """
                    MUCH_WORSE,  INCREASING_WORSE,  ,            MUCH_WORSE_AND_WORSENING
                    MUCH_WORSE,  DECREASING_WORSE,  REACHED,     MUCH_WORSE_AND_WORSENING
                    WORSE,       DECREASING_WORSE,  ,            WORSE_AND_WORSENING
                    WORSE,       INCREASING_WORSE,  MISSED,      WORSE_AND_WORSENING
                    MUCH_WORSE,  DECREASING_BETTER, ,            MUCH_WORSE
                    MUCH_WORSE,  NO_CHANGE,         MISSED,      MUCH_WORSE
                    WORSE,       INCREASING_BETTER, ,            WORSE
                    WORSE,       TOO_FEW_YEARS,     MOVING_AWAY, WORSE
                    SIMILAR,     INCREASING_WORSE,  MISSED,      TARGET_MISSED
                    MUCH_BETTER, INCREASING_BETTER, MISSED,      TARGET_MISSED
                    UNJUDGED,    NO_INTERVALS,      MOVING_AWAY, MOVING_AWAY
                    BETTER,      NO_CHANGE,         MOVING_AWAY, MOVING_AWAY
                    BETTER,      DECREASING_WORSE,  ,            BETTER_YET_WORSENING
                    MUCH_BETTER, INCREASING_WORSE,  ON_COURSE,   BETTER_YET_WORSENING
                    BETTER,      DECREASING_WORSE,  MISSED,      TARGET_MISSED
                    SIMILAR,     INCREASING_WORSE,  ON_COURSE,   WORSENING
                    NONE,        INCREASING_WORSE,  ,            WORSENING
                    MUCH_BETTER, DECREASING_BETTER, ,            MUCH_BETTER_AND_IMPROVING
                    BETTER,      INCREASING_BETTER, REACHED,     BETTER_AND_IMPROVING
                    MUCH_BETTER, NO_CHANGE,         LIMITED,     MUCH_BETTER
                    BETTER,      NO_INTERVALS,      ,            BETTER
                    SIMILAR,     INCREASING_BETTER, REACHED,     TARGET_REACHED
                    SIMILAR,     DECREASING_BETTER, MODERATE,    IMPROVING
                    SIMILAR,     NO_CHANGE,         LIMITED,     ON_THE_WAY
                    HIGHER,      INCREASING,        MODERATE,    ON_THE_WAY
                    UNJUDGED,    TOO_FEW_YEARS,     ON_COURSE,   ON_THE_WAY
                    HIGHER,      INCREASING,        ,            MOVING
                    SIMILAR,     DECREASING,        ,            MOVING
                    HIGHER,      NO_CHANGE,         ,            DIFFERENT
                    LOWER,       TOO_FEW_YEARS,     ,            DIFFERENT
                    SIMILAR,     NO_CHANGE,         ,            SIMILAR
                    UNJUDGED,    NO_INTERVALS,      ,            STATED
                    NONE,        TOO_FEW_YEARS,     ,            BARE
                    """)
    void theMostTellingOfAllThatHoldIsTold(
            String comparison, RecentTrend trend, TargetStanding.State target, Telling telling) {
        assertThat(Telling.of(Standings.of(trend, Standings.comparison(comparison)), Optional.ofNullable(target)))
                .isEqualTo(telling);
    }

    @Test
    void concernsGoBeforeStrengthsAndStrengthsBeforeTheRest() {
        assertThat(Telling.values())
                .filteredOn(t -> t != Telling.BETTER_YET_WORSENING)
                .isSortedAccordingTo(java.util.Comparator.comparing(Telling::side));
        assertThat(Telling.BETTER_YET_WORSENING.side()).isEqualTo(Side.CONCERN);
        assertThat(Telling.BETTER_YET_WORSENING).isBetween(Telling.IMPROVING, Telling.ON_THE_WAY);
        assertThat(Telling.WORSENING.side()).isEqualTo(Side.CONCERN);
        assertThat(Telling.IMPROVING.side()).isEqualTo(Side.STRENGTH);
        assertThat(Telling.ON_THE_WAY.side()).isEqualTo(Side.PLAIN);
    }
}
