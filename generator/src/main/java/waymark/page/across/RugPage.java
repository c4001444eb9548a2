package waymark.page.across;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import waymark.benchmark.Rating;
import waymark.indicator.Indicator;
import waymark.page.Link;
import waymark.page.Messages;
import waymark.page.Numbers;
import waymark.page.indicator.Chance;
import waymark.page.indicator.SourceLine;
import waymark.page.network.NetworkScope;
import waymark.place.Place;

/** Composes the rug of a theme: all places of today by the theme's indicators. */
final class RugPage {
    private final NetworkScope scope;
    private final Messages words;
    private final List<AcrossFigures> columns;
    private final List<Place> places;
    private final String benchmark;

    RugPage(NetworkScope scope, List<AcrossFigures> columns, String benchmark) {
        this.scope = scope;
        this.words = scope.words();
        this.columns = columns;
        this.benchmark = benchmark;
        this.places = scope.network().evidence().areas().presentPlaces().stream()
                .sorted(Comparator.comparing(Place::name))
                .toList();
    }

    /** The rug, if there are places and indicators. */
    Optional<Rug> rug(List<Link> headings, Rug.Names names) {
        if (columns.isEmpty() || places.isEmpty()) {
            return Optional.empty();
        }
        RugTable table = new RugTable(columns, scope.numbers(), words);
        return Optional.of(new Rug(
                finding(),
                rated() == 0 ? words.text("rug.sub-bare") : words.text("rug.sub", benchmark),
                words.text("rug.label"),
                table.key(),
                table.markup(places, headings, names),
                table.symbols(places),
                source()));
    }

    private int rated() {
        return count(r -> true);
    }

    private int count(Predicate<Rating> which) {
        return (int) columns.stream()
                .flatMap(c -> c.ranked().stream())
                .flatMap(r -> r.rating().stream())
                .filter(which)
                .count();
    }

    /** Who is better, and who is worse, on most indicators; where nobody stands out, how many figures are. */
    private String finding() {
        int judged = count(r -> r != Rating.HIGHER && r != Rating.LOWER);
        if (judged == 0) {
            return words.text("rug.finding-none", words.text("count", places.size()));
        }
        Optional<String> better = most(Rating.BETTER, Rating.MUCH_BETTER, "rug.most-better");
        Optional<String> worse = most(Rating.WORSE, Rating.MUCH_WORSE, "rug.most-worse");
        if (better.isEmpty() && worse.isEmpty()) {
            return words.text(
                    "rug.finding-counts",
                    count(r -> true),
                    benchmark,
                    count(r -> r == Rating.BETTER || r == Rating.MUCH_BETTER),
                    count(r -> r == Rating.WORSE || r == Rating.MUCH_WORSE));
        }
        return Numbers.sentence(
                better.isPresent() && worse.isPresent()
                        ? words.text("rug.finding-both", better.get(), worse.get())
                        : better.or(() -> worse).orElseThrow());
    }

    /** The place with one of the ratings on the most indicators, if no other has as many. */
    private Optional<String> most(Rating one, Rating other, String key) {
        Map<Place, Integer> counts = new LinkedHashMap<>();
        for (AcrossFigures column : columns) {
            column.ranked().stream()
                    .filter(r -> r.rating().filter(x -> x == one || x == other).isPresent())
                    .forEach(r -> counts.merge(r.place(), 1, Integer::sum));
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Place> first = counts.entrySet().stream()
                .filter(e -> e.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return first.size() == 1 && most > 1
                ? Optional.of(words.text(
                        key,
                        most,
                        first.get(0).name(),
                        benchmark,
                        words.text("count", most),
                        words.text("count", columns.size())))
                : Optional.empty();
    }

    private String source() {
        SourceLine line = new SourceLine(words, scope.network().site().notice());
        List<Indicator> indicators =
                columns.stream().map(AcrossFigures::indicator).toList();
        int rated = rated();
        String dated = scope.network()
                .evidence()
                .benchmark()
                .map(c -> line.dated(benchmark, c))
                .orElse(benchmark);
        return line.ofMany(
                indicators,
                rated == 0
                        ? words.text(benchmark.isEmpty() ? "profile.source-bare" : "profile.source-none")
                        : words.text("profile.source", rated, Chance.of(rated, words), dated));
    }
}
