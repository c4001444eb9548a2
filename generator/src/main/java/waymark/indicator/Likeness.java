package waymark.indicator;

import java.util.List;

/**
 * By which figures places are held to be alike.
 *
 * @param by the figures, in the order in which the comparator names their indicators
 * @param places how many places have all of them
 * @param without how many places lack one of them, and so have no group
 */
public record Likeness(List<Used> by, int places, int without) {
    public Likeness {
        by = List.copyOf(by);
    }

    /** The figures of one indicator for one period. */
    public record Used(Indicator indicator, Period period) {}

    /** The newest period of them. */
    public Period newest() {
        return by.stream().map(Used::period).max(Period::compareTo).orElseThrow();
    }
}
