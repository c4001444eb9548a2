package waymark.format.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNumberTest {
    /** To the last bit: a figure that was read is the one that was published. */
    @Test
    void everyNumberIsWhatJavaReads() {
        Random random = new Random(7);
        for (int i = 0; i < 300_000; i++) {
            String text = switch (i % 4) {
                case 0 -> Double.toString(random.nextGaussian() * 1000);
                case 1 -> Double.toString(Double.longBitsToDouble(random.nextLong()));
                case 2 -> Long.toString(random.nextLong() >> random.nextInt(63));
                default -> String.format(Locale.ROOT, "%." + random.nextInt(18) + "f", random.nextDouble() * 1e6);
            };
            double expected = Double.parseDouble(text);
            if (Double.isFinite(expected)) {
                assertThat(Double.doubleToRawLongBits(PlainNumber.of(text)))
                        .as(text)
                        .isEqualTo(Double.doubleToRawLongBits(expected));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "5.", ".5", "1,5", "1e", "1e999", "NaN", "Infinity", "0x10", "1 ", "+1", "--1", "1d"})
    void anyOtherTextIsNone(String text) {
        assertThat(PlainNumber.of(text)).isInfinite();
    }

    @Test
    void zeroKeepsItsSign() {
        assertThat(1 / PlainNumber.of("-0.0")).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(1 / PlainNumber.of("0")).isEqualTo(Double.POSITIVE_INFINITY);
    }
}
