package waymark.indicator.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import waymark.diagnostic.Diagnostic;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Nearest;
import waymark.diagnostic.Severity;
import waymark.diagnostic.Span;
import waymark.format.yaml.Fields;
import waymark.format.yaml.Node;
import waymark.indicator.Comparator;
import waymark.place.Area;
import waymark.place.Areas;
import waymark.place.Place;
import waymark.place.PlaceReader;
import waymark.place.neighbour.NeighbourReader;
import waymark.place.neighbour.Neighbours;

/** Reads what a comparator is: an area, each place's parent of a type, or a group. */
final class ChoiceReader {
    private static final List<String> GROUPS =
            List.of("areas", "type", "cohort", "neighbours", "computed", "quintile-of");
    private static final int NEIGHBOURS = 10;

    private final Areas areas;
    private final Map<String, Neighbours> neighbours;
    private final Diagnostics diagnostics;

    ChoiceReader(Areas areas, Map<String, Neighbours> neighbours, Diagnostics diagnostics) {
        this.areas = areas;
        this.neighbours = neighbours;
        this.diagnostics = diagnostics;
    }

    Optional<Comparator.Choice> read(Fields f) {
        List<String> groups = GROUPS.stream().filter(f::has).toList();
        boolean parent = f.has("parent");
        if (groups.size() > 1 || (parent ? f.has("area") || !groups.isEmpty() : groups.isEmpty() && !f.has("area"))) {
            f.texts("areas");
            f.integer("count");
            f.node("computed");
            List.of("area", "parent", "type", "cohort", "neighbours", "quintile-of")
                    .forEach(f::text);
            diagnostics.error(
                    "bad-comparator",
                    f.span(),
                    "a comparator is one area, each place's parent of a type, or one group",
                    "write area: CODE, or parent: TYPE, or one of " + String.join(", ", GROUPS));
            return Optional.empty();
        }
        Optional<String> area = f.text("area");
        area.ifPresent(code -> known("area", code, areas.codes(), "an area of", f.span("area")));
        if (parent) {
            return f.text("parent").map(t -> new Comparator.ParentOfType(type(t, f.span("parent"))));
        }
        return groups.isEmpty()
                ? area.map(Comparator.FixedArea::new)
                : membership(groups.get(0), f).map(m -> new Comparator.PeersOf(m, area));
    }

    private Optional<Comparator.Membership> membership(String key, Fields f) {
        return switch (key) {
            case "areas" -> Optional.of(listed(f));
            case "type" -> f.text(key).map(t -> new Comparator.OfType(type(t, f.span(key))));
            case "cohort" -> f.text(key).map(c -> cohort(c, f.span(key)));
            case "computed" -> f.nested(key, "a computed group", this::computed);
            case "quintile-of" ->
                f.text(key).map(id -> new Comparator.AskedFifth(new Comparator.Asked(id, f.span(key))));
            default -> f.text(key).flatMap(id -> nearest(id, f));
        };
    }

    private Comparator.Membership listed(Fields f) {
        List<String> codes = new ArrayList<>();
        for (Node.Scalar item : f.texts("areas")) {
            known("area", item.text(), areas.codes(), "an area of", item.span());
            codes.add(item.text());
        }
        if (codes.size() < 2) {
            diagnostics.error(
                    "small-group",
                    f.span("areas"),
                    "a group needs at least two areas",
                    "for one area write area: CODE");
        }
        return new Comparator.Listed(codes);
    }

    private String type(String type, Span span) {
        Set<String> types = areas.all().stream().map(Area::type).collect(Collectors.toSet());
        known("type", type, types, "a type of area in", span);
        return type;
    }

    private Comparator.Membership cohort(String cohort, Span span) {
        Set<String> cohorts = areas.places().stream().map(Place::cohort).collect(Collectors.toCollection(TreeSet::new));
        cohorts.remove("");
        known("cohort", cohort, cohorts, "a cohort of places in", span);
        return new Comparator.OfCohort(cohort);
    }

    private void known(String what, String name, Collection<String> known, String words, Span span) {
        if (!known.contains(name)) {
            diagnostics.notFound(
                    List.of(PlaceReader.PATH),
                    "unknown-" + what,
                    span,
                    "\"" + name + "\" is not " + words + " " + PlaceReader.PATH,
                    Nearest.hint(name, known));
        }
    }

    private Optional<Comparator.Membership> computed(Fields f) {
        int count = count(f);
        Optional<String> period = f.text("period");
        Map<String, Comparator.Asked> asked = new LinkedHashMap<>();
        for (Node.Scalar item : f.texts("indicators")) {
            Comparator.Asked earlier = asked.putIfAbsent(item.text(), new Comparator.Asked(item.text(), item.span()));
            if (earlier != null) {
                diagnostics.error(
                        "duplicate-indicator",
                        item.span(),
                        "\"" + item.text() + "\" stands already at " + earlier.span(),
                        "keep one of the two: each indicator counts once");
            }
        }
        if (asked.isEmpty()) {
            diagnostics.error(
                    "bad-value",
                    f.span("indicators"),
                    "there are no indicators to compute neighbours by",
                    "list some: indicators: [a, b, c]");
        }
        f.close();
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(new Comparator.AskedNearest(List.copyOf(asked.values()), period, Math.max(2, count)));
    }

    private int count(Fields f) {
        int count = f.has("count") ? f.integer("count").orElse(NEIGHBOURS) : NEIGHBOURS;
        if (count < 2) {
            diagnostics.error(
                    "bad-value",
                    f.span("count"),
                    "\"" + count + "\" is not a number of neighbours",
                    "write a whole number from 2 on; without count there are " + NEIGHBOURS);
        }
        return count;
    }

    private Optional<Comparator.Membership> nearest(String id, Fields f) {
        int count = count(f);
        Neighbours table = neighbours.get(id);
        if (table == null) {
            diagnostics.error(
                    "unknown-neighbours",
                    f.span("neighbours"),
                    "\"" + id + "\" is not a table of " + NeighbourReader.FOLDER,
                    Nearest.hint(id, neighbours.keySet()));
            return Optional.empty();
        }
        without(table, f.span("neighbours"));
        return Optional.of(new Comparator.Nearest(table, count, Optional.empty()));
    }

    /** Tells which places have no neighbours, and so aren't compared with any. */
    private void without(Neighbours table, Span span) {
        List<String> names = areas.presentPlaces().stream()
                .filter(p -> table.nearest(p.code(), 2).size() < 2)
                .map(Place::name)
                .toList();
        if (!names.isEmpty()) {
            diagnostics.notFound(
                    List.of(PlaceReader.PATH, NeighbourReader.FOLDER + "/"),
                    new Diagnostic(
                            Severity.NOTE,
                            "without-neighbours",
                            span,
                            names.size() + (names.size() == 1 ? " place has" : " places have")
                                    + " fewer than two neighbours in this table: " + String.join(", ", names),
                            "the comparator isn't shown there"));
        }
    }
}
