package waymark.indicator;

import java.util.Arrays;

/** Small numbers by row, 0 where nothing was set; a stretch of rows that has nothing else takes nothing. */
final class WordColumn {
    private static final int BITS = 14;
    private static final int STRETCH = 1 << BITS;
    private static final int[] NOTHING = {};

    private int[][] numbers = {};

    void set(int row, int number) {
        int stretch = row >> BITS;
        if (stretch >= numbers.length) {
            int before = numbers.length;
            numbers = Arrays.copyOf(numbers, stretch * 2 + 4);
            Arrays.fill(numbers, before, numbers.length, NOTHING);
        }
        if (numbers[stretch].length == 0 && number != 0) {
            numbers[stretch] = new int[STRETCH];
        }
        if (numbers[stretch].length > 0) {
            numbers[stretch][row & (STRETCH - 1)] = number;
        }
    }

    /** Gives back the room behind the last row, once there will be no more. */
    void trim(int rows) {
        int last = (rows - 1) >> BITS;
        int end = ((rows - 1) & (STRETCH - 1)) + 1;
        if (rows > 0 && last < numbers.length) {
            numbers = Arrays.copyOf(numbers, last + 1);
            numbers[last] = Arrays.copyOf(numbers[last], Math.min(end, numbers[last].length));
        }
    }

    int get(int row) {
        int[] here = numbers[row >> BITS];
        return here.length == 0 ? 0 : here[row & (STRETCH - 1)];
    }
}
