package waymark.build;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waymark.diagnostic.Diagnostic;
import waymark.network.TextMemory;
import waymark.page.site.SitePages;

/** What the last build has left for one that reads something else. */
interface Left {
    /** Nothing. */
    Left NOTHING = new Left() {
        @Override
        public Optional<TextMemory> memory() {
            return Optional.empty();
        }

        @Override
        public List<Diagnostic> toldOf(Set<String> places) {
            return List.of();
        }

        @Override
        public KeptPieces parts(LocalDate today, List<SitePages.Version> versions) {
            return KeptPieces.unpublished();
        }
    };

    /** What is remembered of the texts of places; nothing if this build differs from the last one in more than those. */
    Optional<TextMemory> memory();

    /** What the last build told of the sources of places. */
    List<Diagnostic> toldOf(Set<String> places);

    /** The pieces that are live, for what was read. */
    KeptPieces parts(LocalDate today, List<SitePages.Version> versions);
}
