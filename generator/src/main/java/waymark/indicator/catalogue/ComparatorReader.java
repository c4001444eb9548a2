package waymark.indicator.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Nearest;
import waymark.diagnostic.Span;
import waymark.format.yaml.Fields;
import waymark.format.yaml.YamlReader;
import waymark.indicator.Comparator;
import waymark.place.Area;
import waymark.place.Areas;
import waymark.place.PlaceReader;
import waymark.store.SourceTree;

/** Reads {@code data/comparators.yaml}; the first comparator is the one that ratings are made against. */
public final class ComparatorReader {
    /** Where comparators are defined. */
    public static final String PATH = "data/comparators.yaml";

    private final Areas areas;
    private final Diagnostics diagnostics;

    private ComparatorReader(Areas areas, Diagnostics diagnostics) {
        this.areas = areas;
        this.diagnostics = diagnostics;
    }

    /** Reads the comparators, which may be none if there is no file. */
    public static List<Comparator> read(SourceTree tree, Areas areas, Diagnostics diagnostics) {
        ComparatorReader reader = new ComparatorReader(areas, diagnostics);
        Map<String, Comparator> found = new LinkedHashMap<>();
        tree.bytes(PATH)
                .flatMap(b -> YamlReader.read(tree.display(PATH), b, diagnostics))
                .flatMap(n -> Fields.of(n, "a list of comparators", diagnostics))
                .ifPresent(f -> {
                    f.each("comparators", "a comparator", reader::comparator).forEach(c -> {
                        Comparator earlier = found.putIfAbsent(c.id(), c);
                        if (earlier != null) {
                            diagnostics.error(
                                    "duplicate-comparator",
                                    c.span(),
                                    "the comparator \"" + c.id() + "\" stands already at " + earlier.span(),
                                    "keep one of the two");
                        }
                    });
                    f.close();
                });
        return List.copyOf(found.values());
    }

    private Optional<Comparator> comparator(Fields f) {
        Span span = f.span("id");
        String id = f.requiredId("id");
        String name = f.requiredText("name");
        Optional<Comparator.Choice> choice = choice(f);
        String vintage = f.text("vintage").orElse("");
        String method = f.text("method").orElse("");
        String licence = f.text("licence").orElse("");
        f.close();
        return id.isEmpty()
                ? Optional.empty()
                : choice.map(c -> new Comparator(id, name, c, vintage, method, licence, span));
    }

    private Optional<Comparator.Choice> choice(Fields f) {
        Optional<String> area = f.text("area");
        Optional<String> parent = f.text("parent");
        if (area.isPresent() == parent.isPresent()) {
            diagnostics.error(
                    "bad-comparator",
                    f.span(),
                    "a comparator is either one area or each place's parent of a type",
                    "write area: CODE, or parent: TYPE");
            return Optional.empty();
        }
        if (area.isPresent()) {
            if (areas.area(area.get()).isEmpty()) {
                diagnostics.notFound(
                        List.of(PlaceReader.PATH),
                        "unknown-area",
                        f.span("area"),
                        "\"" + area.get() + "\" is not an area of data/places.csv",
                        Nearest.hint(area.get(), areas.codes()));
            }
            return Optional.of(new Comparator.FixedArea(area.get()));
        }
        Set<String> types = areas.all().stream().map(Area::type).collect(Collectors.toSet());
        String type = parent.orElseThrow();
        if (!types.contains(type)) {
            diagnostics.notFound(
                    List.of(PlaceReader.PATH),
                    "unknown-type",
                    f.span("parent"),
                    "\"" + type + "\" is not a type of area in data/places.csv",
                    Nearest.hint(type, types));
        }
        return Optional.of(new Comparator.ParentOfType(type));
    }
}
