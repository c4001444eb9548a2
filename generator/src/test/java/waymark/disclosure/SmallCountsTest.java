package waymark.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.Sample;

class SmallCountsTest {
    private static final String FILE = "data/observations/work.csv";

    @Test
    void aCountBelowTheThresholdIsNamedByFileAndLine() {
        assertThat(Sample.messages(new Gate().check("D1,pupils,2024,,,,c\nD2,pupils,2024,4,,,\n")))
                .containsExactly(FILE
                        + ":3: error [small-count] the count of pupils in Saltmarsh for 2024 is below 5 and isn't withheld\n"
                        + "  hint: withhold it: leave value and count empty and write c as its status;"
                        + " generator/docs/disclosure.md tells when an indicator needs another threshold");
    }

    @Test
    void theCountBesideAShareIsOneToo() {
        assertThat(new Gate().faults("D1,absence,2024,2.5,3,120,\nD2,absence,2024,10,5,50,\n"))
                .containsExactly(
                        FILE
                                + ":2: error [small-count] the count of absence in Northbridge for 2024 is below 5 and isn't withheld");
    }

    @Test
    void aShareAndItsDenominatorTellTheCountThatIsNotPrinted() {
        assertThat(new Gate().faults("D1,absence,2024,2.5,,120,\nD2,absence,2024,10.0,,120,\n"))
                .containsExactly(
                        FILE + ":2: error [small-count] value and denominator of absence in Northbridge for 2024"
                                + " tell its count, which is below 5");
    }

    @Test
    void aShareThatIsRoundedTooMuchTellsNothing() {
        assertThat(new Gate().faults("D1,absence,2024,1,,400,\n")).isEmpty();
    }

    @Test
    void whereSharesAndCountsDisagreeNothingIsTold() {
        assertThat(new Gate().faults("D1,absence,2024,2.5,,120,\nD2,absence,2024,10.0,70,120,\n"))
                .isEmpty();
    }

    @Test
    void theNumberOfAShareIsNotACount() {
        assertThat(new Gate().faults("D1,absence,2024,3.1,,,\n")).isEmpty();
    }

    @ParameterizedTest(name = "below {0}, zeros withheld: {1}; a count of {2} is refused: {3}")
    @CsvSource({
        "5, false, 0, false",
        "5, true, 0, true",
        "5, false, 0.5, true",
        "5, false, 1, true",
        "5, false, 4, true",
        "5, false, 5, false",
        "10, false, 9, true",
        "10, false, 10, false",
        "0, false, 1, false",
        "0, true, 0, false"
    })
    void theThresholdIsTheSites(int threshold, boolean zeros, String count, boolean refused) {
        assertThat(new Gate().rule(threshold, zeros).faults("D1,pupils,2024," + count + ",,,\n"))
                .hasSize(refused ? 1 : 0);
    }

    @Test
    void anIndicatorCanHaveAThresholdOfItsOwn() {
        String rows = "D1,pupils,2024,7,,,\nD2,pupils,2024,12,,,\n";
        assertThat(new Gate().disclosure("{threshold: 10}").faults(rows))
                .containsExactly(
                        FILE
                                + ":2: error [small-count] the count of pupils in Northbridge for 2024 is below 10 and isn't withheld");
        assertThat(new Gate().rule(20, false).disclosure("{threshold: 0}").faults(rows))
                .isEmpty();
    }

    @Test
    void figuresThatTheirPublisherControlledAreLeftAlone() {
        assertThat(new Gate().disclosure("{controlled-by: Office for Counts}").faults("D1,pupils,2024,1,,,\n"))
                .isEmpty();
    }
}
