package waymark.benchmark.trend;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import waymark.benchmark.interval.CountedIntervals;
import waymark.indicator.Figure;
import waymark.indicator.Indicator;
import waymark.indicator.Measure;
import waymark.indicator.Observation;
import waymark.indicator.Period;
import waymark.indicator.Polarity;
import waymark.indicator.Series;
import waymark.indicator.Symbol;

/**
 * Where a series went over its newest five years, by OHID's rule. It is never told of fewer years, across a gap or a break,
 * or of figures that say nothing of how sure they are.
 */
public enum RecentTrend {
    /** Up, without a judgement. */
    INCREASING,
    /** Up, and that is good. */
    INCREASING_BETTER,
    /** Up, and that is bad. */
    INCREASING_WORSE,
    /** Down, without a judgement. */
    DECREASING,
    /** Down, and that is good. */
    DECREASING_BETTER,
    /** Down, and that is bad. */
    DECREASING_WORSE,
    /** Nothing that chance doesn't explain. */
    NO_CHANGE,
    /** There are no five unbroken years up to the newest. */
    TOO_FEW_YEARS,
    /** There are five years, and not all have counts or an interval. */
    NO_INTERVALS;

    private static final int YEARS = 5;
    private static final int MONTHS = 12;

    /** Whether it is significant, and good. */
    public boolean isBetter() {
        return this == INCREASING_BETTER || this == DECREASING_BETTER;
    }

    /** Whether the test could be made. */
    public boolean isCalculated() {
        return this != TOO_FEW_YEARS && this != NO_INTERVALS;
    }

    /** The trend of an indicator's series, whose intervals are filled in where they can be. */
    public static RecentTrend of(Indicator indicator, Series series) {
        Optional<List<Observation>> years = years(series);
        if (years.isEmpty()) {
            return TOO_FEW_YEARS;
        }
        List<Figure.Known> figures =
                years.get().stream().map(o -> (Figure.Known) o.figure()).toList();
        if (indicator.measure() == Measure.PROPORTION && all(figures, f -> CountedIntervals.isShare(indicator, f))) {
            return label(indicator.polarity(), Fit.direction(points(figures, RecentTrend::counted), CountTrend::fit));
        }
        if (all(figures, f -> f.interval().filter(i -> i.upper() > i.lower()).isPresent())) {
            return label(
                    indicator.polarity(), Fit.direction(points(figures, RecentTrend::estimated), WeightedTrend::fit));
        }
        return NO_INTERVALS;
    }

    /** The newest five figures, all known, if they are of years that follow each other without a gap or a break. */
    static Optional<List<Observation>> years(Series series) {
        List<Observation> observations = series.observations();
        if (observations.isEmpty()) {
            return Optional.empty();
        }
        Period newest = observations.get(observations.size() - 1).period();
        List<Observation> alike =
                observations.stream().filter(o -> o.period().isAsLongAs(newest)).toList();
        if (alike.size() < YEARS || isLongerThanAYear(newest)) {
            return Optional.empty();
        }
        List<Observation> five = alike.subList(alike.size() - YEARS, alike.size());
        for (int i = 0; i < YEARS; i++) {
            boolean follows = i == 0 || follows(five.get(i - 1).period(), five.get(i));
            if (!follows || !(five.get(i).figure() instanceof Figure.Known)) {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(five));
    }

    private static boolean isLongerThanAYear(Period period) {
        return !period.last().isBefore(period.first().plusYears(1));
    }

    private static boolean follows(Period before, Observation next) {
        long months = ChronoUnit.MONTHS.between(
                YearMonth.from(before.last()), YearMonth.from(next.period().last()));
        return months == MONTHS && !next.figure().has(Symbol.BREAK);
    }

    private static boolean all(List<Figure.Known> figures, Predicate<Figure.Known> rule) {
        return figures.stream().allMatch(rule);
    }

    /** Makes a point of each figure and its year, the first of which is 1. */
    private static <P> List<P> points(List<Figure.Known> figures, Function<Year, P> point) {
        List<P> points = new ArrayList<>();
        for (Figure.Known figure : figures) {
            points.add(point.apply(new Year(points.size() + 1.0, figure)));
        }
        return points;
    }

    private record Year(double at, Figure.Known figure) {}

    private static CountTrend.Point counted(Year year) {
        return new CountTrend.Point(
                year.at(),
                year.figure().count().orElseThrow(),
                year.figure().denominator().orElseThrow());
    }

    private static WeightedTrend.Point estimated(Year year) {
        Figure.Interval interval = year.figure().interval().orElseThrow();
        return new WeightedTrend.Point(year.at(), year.figure().value(), interval.upper() - interval.lower());
    }

    private static RecentTrend label(Polarity polarity, int direction) {
        if (direction == 0) {
            return NO_CHANGE;
        }
        boolean up = direction > 0;
        return switch (polarity) {
            case HIGH_IS_GOOD -> up ? INCREASING_BETTER : DECREASING_WORSE;
            case LOW_IS_GOOD -> up ? INCREASING_WORSE : DECREASING_BETTER;
            case NONE -> up ? INCREASING : DECREASING;
        };
    }
}
