package waymark.indicator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * An interval with a label. It sorts by its end, then by its start.
 *
 * @param label as published
 * @param first the first day
 * @param last the last day
 */
public record Period(String label, LocalDate first, LocalDate last) implements Comparable<Period> {
    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(label + " ends before it starts");
        }
    }

    @Override
    public int compareTo(Period other) {
        // Written out: tables compare periods row by row, and a comparator made of others is slow.
        int order = last.compareTo(other.last);
        order = order != 0 ? order : first.compareTo(other.first);
        return order != 0 ? order : label.compareTo(other.label);
    }

    /** Written out as well: periods are keys of maps that every page asks, and nearly all differ by their labels. */
    @Override
    public int hashCode() {
        return label.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Period p && label.equals(p.label) && covers(p));
    }

    /** Whether it is a single day: the figure was taken on it. */
    public boolean isDay() {
        return first.equals(last);
    }

    /** Whether both cover the same days, whatever they are called. */
    public boolean covers(Period other) {
        return last.equals(other.last) && first.equals(other.first);
    }

    /** Whether a day belongs to both. */
    public boolean overlaps(Period other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** Whether both are about equally long; months and leap years differ by days. */
    public boolean isAsLongAs(Period other) {
        double days = ChronoUnit.DAYS.between(first, last) + 1.0;
        double others = ChronoUnit.DAYS.between(other.first, other.last) + 1.0;
        return Math.abs(days - others) <= Math.max(days, others) * 0.12;
    }
}
