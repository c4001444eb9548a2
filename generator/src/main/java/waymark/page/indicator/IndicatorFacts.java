package waymark.page.indicator;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import waymark.benchmark.Benchmarks;
import waymark.benchmark.interval.CountedIntervals.Method;
import waymark.indicator.Comparator;
import waymark.indicator.Indicator;
import waymark.page.Messages;
import waymark.page.Numbers;

/** What is known of an indicator itself: definition, source, licence, polarity, method, owner. */
public final class IndicatorFacts {
    /** A term and what it means; the address, if any, is outside the site. */
    public record Fact(String term, String text, Optional<String> href) {}

    private final Messages words;
    private final List<Fact> facts = new ArrayList<>();

    private IndicatorFacts(Messages words) {
        this.words = words;
    }

    /**
     * The facts in the order in which pages show them; comparators go by the given names.
     *
     * @param benchmarks which know how its intervals and groups' figures are computed
     */
    public static List<Fact> of(
            Indicator indicator,
            List<Comparator> comparators,
            Function<Comparator, String> names,
            Benchmarks benchmarks,
            Messages words) {
        IndicatorFacts list = new IndicatorFacts(words);
        list.add("definition", indicator.definition());
        list.source(indicator);
        list.add("licence", indicator.source().licence());
        list.add("polarity", words.text("polarity." + indicator.polarity().word()));
        list.add("interval", interval(indicator, benchmarks.computed(indicator), words));
        list.add("caveats", indicator.caveats());
        for (Comparator c : comparators) {
            String vintage = PeersText.vintage(c, words);
            String text = String.join(
                    " ",
                    List.of(
                            PeersText.method(c, benchmarks.isCounted(indicator), words),
                            PeersText.makeUp(c, words),
                            vintage.isEmpty() ? "" : words.text("fact.vintage", vintage)));
            if (!text.isBlank()) {
                list.facts.add(new Fact(words.text("fact.comparator", names.apply(c)), text.strip(), Optional.empty()));
            }
        }
        list.add(
                "next-release", indicator.source().nextRelease().map(words::day).orElse(""));
        list.add("owner", owner(indicator, words));
        return List.copyOf(list.facts);
    }

    /** How the source made its limits, and how those that it doesn't give are made. */
    private static String interval(Indicator indicator, Optional<Method> computed, Messages words) {
        if (computed.isEmpty()) {
            return indicator.interval();
        }
        String made = words.text("interval.computed." + computed.get().name().toLowerCase(Locale.ROOT));
        return indicator.interval().isEmpty()
                ? made
                : words.text("interval.both", Numbers.sentence(indicator.interval()), made);
    }

    private void source(Indicator indicator) {
        var source = indicator.source();
        List<String> parts = new ArrayList<>();
        if (!source.publisher().isEmpty() && !source.publisher().equals(source.name())) {
            parts.add(source.publisher());
        }
        source.released().ifPresent(d -> parts.add(words.text("fact.released", words.day(d))));
        String text = source.name() + (parts.isEmpty() ? "" : ", " + String.join(", ", parts));
        facts.add(new Fact(words.text("fact.source"), text, source.url().map(URI::toString)));
    }

    private static String owner(Indicator indicator, Messages words) {
        String review = indicator
                .reviewBy()
                .map(d -> words.text("fact.review-by", words.day(d)))
                .orElse("");
        String both = indicator.owner() + (indicator.owner().isEmpty() || review.isEmpty() ? "" : "; ") + review;
        return Numbers.sentence(both.strip());
    }

    private void add(String key, String text) {
        if (!text.isBlank()) {
            facts.add(new Fact(words.text("fact." + key), text, Optional.empty()));
        }
    }
}
