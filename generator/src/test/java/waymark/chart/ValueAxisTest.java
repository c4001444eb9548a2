package waymark.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ValueAxisTest {

    @Test
    void endsAreRoundAndCoverTheValues() {
        assertThat(ValueAxis.covering(55.7, 70.4)).isEqualTo(new ValueAxis(55, 72.5, 2.5));
        assertThat(ValueAxis.covering(1.2, 98.6)).isEqualTo(new ValueAxis(0, 100, 20));
        assertThat(ValueAxis.covering(0.3, 0.9).ticks()).containsExactly(0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9);
    }

    @Test
    void withoutValuesItGoesFromZeroToOne() {
        assertThat(ValueAxis.covering()).isEqualTo(new ValueAxis(0, 1, 0.2));
        assertThat(ValueAxis.covering(List.of())).isEqualTo(new ValueAxis(0, 1, 0.2));
    }

    @Test
    void equalValuesGetRoomButNoNegativeAxisIfTheyAreNotNegative() {
        assertThat(ValueAxis.covering(7, 7).ticks()).contains(7.0).allMatch(tick -> tick > 0);
        assertThat(ValueAxis.covering(0, 0).low()).isZero();
        assertThat(ValueAxis.covering(-7, -7).high()).isLessThanOrEqualTo(0);
    }

    @Test
    void anyFiniteValuesAreCoveredByFewRoundTicks() {
        Random random = new Random(11);
        for (int i = 0; i < 5000; i++) {
            double size = Math.pow(10, random.nextInt(24) - 10);
            double one = (random.nextDouble() - 0.4) * size;
            double other = random.nextInt(5) == 0 ? one : (random.nextDouble() - 0.4) * size;
            ValueAxis axis = ValueAxis.covering(one, other);
            assertThat(axis.covers(one) && axis.covers(other))
                    .as(axis + " " + one + " " + other)
                    .isTrue();
            assertThat(axis.ticks()).as(axis.toString()).hasSizeBetween(2, 9);
            assertThat(axis.ticks().get(0)).isEqualTo(axis.low());
            assertThat(axis.ticks().get(axis.ticks().size() - 1)).isEqualTo(axis.high());
        }
    }

    @Test
    void itSaysHowManyDecimalsItsTicksNeed() {
        assertThat(new ValueAxis(50, 80, 5).decimals()).isZero();
        assertThat(new ValueAxis(0, 10, 2.5).decimals()).isEqualTo(1);
        assertThat(new ValueAxis(0, 0.2, 0.05).decimals()).isEqualTo(2);
        assertThat(new ValueAxis(0, 20000, 5000).decimals()).isZero();
    }

    @Test
    void onlyTheLastLabelIsToldSo() {
        assertThat(new ValueAxis(50, 60, 5)
                        .labelled((value, last) -> value + (last ? "%" : ""))
                        .labels())
                .containsExactly("50.0", "55.0", "60.0%");
    }

    @Test
    void numbersThatAreNoneAreRefused() {
        assertThatThrownBy(() -> ValueAxis.covering(1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ValueAxis(1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Limits(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
