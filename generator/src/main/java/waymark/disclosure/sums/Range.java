package waymark.disclosure.sums;

/** What a reader knows of a number that is never negative: it lies between two limits, which are equal if it is known. */
public record Range(double low, double high) {
    /** Nothing but that it isn't negative. */
    public static final Range UNKNOWN = new Range(0, Double.POSITIVE_INFINITY);

    /** Two limits nearer than this are one: the arithmetic isn't finer. */
    static final double EPSILON = 1e-6;

    public Range {
        if (!(low >= 0 && low <= high)) {
            throw new IllegalArgumentException("no range: " + low + " to " + high);
        }
    }

    /** A number as it is printed. */
    public static Range exactly(double value) {
        return new Range(value, value);
    }

    /** A number that was rounded to a multiple of a step; a step of 0 stands for no rounding. */
    public static Range rounded(double value, double step) {
        return new Range(Math.max(0, value - step / 2), value + step / 2);
    }

    /** Whether it holds a single number. */
    public boolean isExact() {
        return high <= low;
    }

    /** The same for a number that is whole; the nearest one if there is none between the limits. */
    public Range whole() {
        double first = Math.ceil(low - EPSILON);
        double last = Double.isInfinite(high) ? high : Math.floor(high + EPSILON);
        return first <= last ? new Range(first, last) : exactly(Math.rint((low + high) / 2));
    }

    /** Whether the limits are less than one apart, so that people can be counted. */
    public boolean isNarrow() {
        return high - low < 1 - EPSILON;
    }
}
