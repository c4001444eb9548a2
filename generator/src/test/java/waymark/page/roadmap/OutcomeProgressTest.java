package waymark.page.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.benchmark.Measured.known;
import static waymark.benchmark.Measured.years;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.indicator.Figure;
import waymark.indicator.Symbol;
import waymark.page.Messages;
import waymark.render.MessagesReader;
import waymark.render.TemplateTree;
import waymark.roadmap.Amount;
import waymark.roadmap.Deadline;
import waymark.roadmap.Mention;
import waymark.roadmap.Outcome;

class OutcomeProgressTest {
    private static final Span SPAN = Span.of("map.yaml");
    private static final Messages WORDS = MessagesReader.read(TemplateTree.packed(), "en", new Diagnostics());

    @ParameterizedTest(name = "from {0} by {1} to {2}: {3}")
    @CsvSource(delimiter = ';', textBlock = """
                    50; 61; 70; On course since 2020: 119% of the pace that is needed.
                    50; 57; 70; Moderate progress since 2020: 77% of the pace that is needed.
                    50; 52; 70; Limited progress since 2020: 23% of the pace that is needed.
                    50; 49; 70; Moving away from the target since 2020.
                    0; 2; 10; Limited progress since 2020: 40% of the pace that is needed. The pace is that of a straight line, because growth isn’t defined here.
                    """)
    void whatIsSaidIsTheCourseAndItsPace(double baseline, double latest, double target, String said) {
        assertThat(progress("2020", target, known(baseline), known(baseline), known(latest)))
                .contains(said);
    }

    @Test
    void withoutABaselineInTheDataOrALaterFigureNothingIsSaid() {
        assertThat(progress("2019", 70, known(50), known(60))).isEmpty();
        assertThat(progress("2021", 70, known(50), known(60))).isEmpty();
        Outcome bare =
                new Outcome(SPAN, new Mention(SPAN, "jobs"), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(OutcomeProgress.of(bare, years(2020, known(50), known(60)).observations(), 2025, WORDS))
                .isEmpty();
    }

    @Test
    void acrossABreakNothingIsSaid() {
        Figure broken = known(60, 59, 61, Symbol.BREAK);
        assertThat(progress("2020", 70, known(50), broken, known(61))).isEmpty();
        assertThat(progress("2021", 70, known(50), broken, known(61))).isPresent();
    }

    /** Progress by the end of 2024 of figures from 2020 on. */
    private static Optional<String> progress(String baseline, double target, Figure... figures) {
        Deadline by = new Deadline(SPAN, "2024", OptionalInt.of(2024), Optional.empty());
        Outcome outcome = new Outcome(
                SPAN,
                new Mention(SPAN, "jobs"),
                Optional.empty(),
                Optional.of(new Outcome.Baseline(SPAN, baseline, new Amount(SPAN, "", 0))),
                Optional.of(new Outcome.Target(SPAN, by, new Amount(SPAN, "", target))));
        List<waymark.indicator.Observation> known = years(2020, figures).observations();
        return OutcomeProgress.of(outcome, known, 2025, WORDS);
    }
}
