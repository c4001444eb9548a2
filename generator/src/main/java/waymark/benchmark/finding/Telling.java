package waymark.benchmark.finding;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import waymark.benchmark.Comparison;
import waymark.benchmark.Rating;
import waymark.benchmark.Standing;
import waymark.benchmark.finding.TargetStanding.State;
import waymark.benchmark.trend.RecentTrend;

/** How much a finding tells, most first: what needs attention, then what goes well, what may not for long, then the rest. */
public enum Telling {
    MUCH_WORSE_AND_WORSENING(Side.CONCERN),
    WORSE_AND_WORSENING(Side.CONCERN),
    MUCH_WORSE(Side.CONCERN),
    WORSE(Side.CONCERN),
    TARGET_MISSED(Side.CONCERN),
    MOVING_AWAY(Side.CONCERN),
    WORSENING(Side.CONCERN),
    MUCH_BETTER_AND_IMPROVING(Side.STRENGTH),
    BETTER_AND_IMPROVING(Side.STRENGTH),
    MUCH_BETTER(Side.STRENGTH),
    BETTER(Side.STRENGTH),
    TARGET_REACHED(Side.STRENGTH),
    IMPROVING(Side.STRENGTH),
    /** A concern of a place that does well: told, and not before what it does well. */
    BETTER_YET_WORSENING(Side.CONCERN),
    /** There is a target, and some way to go. */
    ON_THE_WAY(Side.PLAIN),
    /** A trend, on an indicator that carries no judgement. */
    MOVING(Side.PLAIN),
    /** Higher or lower, on an indicator that carries no judgement. */
    DIFFERENT(Side.PLAIN),
    SIMILAR(Side.PLAIN),
    /** A difference that nothing says is more than chance. */
    STATED(Side.PLAIN),
    /** A figure, with nothing beside it. */
    BARE(Side.PLAIN);

    /** Whether a finding is about something to see to, something to be glad of, or neither. */
    public enum Side {
        CONCERN,
        STRENGTH,
        PLAIN
    }

    private final Side side;

    Telling(Side side) {
        this.side = side;
    }

    /** What the finding is about. */
    public Side side() {
        return side;
    }

    /** The most telling of all that hold: a place that is better and missed its target tells of the target. */
    static Telling of(Standing standing, Optional<State> target) {
        Stream<Telling> byRating = standing.rating().map(r -> rated(r, standing.trend())).stream();
        Stream<Telling> byTrend = standing.rating().filter(Telling::isBetter).isPresent()
                ? Stream.empty()
                : moved(standing.trend()).stream();
        Stream<Telling> byTarget = target.map(Telling::aimed).stream();
        return Stream.of(byRating, byTrend, byTarget, Stream.of(isStated(standing) ? STATED : BARE))
                .flatMap(Function.identity())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Telling rated(Rating rating, RecentTrend trend) {
        boolean worsening = moved(trend).equals(Optional.of(WORSENING));
        boolean improving = moved(trend).equals(Optional.of(IMPROVING));
        return switch (rating) {
            case MUCH_WORSE -> worsening ? MUCH_WORSE_AND_WORSENING : MUCH_WORSE;
            case WORSE -> worsening ? WORSE_AND_WORSENING : WORSE;
            case MUCH_BETTER -> worsening ? BETTER_YET_WORSENING : improving ? MUCH_BETTER_AND_IMPROVING : MUCH_BETTER;
            case BETTER -> worsening ? BETTER_YET_WORSENING : improving ? BETTER_AND_IMPROVING : BETTER;
            case SIMILAR -> SIMILAR;
            case HIGHER, LOWER -> DIFFERENT;
        };
    }

    private static boolean isBetter(Rating rating) {
        return rating == Rating.MUCH_BETTER || rating == Rating.BETTER;
    }

    private static Optional<Telling> moved(RecentTrend trend) {
        return switch (trend) {
            case INCREASING_BETTER, DECREASING_BETTER -> Optional.of(IMPROVING);
            case INCREASING_WORSE, DECREASING_WORSE -> Optional.of(WORSENING);
            case INCREASING, DECREASING -> Optional.of(MOVING);
            case NO_CHANGE, TOO_FEW_YEARS, NO_INTERVALS -> Optional.empty();
        };
    }

    private static Telling aimed(State target) {
        return switch (target) {
            case MISSED -> TARGET_MISSED;
            case MOVING_AWAY -> MOVING_AWAY;
            case LIMITED, MODERATE, ON_COURSE -> ON_THE_WAY;
            case REACHED -> TARGET_REACHED;
        };
    }

    private static boolean isStated(Standing standing) {
        return standing.benchmark()
                .filter(a -> a.comparison() instanceof Comparison.Unjudged)
                .isPresent();
    }
}
