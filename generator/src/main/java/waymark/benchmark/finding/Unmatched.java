package waymark.benchmark.finding;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.benchmark.Rating;
import waymark.roadmap.Commitment;

/**
 * Where a road map and the figures don't meet.
 *
 * @param unmeasured the commitments that no indicator measures, in the road map's order
 * @param unpromised findings worse than the benchmark whose indicators no commitment names, most telling first
 */
public record Unmatched(List<Commitment> unmeasured, List<Finding> unpromised) {
    private static final Set<Rating> CONCERNS = Set.of(Rating.WORSE, Rating.MUCH_WORSE);

    public Unmatched {
        unmeasured = List.copyOf(unmeasured);
        unpromised = List.copyOf(unpromised);
    }

    /** What is left over on either side. */
    public static Unmatched of(List<Commitment> commitments, Collection<Finding> findings) {
        Set<String> named = commitments.stream()
                .flatMap(c -> c.outcomes().stream())
                .map(o -> o.indicator().id())
                .collect(Collectors.toUnmodifiableSet());
        return new Unmatched(
                commitments.stream().filter(c -> c.outcomes().isEmpty()).toList(),
                findings.stream()
                        .filter(f ->
                                f.standing().rating().filter(CONCERNS::contains).isPresent())
                        .filter(f -> !named.contains(f.standing().indicator().id()))
                        .sorted(Finding.MOST_TELLING_FIRST)
                        .toList());
    }

    /** Whether the road map and the figures meet everywhere. */
    public boolean isEmpty() {
        return unmeasured.isEmpty() && unpromised.isEmpty();
    }
}
