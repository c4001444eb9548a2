package waymark.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import waymark.benchmark.Benchmarks;
import waymark.benchmark.Distribution;
import waymark.benchmark.neighbour.ComputedNeighbours;
import waymark.diagnostic.Diagnostic;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Nearest;
import waymark.diagnostic.Severity;
import waymark.diagnostic.Span;
import waymark.indicator.Comparator;
import waymark.indicator.Comparator.Asked;
import waymark.indicator.Evidence;
import waymark.indicator.Indicator;
import waymark.indicator.Likeness;
import waymark.indicator.Period;
import waymark.place.Place;
import waymark.place.PlaceReader;
import waymark.place.neighbour.Neighbours;

/** Makes up the groups that comparators want made by figures: computed neighbours, and fifths. */
final class FigureGroups {
    private static final List<String> SOURCES =
            List.of("data/indicators.yaml", "data/indicators/", "data/observations/", PlaceReader.PATH);
    private static final int FEWEST = 2;
    private static final int NAMED = 8;

    private final Evidence evidence;
    private final Benchmarks benchmarks;
    private final Diagnostics diagnostics;

    /** Takes the evidence without comparators. */
    FigureGroups(Evidence evidence, Diagnostics diagnostics) {
        this.evidence = evidence;
        this.benchmarks = new Benchmarks(evidence);
        this.diagnostics = diagnostics;
    }

    /** The comparator with its group; nothing if that cannot be made up, after saying why. */
    Optional<Comparator> settled(Comparator comparator) {
        if (!(comparator.choice() instanceof Comparator.PeersOf group)) {
            return Optional.of(comparator);
        }
        if (group.membership() instanceof Comparator.AskedNearest asked) {
            return nearest(comparator.id(), asked).map(comparator::with);
        }
        if (group.membership() instanceof Comparator.AskedFifth asked) {
            return fifths(asked.indicator()).map(comparator::with);
        }
        return Optional.of(comparator);
    }

    private Optional<Comparator.Membership> nearest(String id, Comparator.AskedNearest asked) {
        List<Likeness.Used> used = new ArrayList<>();
        asked.indicators().forEach(a -> used(a, asked.period()).ifPresent(used::add));
        if (used.size() < asked.indicators().size()) {
            return Optional.empty();
        }
        List<Map<String, Double>> figures =
                used.stream().map(u -> distribution(u).values()).collect(Collectors.toList());
        Set<String> complete = ComputedNeighbours.complete(figures);
        Span span = asked.indicators().get(0).span();
        if (isEnough(complete.size(), FEWEST, span, "all of these figures")) {
            without(used, complete, span);
            return Optional.of(new Comparator.Nearest(
                    new Neighbours(id, ComputedNeighbours.of(figures, asked.count())),
                    asked.count(),
                    Optional.of(likeness(used, complete.size()))));
        }
        return Optional.empty();
    }

    private Optional<Comparator.Membership> fifths(Asked asked) {
        Optional<Likeness.Used> used = used(asked, Optional.empty());
        if (used.isEmpty()) {
            return Optional.empty();
        }
        Indicator indicator = used.get().indicator();
        Distribution places = distribution(used.get());
        Map<String, Integer> fifths = new TreeMap<>();
        places.values()
                .forEach((code, value) ->
                        places.fifth(value, indicator.polarity()).ifPresent(fifth -> fifths.put(code, fifth)));
        if (isEnough(fifths.isEmpty() ? places.size() : FEWEST * FEWEST, FEWEST * FEWEST, asked.span(), "a figure")) {
            without(List.of(used.get()), fifths.keySet(), asked.span());
            return Optional.of(new Comparator.SameFifth(likeness(List.of(used.get()), fifths.size()), fifths));
        }
        return Optional.empty();
    }

    private Distribution distribution(Likeness.Used used) {
        return benchmarks.distribution(used.indicator(), used.period());
    }

    private Likeness likeness(List<Likeness.Used> used, int places) {
        return new Likeness(used, places, evidence.areas().presentPlaces().size() - places);
    }

    /** The figures of an indicator: for the period asked for, or else the newest that most places have. */
    private Optional<Likeness.Used> used(Asked asked, Optional<String> label) {
        Optional<Indicator> indicator = evidence.catalogue().indicator(asked.id());
        if (indicator.isEmpty()) {
            diagnostics.notFound(
                    SOURCES,
                    "unknown-indicator",
                    asked.span(),
                    "\"" + asked.id() + "\" is not an indicator of data/indicators.yaml",
                    Nearest.hint(asked.id(), evidence.catalogue().ids()));
            return Optional.empty();
        }
        List<Period> all = evidence.observations().periods(asked.id());
        Optional<Period> period = label.isPresent()
                ? all.stream().filter(p -> p.label().equals(label.get())).findFirst()
                : benchmarks.newestPeriod(indicator.get());
        if (period.isEmpty()) {
            diagnostics.notFound(
                    SOURCES,
                    "without-figures",
                    asked.span(),
                    "\"" + asked.id() + "\" has no figures of places"
                            + label.map(l -> " for " + l).orElse(""),
                    label.flatMap(l -> all.stream().max(Period::compareTo))
                            .map(p -> "its newest are for " + p.label())
                            .orElse("leave it out, or add its figures"));
        }
        return period.map(p -> new Likeness.Used(indicator.get(), p));
    }

    private boolean isEnough(int places, int fewest, Span span, String what) {
        if (places < fewest) {
            diagnostics.notFound(
                    SOURCES,
                    "few-places",
                    span,
                    places + (places == 1 ? " place has " : " places have ") + what + ", and at least " + fewest
                            + " are needed",
                    "choose indicators that most places have figures of");
        }
        return places >= fewest;
    }

    /** Tells which places lack which figures, and so aren't compared with any. */
    private void without(List<Likeness.Used> used, Set<String> complete, Span span) {
        List<String> lacking = evidence.areas().presentPlaces().stream()
                .filter(p -> !complete.contains(p.code()))
                .map(p -> p.name() + " (" + lacks(p, used) + ")")
                .toList();
        if (lacking.isEmpty()) {
            return;
        }
        int more = lacking.size() - NAMED;
        diagnostics.notFound(
                SOURCES,
                new Diagnostic(
                        Severity.NOTE,
                        "without-neighbours",
                        span,
                        lacking.size()
                                + (lacking.size() == 1 ? " place lacks a figure: " : " places lack a figure: ")
                                + lacking.stream().limit(NAMED).collect(Collectors.joining(", "))
                                + (more > 0 ? " and " + more + " more" : ""),
                        "the comparator isn't shown there"));
    }

    private String lacks(Place place, List<Likeness.Used> used) {
        return used.stream()
                .filter(u -> !distribution(u).values().containsKey(place.code()))
                .map(u -> u.indicator().id())
                .collect(Collectors.joining(", "));
    }
}
