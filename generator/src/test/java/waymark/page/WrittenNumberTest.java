package waymark.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Numbers are written without a formatter, and as one would write them. */
class WrittenNumberTest {
    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.UK);

    @Test
    void writesEveryNumberAsAFormatterWould() {
        numbers().forEach(value -> {
            for (int decimals = 0; decimals < 8; decimals++) {
                assertThat(WrittenNumber.fixed(value, decimals))
                        .as("%s with %d decimals", value, decimals)
                        .isEqualTo(formatted(value, decimals));
            }
        });
    }

    @Test
    void writesEveryNumberAsDataUnrounded() {
        numbers()
                .forEach(value -> assertThat(WrittenNumber.plain(value))
                        .isEqualTo(new BigDecimal(Double.toString(value))
                                .stripTrailingZeros()
                                .toPlainString()));
    }

    private static String formatted(double value, int decimals) {
        BigDecimal rounded = new BigDecimal(Double.toString(value)).setScale(decimals, RoundingMode.HALF_UP);
        String pattern = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        String text = new DecimalFormat(pattern, SYMBOLS).format(rounded.abs());
        return rounded.signum() < 0 ? "−" + text : text;
    }

    /** Cases at the edges, and chance ones of all sizes that tables hold. */
    private static DoubleStream numbers() {
        Random random = new Random(7);
        DoubleStream edges = DoubleStream.of(
                0,
                -0.0,
                0.5,
                0.05,
                0.005,
                -0.004,
                0.4999,
                0.9996,
                9.995,
                99.95,
                999.5,
                1000,
                1e6,
                999_999.995,
                2.675,
                1e15,
                1e15 - 1,
                1e16,
                123_456_789_012_345.6,
                1e22,
                1e-5,
                1.5e-7,
                4.35,
                1.005,
                1234.5,
                -1234.5,
                2e-3);
        DoubleStream rounded = random.doubles(4000, -5000, 5000).map(v -> Math.round(v * 1000) / 1000.0);
        DoubleStream wide = random.doubles(4000).map(v -> (v - 0.5) * Math.pow(10, random.nextInt(20)));
        return DoubleStream.concat(edges, DoubleStream.concat(rounded, wide));
    }
}
