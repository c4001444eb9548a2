package waymark.page.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import waymark.benchmark.Comparison;
import waymark.benchmark.Rating;
import waymark.benchmark.Standing;
import waymark.page.Here;
import waymark.page.Link;
import waymark.page.Messages;
import waymark.page.indicator.Sentences;
import waymark.page.part.RatingView;

/**
 * Chooses what a place's home says first: the two indicators furthest on the worse side of the benchmark and the two
 * furthest on the better side, counted in widths of the place's own interval; where there are fewer, similar ones follow.
 */
final class Findings {
    private static final int SIDE = 2;
    private static final int ALL = 4;

    private Findings() {}

    static List<PlaceHomeView.FindingView> of(PlaceScope scope, Here here) {
        List<Standing> standings = scope.indicators().stream()
                .flatMap(i -> scope.standing(i).stream())
                .filter(s -> s.rating().isPresent())
                .sorted(Comparator.comparingDouble(Findings::distance)
                        .reversed()
                        .thenComparing(s -> s.indicator().id()))
                .toList();
        List<Standing> chosen = new ArrayList<>();
        chosen.addAll(first(standings, Set.of(Rating.MUCH_WORSE, Rating.WORSE), SIDE));
        chosen.addAll(first(standings, Set.of(Rating.MUCH_BETTER, Rating.BETTER), SIDE));
        chosen.addAll(first(standings, Set.of(Rating.SIMILAR), ALL - chosen.size()));
        Sentences sentences = new Sentences(scope.numbers(), scope.words());
        return chosen.stream()
                .map(s -> new PlaceHomeView.FindingView(
                        RatingView.of(s.benchmark().map(Standing.Against::comparison), scope.words()),
                        sentences.finding(s),
                        new Link(
                                here.to(scope.indicatorPage(s.indicator())),
                                s.indicator().title()),
                        remark(s, sentences, scope.words())))
                .toList();
    }

    /** The period, the rank where there is anything to rank, and that a newer figure is missing. */
    private static String remark(Standing s, Sentences sentences, Messages words) {
        String remark = s.latest().period().label();
        if (s.rank().of() > 1) {
            remark = words.text("finding.ranked", remark, sentences.rank(s.rank()));
        }
        String all = remark;
        return sentences
                .unknownSince(s)
                .map(u -> words.text("finding.ranked", all, u))
                .orElse(remark);
    }

    private static List<Standing> first(List<Standing> standings, Set<Rating> ratings, int count) {
        return standings.stream()
                .filter(s -> s.rating().filter(ratings::contains).isPresent())
                .limit(count)
                .toList();
    }

    private static double distance(Standing s) {
        double difference =
                s.benchmark().orElseThrow().comparison() instanceof Comparison.Rated r ? Math.abs(r.difference()) : 0;
        double width = s.figure()
                .interval()
                .map(i -> i.upper() - i.lower())
                .filter(w -> w > 0)
                .orElse(1.0);
        return difference / width;
    }
}
