package waymark.network;

import java.util.List;
import java.util.Optional;
import waymark.edition.Publication;
import waymark.place.Place;

/**
 * What the site shows of one place.
 *
 * @param editions its released editions that still stand, oldest first
 * @param withdrawn manifests of editions that were withdrawn, oldest first
 * @param working the working state, where the site shows it: as a first draft, or in a preview
 */
public record Section(
        Place place,
        List<Publication> editions,
        List<waymark.edition.Manifest> withdrawn,
        Optional<Publication> working) {
    public Section {
        editions = List.copyOf(editions);
        withdrawn = List.copyOf(withdrawn);
    }

    /** The publication at the place's own address, if it has one. */
    public Optional<Publication> current() {
        return working.isPresent() || editions.isEmpty() ? working : Optional.of(editions.get(editions.size() - 1));
    }

    /** Whether the pages at the place's own address have one for an indicator. */
    public boolean shows(String indicator) {
        return current()
                .filter(p -> p.evidence()
                        .catalogue()
                        .indicator(indicator)
                        .filter(i -> p.evidence().observed(i, p.place().area()))
                        .isPresent())
                .isPresent();
    }

    /** Whether nothing stands of what it released: only the reasons can be shown. */
    public boolean isWithdrawn() {
        return current().isEmpty() && !withdrawn.isEmpty();
    }

    /** The newest edition, whether or not a preview stands in front of it. */
    public Optional<Publication> newest() {
        return editions.isEmpty() ? Optional.empty() : Optional.of(editions.get(editions.size() - 1));
    }
}
