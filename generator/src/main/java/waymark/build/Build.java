package waymark.build;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import waymark.diagnostic.Diagnostics;
import waymark.disclosure.DisclosureGate;
import waymark.edition.Publication;
import waymark.network.Network;
import waymark.network.NetworkCheck;
import waymark.network.NetworkReader;
import waymark.network.TextMemory;
import waymark.page.site.SitePages;
import waymark.prose.ProseCheck;
import waymark.publish.LinkCheck;
import waymark.publish.offline.Binding;
import waymark.render.Assets;
import waymark.store.FolderTree;
import waymark.store.output.OutputFolder;
import waymark.store.output.Rehearsal;
import waymark.store.output.Sink;
import waymark.store.output.Staging;
import waymark.work.Workers;

/** Builds a site: every line of {@link #run} is a stage. Any error before the last one leaves what is live as it was. */
public final class Build {
    private Build() {}

    /** Locks, reads, checks, composes, renders, checks again and publishes. */
    public static Summary run(Settings settings, Progress progress, Diagnostics diagnostics) {
        progress.stage("read");
        FolderTree tree = FolderTree.open(settings.source(), diagnostics);
        try (OutputFolder output = OutputFolder.open(settings.output(), settings.source());
                Workers workers = Workers.of(settings.threads())) {
            Cache cache = Cache.of(tree, output, settings, diagnostics);
            Optional<Summary> same = cache.same(workers, diagnostics);
            if (same.isPresent()) {
                return same.get();
            }
            Staging staging = output.stage(diagnostics);
            Composed composed = compose(tree, settings, workers, staging, cache, progress, diagnostics);
            if (settings.stops(diagnostics)) {
                return composed.summary();
            }
            progress.stage("publish");
            Summary summary = composed.summary().with(staging.publish());
            cache.keep(composed, staging.live(), diagnostics);
            return summary;
        }
    }

    /**
     * What was composed, and when the same sources will be something else.
     *
     * @param texts of places, for the next build
     */
    record Composed(
            Summary summary,
            Network network,
            Optional<Instant> next,
            KeptPieces parts,
            Supplier<SortedMap<String, byte[]>> texts) {}

    /** Does all that a build does, and writes nothing. */
    public static Summary check(Settings settings, Progress progress, Diagnostics diagnostics) {
        progress.stage("read");
        FolderTree tree = FolderTree.open(settings.source(), diagnostics);
        try (Workers workers = Workers.of(settings.threads())) {
            Composed composed =
                    compose(tree, settings, workers, new Rehearsal(diagnostics), Left.NOTHING, progress, diagnostics);
            return composed.summary().explaining(composed.network().evidence());
        }
    }

    /** From sources to rendered pages in a sink; it ends early where a gate stops it. */
    private static Composed compose(
            FolderTree tree,
            Settings settings,
            Workers workers,
            Sink sink,
            Left left,
            Progress progress,
            Diagnostics diagnostics) {
        Ready ready = Ready.of(tree, settings, workers, left, diagnostics);
        if (settings.stops(diagnostics)) {
            return ready.composed(0, 0, settings.now());
        }
        Network network = ready.network();
        Languages languages = ready.languages();
        KeptPieces parts = ready.parts();
        progress.stage("render");
        LinkCheck links = new LinkCheck(network.site().baseAddress().map(URI::toString));
        Archives archives =
                new Archives(network.site().baseAddress(), languages.inAnyArchive(), SitePages.common(ready.pieces()));
        SortedMap<String, byte[]> assets = Assets.of(ready.templates());
        Binding binding = new Binding(assets, network.site().baseAddress());
        Rendering rendering = new Rendering(languages, archives, binding, parts, sink, links);
        rendering.keep(ready.pieces(), workers);
        rendering.assets(assets);
        rendering.pieces(ready.pieces(), workers, progress);
        rendering.forServers(network);
        if (!settings.stops(diagnostics)) {
            progress.stage("check links");
            links.finish(rendering.earlier(), diagnostics);
        }
        return ready.composed(rendering.pages(), rendering.charts(), settings.now());
    }

    /** All sources as a network, checked as a whole: gate 1. */
    static NetworkReader.Reading read(FolderTree tree, Settings settings, Workers workers, Diagnostics diagnostics) {
        return read(tree, settings, workers, TextMemory.none(), diagnostics);
    }

    /** The same, but for texts that are remembered. */
    static NetworkReader.Reading read(
            FolderTree tree, Settings settings, Workers workers, TextMemory memory, Diagnostics diagnostics) {
        NetworkReader.Reading reading = NetworkReader.read(
                tree, tree.editions(), settings.now(), settings.preview(), workers, memory, diagnostics);
        Network network = reading.network();
        Runnable disclosed = workers.beside(() -> disclosure(network, diagnostics));
        NetworkCheck.check(reading, settings.now().today(network.site().zone()), diagnostics);
        ProseCheck.check(network, reading.working(), workers, diagnostics);
        disclosed.run();
        return reading;
    }

    private static void disclosure(Network network, Diagnostics diagnostics) {
        List<Publication> editions =
                network.sections().stream().flatMap(s -> s.editions().stream()).toList();
        DisclosureGate.check(network.evidence(), network.site().smallCounts(), editions, diagnostics);
    }
}
