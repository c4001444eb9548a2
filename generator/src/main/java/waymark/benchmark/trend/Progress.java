package waymark.benchmark.trend;

import java.util.Optional;

/**
 * How fast a figure has moved towards its target since the baseline, as a share of the pace that would reach it in time.
 *
 * @param ratio 1 where the pace is just enough, below zero where the figure moves away
 * @param pace what is compared
 */
public record Progress(double ratio, Pace pace) {
    private static final double ON_COURSE = 0.95;
    private static final double MODERATE = 0.6;

    /** A value at a time, in years. */
    public record Point(double at, double value) {}

    /** What is held against what is needed: growth year by year, or the slope of the straight line. */
    public enum Pace {
        GROWTH,
        /** Where growth isn't defined: a value on the way is zero, or of the other sign. */
        LINEAR
    }

    /** Progress in words. */
    public enum Course {
        ON_COURSE,
        MODERATE,
        LIMITED,
        MOVING_AWAY
    }

    /** Progress from a baseline to the latest figure; nothing before there is a later one, or without a way to go. */
    public static Optional<Progress> of(Point baseline, Point latest, Point target) {
        if (!(latest.at() > baseline.at() && target.at() > baseline.at()) || target.value() == baseline.value()) {
            return Optional.empty();
        }
        boolean growth = baseline.value() * latest.value() > 0 && baseline.value() * target.value() > 0;
        double observed = growth ? growth(baseline, latest) : slope(baseline, latest);
        double required = growth ? growth(baseline, target) : slope(baseline, target);
        return Optional.of(new Progress(observed / required, growth ? Pace.GROWTH : Pace.LINEAR));
    }

    /** The compound growth a year. */
    private static double growth(Point from, Point to) {
        return Math.pow(to.value() / from.value(), 1 / (to.at() - from.at())) - 1;
    }

    private static double slope(Point from, Point to) {
        return (to.value() - from.value()) / (to.at() - from.at());
    }

    /** Progress in words. */
    public Course course() {
        if (ratio >= ON_COURSE) {
            return Course.ON_COURSE;
        }
        if (ratio >= MODERATE) {
            return Course.MODERATE;
        }
        return ratio >= 0 ? Course.LIMITED : Course.MOVING_AWAY;
    }
}
