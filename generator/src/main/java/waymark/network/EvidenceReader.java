package waymark.network;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import waymark.diagnostic.Diagnostics;
import waymark.indicator.Catalogue;
import waymark.indicator.Comparator;
import waymark.indicator.Evidence;
import waymark.indicator.Observations;
import waymark.indicator.catalogue.CatalogueReader;
import waymark.indicator.catalogue.ComparatorReader;
import waymark.indicator.profile.Profiles;
import waymark.indicator.table.ObservationReader;
import waymark.place.Areas;
import waymark.place.PlaceReader;
import waymark.place.neighbour.NeighbourReader;
import waymark.store.SourceTree;
import waymark.work.Workers;

/** Reads everything about figures that a tree holds. */
public final class EvidenceReader {
    private EvidenceReader() {}

    /** The files on which evidence depends; trees that hold equal ones hold equal evidence. */
    public static List<String> paths(SourceTree tree) {
        return tree.paths().stream()
                .filter(p -> p.equals(PlaceReader.PATH)
                        || CatalogueReader.isCatalogue(p)
                        || p.equals(ComparatorReader.PATH)
                        || p.startsWith("data/observations/")
                        || p.startsWith(NeighbourReader.FOLDER + "/")
                        || p.startsWith(Profiles.FOLDER + "/"))
                .toList();
    }

    /** What figures are of and compared with, as a tree names it. */
    record Names(Areas areas, Catalogue catalogue, List<Comparator> comparators) {}

    /** Reads everything but the figures, which is little. */
    static Names names(SourceTree tree, Diagnostics diagnostics) {
        Areas areas = PlaceReader.read(tree, diagnostics);
        return new Names(
                areas, CatalogueReader.read(tree, diagnostics), ComparatorReader.read(tree, areas, diagnostics));
    }

    /** The same evidence with the names that a tree in another language gives; no figure is read again. */
    static Evidence named(Names names, Evidence evidence) {
        Map<String, Comparator> worded = names.comparators().stream().collect(Collectors.toMap(Comparator::id, c -> c));
        return evidence.in(
                names.areas(),
                names.catalogue(),
                evidence.comparators().stream()
                        .map(c -> c.in(worded.getOrDefault(c.id(), c), names.catalogue()))
                        .toList());
    }

    /** Reads areas, catalogue, comparators and observations. */
    public static Evidence read(SourceTree tree, Diagnostics diagnostics) {
        return begin(tree, names(tree, diagnostics), Workers.none(), diagnostics)
                .get();
    }

    /** Begins to read the figures of what has been read. */
    static Supplier<Evidence> begin(SourceTree tree, Names names, Workers workers, Diagnostics diagnostics) {
        Supplier<Observations> begun =
                ObservationReader.begin(tree, names.areas(), names.catalogue(), workers, diagnostics);
        return () -> settled(names, begun.get(), diagnostics);
    }

    private static Evidence settled(Names names, Observations observations, Diagnostics diagnostics) {
        Evidence figures = new Evidence(names.areas(), names.catalogue(), List.of(), observations);
        FigureGroups groups = new FigureGroups(figures, diagnostics);
        List<Comparator> settled = names.comparators().stream()
                .flatMap(c -> groups.settled(c).stream())
                .toList();
        return new Evidence(names.areas(), names.catalogue(), settled, observations);
    }
}
