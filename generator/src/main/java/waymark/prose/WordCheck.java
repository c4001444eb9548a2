package waymark.prose;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.benchmark.Benchmarks;
import waymark.benchmark.Comparison;
import waymark.benchmark.Distribution;
import waymark.benchmark.Rating;
import waymark.benchmark.Standing;
import waymark.diagnostic.Diagnostic;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Severity;
import waymark.indicator.Indicator;
import waymark.indicator.Polarity;
import waymark.place.Area;
import waymark.place.Place;

/** Holds words of comparison and rank against the standing of the place. */
final class WordCheck {
    private static final Pattern COMPARED =
            Pattern.compile("(?i)\\b(?:(better|worse|similar|higher|lower)\\b(?: here)? (?:than|to)|(above|below))"
                    + "(?: (?:that|those|the figure) (?:of|in|for)| in| for| the (?:rate|figure) (?:of|in|for))? ");
    private static final Pattern RANKED =
            Pattern.compile("(?i)\\b(?:(second|third) )?(highest|lowest|best|worst)\\b[^.;,]{0,60}?"
                    + "\\b(?:of|in|among) (?:all )?(?:the |our )?(?:\\w+ )?places\\b");
    private static final Pattern DENIED = Pattern.compile(
            "(?i)\\b(?:not|no|never|neither|nor|hardly|longer|was|were|had|used|than they)\\b|n['’]t\\b|\\b(?:19|20)\\d\\d\\b");

    private static final Map<String, Integer> NTH = Map.of("second", 1, "third", 2);

    private final Place place;
    private final Benchmarks benchmarks;
    private final Figures figures;
    private final Diagnostics diagnostics;

    WordCheck(Place place, Benchmarks benchmarks, Figures figures, Diagnostics diagnostics) {
        this.place = place;
        this.benchmarks = benchmarks;
        this.figures = figures;
        this.diagnostics = diagnostics;
    }

    void check(Sentence sentence) {
        List<Indicator> mentioned =
                sentence.mentions().stream().map(Names.Found::thing).distinct().toList();
        if (mentioned.size() != 1 || sentence.isRow()) {
            return;
        }
        Optional<Standing> standing = benchmarks.standing(mentioned.get(0), place.area());
        standing.ifPresent(s -> {
            compared(sentence, s);
            ranked(sentence, s);
        });
    }

