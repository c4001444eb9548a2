package waymark.format.csv;

/** Numbers of digits with a decimal point; tables hold millions of them. */
public final class PlainNumber {
    /** Whole numbers of so many digits are exact as a double, and so are the powers of ten up to there. */
    private static final int EXACT_DIGITS = 15;

    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private PlainNumber() {}

    /** The number that a text is, exactly as {@link Double#parseDouble} has it; infinity if it isn't plain, or too large. */
    public static double of(String text) {
        return of(text.toCharArray(), 0, text.length());
    }

    static double of(char[] text, int from, int length) {
        int end = from + length;
        int first = length > 0 && text[from] == '-' ? from + 1 : from;
        long digits = 0;
        int point = -1;
        for (int at = first; at < end; at++) {
            char c = text[at];
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
            } else if (c == '.' && point < 0 && at > first && at + 1 < end) {
                point = at;
            } else {
                return exact(text, from, length);
            }
        }
        if (first == end || end - first > EXACT_DIGITS) {
            return exact(text, from, length);
        }
        // Both are exact, so that their quotient is rounded once, as it should be.
        double number = point < 0 ? digits : digits / POWERS[end - point - 1];
        return first == from ? number : -number;
    }

    private static double exact(char[] text, int from, int length) {
        return isNumber(text, from, from + length)
                ? Double.parseDouble(new String(text, from, length))
                : Double.POSITIVE_INFINITY;
    }

    /** Whether a text is {@code -?digits(.digits)?(e[+-]?digits)?}. */
    private static boolean isNumber(char[] text, int from, int to) {
        int whole = digits(text, from < to && text[from] == '-' ? from + 1 : from, to);
        int end = whole > 0 && whole < to && text[whole] == '.' ? digits(text, whole + 1, to) : whole;
        if (end > 0 && end < to && (text[end] == 'e' || text[end] == 'E')) {
            boolean signed = end + 1 < to && (text[end + 1] == '+' || text[end + 1] == '-');
            end = digits(text, end + (signed ? 2 : 1), to);
        }
        return end > 0 && end == to;
    }

    /** Where the digits end that start here, or -1 if there is none. */
    private static int digits(char[] text, int from, int to) {
        int at = from;
        while (at < to && text[at] >= '0' && text[at] <= '9') {
            at++;
        }
        return at == from ? -1 : at;
    }
}
