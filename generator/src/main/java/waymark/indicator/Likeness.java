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

    /** The same by the names of another language's catalogue. */
    Likeness in(Catalogue catalogue) {
        List<Used> renamed = by.stream()
                .map(u -> new Used(catalogue.indicator(u.indicator().id()).orElse(u.indicator()), u.period()))
                .toList();
        return new Likeness(renamed, places, without);
    }

    /** The newest period of them. */
    public Period newest() {
        return by.stream().map(Used::period).max(Period::compareTo).orElseThrow();
    }
}
