package waymark.page.place;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waymark.benchmark.Comparison;
import waymark.benchmark.Rating;
import waymark.benchmark.Standing;
import waymark.indicator.Figure;
import waymark.indicator.Indicator;
import waymark.indicator.Observation;
import waymark.indicator.Series;
import waymark.indicator.Symbol;
import waymark.indicator.Theme;
import waymark.indicator.Unit;
import waymark.network.SitePart;
import waymark.page.Addresses;
import waymark.page.Here;
import waymark.page.Markup;
import waymark.page.Messages;
import waymark.page.Numbers;
import waymark.page.indicator.Chance;
import waymark.page.indicator.Sentences;
import waymark.page.indicator.SourceLine;
import waymark.page.indicator.SpreadFrames;
import waymark.page.indicator.SymbolText;
import waymark.page.part.RatingView;

/** Composes the profile of a place, or of one of its themes. */
public final class Profile {
    private static final Set<Rating> JUDGED = EnumSet.complementOf(EnumSet.of(Rating.HIGHER, Rating.LOWER));

    private final PlaceScope scope;
    private final Here here;
    private final Messages words;
    private final Sentences sentences;
    private final Map<Rating, Integer> counts = new EnumMap<>(Rating.class);
    private final Set<Symbol> symbols = EnumSet.noneOf(Symbol.class);
    private final List<Indicator> indicators = new ArrayList<>();
    private int notCompared;

    private Profile(PlaceScope scope, Here here) {
        this.scope = scope;
        this.here = here;
        this.words = scope.words();
        this.sentences = new Sentences(scope.numbers(), words);
    }

    /** The profile over some themes; nothing if the place has no figures in them. */
    public static Optional<ProfileView> of(PlaceScope scope, Here here, List<Theme> themes) {
        Profile profile = new Profile(scope, here);
        List<ProfileView.Group> groups = new ArrayList<>();
        for (Theme theme : themes) {
            List<ProfileView.Row> rows =
                    scope.indicators(theme).stream().map(profile::row).toList();
            if (!rows.isEmpty()) {
                groups.add(profile.group(theme, rows, themes.size() > 1 && scope.has(SitePart.THEMES)));
            }
        }
        return groups.isEmpty() ? Optional.empty() : Optional.of(profile.view(groups));
    }

    private ProfileView.Group group(Theme theme, List<ProfileView.Row> rows, boolean linked) {
        return new ProfileView.Group(
                theme.title(),
                linked ? Optional.of(here.to(Addresses.theme(scope.folder(), theme.id()))) : Optional.empty(),
                rows);
    }

    private ProfileView.Row row(Indicator indicator) {
        ProfileLine line = scope.recurring().line(indicator, this::line);
        indicators.add(indicator);
        symbols.addAll(line.symbols());
        if (line.rating().isPresent()) {
            counts.merge(line.rating().get(), 1, Integer::sum);
        } else {
            notCompared++;
        }
        return line.row().leadingTo(here.to(scope.indicatorPage(indicator)));
    }

    private ProfileLine line(Indicator indicator) {
        Optional<Standing> standing = scope.standing(indicator);
        return standing.isEmpty() ? missing(indicator) : line(standing.get());
    }

    private ProfileLine line(Standing s) {
        Indicator indicator = s.indicator();
        Set<Symbol> met = EnumSet.noneOf(Symbol.class);
        Optional<Standing.Against> a = s.benchmark();
        Optional<SpreadFrames.PlacedSpine> spine =
                a.flatMap(b -> scope.frames().spreads().spine(indicator, s.places(), b));
        Optional<Comparison> comparison = a.map(Standing.Against::comparison);
        ProfileView.Row row = new ProfileView.Row(
                "",
                indicator.title(),
                remark(s),
                figure(indicator, s.figure(), met),
                a.flatMap(Standing.Against::observation)
                        .map(o -> figure(indicator, o.figure(), met))
                        .orElse(""),
                spine.isPresent() ? range(s) : "",
                spine.map(f -> f.with(s.figure().value(), RatingView.mark(comparison)))
                        .orElse(Markup.EMPTY),
                RatingView.of(comparison, words));
        return new ProfileLine(row, s.rating(), met);
    }

    private ProfileLine missing(Indicator indicator) {
        Set<Symbol> met = EnumSet.noneOf(Symbol.class);
        Optional<Series> series =
                scope.evidence().series(indicator, scope.place().area());
        Optional<Observation> last =
                series.map(Series::observations).filter(o -> !o.isEmpty()).map(o -> o.get(o.size() - 1));
        ProfileView.Row row = new ProfileView.Row(
                "",
                indicator.title(),
                series.isEmpty()
                        ? words.text("profile.broken-down")
                        : last.map(o -> words.period(o.period())).orElse(""),
                last.map(o -> figure(indicator, o.figure(), met)).orElse(""),
                "",
                "",
                Markup.EMPTY,
                RatingView.of(Optional.empty(), words));
        return new ProfileLine(row, Optional.empty(), met);
    }

