package waymark.indicator;

import java.util.Arrays;

/** Numbers by row, NaN where there is none. Where a stretch of rows has whole numbers only, or none at all, it takes less. */
final class NumberColumn {
    private static final int BITS = 14;
    private static final int STRETCH = 1 << BITS;
    private static final int NONE = Integer.MIN_VALUE;
    private static final int[] NO_WHOLE = {};
    private static final double[] NO_ANY = {};

    /** For each stretch one of the two is in use, or neither. */
    private int[][] whole = {};

    private double[][] any = {};

    void set(int row, double number) {
        int stretch = row >> BITS;
        int at = row & (STRETCH - 1);
        if (stretch >= whole.length) {
            grow(stretch * 2 + 4);
        }
        if (any[stretch].length > 0) {
            any[stretch][at] = number;
        } else if (fits(number)) {
            if (whole[stretch].length == 0) {
                whole[stretch] = new int[STRETCH];
                Arrays.fill(whole[stretch], NONE);
            }
            whole[stretch][at] = (int) number;
        } else if (!Double.isNaN(number)) {
            widen(stretch);
            any[stretch][at] = number;
        }
    }

    double get(int row) {
        int stretch = row >> BITS;
        int at = row & (STRETCH - 1);
        if (any[stretch].length > 0) {
            return any[stretch][at];
        }
        int number = whole[stretch].length == 0 ? NONE : whole[stretch][at];
        return number == NONE ? Double.NaN : number;
    }

    /** Gives back the room behind the last row, once there will be no more. */
    void trim(int rows) {
        int last = (rows - 1) >> BITS;
        int end = ((rows - 1) & (STRETCH - 1)) + 1;
        if (rows > 0 && last < whole.length) {
            whole = Arrays.copyOf(whole, last + 1);
            any = Arrays.copyOf(any, last + 1);
            whole[last] = Arrays.copyOf(whole[last], Math.min(end, whole[last].length));
            any[last] = Arrays.copyOf(any[last], Math.min(end, any[last].length));
        }
    }

    private static boolean fits(double number) {
        int whole = (int) number;
        boolean negativeZero = whole == 0 && 1 / number < 0;
        return whole == number && whole != NONE && !negativeZero;
    }

    private void grow(int length) {
        int before = whole.length;
        whole = Arrays.copyOf(whole, length);
        any = Arrays.copyOf(any, length);
        Arrays.fill(whole, before, length, NO_WHOLE);
        Arrays.fill(any, before, length, NO_ANY);
    }

    private void widen(int stretch) {
        double[] numbers = new double[STRETCH];
        for (int i = 0; i < STRETCH; i++) {
            numbers[i] = get((stretch << BITS) + i);
        }
        any[stretch] = numbers;
        whole[stretch] = NO_WHOLE;
    }
}
