package waymark.benchmark;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import waymark.indicator.Period;
import waymark.indicator.Polarity;

/**
 * The known values of all places for one indicator and period.
 *
 * <p>Percentiles are R's type 7 and need more than three values; a place's fifth follows from them (value ≤ bound), so
 * that ties share it; ranks are the minimum on ties.
 */
public final class Distribution {
    private static final int FEWEST = 4;

    private final Period period;
    private final SortedMap<String, Double> byArea;
    private final double[] sorted;

    /** Takes values by area code; they must be finite. */
    public Distribution(Period period, Map<String, Double> byArea) {
        this.period = period;
        this.byArea = new TreeMap<>(byArea);
        this.sorted = byArea.values().stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
    }

    public Period period() {
        return period;
    }

    /** How many places have a value. */
    public int size() {
        return sorted.length;
    }

    /** The values by area code. */
    public SortedMap<String, Double> values() {
        return java.util.Collections.unmodifiableSortedMap(byArea);
    }

    public OptionalDouble lowest() {
        return sorted.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(sorted[0]);
    }

    public OptionalDouble highest() {
        return sorted.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(sorted[sorted.length - 1]);
    }

    /** The percentile for p from 0 to 1, by R's type 7; empty with three values or fewer. */
    public OptionalDouble percentile(double p) {
        if (p < 0 || p > 1) {
            throw new IllegalArgumentException("not a share: " + p);
        }
        if (sorted.length < FEWEST) {
            return OptionalDouble.empty();
        }
        double n = (sorted.length - 1) * p;
        int below = (int) Math.floor(n);
        int above = Math.min(below + 1, sorted.length - 1);
        return OptionalDouble.of(sorted[below] + (n - below) * (sorted[above] - sorted[below]));
    }

    /** The fifth that a value falls into, 1 to 5; 1 is best where polarity gives one, else highest, as ranks count. */
    public OptionalInt fifth(double value, Polarity polarity) {
        if (sorted.length < FEWEST) {
            return OptionalInt.empty();
        }
        int fromBelow = 5;
        for (int k = 1; k <= 4; k++) {
            if (value <= percentile(k / 5.0).orElseThrow()) {
                fromBelow = k;
                break;
            }
        }
        return OptionalInt.of(polarity == Polarity.LOW_IS_GOOD ? fromBelow : 6 - fromBelow);
    }

    /** The rank of a value; 1 is best where polarity gives one, else highest. */
    public Rank rank(double value, Polarity polarity) {
        int below = below(value);
        int notAbove = below(Math.nextUp(value));
        int ahead = polarity == Polarity.LOW_IS_GOOD ? below : sorted.length - notAbove;
        return new Rank(ahead + 1, notAbove - below > 1, sorted.length);
    }

    /** How many values are lower, by halving: every place of a long list asks. */
    private int below(double value) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < value) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
