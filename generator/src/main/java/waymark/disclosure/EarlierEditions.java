package waymark.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.diagnostic.Diagnostics;
import waymark.edition.Manifest;
import waymark.edition.Publication;
import waymark.indicator.Evidence;
import waymark.indicator.Figure;
import waymark.indicator.Observation;

/** Reports each withheld figure that an edition shows: who keeps the edition's pages has it. */
final class EarlierEditions {
    private record Shown(Manifest edition, Evidence evidence) {}

    /** Editions whose figures differ, the oldest of those that share them. */
    private final List<Shown> editions = new ArrayList<>();

    private final Diagnostics diagnostics;

    EarlierEditions(List<Publication> publications, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        for (Publication p : publications) {
            boolean known = editions.stream().anyMatch(s -> isSame(s.evidence(), p.evidence()));
            if (!known) {
                p.edition().ifPresent(m -> editions.add(new Shown(m, p.evidence())));
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // editions of equal sources share their evidence
    private static boolean isSame(Evidence one, Evidence other) {
        return one == other;
    }

    void check(Strand strand) {
        for (Observation o : strand.series().observations()) {
            if (o.figure() instanceof Figure.Suppressed) {
                editions.stream()
                        .flatMap(s -> shown(s, strand, o).map(then -> new Showing(s, then)).stream())
                        .findFirst()
                        .ifPresent(showing -> report(strand, o, showing));
            }
        }
    }

    private record Showing(Shown by, Observation observation) {}

    private static Optional<Observation> shown(Shown edition, Strand strand, Observation withheld) {
        return strand.in(edition.evidence())
                .flatMap(s -> s.at(withheld.period()))
                .filter(o -> o.figure() instanceof Figure.Known);
    }

    private void report(Strand strand, Observation withheld, Showing showing) {
        Manifest edition = showing.by().edition();
        diagnostics.error(
                "shown-before",
                withheld.span(),
                strand.name(withheld) + " is withheld, but edition " + edition.name() + " shows it: "
                        + showing.observation().span(),
                "what was public can't be taken back: withdraw that edition (withdrawn: in " + edition.path()
                        + ") and release one that corrects it, or show the figure again");
    }
}
