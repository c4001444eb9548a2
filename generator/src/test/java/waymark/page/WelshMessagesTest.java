package waymark.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.diagnostic.Diagnostics;
import waymark.indicator.Period;
import waymark.render.MessagesReader;
import waymark.render.TemplateTree;

class WelshMessagesTest {
    private static final Pattern FORM = Pattern.compile("(.+)\\.(zero|one|two|few|many|other|[0-9]+)");
    private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]}");
    private static final Messages WELSH = Words.in("cy");

    @Test
    void everyMessageIsThereInBothLanguages() {
        Diagnostics diagnostics = new Diagnostics();
        Messages welsh = MessagesReader.read(TemplateTree.packed(), "cy", diagnostics);
        assertThat(diagnostics.sorted()).as("what Welsh lacks").isEmpty();
        assertThat(stems(welsh)).isEqualTo(stems(Words.ENGLISH));
    }

    @Test
    void aMessageFillsInTheSameInBothLanguages() {
        Set<String> differ = Words.ENGLISH.keys().stream()
                .filter(WELSH.keys()::contains)
                .filter(k -> !arguments(WELSH, k).equals(arguments(Words.ENGLISH, k)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(differ).isEmpty();
    }

    @Test
    void noMessageWasLeftInEnglish() {
        Set<String> same = WELSH.keys().stream()
                .filter(k -> Words.ENGLISH.keys().contains(k))
                .filter(k -> WELSH.unfilled(k).equals(Words.ENGLISH.unfilled(k)))
                .filter(k -> WELSH.unfilled(k).matches(".*\\b(the|of|and|to|is|are|for|with|by|at)\\b.*"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(same).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "0, ZERO, ZERO",
        "1, ONE, ONE",
        "2, TWO, TWO",
        "3, FEW, FEW",
        "4, OTHER, FEW",
        "5, OTHER, MANY",
        "6, MANY, MANY",
        "7, OTHER, ZERO",
        "8, OTHER, ZERO",
        "9, OTHER, ZERO",
        "10, OTHER, OTHER",
        "11, OTHER, OTHER",
        "16, OTHER, OTHER",
        "20, OTHER, OTHER",
        "100, OTHER, OTHER",
        "106, OTHER, OTHER"
    })
    void welshHasTheFormsThatCldrGivesIt(long number, Plural cardinal, Plural ordinal) {
        assertThat(Plural.of("cy", number)).isEqualTo(cardinal);
        assertThat(Plural.ordinal("cy", number)).isEqualTo(ordinal);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"1, un lle", "2, 2 le", "3, 3 lle", "6, 6 lle", "12, 12 lle"})
    void aCountedNounTakesTheFormOfItsNumber(int number, String text) {
        assertThat(WELSH.text("across.caption-none", number, Integer.toString(number)))
                .isEqualTo(text + " â ffigur");
    }

    @Test
    void daysMonthsAndListsAreWelsh() {
        assertThat(WELSH.day(LocalDate.of(2026, 3, 1))).isEqualTo("1 Mawrth 2026");
        assertThat(WELSH.dayShort(LocalDate.of(2026, 2, 9))).isEqualTo("9 Chwef 2026");
        assertThat(WELSH.month(YearMonth.of(2026, 7))).isEqualTo("Gorffennaf 2026");
        assertThat(WELSH.shortMonth(YearMonth.of(2026, 10))).isEqualTo("Hyd 26");
        assertThat(WELSH.list(List.of("Barri", "Corwen", "Pwllheli"))).isEqualTo("Barri, Corwen, Pwllheli");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2023/24, 2023/24",
        "2022-24, 2022-24",
        "Jan 2024 to Dec 2024, Ion 2024 – Rhag 2024",
        "March 2024, Mawrth 2024",
        "Q3 2024, Ch3 2024",
        "2024 Q1, 2024 Ch1",
        "Year ending March 2024, blwyddyn yn diweddu Mawrth 2024",
        "Apr-Jun 2025, Ebr-Meh 2025"
    })
    void aPeriodIsSaidInWelshByTheWordsOfItsLabel(String label, String text) {
        assertThat(WELSH.period(period(label))).isEqualTo(text);
    }

    @Test
    void aPeriodWithAWordThatNobodyKnowsFallsBack() {
        assertThat(WELSH.period(period("Wave 3 2024"))).isEqualTo("\uFDD0Wave 3 2024\uFDD1");
    }

    @Test
    void englishKeepsAPeriodAsItsSourceWritesIt() {
        assertThat(Words.ENGLISH.period(period("Year ending Mar 2024"))).isEqualTo("Year ending Mar 2024");
    }

    private static Period period(String label) {
        return new Period(label, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
    }

    private static Set<String> stems(Messages messages) {
        return messages.keys().stream()
                .map(k -> {
                    Matcher form = FORM.matcher(k);
                    return form.matches() ? form.group(1) : k;
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> arguments(Messages messages, String key) {
        return ARGUMENT.matcher(messages.unfilled(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
