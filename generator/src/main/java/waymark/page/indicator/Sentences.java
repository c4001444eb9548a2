package waymark.page.indicator;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import waymark.benchmark.Comparison;
import waymark.benchmark.Rank;
import waymark.benchmark.Rating;
import waymark.benchmark.Standing;
import waymark.benchmark.trend.RecentTrend;
import waymark.indicator.Figure;
import waymark.indicator.Indicator;
import waymark.indicator.Period;
import waymark.indicator.Polarity;
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
                strong(numbers.inWords(s.indicator(), s.figure().value())),
                place,
                during(s.latest().period()),
                tail(s, this::shaped));
    }

    /** A finding on a place's home, as it follows the indicator's title: what its newest figure says. */
    public Markup finding(Standing s) {
        return words.markup(
                "finding.home",
                numbers.inWords(s.indicator(), s.figure().value()),
                tail(s, r -> new Markup(TableText.escape(word(r.rating())))));
    }

    private Markup strong(String text) {
        return new Markup("<b>" + TableText.escape(text) + "</b>");
    }

    /** The comparison with the benchmark and the change since the period before, as far as they can be told. */
    private Markup tail(Standing s, Function<Comparison.Rated, Markup> shown) {
        Optional<Markup> compared = s.benchmark().flatMap(a -> compared(s.indicator(), a, shown));
        Optional<String> change = change(s);
        if (compared.isPresent() && change.isPresent()) {
            boolean ofPeers = s.benchmark().flatMap(Standing.Against::medianOf).isPresent();
            return words.markup(ofPeers ? "finding.both-median" : "finding.both", compared.get(), change.get());
        }
        return compared.map(c -> words.markup("finding.one", c))
                .or(() -> change.map(c -> words.markup("finding.one", c)))
                .orElse(Markup.EMPTY);
    }

    private Optional<Markup> compared(
            Indicator indicator, Standing.Against a, Function<Comparison.Rated, Markup> shown) {
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
        if (a.medianOf().isPresent()) {
            return median(indicator, a, value.get(), shown);
        }
        if (a.comparison() instanceof Comparison.Rated rated) {
            return Optional.of(
                    words.markup("finding.compared." + key(rated.rating()), shown.apply(rated), name, value.get()));
        }
        if (a.comparison() instanceof Comparison.Unjudged unjudged) {
            return Optional.of(unjudged(indicator, unjudged.difference(), name, value.get()));
        }
        return Optional.empty();
    }

    /** The comparison with a group whose figure nobody published. */
    private Optional<Markup> median(
            Indicator indicator, Standing.Against a, String value, Function<Comparison.Rated, Markup> shown) {
        String of = PeersText.members(a.comparator(), a.medianOf().orElseThrow(), words);
        if (a.comparison() instanceof Comparison.Rated rated) {
            String key = rated.rating() == Rating.SIMILAR ? "finding.median.similar" : "finding.median.than";
            return Optional.of(words.markup(key, shown.apply(rated), of, value));
        }
        if (a.comparison() instanceof Comparison.Unjudged unjudged) {
            String amount = numbers.difference(indicator, unjudged.difference());
            boolean same =
                    numbers.bare(indicator, Math.abs(unjudged.difference())).equals(numbers.bare(indicator, 0));
            if (same) {
                return Optional.of(words.markup("finding.median.same", of));
            }
            String key = unjudged.difference() > 0 ? "finding.median.above" : "finding.median.below";
            return Optional.of(words.markup(key, amount, of, value));
        }
        return Optional.empty();
    }

    /** A rating in a sentence: shape, colour and word. */
    private Markup shaped(Comparison.Rated rated) {
        RatingView view = RatingView.of(Optional.of(rated), words);
        return new Markup("<span class=\"rate " + view.css() + "\">"
                + view.mark().html() + TableText.escape(word(rated.rating())) + "</span>");
    }

    private String word(Rating rating) {
        return words.text("rating.in-sentence." + key(rating));
    }

    private static String key(Rating rating) {
        return rating.name().toLowerCase(Locale.ROOT);
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

    /** That a newer figure is missing, and why: "2024/25 withheld". */
    public Optional<String> unknownSince(Standing s) {
        return s.unknownSince()
                .map(o -> words.text(
                        "finding.unknown-since", o.period().label(), words.text(Timeline.reason(o.figure()))));
    }

    /** How the figure moved since the period before, by what is printed of both. */
    public Optional<String> change(Standing s) {
        if (s.previous().isEmpty()) {
            return Optional.empty();
        }
        double before = s.previous().get().figure().number().orElseThrow();
        String was = numbers.value(s.indicator(), before);
        String now = numbers.value(s.indicator(), s.figure().value());
        Period then = s.previous().get().period();
        String when = isYearBefore(then, s.latest().period()) ? words.text("period.year-before") : during(then);
        if (was.equals(now)) {
            return Optional.of(words.text("finding.change.same", when));
        }
        return Optional.of(
                words.text(s.figure().value() > before ? "finding.change.up" : "finding.change.down", was, when));
    }

    /** Where the newest five years went, if it can be told: "increasing and getting worse". */
    public Optional<String> trend(RecentTrend trend) {
        return trend.isCalculated()
                ? Optional.of(words.text("trend." + trend.name().toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** The recent trend as a remark, or why there is none. */
    public String trendNote(Standing s) {
        return trend(s.trend())
                .map(t -> words.text("note.trend", t, s.latest().period().label()))
                .orElseGet(() -> words.text("note.no-trend." + s.trend().name().toLowerCase(Locale.ROOT)));
    }

    /** "in 2024/25", "on 31 March 2026". */
    private String during(Period period) {
        return words.text(period.isDay() ? "period.on" : "period.in", period.label());
    }

    /** Whether one period is of a year at most, and the other the same part of the year before. */
    private static boolean isYearBefore(Period then, Period now) {
        return then.first().plusYears(1).equals(now.first())
                && then.last().plusYears(1).equals(now.last())
                && now.last().isBefore(now.first().plusYears(1));
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
                        words.text(fifth(s.indicator()) + s.fifth().getAsInt()))
                : rank(s.rank());
    }

    /** Where polarity gives no best, the fifths go by height. */
    private static String fifth(Indicator indicator) {
        return indicator.polarity() == Polarity.NONE ? "finding.fifth-plain." : "finding.fifth.";
    }

    /** A plain comparison for captions: "Northbridge is similar to Albion". */
    public String caption(Standing s, String place) {
        Optional<Standing.Against> a = s.benchmark();
        if (a.isPresent() && a.get().comparison() instanceof Comparison.Rated rated) {
            return words.text(
                    "chart.trend.caption." + key(rated.rating()),
                    place,
                    a.get().area().name());
        }
        return words.text(
                "chart.trend.caption",
                place,
                numbers.value(s.indicator(), s.figure().value()));
    }
}
