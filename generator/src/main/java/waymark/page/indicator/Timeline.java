package waymark.page.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.chart.ValueScale;
import waymark.chart.trend.Gap;
import waymark.chart.trend.PeriodTick;
import waymark.chart.trend.SeriesBreak;
import waymark.chart.trend.TrendAxes;
import waymark.indicator.Figure;
import waymark.indicator.Observation;
import waymark.indicator.Period;
import waymark.indicator.Series;
import waymark.indicator.Symbol;
import waymark.page.Messages;
import waymark.page.Numbers;

/**
 * The periods of an indicator as positions in time. Where the source skips a time, a nameless position stands for it, so
 * that no line joins across.
 */
public final class Timeline {
    private final List<PeriodTick> ticks = new ArrayList<>();
    private final Map<Period, Integer> positions = new HashMap<>();

    private Timeline() {}

    /** Places sorted periods in time. */
    static Timeline of(List<Period> periods, Messages words) {
        Timeline timeline = new Timeline();
        double usual = usualStep(periods);
        double last = Double.NEGATIVE_INFINITY;
        for (Period period : periods) {
            double at = Math.max(months(period), last + 0.01);
            if (!timeline.ticks.isEmpty() && at - last > usual * 1.5) {
                timeline.ticks.add(new PeriodTick((at + last) / 2, ""));
            }
            timeline.positions.put(period, timeline.ticks.size());
            timeline.ticks.add(new PeriodTick(at, words.period(period)));
            last = at;
        }
        return timeline;
    }

    int position(Period period) {
        Integer position = positions.get(period);
        if (position == null) {
            throw new IllegalArgumentException("not on the timeline: " + period);
        }
        return position;
    }

    /** The axes of a trend, with the breaks of the leading comparator's series. */
    TrendAxes axes(ValueScale values, Optional<Series> leading, Numbers numbers, Messages words) {
        return new TrendAxes(
                ticks, values, leading.map(s -> breaks(s, numbers, words)).orElse(List.of()), List.of());
    }

    /** Where a series breaks, with what changed. */
    List<SeriesBreak> breaks(Series series, Numbers numbers, Messages words) {
        List<SeriesBreak> breaks = new ArrayList<>();
        for (Observation o : series.observations()) {
            if (o.figure().has(Symbol.BREAK) && position(o.period()) > 0) {
                boolean bare = o.figure().note().isEmpty();
                breaks.add(new SeriesBreak(
                        position(o.period()), bare ? words.text("chart.break") : numbers.note(o.figure())));
            }
        }
        return breaks;
    }

    /** Runs of missing figures between known ones, with the reason. */
    List<Gap> gaps(Series series, Messages words) {
        List<Gap> gaps = new ArrayList<>();
        List<Observation> all = series.observations();
        int i = 0;
        while (i < all.size()) {
            int j = i;
            while (j < all.size() && isMissingAs(all.get(i).figure(), all.get(j).figure())) {
                j++;
            }
            if (j > i) {
                gaps.add(new Gap(
                        position(all.get(i).period()),
                        position(all.get(j - 1).period()),
                        words.text(reason(all.get(i).figure()))));
            }
            i = Math.max(j, i + 1);
        }
        return gaps;
    }

    /** Whether a figure is missing for the same reason as another: each reason is a gap of its own. */
    private static boolean isMissingAs(Figure first, Figure next) {
        return !(next instanceof Figure.Known) && reason(first).equals(reason(next));
    }

    /** The message key of why a figure has no number. */
    public static String reason(Figure figure) {
        if (figure instanceof Figure.Suppressed) {
            return "figure.suppressed";
        }
        if (figure instanceof Figure.NotApplicable) {
            return "figure.not-applicable";
        }
        return figure instanceof Figure.NoneOrLow ? "figure.none-or-low" : "figure.not-available";
    }

    private static double months(Period period) {
        return period.last().getYear() * 12.0
                + period.last().getMonthValue()
                + (period.last().getDayOfMonth() >= 28 ? 1 : period.last().getDayOfMonth() / 31.0);
    }

    private static double usualStep(List<Period> periods) {
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i < periods.size(); i++) {
            steps.add(months(periods.get(i)) - months(periods.get(i - 1)));
        }
        steps.sort(Double::compare);
        return steps.isEmpty() ? 1 : Math.max(0.5, steps.get(steps.size() / 2));
    }
}
