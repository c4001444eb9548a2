package waymark.page.indicator;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import waymark.benchmark.Comparison;
import waymark.benchmark.Rating;
import waymark.benchmark.Standing;
import waymark.indicator.Figure;
import waymark.indicator.Indicator;
import waymark.page.Markup;
import waymark.page.Messages;
import waymark.page.Numbers;
import waymark.page.part.RatingView;
import waymark.page.part.TableText;

/** The part of a sentence that sets a figure beside a comparator's: with a rating only where the comparison gave one. */
final class ComparedText {
    private final Numbers numbers;
    private final Messages words;
    private final Function<Rating, Markup> shown;

    private ComparedText(Numbers numbers, Messages words, Function<Rating, Markup> shown) {
        this.numbers = numbers;
        this.words = words;
        this.shown = shown;
    }

    /** Comparisons with ratings in words alone. */
    static ComparedText plain(Numbers numbers, Messages words) {
        return new ComparedText(numbers, words, r -> new Markup(TableText.escape(word(r, words))));
    }

    /** Comparisons with ratings as shape, colour and word. */
    static ComparedText shaped(Numbers numbers, Messages words) {
        return new ComparedText(numbers, words, r -> {
            RatingView view = RatingView.of(Optional.of(new Comparison.Rated(r, 0)), words);
            return new Markup("<span class=\"rate " + view.css() + "\">"
                    + view.mark().html() + TableText.escape(word(r, words)) + "</span>");
        });
    }

    /** "better than the 75.0% in Albion"; nothing where the comparator has no figure. */
    Optional<Markup> of(Indicator indicator, Standing.Against a) {
        Optional<String> known = a.observation()
                .filter(o -> o.figure() instanceof Figure.Known)
                .map(o -> numbers.value(indicator, o.figure().number().orElseThrow()));
        if (known.isEmpty()) {
            return Optional.empty();
        }
        String value = known.get();
        if (a.medianOf().isPresent()) {
            return median(indicator, a, value);
        }
        String name = a.area().name();
        if (a.comparison() instanceof Comparison.Rated rated) {
            return Optional.of(
                    words.markup("finding.compared." + key(rated.rating()), shown.apply(rated.rating()), name, value));
        }
        if (a.comparison() instanceof Comparison.Unjudged unjudged) {
            return Optional.of(unjudged(indicator, unjudged.difference(), name, value));
        }
        return Optional.empty();
    }

    /** The comparison with a group whose figure nobody published. */
    private Optional<Markup> median(Indicator indicator, Standing.Against a, String value) {
        String of = PeersText.members(a.comparator(), a.medianOf().orElseThrow(), words);
        if (a.comparison() instanceof Comparison.Rated rated) {
            String key = rated.rating() == Rating.SIMILAR ? "finding.median.similar" : "finding.median.than";
            return Optional.of(words.markup(key, shown.apply(rated.rating()), of, value));
        }
        if (a.comparison() instanceof Comparison.Unjudged unjudged) {
            if (isNothing(indicator, unjudged.difference())) {
                return Optional.of(words.markup("finding.median.same", of));
            }
            String key = unjudged.difference() > 0 ? "finding.median.above" : "finding.median.below";
            return Optional.of(words.markup(key, numbers.difference(indicator, unjudged.difference()), of, value));
        }
        return Optional.empty();
    }

    private Markup unjudged(Indicator indicator, double difference, String name, String value) {
        if (isNothing(indicator, difference)) {
            return words.markup("finding.difference.same", name, value);
        }
        return words.markup(
                difference > 0 ? "finding.difference.above" : "finding.difference.below",
                numbers.difference(indicator, difference),
                name,
                value);
    }

    /** Whether nothing of a difference is left as it is printed. */
    private boolean isNothing(Indicator indicator, double difference) {
        return numbers.bare(indicator, Math.abs(difference)).equals(numbers.bare(indicator, 0));
    }

    private static String word(Rating rating, Messages words) {
        return words.text("rating.in-sentence." + key(rating));
    }

    private static String key(Rating rating) {
        return rating.name().toLowerCase(Locale.ROOT);
    }
}
