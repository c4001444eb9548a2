package waymark.chart.trend;

import java.util.List;
import waymark.chart.ValueScale;

/** What all trend charts of an indicator share: its periods, its value axis, its breaks and what nobody collected. */
public record TrendAxes(List<PeriodTick> periods, ValueScale values, List<SeriesBreak> breaks, List<Gap> gaps) {

    public TrendAxes {
        periods = List.copyOf(periods);
        breaks = List.copyOf(breaks);
        gaps = List.copyOf(gaps);
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("A trend needs a period");
        }
        for (int i = 1; i < periods.size(); i++) {
            if (periods.get(i).at() <= periods.get(i - 1).at()) {
                throw new IllegalArgumentException("Periods out of order: " + periods.get(i));
            }
        }
        for (SeriesBreak cut : breaks) {
            requirePeriod(cut.period(), periods.size());
        }
        for (Gap gap : gaps) {
            requirePeriod(gap.first(), periods.size());
            requirePeriod(gap.last(), periods.size());
        }
    }

    static void requirePeriod(int period, int count) {
        if (period < 0 || period >= count) {
            throw new IllegalArgumentException("No period " + period + " of " + count);
        }
    }
}
