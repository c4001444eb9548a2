package waymark.build;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import waymark.diagnostic.Diagnostics;
import waymark.network.Network;
import waymark.network.NetworkCheck;
import waymark.network.NetworkReader;
import waymark.page.Messages;
import waymark.page.site.SitePages;
import waymark.publish.LinkCheck;
import waymark.render.MessagesReader;
import waymark.render.Renderer;
import waymark.render.TemplateTree;
import waymark.store.FolderTree;
import waymark.store.output.OutputFolder;
import waymark.store.output.Published;
import waymark.store.output.Staging;

/** Builds a site: every line of {@link #run} is a stage. Any error before the last one leaves what is live as it was. */
public final class Build {
    private Build() {}

    /** Locks, reads, checks, composes, renders, checks again and publishes. */
    public static Summary run(Settings settings, Progress progress, Diagnostics diagnostics) {
        progress.stage("read");
        FolderTree tree = FolderTree.open(settings.source(), diagnostics);
        try (OutputFolder output = OutputFolder.open(settings.output(), settings.source())) {
            Network network = read(tree, settings, diagnostics).network();
            if (settings.stops(diagnostics)) {
                return stopped(network);
            }
            TemplateTree templates = TemplateTree.of(tree);
            Messages words = MessagesReader.read(templates, network.site().language(), diagnostics);
            Renderer renderer = Renderer.create(templates, words, HubDocuments.lists(network), diagnostics);
            renderer.check();
            if (settings.stops(diagnostics)) {
                return stopped(network);
            }
            LocalDate today = settings.now().today(network.site().zone());
            List<SitePages.Piece> pieces = SitePages.of(network, words, today);
            progress.stage("render");
            Staging staging = output.stage(diagnostics);
            LinkCheck links = new LinkCheck();
            Rendering rendering = new Rendering(renderer, network, staging, links);
            rendering.assets(templates);
            rendering.pieces(pieces, settings.threads(), progress);
            if (settings.stops(diagnostics)) {
                return stopped(network);
            }
            progress.stage("check links");
            links.finish(diagnostics);
            if (settings.stops(diagnostics)) {
                return stopped(network);
            }
            progress.stage("publish");
            return published(network, rendering, staging.publish());
        }
    }

    private static Summary published(Network network, Rendering rendering, Published published) {
        return new Summary(
                network.shown().size(),
                rendering.pages(),
                rendering.charts(),
                Optional.of(published),
                network.evidence().observations().reports());
    }

    /** Reads and checks, and writes nothing. */
    public static Summary check(Settings settings, Progress progress, Diagnostics diagnostics) {
        progress.stage("read");
        FolderTree tree = FolderTree.open(settings.source(), diagnostics);
        return stopped(read(tree, settings, diagnostics).network());
    }

    /** The sources as a network, checked as a whole: gate 1. */
    static NetworkReader.Reading read(FolderTree tree, Settings settings, Diagnostics diagnostics) {
        NetworkReader.Reading reading =
                NetworkReader.read(tree, tree.editions(), settings.now(), settings.preview(), diagnostics);
        NetworkCheck.check(
                reading, settings.now().today(reading.network().site().zone()), diagnostics);
        return reading;
    }

    private static Summary stopped(Network network) {
        return new Summary(
                network.shown().size(),
                0,
                0,
                Optional.empty(),
                network.evidence().observations().reports());
    }
}
