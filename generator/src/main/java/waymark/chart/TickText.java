package waymark.chart;

/** Gives the text of one tick; only the last, the highest one, carries the unit. */
@FunctionalInterface
public interface TickText {

    /** Returns the label of the tick at this value. */
    String of(double value, boolean last);
}
