package waymark.disclosure.sums;

import java.util.Arrays;

/**
 * How small and how large each variable can be where equations hold between them: a simplex method for variables with
 * limits. It goes from one solution to the next, so that each question begins where the last one ended. Bland's rule keeps
 * it from going round in circles.
 */
final class LinearBounds {
    private static final double EPSILON = 1e-9;

    /** Far more steps for each variable than any question has taken. */
    private static final int MOST_STEPS_FOR_EACH = 100;

    private final int rows;
    private final int real;
    private final int all;

    /** Each row is an equation solved for its basic variable. */
    private final double[][] table;

    /** Each variable counts from its lower limit; this is how far it may go. */
    private final double[] room;

    private final double[] lowest;
    private final int[] basic;
    private final double[] basicValue;
    private final boolean[] isBasic;
    private final boolean[] atUpper;

    /** What any solution on the way had for each variable: proof that it can be so small, and so large. */
    private final double[] seenLow;

    private final double[] seenHigh;

    /**
     * Takes equations: {@code Σ coefficients[k][j] · x[j] = sums[k]}.
     *
     * @param limits of each variable
     */
    LinearBounds(double[][] coefficients, double[] sums, Range[] limits) {
        rows = coefficients.length;
        real = limits.length;
        all = real + rows;
        table = new double[rows][all];
        room = new double[all];
        lowest = new double[real];
        basic = new int[rows];
        basicValue = new double[rows];
        isBasic = new boolean[all];
        atUpper = new boolean[all];
        seenLow = new double[real];
        seenHigh = new double[real];
        for (int j = 0; j < real; j++) {
            lowest[j] = limits[j].low();
            room[j] = limits[j].high() - limits[j].low();
        }
        for (int k = 0; k < rows; k++) {
            begin(k, coefficients[k], sums[k]);
        }
        Arrays.fill(seenLow, Double.POSITIVE_INFINITY);
        Arrays.fill(seenHigh, Double.NEGATIVE_INFINITY);
    }

    /** Fills what an equation lacks, when all variables are at their lower limits, with a variable of its own. */
    private void begin(int k, double[] coefficients, double sum) {
        double lacks = sum;
        for (int j = 0; j < real; j++) {
            lacks -= coefficients[j] * lowest[j];
        }
        double sign = lacks < 0 ? -1 : 1;
        for (int j = 0; j < real; j++) {
            table[k][j] = sign * coefficients[j];
        }
        int filler = real + k;
        table[k][filler] = 1;
        room[filler] = Double.POSITIVE_INFINITY;
        basic[k] = filler;
        basicValue[k] = sign * lacks;
        isBasic[filler] = true;
    }

    /** Finds a first solution; without one the equations contradict each other, and nothing else may be asked. */
    boolean solve(double tolerance) {
        double[] cost = new double[all];
        Arrays.fill(cost, real, all, 1);
        minimise(cost);
        double lacking = 0;
        for (int k = 0; k < rows; k++) {
            if (basic[k] >= real) {
                lacking += basicValue[k];
                basicValue[k] = 0;
            }
        }
        Arrays.fill(room, real, all, 0);
        look();
        return lacking <= tolerance;
    }

    /** The limits of a variable. */
    Range of(int variable) {
        double low = extreme(variable, 1);
        double high = extreme(variable, -1);
        return new Range(Math.max(0, Math.min(low, high)), Math.max(0, high));
    }

    /** Between which values a variable was in the solutions met so far: its limits are no nearer. */
    Range seen(int variable) {
        return new Range(Math.max(0, seenLow[variable]), Math.max(0, seenHigh[variable]));
    }

    private double extreme(int variable, double sign) {
        double[] cost = new double[all];
        cost[variable] = sign;
        if (!minimise(cost)) {
            return Double.POSITIVE_INFINITY;
        }
        look();
        return value(variable);
    }

    private void look() {
        double[] now = new double[real];
        for (int j = 0; j < real; j++) {
            now[j] = lowest[j] + (!isBasic[j] && atUpper[j] ? room[j] : 0);
        }
        for (int k = 0; k < rows; k++) {
            if (basic[k] < real) {
                now[basic[k]] = lowest[basic[k]] + basicValue[k];
            }
        }
        for (int j = 0; j < real; j++) {
            seenLow[j] = Math.min(seenLow[j], now[j]);
            seenHigh[j] = Math.max(seenHigh[j], now[j]);
        }
    }

    private double value(int variable) {
        for (int k = 0; k < rows; k++) {
            if (basic[k] == variable) {
                return lowest[variable] + basicValue[k];
            }
        }
        return lowest[variable] + (atUpper[variable] ? room[variable] : 0);
    }

    /** Goes downhill as far as it goes; false if there is no end to it. */
    private boolean minimise(double[] cost) {
        for (int steps = 0; steps < MOST_STEPS_FOR_EACH * all; steps++) {
            int entering = entering(cost);
            if (entering < 0) {
                return true;
            }
            if (!step(entering, atUpper[entering] ? -1 : 1)) {
                return false;
            }
        }
        throw new IllegalStateException("goes round in circles over " + rows + " equations");
    }

    /** The first variable whose change makes the cost smaller, or -1. */
    private int entering(double[] cost) {
        for (int j = 0; j < all; j++) {
            if (isBasic[j] || room[j] <= EPSILON) {
                continue;
            }
            double slope = cost[j];
            for (int k = 0; k < rows; k++) {
                slope -= cost[basic[k]] * table[k][j];
            }
            if (atUpper[j] ? slope > EPSILON : slope < -EPSILON) {
                return j;
            }
        }
        return -1;
    }

    /** Moves a variable until it or a basic one meets a limit; false if none ever does. */
    private boolean step(int entering, int direction) {
        double length = room[entering];
        int leaving = -1;
        for (int k = 0; k < rows; k++) {
            double change = direction * table[k][entering];
            double most = change > EPSILON
                    ? basicValue[k] / change
                    : change < -EPSILON ? (room[basic[k]] - basicValue[k]) / -change : Double.POSITIVE_INFINITY;
            most = Math.max(0, most);
            boolean first = leaving >= 0 && basic[k] < basic[leaving];
            if (most < length - EPSILON || (most <= length + EPSILON && first && Double.isFinite(most))) {
                length = Math.min(length, most);
                leaving = k;
            }
        }
        if (Double.isInfinite(length)) {
            return false;
        }
        for (int k = 0; k < rows; k++) {
            basicValue[k] -= direction * table[k][entering] * length;
        }
        if (leaving < 0) {
            atUpper[entering] = direction > 0;
        } else {
            double start = atUpper[entering] ? room[entering] : 0;
            exchange(leaving, entering, start + direction * length, direction);
        }
        return true;
    }

    /** Makes one variable basic instead of another, which is at one of its limits now. */
    private void exchange(int row, int entering, double value, int direction) {
        int out = basic[row];
        atUpper[out] = direction * table[row][entering] < 0;
        isBasic[out] = false;
        isBasic[entering] = true;
        atUpper[entering] = false;
        basic[row] = entering;
        basicValue[row] = value;
        double pivot = table[row][entering];
        for (int j = 0; j < all; j++) {
            table[row][j] /= pivot;
        }
        for (int k = 0; k < rows; k++) {
            double factor = table[k][entering];
            if (k != row && factor != 0) {
                for (int j = 0; j < all; j++) {
                    table[k][j] -= factor * table[row][j];
                }
            }
        }
    }
}