    private void compared(Sentence sentence, Standing standing) {
        Matcher m = COMPARED.matcher(sentence.plain());
        while (m.find()) {
            int end = m.end();
            int at = m.group(1) == null ? m.start(2) : m.start(1);
            String word = sentence.plain()
                    .substring(at, wordEnd(sentence.plain(), at))
                    .toLowerCase(Locale.ROOT);
            Optional<Area> other = sentence.areas().stream()
                    .filter(f -> f.start() == end && !f.thing().equals(place.area()))
                    .map(Names.Found::thing)
                    .findFirst();
            if (other.isPresent() && !isOpen(sentence, at)) {
                fault(word, standing, other.get()).ifPresent(f -> tell(sentence, at, word, f));
            }
        }
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether the clause denies something, or speaks of another time or another place than this one. */
    private boolean isOpen(Sentence sentence, int at) {
        String before = sentence.plain().substring(sentence.clauseStart(at), at);
        boolean otherSubject = sentence.areas().stream()
                .anyMatch(f -> f.start() >= sentence.clauseStart(at)
                        && f.end() <= at
                        && !f.thing().equals(place.area()));
        return DENIED.matcher(sentence.clause(at)).find()
                || otherSubject
                || before.matches("(?i).*\\b(?:points?|for) $");
    }

    /** What contradicts a word, if something does. */
    private Optional<String> fault(String word, Standing standing, Area other) {
        Optional<Standing.Against> against =
                standing.against().stream().filter(a -> a.area().equals(other)).findFirst();
        Optional<Rating> rating = against.flatMap(
                a -> a.comparison() instanceof Comparison.Rated r ? Optional.of(r.rating()) : Optional.<Rating>empty());
        Indicator indicator = standing.indicator();
        Optional<Double> difference = difference(standing, other);
        boolean contradicts = switch (word) {
            case "similar" -> rating.filter(r -> r != Rating.SIMILAR).isPresent();
            case "better", "worse" ->
                rating.isPresent()
                        ? isOther(word, rating.get())
                        : difference
                                .filter(d -> isAgainst(word, d, indicator.polarity()))
                                .isPresent();
            case "higher", "above" -> difference.filter(d -> d < 0).isPresent();
            case "lower", "below" -> difference.filter(d -> d > 0).isPresent();
            default -> false;
        };
        return contradicts ? Optional.of(data(standing, other, rating)) : Optional.empty();
    }

    private static boolean isOther(String word, Rating rating) {
        return switch (rating) {
            case MUCH_BETTER, BETTER -> word.equals("worse");
            case MUCH_WORSE, WORSE -> word.equals("better");
            case SIMILAR -> true;
            case HIGHER, LOWER -> false;
        };
    }

    private static boolean isAgainst(String word, double difference, Polarity polarity) {
        if (polarity == Polarity.NONE || difference == 0) {
            return false;
        }
        boolean better = difference > 0 == (polarity == Polarity.HIGH_IS_GOOD);
        return better != word.equals("better");
    }

    private Optional<Double> difference(Standing standing, Area other) {
        return benchmarks
                .series(standing.indicator(), other)
                .flatMap(s -> s.at(standing.latest().period()))
                .flatMap(o -> o.figure().number().stream().boxed().findFirst())
                .map(v -> standing.figure().value() - v);
    }

    private String data(Standing standing, Area other, Optional<Rating> rating) {
        Indicator indicator = standing.indicator();
        double own = standing.figure().value();
        double theirs = own - difference(standing, other).orElse(0.0);
        String rated = rating.map(r ->
                        ", which is rated " + r.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .orElse("");
        return "in " + standing.latest().period().label() + " " + place.name() + " has " + figures.text(indicator, own)
                + " and " + other.name() + " " + figures.text(indicator, theirs) + rated;
    }

    private void ranked(Sentence sentence, Standing standing) {
        Matcher m = RANKED.matcher(sentence.plain());
        while (m.find()) {
            if (isOpen(sentence, m.start(2))) {
                continue;
            }
            String word = m.group(2).toLowerCase(Locale.ROOT);
            int wanted = m.group(1) == null ? 0 : NTH.getOrDefault(m.group(1).toLowerCase(Locale.ROOT), 0);
            Polarity polarity = standing.indicator().polarity();
            boolean judged = word.equals("best") || word.equals("worst");
            if (judged && polarity == Polarity.NONE) {
                continue;
            }
            boolean fromAbove =
                    judged ? word.equals("best") == (polarity == Polarity.HIGH_IS_GOOD) : word.equals("highest");
            rank(sentence, m.start(2), word, wanted, fromAbove, standing);
        }
    }

    private void rank(Sentence sentence, int at, String word, int wanted, boolean fromAbove, Standing standing) {
        Distribution places = standing.places();
        double own = standing.figure().value();
        long beyond = places.values().values().stream()
                .filter(v -> fromAbove ? v > own : v < own)
                .count();
        if (beyond != wanted && places.size() > 0) {
            String data = "in " + standing.latest().period().label() + " " + beyond + " of " + places.size()
                    + " places have a " + (fromAbove ? "higher" : "lower") + " figure than " + place.name() + "’s "
                    + figures.text(standing.indicator(), own);
            tell(sentence, at, word, data);
        }
    }

    private void tell(Sentence sentence, int at, String word, String data) {
        diagnostics.notFound(
                FigureCheck.SOURCES,
                new Diagnostic(
                        Severity.WARNING,
                        "word-contradicts",
                        sentence.span(at),
                        "\"" + word + "\" is not what the data says: " + data,
                        "mend the word, or say which figure or time is meant"));
    }
}
