package waymark.page;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Digits of numbers. A site prints millions, most of them whole or with few decimals, and those are written from the digits
 * of their shortest decimal form, without a formatter for each.
 */
final class WrittenNumber {
    static final String MINUS = "−";

    private static final int GROUP = 3;

    /** Whole numbers below are exact, and so are decimal forms with no more digits as a {@code long}. */
    private static final double MOST = 1e15;

    private static final int MOST_DIGITS = 17;

    private static final double[] TENS = {1, 10, 100, 1000, 10_000, 100_000, 1_000_000};

    /** Below, what multiplying adds or takes away is far less than what lies too near to half-way to be told. */
    private static final double MOST_SURE = 1e9;

    private static final double UNSURE = 1e-5;

    /** Most figures have no more decimals: then the decimal that divides to the very value is its shortest form. */
    private static final int FEW = 4;

    private WrittenNumber() {}

    /** Rounded half away from zero, with thousands separators. */
    static String fixed(double value, int decimals) {
        String digits = decimal(Math.abs(value), decimals);
        int point = digits.indexOf('.');
        int whole = point < 0 ? digits.length() : point;
        boolean negative = value < 0 && !isZero(digits);
        if (whole <= GROUP) {
            return negative ? MINUS + digits : digits;
        }
        StringBuilder text = new StringBuilder(digits.length() + whole / GROUP + 1);
        text.append(negative ? MINUS : "");
        int first = (whole - 1) % GROUP + 1;
        text.append(digits, 0, first);
        for (int at = first; at < whole; at += GROUP) {
            text.append(',').append(digits, at, at + GROUP);
        }
        return text.append(digits, whole, digits.length()).toString();
    }

    /** As data: unrounded, no separators, no needless zeros. */
    static String plain(double value) {
        if (value == Math.rint(value) && Math.abs(value) < MOST) {
            return Long.toString((long) value);
        }
        if (Math.abs(value) < MOST_SURE) {
            for (int decimals = 1; decimals <= FEW; decimals++) {
                long digits = Math.round(value * TENS[decimals]);
                if (digits / TENS[decimals] == value) {
                    String text = pointed(Math.abs(digits), decimals);
                    return value < 0 ? "-".concat(text) : text;
                }
            }
        }
        String shortest = Double.toString(value);
        return isDecimal(shortest) && shortest.charAt(shortest.length() - 1) != '0'
                ? shortest
                : new BigDecimal(shortest).stripTrailingZeros().toPlainString();
    }

    private static boolean isZero(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) != '0' && digits.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    private static boolean isDecimal(String shortest) {
        return shortest.indexOf('E') < 0;
    }

    /** A number that isn't negative with so many decimals, of which the last is rounded half up. */
    private static String decimal(double value, int decimals) {
        if (value == Math.rint(value) && value < MOST) {
            return decimals == 0 ? Long.toString((long) value) : (long) value + "." + "0".repeat(decimals);
        }
        double scaled = decimals < TENS.length ? value * TENS[decimals] : MOST;
        if (scaled < MOST_SURE) {
            long down = (long) scaled;
            double rest = scaled - down;
            if (Math.abs(rest - 0.5) > UNSURE) {
                return pointed(rest > 0.5 ? down + 1 : down, decimals);
            }
        }
        return byDigits(value, decimals);
    }

    /** The same by the digits of the shortest decimal form, which alone tells what lies about half-way. */
    private static String byDigits(double value, int decimals) {
        String shortest = Double.toString(value);
        int point = shortest.indexOf('.');
        if (!isDecimal(shortest) || point + decimals > MOST_DIGITS) {
            return new BigDecimal(shortest)
                    .setScale(decimals, RoundingMode.HALF_UP)
                    .toPlainString();
        }
        int given = shortest.length() - point - 1;
        if (given <= decimals) {
            return shortest + "0".repeat(decimals - given);
        }
        long rounded = 0;
        for (int i = 0; i <= point + decimals; i++) {
            rounded = i == point ? rounded : rounded * 10 + shortest.charAt(i) - '0';
        }
        rounded += shortest.charAt(point + decimals + 1) >= '5' ? 1 : 0;
        return pointed(rounded, decimals);
    }

    private static String pointed(long digits, int decimals) {
        if (decimals == 0) {
            return Long.toString(digits);
        }
        StringBuilder text = new StringBuilder(20).append(digits);
        while (text.length() <= decimals) {
            text.insert(0, '0');
        }
        return text.insert(text.length() - decimals, '.').toString();
    }
}
