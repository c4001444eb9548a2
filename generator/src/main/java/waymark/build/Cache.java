package waymark.build;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waymark.diagnostic.Diagnostic;
import waymark.diagnostic.Diagnostics;
import waymark.network.TextMemory;
import waymark.page.site.SitePages;
import waymark.store.FolderTree;
import waymark.store.cache.CacheFile;
import waymark.store.cache.Packing;
import waymark.store.cache.ParseFile;
import waymark.store.output.Live;
import waymark.store.output.OutputFolder;
import waymark.work.Workers;

/** What the last build of an output folder left for this one, and what this one leaves for the next. */
final class Cache implements Left {
    private final CacheFile file;
    private final FolderTree tree;
    private final OutputFolder output;
    private final Settings settings;
    private final List<Diagnostic> listed;
    private final Optional<LastBuild> last;

    private Cache(CacheFile file, FolderTree tree, OutputFolder output, Settings settings, List<Diagnostic> listed) {
        this.file = file;
        this.tree = tree;
        this.output = output;
        this.settings = settings;
        this.listed = listed;
        this.last = file.read().map(LastBuild::unpack);
        last.ifPresent(l -> l.tellHashes(tree));
    }

    /** The cache of an output folder that is held, when its sources have been listed and nothing else has been done. */
    static Cache of(FolderTree tree, OutputFolder output, Settings settings, Diagnostics diagnostics) {
        CacheFile file = CacheFile.of(tree.folder(), output.folder());
        tree.remember(ParseFile.of(tree.folder(), output.folder()));
        return new Cache(file, tree, output, settings, diagnostics.sorted());
    }

    /**
     * What there is to say if this build would read what the last one read, and all that it wrote is still as it was. The
     * faults are told again.
     */
    Optional<Summary> same(Workers workers, Diagnostics diagnostics) {
        Optional<LastBuild> same =
                last.filter(l -> l.isOf(tree, settings, listed)).filter(l -> l.isLive(output, workers));
        same.ifPresent(l -> {
            l.told().stream().filter(d -> !listed.contains(d)).forEach(diagnostics::add);
            l.settled(tree, settings.now().clock()).ifPresent(this::write);
        });
        return same.map(l -> new Summary(
                l.counts().places(),
                l.counts().pages(),
                l.counts().charts(),
                Optional.of(new waymark.store.output.Published(0, l.files() - 1, 0)),
                List.of(),
                settings.now().until(l.zone(), l.until())));
    }

    @Override
    public Optional<TextMemory> memory() {
        return last.flatMap(l -> l.memory(tree, settings, listed));
    }

    @Override
    public List<Diagnostic> toldOf(Set<String> places) {
        return last.map(l -> l.toldOf(places)).orElse(List.of());
    }

    @Override
    public KeptPieces parts(LocalDate today, List<SitePages.Version> versions) {
        return KeptPieces.over(
                last.map(LastBuild::parts).orElse(List.of()),
                last.map(LastBuild::figures).orElse(""),
                output,
                new Keys(tree, settings, today, versions));
    }

    /** Keeps what a build has published. */
    void keep(Build.Composed composed, List<Live> files, Diagnostics diagnostics) {
        KeptPieces.Published published = composed.parts().published(files);
        Summary summary = composed.summary();
        ZoneId zone = composed.network().site().zone();
        Instant read = settings.now().clock();
        write(new LastBuild(
                tree.folder().toString(),
                settings.preview(),
                zone,
                settings.now().today(zone),
                settings.now().instant(zone),
                composed.next(),
                listed,
                diagnostics.sorted(),
                new LastBuild.Counts(summary.places(), summary.pages(), summary.charts()),
                LastBuild.sources(tree, read),
                composed.texts().get(),
                published.figures(),
                published.parts(),
                published.others()));
    }

    private void write(LastBuild build) {
        Packing packing = file.begin();
        build.pack(packing);
        file.write(packing);
    }
}
