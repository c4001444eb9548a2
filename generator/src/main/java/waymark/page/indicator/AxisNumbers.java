package waymark.page.indicator;

import java.math.BigDecimal;
import waymark.chart.ValueAxis;
import waymark.chart.ValueScale;
import waymark.indicator.Indicator;
import waymark.page.Messages;
import waymark.page.Numbers;

/**
 * Writes the numbers of axes and of the ends of bars, where room is small: from a million they are counted in millions, and
 * so on. The figures of a place are never shortened.
 */
public final class AxisNumbers {
    private static final int MILLION = 6;
    private static final int BILLION = 9;
    private static final int DIGITS = 3;
    private static final String MINUS = "−";

    private final Messages words;

    public AxisNumbers(Messages words) {
        this.words = words;
    }

    /** The axis with its labels: the unit on the top one alone. */
    public ValueScale scale(Indicator indicator, ValueAxis axis) {
        return axis.labelled((v, last) -> {
            int power = power(axis);
            String number = number(axis, v, power);
            return last ? withUnit(indicator.unit().prefix(), counted(number, power), shortSuffix(indicator)) : number;
        });
    }

    /** An end of the scale of bars, with the decimals of its steps. */
    public String end(Indicator indicator, ValueAxis axis, double value) {
        int power = value == 0 ? 0 : power(axis);
        return withUnit(
                indicator.unit().prefix(),
                counted(number(axis, value, power), power),
                indicator.unit().suffix());
    }

    /** A value without its unit; from a million three digits of it. */
    public String brief(Indicator indicator, double value, Numbers numbers) {
        int power = power(Math.abs(value));
        return power == 0 ? numbers.bare(indicator, value) : shortened(value, power);
    }

    /** A value with its unit; from a million three digits of it. */
    public String briefValue(Indicator indicator, double value, String otherwise) {
        int power = power(Math.abs(value));
        return power == 0
                ? otherwise
                : withUnit(
                        indicator.unit().prefix(),
                        shortened(value, power),
                        indicator.unit().suffix());
    }

    private String shortened(double value, int power) {
        BigDecimal moved = new BigDecimal(Double.toString(value)).movePointLeft(power);
        int whole = moved.precision() - moved.scale();
        return counted(Numbers.fixed(moved.doubleValue(), Math.max(0, DIGITS - Math.max(1, whole))), power);
    }

    private static String number(ValueAxis axis, double value, int power) {
        int decimals = power == 0
                ? axis.decimals()
                : BigDecimal.valueOf(axis.step())
                        .movePointLeft(power)
                        .stripTrailingZeros()
                        .scale();
        BigDecimal moved = new BigDecimal(Double.toString(value)).movePointLeft(power);
        return Numbers.fixed(moved.doubleValue(), Math.max(0, decimals));
    }

    private String counted(String number, int power) {
        return switch (power) {
            case MILLION -> words.text("axis.million", number);
            case BILLION -> words.text("axis.billion", number);
            default -> number;
        };
    }

    private static int power(ValueAxis axis) {
        return power(Math.max(Math.abs(axis.low()), Math.abs(axis.high())));
    }

    private static int power(double size) {
        return size >= 1e9 ? BILLION : size >= 1e6 ? MILLION : 0;
    }

    /** The sign stands before all else: −£5. */
    private static String withUnit(String prefix, String number, String suffix) {
        String sign = number.startsWith(MINUS) ? MINUS : "";
        return sign + prefix + number.substring(sign.length()) + suffix;
    }

    private static String shortSuffix(Indicator indicator) {
        String suffix = indicator.unit().suffix();
        return suffix.length() <= 2 ? suffix : "";
    }
}
