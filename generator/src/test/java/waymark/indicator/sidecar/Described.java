package waymark.indicator.sidecar;

import java.util.List;
import waymark.Sample;
import waymark.diagnostic.Diagnostics;
import waymark.indicator.Catalogue;
import waymark.indicator.Indicator;
import waymark.indicator.catalogue.CatalogueReader;
import waymark.store.MemoryTree;

/** A catalogue of one indicator that leaves all to the files beside a table which it can leave to them. */
final class Described {
    private final Diagnostics diagnostics = new Diagnostics();
    private final Catalogue catalogue;

    private Described(MemoryTree tree, String label) {
        this.catalogue = CatalogueReader.read(tree.with("data/indicators.yaml", """
                        themes: [{id: work, title: Work}]
                        indicators:
                          - id: jobs
                            label: "%s"
                            theme: work
                            polarity: none
                        """.formatted(label)), diagnostics);
    }

    static Described by(MemoryTree tree, String label) {
        return new Described(tree, label);
    }

    Indicator indicator() {
        return catalogue.indicator("jobs").orElseThrow();
    }

    List<String> messages() {
        return Sample.messages(diagnostics);
    }

    List<String> faults() {
        return Sample.faults(diagnostics);
    }
}
