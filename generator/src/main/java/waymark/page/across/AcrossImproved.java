package waymark.page.across;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import waymark.benchmark.Benchmarks;
import waymark.benchmark.trend.Improvement;
import waymark.indicator.Indicator;
import waymark.page.Link;
import waymark.page.Messages;
import waymark.page.Numbers;
import waymark.page.indicator.SymbolText;
import waymark.place.Place;

/** The places whose recent trend is getting better. */
final class AcrossImproved {
    private static final int MOST = 8;

    private AcrossImproved() {}

    /** The list; nothing where no place has been getting better, or nothing would be. */
    static Optional<AcrossView.Improved> of(
            Benchmarks benchmarks,
            Indicator indicator,
            AcrossRows.Names names,
            String source,
            Numbers numbers,
            Messages words) {
        Map<String, Place> places = benchmarks.evidence().areas().presentPlaces().stream()
                .collect(Collectors.toMap(Place::code, Function.identity()));
        List<Improvement> improved = benchmarks.improvements(indicator).stream()
                .filter(i -> places.containsKey(i.area().code()))
                .toList();
        if (improved.isEmpty()) {
            return Optional.empty();
        }
        int n = improved.size();
        List<Improvement> told = improved.stream().limit(MOST).toList();
        return Optional.of(new AcrossView.Improved(
                Numbers.sentence(
                        words.text("across.improved", n, words.text("count", n), words.text("count", places.size()))),
                words.text("across.improved-about"),
                told.stream()
                        .map(i -> link(
                                names.of(Objects.requireNonNull(
                                        places.get(i.area().code()))),
                                indicator,
                                i,
                                numbers,
                                words))
                        .toList(),
                n > MOST ? words.text("across.improved-more", n - MOST) : "",
                below(told, source, words)));
    }

    private static Link link(Link to, Indicator indicator, Improvement i, Numbers numbers, Messages words) {
        return new Link(
                to.href(),
                to.text(),
                words.text(
                        "others.improved.change",
                        numbers.figure(indicator, i.newest().figure()),
                        words.period(i.newest().period()),
                        numbers.figure(indicator, i.first().figure()),
                        words.period(i.first().period())));
    }

    /** What the symbols on the figures mean, each once, and the source. */
    private static String below(List<Improvement> told, String source, Messages words) {
        String symbols = told.stream()
                .flatMap(i -> List.of(i.newest(), i.first()).stream())
                .flatMap(o -> o.figure().symbols().stream())
                .distinct()
                .sorted()
                .map(s -> SymbolText.explained(s, words) + ". ")
                .collect(Collectors.joining());
        return symbols + source;
    }
}
