package waymark.indicator.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.format.yaml.Fields;
import waymark.format.yaml.YamlReader;
import waymark.indicator.Comparator;
import waymark.place.Areas;
import waymark.place.neighbour.NeighbourReader;
import waymark.place.neighbour.Neighbours;
import waymark.store.SourceTree;

/** Reads {@code data/comparators.yaml}; the first comparator is the one that ratings are made against. */
public final class ComparatorReader {
    /** Where comparators are defined. */
    public static final String PATH = "data/comparators.yaml";

    private final ChoiceReader choices;

    private ComparatorReader(ChoiceReader choices) {
        this.choices = choices;
    }

    /** Reads the comparators, which may be none if there is no file. */
    public static List<Comparator> read(SourceTree tree, Areas areas, Diagnostics diagnostics) {
        Map<String, Neighbours> neighbours = NeighbourReader.read(tree, areas, diagnostics);
        ComparatorReader reader = new ComparatorReader(new ChoiceReader(areas, neighbours, diagnostics));
        Map<String, Comparator> found = new LinkedHashMap<>();
        YamlReader.read(tree, PATH, diagnostics)
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
        Optional<Comparator.Choice> choice = choices.read(f);
        String vintage = f.text("vintage").orElse("");
        String method = f.text("method").orElse("");
        String licence = f.text("licence").orElse("");
        boolean redistributed = f.flag("redistribute").orElse(true);
        f.close();
        return id.isEmpty()
                ? Optional.empty()
                : choice.map(c -> new Comparator(id, name, c, vintage, method, licence, redistributed, span));
    }
}
