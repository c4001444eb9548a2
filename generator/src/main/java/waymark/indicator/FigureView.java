package waymark.indicator;

import java.util.AbstractList;
import java.util.RandomAccess;

/** Rows of columns as observations, which are made when they are asked for. */
final class FigureView extends AbstractList<Observation> implements RandomAccess {
    private final FigureColumns columns;
    private final int[] rows;

    FigureView(FigureColumns columns, int[] rows) {
        this.columns = columns;
        this.rows = rows;
    }

    @Override
    public Observation get(int index) {
        return columns.at(rows[index]);
    }

    /** The period of an observation, without the rest of it. */
    Period period(int index) {
        return columns.period(rows[index]);
    }

    /** Whether an observation has a value. */
    boolean isKnown(int index) {
        return columns.isKnown(rows[index]);
    }

    /** The value of an observation; NaN if it isn't known. */
    double number(int index) {
        return columns.number(rows[index]);
    }

    @Override
    public int size() {
        return rows.length;
    }
}
