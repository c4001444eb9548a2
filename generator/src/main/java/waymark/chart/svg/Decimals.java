package waymark.chart.svg;

/** Writes coordinates with at most one decimal, the same in every locale. */
public final class Decimals {

    private static final double LARGEST = 1e15;

    private Decimals() {}

    /** Appends the number rounded half up to one decimal, without a trailing zero. */
    public static void append(StringBuilder out, double value) {
        if (!(Math.abs(value) < LARGEST)) {
            throw new IllegalArgumentException("Not a coordinate: " + value);
        }
        long tenths = Math.round(value * 10);
        if (tenths < 0) {
            out.append('-');
            tenths = -tenths;
        }
        out.append(tenths / 10);
        long rest = tenths % 10;
        if (rest != 0) {
            out.append('.').append((char) ('0' + rest));
        }
    }

    /** Returns the number as text. */
    public static String of(double value) {
        StringBuilder out = new StringBuilder(8);
        append(out, value);
        return out.toString();
    }
}
