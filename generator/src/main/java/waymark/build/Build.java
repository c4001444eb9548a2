package waymark.build;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import waymark.diagnostic.Diagnostics;
import waymark.disclosure.DisclosureGate;
import waymark.edition.Publication;
import waymark.network.Network;
import waymark.network.NetworkCheck;
import waymark.network.NetworkReader;
import waymark.page.site.SitePages;
import waymark.prose.ProseCheck;
import waymark.publish.LinkCheck;
import waymark.publish.offline.Binding;
import waymark.render.Assets;
import waymark.render.TemplateTree;
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
            Optional<Summary> same = cache.same(diagnostics);
            if (same.isPresent()) {
                return same.get();
            }
            Staging staging = output.stage(diagnostics);
            Composed composed = compose(tree, settings, workers, staging, cache::parts, progress, diagnostics);
            if (settings.stops(diagnostics)) {
                return composed.summary();
            }
            progress.stage("publish");
            Summary summary = composed.summary().with(staging.publish());
            cache.keep(composed, staging.live(), diagnostics);
            return summary;
        }
    }

    /** What was composed, and when the same sources will be something else. */
    record Composed(Summary summary, Network network, Optional<Instant> next, KeptPieces parts) {}

    /** Finds what the last build has left, for what was read. */
    private interface Left {
        KeptPieces parts(LocalDate today, List<SitePages.Version> versions);
    }

    /** Does all that a build does, and writes nothing. */
    public static Summary check(Settings settings, Progress progress, Diagnostics diagnostics) {
        progress.stage("read");
        FolderTree tree = FolderTree.open(settings.source(), diagnostics);
        Left nothing = (today, versions) -> KeptPieces.unpublished();
        try (Workers workers = Workers.of(settings.threads())) {
            Composed composed =
                    compose(tree, settings, workers, new Rehearsal(diagnostics), nothing, progress, diagnostics);
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
        NetworkReader.Reading reading = read(tree, settings, workers, diagnostics);
        tree.release();
        Network network = reading.network();
        TemplateTree templates = TemplateTree.of(tree);
        Languages languages = Languages.of(reading.networks(), templates, diagnostics);
        languages.check();
        if (settings.stops(diagnostics)) {
            return new Composed(Summary.unpublished(network, 0, 0), network, reading.next(), KeptPieces.unpublished());
        }
        LocalDate today = settings.now().today(network.site().zone());
        List<SitePages.Version> versions = languages.versions();
        KeptPieces parts = left.parts(today, versions);
        List<SitePages.Piece> pieces = SitePages.of(versions, today);
        progress.stage("render");
        LinkCheck links = new LinkCheck(network.site().baseAddress().map(URI::toString));
        Archives archives =
                new Archives(network.site().baseAddress(), languages.inAnyArchive(), SitePages.common(pieces));
        SortedMap<String, byte[]> assets = Assets.of(templates);
        Binding binding = new Binding(assets, network.site().baseAddress());
        Rendering rendering = new Rendering(languages, archives, binding, parts, sink, links);
        rendering.assets(assets);
        rendering.pieces(pieces, workers, progress);
        rendering.forServers(network);
        if (!settings.stops(diagnostics)) {
            progress.stage("check links");
            links.finish(parts.earlier(), diagnostics);
        }
        Summary summary = Summary.unpublished(network, rendering.pages(), rendering.charts());
        return new Composed(summary, network, reading.next(), parts);
    }

    /** The sources as a network, checked as a whole: gate 1. */
    static NetworkReader.Reading read(FolderTree tree, Settings settings, Workers workers, Diagnostics diagnostics) {
        NetworkReader.Reading reading =
                NetworkReader.read(tree, tree.editions(), settings.now(), settings.preview(), workers, diagnostics);
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