    private String figure(Indicator indicator, Figure figure, Set<Symbol> met) {
        met.addAll(figure.symbols());
        return scope.numbers().figure(indicator, figure);
    }

    private String remark(Standing s) {
        String label = words.period(s.latest().period());
        Unit unit = s.indicator().unit();
        List<String> parts = new ArrayList<>();
        if (Numbers.isBare(unit)) {
            parts.add(unit.name());
        }
        parts.add(label);
        if (s.benchmark().isPresent() && s.benchmark().get().comparison() instanceof Comparison.Unjudged) {
            parts.add(words.text("profile.no-interval"));
        } else {
            sentences.trend(s.trend()).or(() -> sentences.change(s)).ifPresent(parts::add);
        }
        sentences.unknownSince(s).ifPresent(parts::add);
        return parts.stream()
                .reduce((all, part) -> words.text("profile.remark", all, part))
                .orElseThrow();
    }

    private String range(Standing s) {
        Indicator i = s.indicator();
        String low = scope.numbers().value(i, s.places().lowest().orElseThrow());
        String high = scope.numbers().value(i, s.places().highest().orElseThrow());
        String count = Numbers.fixed(s.places().size(), 0);
        return switch (i.polarity()) {
            case HIGH_IS_GOOD -> words.text("profile.range.judged", low, high, count);
            case LOW_IS_GOOD -> words.text("profile.range.judged", high, low, count);
            case NONE -> words.text("profile.range.plain", low, high, count);
        };
    }

    private ProfileView view(List<ProfileView.Group> groups) {
        String place = scope.place().name();
        String benchmark = scope.benchmarkName();
        int rated = counts.values().stream().mapToInt(Integer::intValue).sum();
        List<RatingView> key = new ArrayList<>();
        counts.keySet().forEach(r -> key.add(RatingView.of(Optional.of(new Comparison.Rated(r, 0)), words)));
        if (notCompared > 0) {
            key.add(RatingView.of(Optional.empty(), words));
        }
        return new ProfileView(
                caption(place, benchmark),
                unrated()
                        + words.text(
                                "profile.sub",
                                words.text(
                                        "count",
                                        scope.evidence().areas().presentPlaces().size())),
                key,
                words.text("profile.key-long"),
                place,
                benchmark,
                words.text("profile.worse"),
                words.text("profile.better"),
                groups,
                symbols.stream().map(s -> SymbolText.explained(s, words)).toList(),
                source(rated, benchmark));
    }

    private String caption(String place, String benchmark) {
        List<String> parts = new ArrayList<>();
        for (Rating rating : JUDGED) {
            int n = counts.getOrDefault(rating, 0);
            if (n > 0) {
                String key = (parts.isEmpty() ? "profile.first." : "profile.count.")
                        + rating.name().toLowerCase(Locale.ROOT);
                parts.add(words.text(key, n, words.text("count", n), benchmark));
            }
        }
        if (parts.isEmpty()) {
            return benchmark.isEmpty()
                    ? words.text("profile.caption-bare", place)
                    : words.text("profile.caption-none", place, benchmark);
        }
        return words.text("profile.caption", place, words.list(parts));
    }

    /** What the caption leaves out: indicators without a judgement or a comparison. */
    private String unrated() {
        int unjudged = counts.getOrDefault(Rating.HIGHER, 0) + counts.getOrDefault(Rating.LOWER, 0);
        List<String> parts = new ArrayList<>();
        if (unjudged > 0) {
            parts.add(words.text("profile.unjudged", unjudged, words.text("count", unjudged)));
        }
        if (notCompared > 0) {
            parts.add(words.text("profile.not-compared", notCompared, words.text("count", notCompared)));
        }
        return parts.isEmpty() ? "" : Numbers.sentence(words.list(parts)) + ". ";
    }

    private String source(int rated, String benchmark) {
        SourceLine line = new SourceLine(words, scope.network().site().notice());
        String dated =
                scope.evidence().benchmark().map(c -> line.dated(benchmark, c)).orElse(benchmark);
        String text = rated == 0
                ? words.text(benchmark.isEmpty() ? "profile.source-bare" : "profile.source-none")
                : words.text("profile.source", rated, Chance.of(rated, words), dated);
        return line.ofMany(indicators, text);
    }
}
