package waymark.build;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import waymark.diagnostic.Diagnostics;
import waymark.network.Moment;
import waymark.network.Network;
import waymark.network.NetworkReader;
import waymark.network.TextMemory;
import waymark.page.site.SitePages;
import waymark.render.TemplateTree;
import waymark.store.FolderTree;
import waymark.work.Workers;

/**
 * A site that has been read and checked, and the pieces that it consists of; without pieces, if the first gate stopped it.
 *
 * @param memory of the texts that weren't read
 */
record Ready(
        NetworkReader.Reading reading,
        TextMemory memory,
        TemplateTree templates,
        Languages languages,
        KeptPieces parts,
        List<SitePages.Piece> pieces) {

    /** Reads no more texts than have changed, if that will do: if nothing is wrong, and no page is made of the others. */
    static Ready of(FolderTree tree, Settings settings, Workers workers, Left left, Diagnostics diagnostics) {
        Optional<TextMemory> memory = left.memory().filter(m -> !settings.stops(diagnostics));
        if (memory.isPresent()) {
            Diagnostics found = new Diagnostics();
            Ready quick = of(tree, settings, workers, left, memory.get(), found);
            if (!settings.stops(found) && quick.isEnough(workers)) {
                diagnostics.addAll(found.sorted());
                diagnostics.addAll(left.toldOf(quick.reading.abridged()));
                return quick;
            }
        }
        return of(tree, settings, workers, left, TextMemory.none(), diagnostics);
    }

    private static Ready of(
            FolderTree tree,
            Settings settings,
            Workers workers,
            Left left,
            TextMemory memory,
            Diagnostics diagnostics) {
        NetworkReader.Reading reading = Build.read(tree, settings, workers, memory, diagnostics);
        tree.release();
        TemplateTree templates = TemplateTree.of(tree);
        Languages languages = Languages.of(reading.networks(), templates, diagnostics);
        languages.check();
        if (settings.stops(diagnostics)) {
            return new Ready(reading, memory, templates, languages, KeptPieces.unpublished(), List.of());
        }
        tree.memory().ifPresent(m -> m.keep(reading.abridged().isEmpty()));
        LocalDate today = settings.now().today(reading.network().site().zone());
        List<SitePages.Version> versions = languages.versions();
        return new Ready(
                reading, memory, templates, languages, left.parts(today, versions), SitePages.of(versions, today));
    }

    /** Whether the pages of all places whose texts weren't read stay as they are. */
    private boolean isEnough(Workers workers) {
        List<SitePages.Piece> unread = pieces.stream()
                .filter(p -> p.place().filter(reading.abridged()::contains).isPresent())
                .toList();
        return workers.each(unread, p -> parts.same(p).isPresent()).stream().allMatch(same -> same);
    }

    Network network() {
        return reading.network();
    }

    /** What came of it. */
    Build.Composed composed(int pages, int charts, Moment now) {
        return new Build.Composed(
                Summary.unpublished(
                        network(), pages, charts, now.until(network().site().zone(), reading.next())),
                network(),
                reading.next(),
                parts,
                () -> memory.of(reading));
    }
}
