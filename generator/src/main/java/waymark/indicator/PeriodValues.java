package waymark.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The known values that several series have for one period, gathered in one pass over all of them: groups have many. */
final class PeriodValues {
    private final Period period;
    private final double[] values;
    private int known;
    private int newest = -1;

    private PeriodValues(Period period, int most) {
        this.period = period;
        this.values = new double[most];
    }

    /** All periods of some series, each once whatever it is called, in the order in which they are met. */
    static List<PeriodValues> of(List<Series> members) {
        List<PeriodValues> periods = new ArrayList<>();
        for (int member = 0; member < members.size(); member++) {
            Series series = members.get(member);
            int size = series.observations().size();
            int expected = 0; // series mostly have the same periods, so that each stands where the last one's did
            for (int i = 0; i < size; i++) {
                int at = indexOf(series.period(i), periods, expected);
                if (at == periods.size()) {
                    periods.add(new PeriodValues(series.period(i), members.size()));
                }
                periods.get(at).add(member, series.number(i));
                expected = at + 1;
            }
        }
        return periods;
    }

    private static int indexOf(Period period, List<PeriodValues> periods, int expected) {
        if (expected < periods.size() && periods.get(expected).period.covers(period)) {
            return expected;
        }
        int at = 0;
        while (at < periods.size() && !periods.get(at).period.covers(period)) {
            at++;
        }
        return at;
    }

    /** Of each series the first observation of the period counts, as wherever one is asked for. */
    private void add(int member, double value) {
        if (member != newest && !Double.isNaN(value)) {
            values[known++] = value;
        }
        newest = member;
    }

    Period period() {
        return period;
    }

    /** The middle value, or the mean of the two middle ones; nothing if fewer than half of so many members have a value. */
    Optional<Figure.Known> median(int all) {
        if (known * 2 < all || known < 2) {
            return Optional.empty();
        }
        double[] sorted = Arrays.copyOf(values, known);
        Arrays.sort(sorted);
        int middle = known / 2;
        double median = known % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return Optional.of(new Figure.Known(
                median, Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty(), List.of(), ""));
    }
}
