package waymark.indicator.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.indicator.Period;

class PeriodParserTest {
    @ParameterizedTest(name = "{0} is {1}, {2} to {3}")
    @CsvSource({
        "2019, 2019, 2019-01-01, 2019-12-31",
        "2019/20, 2019/20, 2019-04-01, 2020-03-31",
        "1999/00, 1999/00, 1999-04-01, 2000-03-31",
        "2018-20, 2018-20, 2018-01-01, 2020-12-31",
        "2018–20, 2018–20, 2018-01-01, 2020-12-31",
        "2018 - 20, 2018 - 20, 2018-01-01, 2020-12-31",
        "1999-2000, 1999-2000, 1999-01-01, 2000-12-31",
        "2010-2012, 2010-2012, 2010-01-01, 2012-12-31",
        "2010–12, 2010–12, 2010-01-01, 2012-12-31",
        "2023-04, 2023-04, 2023-04-01, 2023-04-30",
        "2024-02, 2024-02, 2024-02-01, 2024-02-29",
        "2012-12, 2012-12, 2012-12-01, 2012-12-31",
        "2022-12-31, 31 Dec 2022, 2022-12-31, 2022-12-31",
        "2024-01-01/P1Y, 2024, 2024-01-01, 2024-12-31",
        "2022-01-01/P3Y, 2022–24, 2022-01-01, 2024-12-31",
        "2024-09-01/P1Y, 2024/25, 2024-09-01, 2025-08-31",
        "2022-04-01/P3Y, 2022/23–2024/25, 2022-04-01, 2025-03-31",
        "2024-06-01/P1M, Jun 2024, 2024-06-01, 2024-06-30",
        "2024-10-01/P3M, Oct 2024–Dec 2024, 2024-10-01, 2024-12-31"
    })
    void everyFormHasItsDaysAndItsLabel(String text, String label, LocalDate first, LocalDate last) {
        assertThat(PeriodParser.parse(text)).contains(new Period(label, first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24",
                "2019/21",
                "2019/2020x",
                "2012-2010",
                "2023-13-01",
                "2023-02-30",
                "2024-01-01/P0Y",
                "2024-01-01/P1D",
                "2024-01-01/P1Y6M",
                "3019",
                "2024 Q5",
                " 2024",
                "latest"
            })
    void whatIsNoPeriodIsNone(String text) {
        assertThat(PeriodParser.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010-12", "2000-01", "2008-10", "2011-12"})
    void whatMayBeAMonthOrARunOfYearsIsRefusedAndSaidToBeAmbiguous(String text) {
        assertThat(PeriodParser.parse(text)).isEmpty();
        assertThat(PeriodParser.ambiguity(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010-09", "2012-12", "2018-20", "2010–12", "2024"})
    void whatCanOnlyBeOneOfThemIsNotAmbiguous(String text) {
        assertThat(PeriodParser.ambiguity(text)).isEmpty();
        assertThat(PeriodParser.parse(text)).isPresent();
    }

    @Test
    void periodsSortByTheirEndAndThenByTheirStart() {
        List<String> sorted = Stream.of("2024", "2022-24", "2023-04", "2023/24", "2021")
                .map(t -> PeriodParser.parse(t).orElseThrow())
                .sorted()
                .map(Period::label)
                .toList();
        assertThat(sorted).containsExactly("2021", "2023-04", "2023/24", "2022-24", "2024");
    }

    @Test
    void twoLabelsMayCoverTheSameDays() {
        Period written = PeriodParser.parse("2022-24").orElseThrow();
        Period machine = PeriodParser.parse("2022-01-01/P3Y").orElseThrow();
        assertThat(written).isNotEqualTo(machine);
        assertThat(written.covers(machine)).isTrue();
    }
}
