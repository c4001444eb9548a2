package waymark.disclosure.sums;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * An invented table with a total of each row, of each column and of all: cell (r, c) has the number r × (columns + 1) + c,
 * totals stand in the last row and column.
 */
record Grid(int rows, int columns, List<Range> cells, List<Sum> sums, Set<Integer> hidden) {
    /** Numbers of up to four orders of magnitude, printed to a step; the smallest are left out, and some others too. */
    static Grid random(SplittableRandom random, int rows, int columns, double step, double hiddenBesides) {
        double[][] values = new double[rows + 1][columns + 1];
        int[] sizes = {4, 12, 60, 900};
        for (int r = 0; r < rows; r++) {
            int size = sizes[random.nextInt(sizes.length)];
            for (int c = 0; c < columns; c++) {
                double value = step == 0 ? random.nextInt(size + 1) : random.nextDouble() * size;
                values[r][c] += value;
                values[r][columns] += value;
                values[rows][c] += value;
                values[rows][columns] += value;
            }
        }
        List<Range> cells = new ArrayList<>();
        Set<Integer> hidden = new TreeSet<>();
        for (int r = 0; r <= rows; r++) {
            for (int c = 0; c <= columns; c++) {
                boolean inner = r < rows && c < columns;
                boolean small = inner && values[r][c] > 0 && values[r][c] < 5;
                boolean besides = random.nextDouble() < (inner ? hiddenBesides : hiddenBesides / 4);
                if ((small && random.nextInt(3) > 0) || besides) {
                    hidden.add(cells.size());
                    cells.add(Range.UNKNOWN);
                } else {
                    cells.add(Range.rounded(step == 0 ? values[r][c] : Math.rint(values[r][c] / step) * step, step));
                }
            }
        }
        return new Grid(rows, columns, cells, sums(rows, columns), hidden);
    }

    /** A table of whole numbers; -1 stands for one that is left out. */
    static Grid of(int[][] table) {
        List<Range> cells = new ArrayList<>();
        Set<Integer> hidden = new TreeSet<>();
        for (int[] row : table) {
            for (int value : row) {
                if (value < 0) {
                    hidden.add(cells.size());
                }
                cells.add(value < 0 ? Range.UNKNOWN : Range.exactly(value));
            }
        }
        int rows = table.length - 1;
        int columns = table[0].length - 1;
        return new Grid(rows, columns, cells, sums(rows, columns), hidden);
    }

    private static List<Sum> sums(int rows, int columns) {
        int wide = columns + 1;
        List<Sum> sums = new ArrayList<>();
        for (int r = 0; r <= rows; r++) {
            int first = r * wide;
            sums.add(new Sum(
                    first + columns,
                    IntStream.range(first, first + columns).boxed().toList()));
        }
        for (int c = 0; c <= columns; c++) {
            int column = c;
            sums.add(new Sum(
                    rows * wide + c,
                    IntStream.range(0, rows).map(r -> r * wide + column).boxed().toList()));
        }
        return sums;
    }

    /** The same with one more cell left out. */
    Grid without(int cell) {
        List<Range> fewer = new ArrayList<>(cells);
        fewer.set(cell, Range.UNKNOWN);
        return new Grid(rows, columns, fewer, sums, hidden);
    }

    Sums asSums(boolean whole) {
        return new Sums(cells, sums, whole);
    }
}
