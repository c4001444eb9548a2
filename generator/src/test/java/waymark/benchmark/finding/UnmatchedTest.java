package waymark.benchmark.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.benchmark.Measured.known;
import static waymark.benchmark.Measured.years;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.benchmark.Measured;
import waymark.benchmark.Rank;
import waymark.benchmark.Standing;
import waymark.benchmark.trend.RecentTrend;
import waymark.diagnostic.Span;
import waymark.indicator.Indicator;
import waymark.roadmap.Commitment;
import waymark.roadmap.Mention;
import waymark.roadmap.Outcome;

class UnmatchedTest {
    private static final Span SPAN = Span.of("test.yaml");
    private static final Indicator JOBS = Measured.PERCENT.indicator(1);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "MUCH_WORSE, true",
        "WORSE, true",
        "SIMILAR, false",
        "BETTER, false",
        "LOWER, false",
        "UNJUDGED, false",
        "NONE, false"
    })
    void onlyWhatIsRatedWorseIsListed(String comparison, boolean listed) {
        Unmatched unmatched = Unmatched.of(List.of(commitment("talk")), List.of(finding(comparison, 59, 61)));
        assertThat(unmatched.unpromised()).hasSize(listed ? 1 : 0);
    }

    @Test
    void whatACommitmentNamesIsNotListedWhateverItsTarget() {
        Outcome outcome =
                new Outcome(SPAN, new Mention(SPAN, JOBS.id()), Optional.empty(), Optional.empty(), Optional.empty());
        Unmatched unmatched = Unmatched.of(List.of(commitment("work", outcome)), List.of(finding("WORSE", 59, 61)));
        assertThat(unmatched.isEmpty()).isTrue();
    }

    @Test
    void commitmentsWithoutAnIndicatorKeepTheirOrder() {
        Commitment measured = commitment("work", Standings.outcome("2020", 2029, 70));
        Unmatched unmatched = Unmatched.of(List.of(commitment("talk"), measured, commitment("listen")), List.of());
        assertThat(unmatched.unmeasured()).extracting(Commitment::id).containsExactly("talk", "listen");
        assertThat(unmatched.isEmpty()).isFalse();
    }

    @Test
    void theMostTellingGoesFirst() {
        Finding unsure = finding("WORSE", 50, 70);
        Finding sure = finding("WORSE", 59, 61);
        Finding much = finding("MUCH_WORSE", 50, 70);
        assertThat(Unmatched.of(List.of(), List.of(unsure, sure, much)).unpromised())
                .containsExactly(much, sure, unsure);
    }

    private static Finding finding(String comparison, double lower, double upper) {
        Standing standing = Standings.of(
                JOBS,
                years(2024, known(60, lower, upper)),
                RecentTrend.NO_CHANGE,
                new Rank(1, false, 1),
                Standings.comparison(comparison));
        return Finding.of(standing, List.of());
    }

    private static Commitment commitment(String id, Outcome... outcomes) {
        return new Commitment(
                SPAN, id, id, Optional.empty(), new Mention(SPAN, "council"), List.of(), List.of(outcomes), List.of());
    }
}
