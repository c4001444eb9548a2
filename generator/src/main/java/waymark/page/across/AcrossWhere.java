package waymark.page.across;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import waymark.benchmark.Rating;
import waymark.indicator.Comparator;
import waymark.indicator.Evidence;
import waymark.indicator.Polarity;
import waymark.page.Messages;
import waymark.page.Numbers;

/**
 * Where on the map places stand out: the region with the largest share of places that are worse than the benchmark, or better
 * where none is; without ratings, that are in the last fifth.
 */
final class AcrossWhere {
    /** A share of fewer places says little. */
    private static final int FEWEST = 3;

    private static final int LAST_FIFTH = 5;

    private record Standout(String key, Predicate<Ranked> rule) {}

    private final Evidence evidence;
    private final AcrossFigures figures;
    private final Messages words;

    AcrossWhere(Evidence evidence, AcrossFigures figures, Messages words) {
        this.evidence = evidence;
        this.figures = figures;
        this.words = words;
    }

    /** The sentence, if one region stands out. */
    Optional<String> sentence(String benchmark) {
        Map<String, List<Ranked>> regions = regions();
        for (Standout standout : standouts()) {
            Optional<String> found = sentence(regions, standout, benchmark);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private List<Standout> standouts() {
        if (figures.rated()) {
            return figures.indicator().polarity() == Polarity.NONE
                    ? List.of(rated("higher", Rating.HIGHER, Rating.HIGHER))
                    : List.of(
                            rated("worse", Rating.WORSE, Rating.MUCH_WORSE),
                            rated("better", Rating.BETTER, Rating.MUCH_BETTER));
        }
        boolean judged = figures.indicator().polarity() != Polarity.NONE;
        return judged
                ? List.of(new Standout("worst", r -> r.fifth().orElse(0) == LAST_FIFTH))
                : List.of(new Standout("highest", r -> r.fifth().orElse(0) == 1));
    }

    private static Standout rated(String key, Rating one, Rating other) {
        return new Standout(
                key, r -> r.rating().filter(x -> x == one || x == other).isPresent());
    }

    private Optional<String> sentence(Map<String, List<Ranked>> regions, Standout standout, String benchmark) {
        String best = "";
        double most = 0;
        boolean alone = false;
        for (Map.Entry<String, List<Ranked>> region : regions.entrySet()) {
            double share = count(region.getValue(), standout)
                    / (double) region.getValue().size();
            alone = share > most || (alone && share < most);
            if (share > most) {
                most = share;
                best = region.getKey();
            }
        }
        if (!alone || regions.size() < 2) {
            return Optional.empty();
        }
        List<Ranked> there = regions.getOrDefault(best, List.of());
        int n = count(there, standout);
        return Optional.of(Numbers.sentence(words.text(
                "across.where." + standout.key(),
                n,
                words.text("count", n),
                words.text("count", there.size()),
                best,
                benchmark)));
    }

    private static int count(List<Ranked> places, Standout standout) {
        return (int) places.stream().filter(standout.rule()).count();
    }

    /** The places by the parents of a comparator's type: of the comparator that divides them most finely. */
    private Map<String, List<Ranked>> regions() {
        Map<String, List<Ranked>> finest = Map.of();
        for (Comparator comparator : evidence.comparators()) {
            if (comparator.choice() instanceof Comparator.ParentOfType) {
                Map<String, List<Ranked>> regions = regions(comparator);
                finest = regions.size() > finest.size() ? regions : finest;
            }
        }
        return finest;
    }

    private Map<String, List<Ranked>> regions(Comparator comparator) {
        Map<String, List<Ranked>> regions = new LinkedHashMap<>();
        for (Ranked ranked : figures.ranked()) {
            comparator
                    .areaFor(ranked.place().area(), evidence.areas())
                    .ifPresent(a -> regions.computeIfAbsent(a.name(), k -> new ArrayList<>())
                            .add(ranked));
        }
        regions.values().removeIf(places -> places.size() < FEWEST);
        return regions;
    }
}
