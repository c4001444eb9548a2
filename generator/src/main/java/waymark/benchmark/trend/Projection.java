package waymark.benchmark.trend;

import java.util.List;
import java.util.Optional;
import waymark.indicator.Observation;
import waymark.indicator.Period;
import waymark.indicator.Series;
import waymark.indicator.Symbol;

/**
 * Where figures lead if nothing changes: the straight line through the newest of them.
 *
 * @param line over decimal years
 * @param figures how many it follows
 */
public record Projection(LinearTrend line, int figures) {
    private static final int RECENT = 5;
    private static final double MONTHS = 12.0;

    /**
     * The line through the newest five known figures that don't overlap; those from before a break say nothing about where
     * the series goes. Nothing where fewer than three are left.
     */
    public static Optional<Projection> of(List<Observation> known) {
        int from = 0;
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).figure().has(Symbol.BREAK)) {
                from = i;
            }
        }
        List<Observation> apart = Series.apart(known.subList(from, known.size()));
        List<LinearTrend.Point> recent = apart.subList(Math.max(0, apart.size() - RECENT), apart.size()).stream()
                .map(o -> new LinearTrend.Point(
                        time(o.period()), o.figure().number().orElseThrow()))
                .toList();
        return LinearTrend.through(recent).map(line -> new Projection(line, recent.size()));
    }

    /** When a period ends, as a decimal year. */
    public static double time(Period period) {
        return period.last().getYear() + period.last().getMonthValue() / MONTHS;
    }
}
