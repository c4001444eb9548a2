package waymark.benchmark.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import waymark.benchmark.Comparison;
import waymark.benchmark.Rank;
import waymark.benchmark.Rating;
import waymark.benchmark.Standing;
import waymark.benchmark.finding.TargetStanding.State;
import waymark.indicator.Figure;
import waymark.roadmap.Outcome;

/**
 * What there is to say of a place and an indicator.
 *
 * @param other the next comparator after the benchmark, where it rates the place differently
 * @param target the most telling of the targets that the place's road map has for the indicator
 */
public record Finding(
        Standing standing, Optional<Standing.Against> other, Optional<TargetStanding> target, Telling telling) {
    /** The order in which findings are told; where all else is equal, by the indicator's id. */
    public static final Comparator<Finding> MOST_TELLING_FIRST = Comparator.comparing(Finding::telling)
            .thenComparing(Comparator.comparingDouble(Finding::distance).reversed())
            .thenComparing(Comparator.comparingDouble(Finding::offMiddle).reversed())
            .thenComparing(f -> f.standing.indicator().id());

    /** The finding on a standing, with the outcomes of the road map that name its indicator. */
    public static Finding of(Standing standing, List<Outcome> outcomes) {
        Optional<TargetStanding> target = outcomes.stream()
                .filter(o -> o.indicator().id().equals(standing.indicator().id()))
                .flatMap(o -> TargetStanding.of(o, standing.series()).stream())
                .min(Comparator.comparing(TargetStanding::state));
        Optional<State> state = target.map(TargetStanding::state);
        return new Finding(standing, other(standing), target, Telling.of(standing, state));
    }

    /**
     * The findings to start with: the first two that need attention and the first two that go well, filled up with the next
     * most telling; a bare figure is none.
     */
    public static List<Finding> choose(List<Finding> findings, int ofEachSide, int all) {
        List<Finding> ordered = findings.stream()
                .filter(f -> f.telling != Telling.BARE)
                .sorted(MOST_TELLING_FIRST)
                .toList();
        List<Finding> chosen = new ArrayList<>();
        for (Telling.Side side : List.of(Telling.Side.CONCERN, Telling.Side.STRENGTH)) {
            ordered.stream()
                    .filter(f -> f.telling.side() == side)
                    .limit(ofEachSide)
                    .forEach(chosen::add);
        }
        ordered.stream()
                .filter(f -> !chosen.contains(f))
                .limit(Math.max(0, all - chosen.size()))
                .toList()
                .forEach(chosen::add);
        chosen.sort(MOST_TELLING_FIRST);
        return List.copyOf(chosen);
    }

    /** The first further comparator that rates the place at all, if it does so differently from the benchmark. */
    private static Optional<Standing.Against> other(Standing standing) {
        return standing.rating()
                .flatMap(r -> standing.against().stream()
                        .filter(a -> !a.isBenchmark() && rating(a).isPresent())
                        .findFirst()
                        .filter(a -> !rating(a).equals(Optional.of(r))));
    }

    private static Optional<Rating> rating(Standing.Against against) {
        return against.comparison() instanceof Comparison.Rated r ? Optional.of(r.rating()) : Optional.empty();
    }

    /** How far the figure is from the benchmark's, in widths of its own interval; zero where there is none. */
    double distance() {
        if (standing.benchmark().isEmpty()
                || standing.figure().interval().isEmpty()
                || !(standing.benchmark().get().comparison() instanceof Comparison.Rated rated)) {
            return 0;
        }
        Figure.Interval interval = standing.figure().interval().get();
        double width = interval.upper() - interval.lower();
        return width > 0 ? Math.abs(rated.difference()) / width : 0;
    }

    /** How far the rank is from the middle of all: 1 at either end, 0 in the middle or where there is nothing to rank. */
    double offMiddle() {
        Rank rank = standing.rank();
        return rank.of() < 2 ? 0 : Math.abs(2.0 * (rank.position() - 1) / (rank.of() - 1) - 1);
    }
}
