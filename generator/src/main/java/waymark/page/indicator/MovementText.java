package waymark.page.indicator;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waymark.benchmark.Rating;
import waymark.benchmark.Standing;
import waymark.benchmark.finding.Finding;
import waymark.benchmark.finding.TargetStanding;
import waymark.indicator.Indicator;
import waymark.page.Markup;
import waymark.page.Messages;
import waymark.page.Numbers;

/** What follows the first sentence of a finding: where the figures have gone, and how they stand to a target. */
final class MovementText {
    private static final Set<Rating> WORSE = Set.of(Rating.WORSE, Rating.MUCH_WORSE);
    private static final Set<Rating> BETTER = Set.of(Rating.BETTER, Rating.MUCH_BETTER);

    private final Numbers numbers;
    private final Messages words;

    MovementText(Numbers numbers, Messages words) {
        this.numbers = numbers;
        this.words = words;
    }

    /** The first sentence with those that follow it. */
    Markup after(Markup first, Finding finding) {
        Standing standing = finding.standing();
        return Stream.of(trend(standing), finding.target().map(t -> target(standing.indicator(), t)))
                .flatMap(Optional::stream)
                .reduce(first, (all, next) -> words.markup("finding.then", all, next));
    }

    /** "It has been getting better over five years."; only where that is more than chance. */
    private Optional<Markup> trend(Standing standing) {
        return switch (standing.trend()) {
            case INCREASING_BETTER, DECREASING_BETTER ->
                Optional.of(words.markup(is(standing, WORSE) ? "finding.trend.better-but" : "finding.trend.better"));
            case INCREASING_WORSE, DECREASING_WORSE ->
                Optional.of(words.markup(is(standing, BETTER) ? "finding.trend.worse-but" : "finding.trend.worse"));
            case INCREASING -> Optional.of(words.markup("finding.trend.up"));
            case DECREASING -> Optional.of(words.markup("finding.trend.down"));
            case NO_CHANGE, TOO_FEW_YEARS, NO_INTERVALS -> Optional.empty();
        };
    }

    private static boolean is(Standing standing, Set<Rating> ratings) {
        return standing.rating().filter(ratings::contains).isPresent();
    }

    private Markup target(Indicator indicator, TargetStanding standing) {
        return words.markup(
                "finding.target." + standing.state().name().toLowerCase(Locale.ROOT),
                numbers.promised(indicator, standing.target().value()),
                words.deadline(standing.target().by()),
                words.period(standing.since()));
    }
}
