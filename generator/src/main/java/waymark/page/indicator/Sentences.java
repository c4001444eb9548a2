package waymark.page.indicator;

import java.util.Locale;
import java.util.Optional;
import waymark.benchmark.Comparison;
import waymark.benchmark.Rank;
import waymark.benchmark.Standing;
import waymark.benchmark.finding.Finding;
import waymark.benchmark.trend.RecentTrend;
import waymark.indicator.Indicator;
import waymark.indicator.Period;
import waymark.indicator.Polarity;
import waymark.page.Markup;
import waymark.page.Messages;
import waymark.page.Numbers;
import waymark.page.part.TableText;

/**
 * Sentences about a standing. A judging word is used only where a comparison gave one, "similar to" only where it gave
 * that, and none where polarity is none.
 */
public final class Sentences {
    private final Numbers numbers;
    private final Messages words;
    private final MovementText movement;

    public Sentences(Numbers numbers, Messages words) {
        this.numbers = numbers;
        this.words = words;
        this.movement = new MovementText(numbers, words);
    }

    /** The lead of an indicator's page: value, period, comparisons and change, then trend and target. */
    public Markup lead(Finding finding, String place) {
        Standing s = finding.standing();
        Markup first = words.markup(
                "finding.lead",
                strong(numbers.inWords(s.indicator(), s.figure().value())),
                place,
                during(s.latest().period()),
                tail(finding, ComparedText.shaped(numbers, words)));
        return movement.after(first, finding);
    }

    /** A finding on a place's home, as it follows the indicator's title. */
    public Markup finding(Finding finding) {
        Standing s = finding.standing();
        Markup first = words.markup(
                "finding.home",
                numbers.inWords(s.indicator(), s.figure().value()),
                tail(finding, ComparedText.plain(numbers, words)));
        return movement.after(first, finding);
    }

    private Markup strong(String text) {
        return new Markup("<b>" + TableText.escape(text) + "</b>");
    }

    /** The comparisons and the change since the period before, as far as they can be told. */
    private Markup tail(Finding finding, ComparedText text) {
        Standing s = finding.standing();
        Optional<Markup> compared = s.benchmark().flatMap(a -> text.of(s.indicator(), a));
        Optional<Markup> other = compared.flatMap(c -> finding.other().flatMap(a -> text.of(s.indicator(), a)));
        Optional<Markup> change = change(s).map(Markup::of);
        if (other.isPresent() && change.isPresent()) {
            return words.markup("finding.three", compared.get(), other.get(), change.get());
        }
        Optional<Markup> second = other.or(() -> change);
        if (compared.isPresent() && second.isPresent()) {
            boolean ofPeers = s.benchmark().flatMap(Standing.Against::medianOf).isPresent();
            return words.markup(ofPeers ? "finding.both-median" : "finding.both", compared.get(), second.get());
        }
        return compared.or(() -> change)
                .map(c -> words.markup("finding.one", c))
                .orElse(Markup.EMPTY);
    }

    /** That a newer figure is missing, and why: "2024/25 withheld". */
    public Optional<String> unknownSince(Standing s) {
        return s.unknownSince()
                .map(o -> words.text(
                        "finding.unknown-since", words.period(o.period()), words.text(Timeline.reason(o.figure()))));
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
                .map(t -> words.text("note.trend", t, words.period(s.latest().period())))
                .orElseGet(() -> words.text("note.no-trend." + s.trend().name().toLowerCase(Locale.ROOT)));
    }

    /** "in 2024/25", "on 31 March 2026". */
    private String during(Period period) {
        return words.text(period.isDay() ? "period.on" : "period.in", words.period(period));
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
                words.ordinal(rank.position()),
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
                    "chart.trend.caption." + rated.rating().name().toLowerCase(Locale.ROOT),
                    place,
                    a.get().area().name());
        }
        return words.text(
                "chart.trend.caption",
                place,
                numbers.value(s.indicator(), s.figure().value()));
    }
}
