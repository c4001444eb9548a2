package waymark.chart.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What the lanes of a timeline share: its first and last day, the day it was drawn for, and its years. */
public record TimelineScale(LocalDate from, LocalDate to, LocalDate today, String todayLabel, List<YearTick> years) {

    /** The least width of the lanes where their labels are shown, in pixels. */
    static final double WIDE = 408;
    /** The least width of the lanes in a narrow page. */
    static final double NARROW = 288;

    public TimelineScale {
        years = List.copyOf(years);
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A timeline from " + from + " to " + to);
        }
    }

    /** Returns where a day stands in per cent; before 0 or after 100 if the timeline doesn't hold it. */
    double at(LocalDate day) {
        return 100.0 * ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
    }

    /** Returns where a day stands, or the end of the timeline that it lies beyond. */
    double within(LocalDate day) {
        return Math.max(0, Math.min(100, at(day)));
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
