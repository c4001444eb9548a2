package waymark.indicator.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.RealFiles;
import waymark.diagnostic.Diagnostics;
import waymark.format.csv.CsvFormat;
import waymark.format.csv.CsvReader;
import waymark.indicator.Figure;
import waymark.indicator.Observation;
import waymark.indicator.Period;
import waymark.indicator.Series;
import waymark.indicator.Symbol;

/** The forms that published files use, and the files themselves. */
class PeriodFormsTest {
    @ParameterizedTest(name = "{0} is {1}, {2} to {3}")
    @CsvSource({
        "2015 - 17, 2015 - 17, 2015-01-01, 2017-12-31",
        "2010-2015, 2010-2015, 2010-01-01, 2015-12-31",
        "1998-02, , ,",
        "1998–02, 1998–02, 1998-01-01, 2002-12-31",
        "2015/2016, 2015/2016, 2015-04-01, 2016-03-31",
        "2013/14-15/16, 2013/14-15/16, 2013-04-01, 2016-03-31",
        "2013/14 - 2015/16, 2013/14 - 2015/16, 2013-04-01, 2016-03-31",
        "1998/99-00/01, 1998/99-00/01, 1998-04-01, 2001-03-31",
        "202425, 2024/25, 2024-04-01, 2025-03-31",
        "Q1 2022, Q1 2022, 2022-01-01, 2022-03-31",
        "2022 Q4, 2022 Q4, 2022-10-01, 2022-12-31",
        "2022/23 Q3, 2022/23 Q3, 2022-10-01, 2022-12-31",
        "2023/24 Q4, 2023/24 Q4, 2024-01-01, 2024-03-31",
        "Q1 2023/24, Q1 2023/24, 2023-04-01, 2023-06-30",
        "2021/22 Q1 - 2021/22 Q2, 2021/22 Q1 - 2021/22 Q2, 2021-04-01, 2021-09-30",
        "April 2023, April 2023, 2023-04-01, 2023-04-30",
        "Feb 2024, Feb 2024, 2024-02-01, 2024-02-29",
        "Apr 2022-Mar 2023, Apr 2022-Mar 2023, 2022-04-01, 2023-03-31",
        "April 2022 to March 2023, April 2022 to March 2023, 2022-04-01, 2023-03-31",
        "2016-11-16/P1Y, 2016/17, 2016-11-16, 2017-11-15",
        "2019-01-01/P5Y, 2019–23, 2019-01-01, 2023-12-31",
        "2008-04-16, 16 Apr 2008, 2008-04-16, 2008-04-16",
    })
    void everyPublishedFormHasItsDays(String text, String label, LocalDate first, LocalDate last) {
        if (label == null) {
            assertThat(PeriodParser.ambiguity(text)).isPresent();
        } else {
            assertThat(PeriodParser.parse(text)).contains(new Period(label, first, last));
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "2010-12, may be a month or a run of years",
        "2018-19, may be the year 2018/19 or two calendar years",
        "2018 – 19, may be the year 2018/19 or two calendar years",
        "201011, may be a month or the year 2010/11",
        "200001, may be a month or the year 2000/01",
    })
    void whatMayBeTwoPeriodsIsRefusedWithBoth(String text, String readings) {
        assertThat(PeriodParser.parse(text)).isEmpty();
        assertThat(PeriodParser.ambiguity(text).orElseThrow().readings()).isEqualTo(readings);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2015/17",
                "202426",
                "Q5 2022",
                "2022/24 Q1",
                "Marchember 2023",
                "Ma 2023",
                "Mar 2023-2024",
                "Mar 2023-Apr 2022",
                "2022/23 Q3-2023",
                "2013/14-13/14",
                "to 2023",
                "2025 (what)"
            })
    void whatNobodyMeansIsNoPeriod(String text) {
        assertThat(PeriodParser.parseStated(text)).isEmpty();
        assertThat(PeriodParser.ambiguity(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2025 (prov), 2025, [PROVISIONAL]",
        "2025 (Rev), 2025, [REVISED]",
        "2024/25 [p], 2024/25, [PROVISIONAL]",
        "April 2023 (r) (prov), April 2023, '[REVISED, PROVISIONAL]'",
        "2025, 2025, []",
    })
    void marksBehindAPeriodAreSymbolsOfTheFigure(String text, String label, String symbols) {
        StatedPeriod stated = PeriodParser.parseStated(text).orElseThrow();
        assertThat(stated.period().label()).isEqualTo(label);
        assertThat(stated.symbols()).hasToString(symbols);
    }

    @ParameterizedTest(name = "{0}: {3} of the column {2}")
    @CsvSource({
        "ons-els-a, /, period, 149",
        "trafford-themes, /, period, 189",
        "fingertips-export, /, Time period, 14",
        "dfe-childrens-social-care, c1_, time_period, 13",
        "sdg-canada, /, Year, 46",
    })
    void everyPeriodOfPublishedFilesIsUnderstood(String folder, String name, String column, int distinct)
            throws IOException {
        Set<String> texts = new TreeSet<>();
        for (Path file : RealFiles.of(folder, ".csv")) {
            if (file.toString().contains(name)) {
                texts.addAll(column(file, column));
            }
        }
        List<String> refused =
                texts.stream().filter(t -> PeriodParser.parse(t).isEmpty()).toList();
        assertThat(refused).isEmpty();
        assertThat(texts).hasSize(distinct);
    }

    private static Set<String> column(Path file, String name) throws IOException {
        Set<String> texts = new TreeSet<>();
        CsvReader.open(file.toString(), Files.readAllBytes(file), CsvFormat.plain(Set.of("notes")), new Diagnostics())
                .filter(table -> table.column(name) >= 0)
                .ifPresent(table -> table.forEach(row -> texts.add(row.field(table.column(name)))));
        return texts;
    }

    @Test
    void aPeriodIsTheSameFromEachOfItsSpellings() {
        for (int year = 1950; year < 2050; year++) {
            String next = two(year + 1);
            assertSame(
                    year + "-01-01/P1Y",
                    List.of("" + year, "Jan " + year + "-Dec " + year, "Q1 " + year + " to Q4 " + year));
            assertSame(
                    year + "-04-01/P1Y",
                    List.of(
                            year + "/" + next,
                            year + "/" + (year + 1),
                            "Apr " + year + "-Mar " + (year + 1),
                            "April " + year + " to March " + (year + 1),
                            year + "/" + next + " Q1 - " + year + "/" + next + " Q4"));
            assertSame(
                    year + "-01-01/P3Y",
                    List.of(year + "–" + two(year + 2), year + " - " + (year + 2), year + "-" + (year + 2)));
            assertSame(year + "-04-01/P2Y", List.of(year + "/" + next + "-" + next + "/" + two(year + 2)));
            for (int month = 1; month <= 12; month++) {
                String iso = year + "-" + two(month);
                assertSame(
                        iso + "-01/P1M",
                        PeriodParser.ambiguity(iso).isPresent()
                                ? List.of(name(month) + " " + year)
                                : List.of(iso, name(month) + " " + year));
            }
        }
    }

    private static void assertSame(String machine, List<String> spellings) {
        Period expected = PeriodParser.parse(machine).orElseThrow();
        for (String spelling : spellings) {
            assertThat(PeriodParser.parse(spelling))
                    .as(spelling)
                    .hasValueSatisfying(p -> assertThat(p.covers(expected)).isTrue());
        }
    }

    private static String two(int number) {
        return String.format(java.util.Locale.ROOT, "%02d", number % 100);
    }

    private static String name(int month) {
        return java.time.Month.of(month).getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.ROOT);
    }

    @Test
    void seriesKnowWhetherTheirPeriodsOverlap() {
        assertThat(series("2020", "2021", "2022").isRolling()).isFalse();
        assertThat(series("2020-22", "2021-23", "2022-24").isRolling()).isTrue();
        assertThat(series("2022/23 Q3", "2022/23 Q4", "2022/23").isRolling()).isTrue();
        assertThat(series("2024").isRolling()).isFalse();
    }

    @Test
    void overlappingPeriodsAreCountedBackFromTheNewest() {
        List<Observation> all = series("2017-19", "2018-20", "2019-21", "2020-22", "2021-23", "2022-24")
                .observations();
        assertThat(Series.apart(all)).extracting(o -> o.period().label()).containsExactly("2019-21", "2022-24");
        assertThat(Series.apart(List.of())).isEmpty();
        List<Observation> single = series("2020", "2021").observations();
        assertThat(Series.apart(single)).isEqualTo(single);
    }

    private static Series series(String... periods) {
        return new Series(
                "A1",
                Stream.of(periods)
                        .map(p -> new Observation(
                                PeriodParser.parse(p).orElseThrow(),
                                new Figure.NotAvailable(List.of(Symbol.NOT_AVAILABLE), ""),
                                waymark.diagnostic.Span.of("a.csv")))
                        .toList());
    }
}
