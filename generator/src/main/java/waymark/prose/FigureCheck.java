package waymark.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import waymark.diagnostic.Diagnostic;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Severity;
import waymark.indicator.Indicator;
import waymark.indicator.catalogue.CatalogueReader;
import waymark.indicator.catalogue.ComparatorReader;
import waymark.place.Area;
import waymark.place.Place;
import waymark.place.PlaceReader;
import waymark.prose.Figures.Known;
import waymark.prose.Names.Found;

/** Holds the numbers of a sentence against the figures that they may be. */
final class FigureCheck {
    /** Where a figure comes from: faults there may be the cause of what doesn't fit here. */
    static final List<String> SOURCES = Stream.concat(
                    Stream.of("data/observations/", PlaceReader.PATH, ComparatorReader.PATH),
                    CatalogueReader.SOURCES.stream())
            .toList();

    private static final Pattern AGAINST = Pattern.compile(
            "(?i)\\b(?:than|against|compared|averages?|mean of|elsewhere|others?|similar|like the|similarly|comparators?)\\b");
    private static final Pattern LINKS = Pattern.compile(
            "(?i)^(?: rate)? ?(?:is|was|are|were|at|of|stands? at|stood at|:|\\|)(?: now| only| still)? $");

    private final Place place;
    private final Figures figures;
    private final Diagnostics diagnostics;

    FigureCheck(Place place, Figures figures, Diagnostics diagnostics) {
        this.place = place;
        this.figures = figures;
        this.diagnostics = diagnostics;
    }

    void check(Sentence sentence) {
        if (sentence.mentions().isEmpty()) {
            return;
        }
        for (Claim claim : ClaimReader.read(sentence)) {
            List<Indicator> meant = meant(sentence, claim);
            if (!meant.isEmpty() && !Excuses.excuse(sentence, claim)) {
                check(sentence, claim, meant);
            }
        }
    }

    /** The indicators that a number may be a figure of, the nearest first. */
    private List<Indicator> meant(Sentence sentence, Claim claim) {
        return sentence.mentions().stream()
                .sorted(Comparator.comparingInt(f -> Math.abs(f.start() - claim.at())))
                .filter(f -> claim.fits(f.thing(), figures.decimals(f.thing()), isJustBefore(sentence, f, claim)))
                .map(Found::thing)
                .distinct()
                .filter(i -> !Excuses.isOfOthers(sentence, claim, i))
                .toList();
    }

    private static boolean isJustBefore(Sentence sentence, Found<Indicator> found, Claim claim) {
        return found.end() > found.start()
                && found.end() <= claim.at()
                && LINKS.matcher(sentence.text().substring(found.end(), claim.at()))
                        .find();
    }

    private void check(Sentence sentence, Claim claim, List<Indicator> meant) {
        String clause = sentence.clause(claim.at());
        Times times = Times.of(clause, sentence.isRow());
        List<Area> areas = areas(sentence, clause);
        boolean origin = sentence.text().substring(0, claim.at()).endsWith("from ");
        boolean any = false;
        for (Indicator indicator : meant) {
            List<Known> known = figures.of(indicator, areas, times).stream()
                    .filter(k -> !origin || !isNewest(indicator, k))
                    .toList();
            any |= !known.isEmpty();
            if (known.stream().anyMatch(k -> claim.matches(k.value()))) {
                return;
            }
        }
        if (any) {
            tell(sentence, claim, meant.get(0), areas, times);
        }
    }

    private boolean isNewest(Indicator indicator, Known known) {
        return figures.newest(indicator, known.area()).equals(Optional.of(known));
    }

    private List<Area> areas(Sentence sentence, String clause) {
        List<Area> areas = new ArrayList<>();
        areas.add(place.area());
        sentence.areas().forEach(f -> areas.add(f.thing()));
        areas.addAll(sentence.known());
        if (sentence.isRow() || AGAINST.matcher(clause).find()) {
            areas.addAll(figures.comparators(place));
        }
        return areas;
    }

    private void tell(Sentence sentence, Claim claim, Indicator indicator, List<Area> areas, Times times) {
        boolean ofGroup = Excuses.isOfGroup(sentence, claim, indicator);
        List<Double> groups = ofGroup ? figures.ofGroups(indicator, place.area()) : List.of();
        if (ofGroup && (groups.isEmpty() || groups.stream().anyMatch(claim::matches))) {
            return;
        }
        String said = "\"" + sentence.text().substring(claim.at(), claim.end()) + "\"";
        Area area = named(sentence, claim).orElse(place.area());
        Known data = figures.of(indicator, List.of(area), times).stream()
                .reduce((a, b) -> b)
                .or(() -> figures.newest(indicator, area))
                .or(() -> figures.of(indicator, areas, times).stream().findFirst())
                .orElseThrow();
        Optional<String> stale = stale(claim, indicator, data);
        boolean doubtful = ofGroup
                || claim.kind() == Claim.Kind.FRACTION
                || figures.isFar(indicator, claim.low())
                || (stale.isEmpty() && Excuses.namesOthers(sentence, claim, indicator));
        String message = stale.map(s -> said + s)
                .orElseGet(
                        () -> said + " is not a figure of \"" + indicator.title() + "\": " + printed(indicator, data));
        diagnostics.notFound(
                SOURCES,
                new Diagnostic(
                        doubtful ? Severity.WARNING : Severity.ERROR,
                        doubtful ? "figure-unlike" : "figure-differs",
                        sentence.span(claim.at()),
                        message,
                        hint(indicator, data)));
    }

    private String hint(Indicator indicator, Known data) {
        String period = isNewest(indicator, data)
                ? ""
                : " period=" + data.observation().period().label();
        String embed = data.area().equals(place.area())
                        && !period.substring(Math.min(1, period.length())).contains(" ")
                ? "write [[value:" + indicator.id() + period + "]], "
                : "";
        return embed + "name the period or the area that is meant, or mark what isn't this figure: [[quoted: …]]";
    }

    /** The area named last before a number, or else behind it. */
    private static Optional<Area> named(Sentence sentence, Claim claim) {
        int from = sentence.clauseStart(claim.at());
        int to = from + sentence.clause(claim.at()).length();
        return sentence.areas().stream()
                .filter(f -> f.start() >= from && f.start() < to)
                .min(Comparator.comparingInt(f -> Math.abs(f.start() - claim.at())))
                .map(Found::thing);
    }

    private Optional<String> stale(Claim claim, Indicator indicator, Known newest) {
        return figures.of(indicator, List.of(newest.area()), new Times(List.of(), false, true)).stream()
                .filter(k -> !k.equals(newest) && claim.nearness() == Claim.Nearness.EXACT && claim.matches(k.value()))
                .reduce((a, b) -> b)
                .map(k -> " is the figure of " + k.observation().period().label() + " for \"" + indicator.title()
                        + "\": " + printed(indicator, newest));
    }

    private String printed(Indicator indicator, Known known) {
        return known.area().name() + " has " + figures.text(indicator, known.value()) + " in "
                + known.observation().period().label() + " ("
                + known.observation().span().file() + ":"
                + known.observation().span().line() + ")";
    }
}
