package waymark.page.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.benchmark.Measured.known;
import static waymark.benchmark.Measured.years;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.Sample;
import waymark.benchmark.Measured;
import waymark.benchmark.Rank;
import waymark.benchmark.Standing;
import waymark.benchmark.finding.Finding;
import waymark.benchmark.finding.Standings;
import waymark.benchmark.trend.RecentTrend;
import waymark.diagnostic.Diagnostics;
import waymark.indicator.Figure;
import waymark.indicator.Polarity;
import waymark.page.Messages;
import waymark.page.Numbers;
import waymark.render.MessagesReader;
import waymark.render.TemplateTree;
import waymark.roadmap.Outcome;

/** What findings say in English: each guard rail of the wording is a line that would fail without it. */
class FindingSentencesTest {
    private static final Messages WORDS = MessagesReader.read(TemplateTree.packed(), "en", new Diagnostics());
    private static final Sentences SENTENCES = new Sentences(new Numbers(Sample.evidence(Sample.tree()), WORDS), WORDS);

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @CsvSource(delimiter = ';', textBlock = """
                    BETTER;      NONE;     NO_CHANGE;         60.0%, better than the 50.0% in Albion.
                    WORSE;       NONE;     NO_CHANGE;         60.0%, worse than the 50.0% in Albion.
                    MUCH_BETTER; NONE;     NO_CHANGE;         60.0%, much better than the 50.0% in Albion.
                    MUCH_WORSE;  NONE;     NO_CHANGE;         60.0%, much worse than the 50.0% in Albion.
                    SIMILAR;     NONE;     NO_CHANGE;         60.0%, similar to the 50.0% in Albion.
                    HIGHER;      NONE;     NO_CHANGE;         60.0%, higher than the 50.0% in Albion.
                    LOWER;       NONE;     NO_CHANGE;         60.0%, lower than the 50.0% in Albion.
                    UNJUDGED;    NONE;     NO_INTERVALS;      60.0%, 10.0 points above the 50.0% in Albion.
                    NONE;        NONE;     TOO_FEW_YEARS;     60.0%.
                    NONE;        BETTER;   TOO_FEW_YEARS;     60.0%.
                    WORSE;       SIMILAR;  NO_CHANGE;         60.0%, worse than the 50.0% in Albion and similar to the 51.0% in Region 1.
                    SIMILAR;     BETTER;   NO_CHANGE;         60.0%, similar to the 50.0% in Albion and better than the 51.0% in Region 1.
                    HIGHER;      LOWER;    NO_CHANGE;         60.0%, higher than the 50.0% in Albion and lower than the 51.0% in Region 1.
                    WORSE;       WORSE;    NO_CHANGE;         60.0%, worse than the 50.0% in Albion.
                    WORSE;       UNJUDGED; NO_CHANGE;         60.0%, worse than the 50.0% in Albion.
                    UNJUDGED;    SIMILAR;  NO_INTERVALS;      60.0%, 10.0 points above the 50.0% in Albion.
                    BETTER;      NONE;     INCREASING_BETTER; 60.0%, better than the 50.0% in Albion. It has been getting better over five years.
                    WORSE;       NONE;     INCREASING_BETTER; 60.0%, worse than the 50.0% in Albion. But it has been getting better over five years.
                    MUCH_WORSE;  NONE;     DECREASING_BETTER; 60.0%, much worse than the 50.0% in Albion. But it has been getting better over five years.
                    WORSE;       NONE;     DECREASING_WORSE;  60.0%, worse than the 50.0% in Albion. It has been getting worse over five years.
                    BETTER;      NONE;     INCREASING_WORSE;  60.0%, better than the 50.0% in Albion. But it has been getting worse over five years.
                    SIMILAR;     NONE;     INCREASING_WORSE;  60.0%, similar to the 50.0% in Albion. It has been getting worse over five years.
                    HIGHER;      NONE;     INCREASING;        60.0%, higher than the 50.0% in Albion. It has been rising over five years.
                    SIMILAR;     NONE;     DECREASING;        60.0%, similar to the 50.0% in Albion. It has been falling over five years.
                    BETTER;      NONE;     TOO_FEW_YEARS;     60.0%, better than the 50.0% in Albion.
                    BETTER;      NONE;     NO_INTERVALS;      60.0%, better than the 50.0% in Albion.
                    """)
    void aFindingSaysWhatComparisonsAndTrendGaveAndNoMore(
            String benchmark, String other, RecentTrend trend, String said) {
        Standing standing = Standings.of(trend, Standings.comparison(benchmark), Standings.comparison(other));
        assertThat(SENTENCES.finding(Finding.of(standing, List.of())).html()).isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} by {1}, at {2}")
    @CsvSource(delimiter = ';', textBlock = """
                    70; 2024; 61; Since 2020 it has been on course for the target of 70% by 2024.
                    70; 2024; 54; Progress since 2020 towards the target of 70% by 2024 is moderate.
                    70; 2024; 52; Progress since 2020 towards the target of 70% by 2024 is limited.
                    70; 2024; 49; Since 2020 it has moved away from the target of 70% by 2024.
                    70; 2024; 71; The target of 70% by 2024 has been reached.
                    70; 2021; 61; The target of 70% by 2021 was missed.
                    """)
    void aTargetIsToldAfterTheFigureAndWithoutJudgingIt(double target, int by, double now, String said) {
        assertThat(withTarget(Standings.outcome("2020", by, target), known(50), known(now)))
                .endsWith("%. " + said)
                .doesNotContainPattern("better|worse");
    }

    @Test
    void aTargetWhoseBaselineTheDataLackIsNotTold() {
        assertThat(withTarget(Standings.outcome("2019", 2024, 70), known(50), known(61)))
                .isEqualTo("61.0%.");
    }

    @Test
    void theLeadNamesThePlaceAndThePeriodAndGoesOnAsTheFinding() {
        Standing standing = Standings.of(
                RecentTrend.INCREASING_BETTER, Standings.comparison("WORSE"), Standings.comparison("SIMILAR"));
        String lead =
                SENTENCES.lead(Finding.of(standing, List.of()), "Northbridge").html();
        assertThat(lead)
                .startsWith("<b>60.0%</b> in Northbridge in 2024, <span class=\"rate worse\">")
                .endsWith("</span> to the 51.0% in Region 1. But it has been getting better over five years.");
    }

    private static String withTarget(Outcome outcome, Figure... figures) {
        Standing standing = Standings.of(
                Measured.PERCENT.with(Polarity.NONE).indicator(1),
                years(2020, figures),
                RecentTrend.TOO_FEW_YEARS,
                new Rank(1, false, 1));
        return SENTENCES.finding(Finding.of(standing, List.of(outcome))).html();
    }
}
