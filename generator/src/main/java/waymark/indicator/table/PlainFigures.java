package waymark.indicator.table;

import java.util.List;
import waymark.format.csv.CsvRow;
import waymark.format.csv.PlainNumber;
import waymark.indicator.FigureCell;
import waymark.indicator.profile.NumberStyle;

/**
 * Reads figures of which there is nothing to say: plain numbers, the value between its limits, no symbols. Nearly all of
 * millions of rows are such; the others are left to {@link FigureReader}.
 */
final class PlainFigures {
    private final FigureColumns at;
    private final boolean usable;

    PlainFigures(FigureColumns at) {
        this.at = at;
        boolean wordsAreWords =
                at.symbols().texts().keySet().stream().allMatch(t -> Double.isInfinite(PlainNumber.of(t)));
        this.usable = at.numbers().equals(NumberStyle.PLAIN) && wordsAreWords;
    }

    /** Whether the figure of a column is such a one and has been read. */
    boolean read(CsvRow row, int column, FigureCell cell) {
        if (!usable || (at.status() >= 0 && !row.field(at.status()).isEmpty())) {
            return false;
        }
        cell.value = row.number(column);
        cell.lower = number(row, at.lower());
        cell.upper = number(row, at.upper());
        cell.count = number(row, at.count());
        cell.denominator = number(row, at.denominator());
        cell.symbols = List.of();
        cell.note = at.note(row);
        boolean limits = Double.isNaN(cell.lower)
                ? Double.isNaN(cell.upper)
                : cell.lower <= cell.value && cell.value <= cell.upper;
        return limits && !Double.isNaN(cell.value + infinite(cell));
    }

    /** NaN if a text that should be a number isn't a finite one, else 0. */
    private static double infinite(FigureCell cell) {
        boolean infinite = Double.isInfinite(cell.value)
                || Double.isInfinite(cell.lower)
                || Double.isInfinite(cell.upper)
                || Double.isInfinite(cell.count)
                || Double.isInfinite(cell.denominator);
        return infinite ? Double.NaN : 0;
    }

    private static double number(CsvRow row, int column) {
        return column < 0 ? Double.NaN : row.number(column);
    }
}
