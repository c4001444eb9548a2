package waymark.benchmark.finding;

import static waymark.benchmark.Measured.PERCENT;
import static waymark.benchmark.Measured.known;
import static waymark.benchmark.Measured.years;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import waymark.benchmark.Comparison;
import waymark.benchmark.Distribution;
import waymark.benchmark.Rank;
import waymark.benchmark.Rating;
import waymark.benchmark.Standing;
import waymark.benchmark.trend.RecentTrend;
import waymark.diagnostic.Span;
import waymark.indicator.Comparator;
import waymark.indicator.Figure;
import waymark.indicator.Indicator;
import waymark.indicator.Observation;
import waymark.indicator.Series;
import waymark.place.Area;
import waymark.roadmap.Amount;
import waymark.roadmap.Deadline;
import waymark.roadmap.Mention;
import waymark.roadmap.Outcome;

/** Standings and outcomes whose parts tests choose one by one. */
public final class Standings {
    private static final Span SPAN = Span.of("test.yaml");
    private static final Comparison NOTHING = new Comparison.NotCompared(Comparison.Reason.NO_COMPARATOR_FIGURE);

    private Standings() {}

    /** A standing in 2024 at 60, with what comparators in turn say of it; the first is the benchmark. */
    public static Standing of(RecentTrend trend, Comparison... comparisons) {
        return of(trend, known(60, 58, 62), new Rank(1, false, 1), comparisons);
    }

    public static Standing of(RecentTrend trend, Figure.Known figure, Rank rank, Comparison... comparisons) {
        return of(PERCENT.indicator(1), years(2024, figure), trend, rank, comparisons);
    }

    public static Standing of(
            Indicator indicator, Series series, RecentTrend trend, Rank rank, Comparison... comparisons) {
        List<Observation> all = series.observations();
        Observation latest = all.get(all.size() - 1);
        List<Standing.Against> against = new java.util.ArrayList<>();
        for (Comparison comparison : comparisons) {
            against.add(against(against.size(), comparison));
        }
        return new Standing(
                indicator,
                series,
                latest,
                Optional.empty(),
                Optional.empty(),
                trend,
                against,
                rank,
                OptionalInt.empty(),
                new Distribution(latest.period(), Map.of()));
    }

    private static Standing.Against against(int position, Comparison comparison) {
        String name = position == 0 ? "Albion" : "Region " + position;
        Area area = new Area("A" + position, name, "nation", List.of(), SPAN);
        Comparator comparator =
                new Comparator("c" + position, name, new Comparator.FixedArea(area.code()), "", "", "", true, SPAN);
        Optional<Observation> figure = comparison.equals(NOTHING)
                ? Optional.empty()
                : Optional.of(waymark.benchmark.Measured.at("2024", known(50 + position)));
        return new Standing.Against(
                comparator,
                position == 0,
                area,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                figure,
                comparison);
    }

    /** A rating at a difference of ten. */
    public static Comparison rated(Rating rating) {
        return new Comparison.Rated(rating, 10);
    }

    /** A comparison by its name: a rating, {@code UNJUDGED} or {@code NONE}. */
    public static Comparison comparison(String name) {
        return switch (name) {
            case "UNJUDGED" -> new Comparison.Unjudged(10);
            case "NONE" -> NOTHING;
            default -> rated(Rating.valueOf(name));
        };
    }

    /** An outcome of "jobs" with a baseline period and a target by the end of a year. */
    public static Outcome outcome(String baseline, int by, double target) {
        Deadline deadline = new Deadline(SPAN, Integer.toString(by), OptionalInt.of(by), Optional.empty());
        return new Outcome(
                SPAN,
                new Mention(SPAN, "jobs"),
                Optional.empty(),
                Optional.of(new Outcome.Baseline(SPAN, baseline, new Amount(SPAN, "", 0))),
                Optional.of(new Outcome.Target(SPAN, deadline, new Amount(SPAN, plain(target), target))));
    }

    private static String plain(double target) {
        return Integer.toString((int) target);
    }
}
