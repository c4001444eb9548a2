package waymark.chart;

/** Keeps NaN and infinity out of the records: a missing figure is absent, never a number. */
public final class Finite {

    private Finite() {}

    /** Returns the number, or refuses one that is not finite. */
    public static double require(double value, String name) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " is not a finite number: " + value);
        }
        return value;
    }
}
