package waymark.docs;

import waymark.Sample;
import waymark.diagnostic.Diagnostics;
import waymark.indicator.Catalogue;
import waymark.indicator.CatalogueReader;
import waymark.indicator.ObservationReader;
import waymark.place.Areas;
import waymark.place.PlaceReader;
import waymark.store.MemoryTree;

/** Reads tables of observations for the areas A1, R1, D1 and D2 and the indicator jobs. */
final class ObservationExamples {
    private ObservationExamples() {}

    static void read(String name, byte[] bytes, Diagnostics diagnostics) {
        MemoryTree tree = Sample.tree().without("data/observations/work.csv").with(name, bytes);
        Areas areas = PlaceReader.read(tree, diagnostics);
        Catalogue catalogue = CatalogueReader.read(tree, diagnostics);
        ObservationReader.read(tree, areas, catalogue, diagnostics);
    }
}
