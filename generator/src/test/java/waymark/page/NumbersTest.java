package waymark.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.Sample;
import waymark.diagnostic.Span;
import waymark.indicator.Evidence;
import waymark.indicator.Figure;
import waymark.indicator.Indicator;
import waymark.indicator.Symbol;
import waymark.roadmap.Deadline;
import waymark.store.MemoryTree;

class NumbersTest {
    @ParameterizedTest(name = "{0} with {1} decimals: {2}")
    @CsvSource({
        "0.5, 0, 1",
        "1.5, 0, 2",
        "2.5, 0, 3",
        "-2.5, 0, −3",
        "0.125, 2, 0.13",
        "1.005, 2, 1.01",
        "-0.04, 1, 0.0",
        "-0.05, 1, −0.1",
        "1234567.891, 1, '1,234,567.9'",
        "999.95, 1, '1,000.0'",
        "1000, 0, '1,000'",
        "0.000004, 6, 0.000004",
        "1e9, 0, '1,000,000,000'"
    })
    void roundingIsHalfAwayFromZeroByTheNumberAsItWasWritten(double value, int decimals, String text) {
        assertThat(Numbers.fixed(value, decimals)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "66.84, 66.8%",
        "66.85, 66.9%",
        "99.94, 99.9%",
        "99.95, over 99.9%",
        "99.999, over 99.9%",
        "100, 100.0%",
        "120, 120.0%",
        "-3.25, −3.3%"
    })
    void aShareThatIsNotAllNeverRoundsToAll(double value, String text) {
        assertThat(of("unit: {suffix: \"%\", name: per cent}").value(value)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2029-03-31, 31 March 2029", "2030-03, March 2030", "2029, 2029", "2029/30, 2029/30", "2027-29, 2027-29"
    })
    void aDeadlineIsSaidInWords(String written, String said) {
        Deadline by = new Deadline(Span.of("map.yaml"), written, OptionalInt.empty(), Optional.empty());
        assertThat(Words.ENGLISH.deadline(by)).isEqualTo(said);
    }

    @Test
    void unitsStandAroundTheNumberAndTheSignBeforeAll() {
        assertThat(of("unit: {prefix: \"£\"}").value(1234.5)).isEqualTo("£1,234.5");
        assertThat(of("unit: {prefix: \"£\"}").value(-5)).isEqualTo("−£5.0");
        assertThat(of("unit: {suffix: \" years\"}").value(81.24)).isEqualTo("81.2 years");
        assertThat(of("unit: {name: people}").value(7)).isEqualTo("7.0");
        assertThat(of("unit: {suffix: \" years\"}").value(99.96)).isEqualTo("100.0 years");
    }

    @Test
    void percentagesDifferByPointsAndOtherUnitsByThemselves() {
        assertThat(of("unit: {suffix: \"%\"}").difference(-3.25)).isEqualTo("3.3 points");
        assertThat(of("unit: {prefix: \"£\"}").difference(-12)).isEqualTo("£12.0");
    }

    @Test
    void aMissingFigureIsItsSymbolsAndNeverANumber() {
        Case c = of("unit: {suffix: \"%\"}");
        Figure missing = Figure.missing(List.of(Symbol.CONFIDENTIAL), "");
        assertThat(c.numbers().figure(c.indicator(), missing)).isEqualTo("[c]");
        assertThat(c.numbers().inSentence(c.indicator(), missing)).isEqualTo("[c]");
    }

    @Test
    void symbolsStandAfterAKnownFigureButNotInASentence() {
        Case c = of("unit: {suffix: \"%\"}");
        Figure known = new Figure.Known(
                5,
                java.util.Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                List.of(Symbol.REVISED, Symbol.ESTIMATED),
                "");
        assertThat(c.numbers().figure(c.indicator(), known)).isEqualTo("5.0% [r] [e]");
        assertThat(c.numbers().inSentence(c.indicator(), known)).isEqualTo("5.0%");
    }

    @Test
    void decimalsFollowFromTheLargestFigureWhereNoneAreGiven() {
        MemoryTree tree = Sample.tree().changed("data/indicators.yaml", t -> t.replace("    decimals: 1\n", ""));
        Evidence evidence = Sample.evidence(tree);
        Indicator jobs = evidence.catalogue().indicator("jobs").orElseThrow();
        assertThat(new Numbers(evidence, Words.ENGLISH).decimals(jobs)).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1, 1st",
        "2, 2nd",
        "3, 3rd",
        "4, 4th",
        "11, 11th",
        "12, 12th",
        "13, 13th",
        "21, 21st",
        "102, 102nd",
        "111, 111th"
    })
    void ranksAreSpoken(int rank, String text) {
        assertThat(Words.ENGLISH.ordinal(rank)).isEqualTo(text);
    }

    @Test
    void dataHasNoSeparatorsNoPowersAndNoNeedlessZeros() {
        assertThat(Numbers.plain(1234567.5)).isEqualTo("1234567.5");
        assertThat(Numbers.plain(1e9)).isEqualTo("1000000000");
        assertThat(Numbers.plain(1e-7)).isEqualTo("0.0000001");
        assertThat(Numbers.plain(5.0)).isEqualTo("5");
        assertThat(Numbers.plain(-0.0)).isEqualTo("0");
    }

    @Test
    void daysAndMonthsAreAsOneWritesThem() {
        assertThat(Words.ENGLISH.day(LocalDate.of(2026, 3, 1))).isEqualTo("1 March 2026");
        assertThat(Words.ENGLISH.dayShort(LocalDate.of(2026, 3, 1))).isEqualTo("1 Mar 2026");
        assertThat(Words.ENGLISH.month(YearMonth.of(2026, 3))).isEqualTo("March 2026");
    }

    @Test
    void namesAreJoinedAsInASentence() {
        assertThat(Words.ENGLISH.list(List.of())).isEmpty();
        assertThat(Words.ENGLISH.list(List.of("Barnsley"))).isEqualTo("Barnsley");
        assertThat(Words.ENGLISH.list(List.of("Barnsley", "Derby", "York"))).isEqualTo("Barnsley, Derby and York");
    }

    @Test
    void aNameKeepsACommaOfItsOwn() {
        assertThat(Words.ENGLISH.list(List.of("Bristol, City of"))).isEqualTo("Bristol, City of");
        assertThat(Words.ENGLISH.list(List.of("Barnsley", "Bristol, City of")))
                .isEqualTo("Barnsley and Bristol, City of");
    }

    private record Case(Numbers numbers, Indicator indicator) {
        String value(double value) {
            return numbers.value(indicator, value);
        }

        String difference(double difference) {
            return numbers.difference(indicator, difference);
        }
    }

    private static Case of(String unit) {
        Evidence evidence = Sample.evidence(Sample.tree()
                .changed("data/indicators.yaml", t -> t.replace("unit: {suffix: \"%\", name: per cent}", unit)));
        return new Case(
                new Numbers(evidence, Words.ENGLISH),
                evidence.catalogue().indicator("jobs").orElseThrow());
    }
}
