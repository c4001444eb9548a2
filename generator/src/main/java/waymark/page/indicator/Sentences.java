package waymark.page.indicator;

import java.util.Optional;
import waymark.benchmark.Comparison;
import waymark.benchmark.Rank;
import waymark.benchmark.Standing;
import waymark.indicator.Figure;
import waymark.indicator.Indicator;
import waymark.page.Markup;
import waymark.page.Messages;
import waymark.page.Numbers;
import waymark.page.part.RatingView;
import waymark.page.part.TableText;

/**
 * Sentences about a standing. A judging word is used only where a comparison gave one, "similar to" only where it gave
 * that, and none where polarity is none.
 */
public final class Sentences {
    private final Numbers numbers;
    private final Messages words;

    public Sentences(Numbers numbers, Messages words) {
        this.numbers = numbers;
        this.words = words;
    }

    /** The lead of an indicator's page: value, period, comparison and change. */
    public Markup lead(Standing s, String place) {
        return words.markup(
                "finding.lead",
                strong(numbers.value(s.indicator(), s.figure().value())),
                place,
                s.latest().period().label(),
                tail(s));
    }

    /** A finding on a place's home: the indicator in bold, then what its newest figure says. */
    public Markup finding(Standing s) {
        return words.markup(
                "finding.home",
                strong(s.indicator().title()),
                numbers.value(s.indicator(), s.figure().value()),
                tail(s));
    }

    private Markup strong(String text) {
        return new Markup("<b>" + TableText.escape(text) + "</b>");
    }

    /** The comparison with the benchmark and the change since the period before, as far as they can be told. */
    private Markup tail(Standing s) {
        Optional<Markup> compared = s.benchmark().flatMap(a -> compared(s.indicator(), a));
        Optional<String> change = change(s);
        if (compared.isPresent() && change.isPresent()) {
            return words.markup("finding.both", compared.get(), change.get());
        }
        return compared.map(c -> words.markup("finding.one", c))
                .or(() -> change.map(c -> words.markup("finding.one", c)))
                .orElse(Markup.EMPTY);
    }

    private Optional<Markup> compared(Indicator indicator, Standing.Against a) {
        if (a.observation().isEmpty()) {
            return Optional.empty();
        }
        String name = a.area().name();
        Optional<String> value = a.observation().get().figure() instanceof Figure.Known k
                ? Optional.of(numbers.value(indicator, k.value()))
                : Optional.empty();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (a.comparison() instanceof Comparison.Rated rated) {
            RatingView view = RatingView.of(Optional.of(rated), words);
            Markup rating = new Markup(
                    "<span class=\"rate " + view.css() + "\">" + view.mark().html()
                            + TableText.escape(words.text("rating.in-sentence."
                                    + rated.rating().name().toLowerCase(java.util.Locale.ROOT)))
                            + "</span>");
            return Optional.of(words.markup(
                    "finding.compared." + rated.rating().name().toLowerCase(java.util.Locale.ROOT),
                    rating,
                    name,
                    value.get()));
        }
        if (a.comparison() instanceof Comparison.Unjudged unjudged) {
            return Optional.of(unjudged(indicator, unjudged.difference(), name, value.get()));
        }
        return Optional.empty();
    }

    private Markup unjudged(Indicator indicator, double difference, String name, String value) {
        String amount = numbers.difference(indicator, difference);
        boolean same = numbers.bare(indicator, Math.abs(difference)).equals(numbers.bare(indicator, 0));
        if (same) {
            return words.markup("finding.difference.same", name, value);
        }
        return words.markup(
                difference > 0 ? "finding.difference.above" : "finding.difference.below", amount, name, value);
    }

    /** How the figure moved since the period before, by what is printed of both. */
    public Optional<String> change(Standing s) {
        if (s.previous().isEmpty() || s.latest().figure().has(waymark.indicator.Symbol.BREAK)) {
            return Optional.empty();
        }
        double before = s.previous().get().figure().number().orElseThrow();
        String was = numbers.value(s.indicator(), before);
        String now = numbers.value(s.indicator(), s.figure().value());
        String label = s.previous().get().period().label();
        if (was.equals(now)) {
            return Optional.of(words.text("finding.change.same", label));
        }
        return Optional.of(
                words.text(s.figure().value() > before ? "finding.change.up" : "finding.change.down", was, label));
    }

    /** "21st of 32 places", "joint 4th of 32 places". */
    public String rank(Rank rank) {
        return words.text(
                rank.joint() ? "finding.rank.joint" : "finding.rank",
                Numbers.ordinal(rank.position()),
                Numbers.fixed(rank.of(), 0));
    }

    /** The rank with the fifth it falls into. */
    public String rankAndFifth(Standing s) {
        return s.fifth().isPresent()
                ? words.text(
                        "finding.rank-fifth",
                        rank(s.rank()),
                        words.text("finding.fifth." + s.fifth().getAsInt()))
                : rank(s.rank());
    }

    /** A plain comparison for captions: "Northbridge is similar to Albion". */
    public String caption(Standing s, String place) {
        Optional<Standing.Against> a = s.benchmark();
        if (a.isPresent() && a.get().comparison() instanceof Comparison.Rated rated) {
            return words.text(
                    "chart.trend.caption." + rated.rating().name().toLowerCase(java.util.Locale.ROOT),
                    place,
                    a.get().area().name());
        }
        return words.text(
                "chart.trend.caption",
                place,
                numbers.value(s.indicator(), s.figure().value()));
    }
}
