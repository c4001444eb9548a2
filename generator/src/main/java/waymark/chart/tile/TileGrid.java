package waymark.chart.tile;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each place a square of its own near to where it lies.
 *
 * <p>Places are first spread until each has room ({@link Spreading}), then seated on the nearest free squares and moved as
 * long as that brings them nearer ({@link Seating}); rows and columns that stay empty are taken out. The same positions in the
 * same order always give the same grid. The cost is that of sorting, and a fixed number of passes over places and the squares
 * around them.
 */
public final class TileGrid {

    private TileGrid() {}

    /** The square of each place, by its key, in the order given. */
    public static Map<String, Square> of(List<Spot> spots) {
        int[][] seats = Seating.of(Spreading.of(spots));
        int[] columns = closedUp(seats[0]);
        int[] rows = closedUp(seats[1]);
        Map<String, Square> squares = new LinkedHashMap<>();
        for (int i = 0; i < spots.size(); i++) {
            Square square = new Square(columns[i], rows[i]);
            if (squares.put(spots.get(i).place(), square) != null) {
                throw new IllegalArgumentException("\"" + spots.get(i).place() + "\" lies at two spots");
            }
        }
        return squares;
    }

    /** Numbers from 1 in the same order, without those that nobody has. */
    private static int[] closedUp(int[] numbers) {
        int[] taken = Arrays.stream(numbers).distinct().sorted().toArray();
        return Arrays.stream(numbers)
                .map(number -> Arrays.binarySearch(taken, number) + 1)
                .toArray();
    }
}
