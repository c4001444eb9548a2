package waymark.chart.tile;

/** A square of the grid; columns count from the west and rows from the north, both from 1. */
public record Square(int column, int row) {

    public Square {
        if (column < 1 || row < 1) {
            throw new IllegalArgumentException("No square: column " + column + ", row " + row);
        }
    }
}
