package waymark.benchmark.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.benchmark.Measured.known;
import static waymark.benchmark.Measured.years;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.benchmark.Comparison;
import waymark.benchmark.Measured;
import waymark.benchmark.Rank;
import waymark.benchmark.Rating;
import waymark.benchmark.Standing;
import waymark.benchmark.finding.TargetStanding.State;
import waymark.benchmark.trend.RecentTrend;

class FindingTest {
    private static final Rank ALONE = new Rank(1, false, 1);

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource(textBlock = """
                    WORSE,    SIMILAR,  BETTER,  Region 1
                    WORSE,    NONE,     BETTER,  Region 2
                    WORSE,    UNJUDGED, BETTER,  Region 2
                    WORSE,    WORSE,    BETTER,
                    SIMILAR,  SIMILAR,  SIMILAR,
                    UNJUDGED, SIMILAR,  BETTER,
                    NONE,     SIMILAR,  BETTER,
                    """)
    void theNextComparatorIsNamedIfItRatesDifferently(String benchmark, String first, String second, String name) {
        Finding finding = Finding.of(
                Standings.of(
                        RecentTrend.NO_CHANGE,
                        Standings.comparison(benchmark),
                        Standings.comparison(first),
                        Standings.comparison(second)),
                List.of());
        assertThat(finding.other().map(a -> a.area().name()).orElse(null)).isEqualTo(name);
    }

    @Test
    void ofSeveralTargetsTheMostTellingIsTold() {
        Standing standing = Standings.of(
                Measured.PERCENT.indicator(1),
                years(2020, known(50), known(52)),
                RecentTrend.NO_CHANGE,
                ALONE,
                Standings.rated(Rating.SIMILAR));
        Finding finding =
                Finding.of(standing, List.of(Standings.outcome("2020", 2024, 51), Standings.outcome("2020", 2024, 40)));
        assertThat(finding.target().map(TargetStanding::state)).contains(State.MOVING_AWAY);
        assertThat(finding.telling()).isEqualTo(Telling.MOVING_AWAY);
    }

    @Test
    void whatIsFartherFromTheBenchmarkInItsOwnIntervalsGoesFirst() {
        Finding sure = worse(60, 59, 61, ALONE);
        Finding unsure = worse(60, 50, 70, new Rank(12, false, 12));
        assertThat(Stream.of(unsure, sure).sorted(Finding.MOST_TELLING_FIRST)).containsExactly(sure, unsure);
        assertThat(sure.distance()).isEqualTo(5);
        assertThat(worse(60, 60, 60, ALONE).distance()).isZero();
    }

    @Test
    void whereThatIsEqualTheRankFarthestFromTheMiddleGoesFirst() {
        Finding middle = worse(60, 59, 61, new Rank(6, false, 11));
        Finding end = worse(60, 59, 61, new Rank(1, false, 11));
        assertThat(Stream.of(middle, end).sorted(Finding.MOST_TELLING_FIRST)).containsExactly(end, middle);
        assertThat(middle.offMiddle()).isZero();
        assertThat(end.offMiddle()).isEqualTo(1);
        assertThat(worse(60, 59, 61, new Rank(11, false, 11)).offMiddle()).isEqualTo(1);
        assertThat(worse(60, 59, 61, ALONE).offMiddle()).isZero();
    }

    @Test
    void twoOfEachSideAreChosenAndToldInOrder() {
        List<Finding> all = List.of(
                rated(Rating.SIMILAR),
                rated(Rating.BETTER),
                rated(Rating.WORSE),
                rated(Rating.MUCH_WORSE),
                rated(Rating.WORSE),
                rated(Rating.MUCH_BETTER),
                rated(Rating.BETTER));
        assertThat(Finding.choose(all, 2, 4).stream().map(Finding::telling))
                .containsExactly(Telling.MUCH_WORSE, Telling.WORSE, Telling.MUCH_BETTER, Telling.BETTER);
    }

    @Test
    void whereASideHasFewerTheNextMostTellingFollowAndABareFigureNever() {
        List<Finding> all = List.of(
                rated(Rating.SIMILAR),
                Finding.of(Standings.of(RecentTrend.NO_CHANGE), List.of()),
                rated(Rating.BETTER),
                rated(Rating.HIGHER));
        assertThat(Finding.choose(all, 2, 4).stream().map(Finding::telling))
                .containsExactly(Telling.BETTER, Telling.DIFFERENT, Telling.SIMILAR);
        assertThat(Finding.choose(all, 2, 2)).hasSize(2);
        assertThat(Finding.choose(List.of(), 2, 4)).isEmpty();
    }

    private static Finding rated(Rating rating) {
        return Finding.of(Standings.of(RecentTrend.NO_CHANGE, Standings.rated(rating)), List.of());
    }

    private static Finding worse(double value, double lower, double upper, Rank rank) {
        Comparison comparison = Standings.rated(Rating.WORSE);
        return Finding.of(Standings.of(RecentTrend.NO_CHANGE, known(value, lower, upper), rank, comparison), List.of());
    }
}
