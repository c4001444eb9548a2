package waymark.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import waymark.indicator.Period;
import waymark.indicator.Polarity;
import waymark.indicator.period.PeriodParser;

class DistributionTest {
    private static final Period YEAR = PeriodParser.parse("2024").orElseThrow();
    private static final Distribution TEN = of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

    @Test
    void percentilesAreRsTypeSeven() {
        assertThat(TEN.percentile(0.25).orElseThrow()).isCloseTo(3.25, within(1e-12));
        assertThat(TEN.percentile(0.5).orElseThrow()).isCloseTo(5.5, within(1e-12));
        assertThat(TEN.percentile(0.75).orElseThrow()).isCloseTo(7.75, within(1e-12));
        assertThat(TEN.percentile(0)).hasValue(1);
        assertThat(TEN.percentile(1)).hasValue(10);
    }

    @Test
    void fifthsAreCutAtTheirPercentiles() {
        double[] cuts = {2.8, 4.6, 6.4, 8.2};
        for (int k = 1; k <= 4; k++) {
            assertThat(TEN.percentile(k / 5.0).orElseThrow()).isCloseTo(cuts[k - 1], within(1e-12));
        }
        assertThat(fifths(Polarity.LOW_IS_GOOD)).containsExactly(1, 1, 2, 2, 3, 3, 4, 4, 5, 5);
        assertThat(fifths(Polarity.HIGH_IS_GOOD)).containsExactly(5, 5, 4, 4, 3, 3, 2, 2, 1, 1);
    }

    @Test
    void whereNothingIsGoodFifthsCountAsRanksDoFromTheHighest() {
        assertThat(TEN.rank(10, Polarity.NONE)).isEqualTo(new Rank(1, false, 10));
        assertThat(fifths(Polarity.NONE)).containsExactly(5, 5, 4, 4, 3, 3, 2, 2, 1, 1);
    }

    @Test
    void theOrderOfPlacesPlaysNoPart() {
        Distribution mixed = of(9, 1, 5, 3, 7);
        assertThat(mixed.percentile(0.5)).hasValue(5);
        assertThat(mixed.lowest()).hasValue(1);
        assertThat(mixed.rank(9, Polarity.LOW_IS_GOOD)).isEqualTo(new Rank(5, false, 5));
        assertThat(mixed.period()).isEqualTo(YEAR);
    }

    @Test
    void tiesShareTheirFifthAndTheirRank() {
        Distribution ties = of(1, 2, 2, 2, 5);
        assertThat(ties.rank(2, Polarity.LOW_IS_GOOD)).isEqualTo(new Rank(2, true, 5));
        assertThat(ties.rank(5, Polarity.LOW_IS_GOOD)).isEqualTo(new Rank(5, false, 5));
        assertThat(ties.rank(2, Polarity.HIGH_IS_GOOD)).isEqualTo(new Rank(2, true, 5));
        assertThat(ties.fifth(2, Polarity.LOW_IS_GOOD)).hasValue(2);
    }

    @Test
    void threeValuesAreTooFewForPercentilesAndFifthsButHaveRanks() {
        Distribution three = of(1, 2, 3);
        assertThat(three.percentile(0.5)).isEmpty();
        assertThat(three.fifth(2, Polarity.LOW_IS_GOOD)).isEmpty();
        assertThat(three.rank(3, Polarity.HIGH_IS_GOOD)).isEqualTo(new Rank(1, false, 3));
    }

    @Test
    void nothingHasNoEnds() {
        Distribution none = of();
        assertThat(none.size()).isZero();
        assertThat(none.lowest()).isEmpty();
        assertThat(none.highest()).isEmpty();
        assertThat(none.percentile(0.5)).isEmpty();
    }

    @Test
    void aPercentileIsAShare() {
        assertThatThrownBy(() -> TEN.percentile(25)).hasMessage("not a share: 25.0");
    }

    private static int[] fifths(Polarity polarity) {
        return IntStream.rangeClosed(1, 10)
                .map(v -> TEN.fifth(v, polarity).orElseThrow())
                .toArray();
    }

    private static Distribution of(double... values) {
        Map<String, Double> byArea = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            byArea.put("D" + i, values[i]);
        }
        return new Distribution(YEAR, byArea);
    }
}
