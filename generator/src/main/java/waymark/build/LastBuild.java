package waymark.build;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import waymark.diagnostic.Diagnostic;
import waymark.diagnostic.Severity;
import waymark.diagnostic.Span;
import waymark.network.TextMemory;
import waymark.store.FolderTree;
import waymark.store.Stamp;
import waymark.store.cache.Packing;
import waymark.store.cache.Unpacking;
import waymark.store.output.Live;
import waymark.store.output.OutputFolder;
import waymark.work.Workers;

/**
 * What the last build of an output folder was made of and what it did: while nothing of that has changed, there is nothing
 * to be done.
 *
 * @param source the site's folder
 * @param zone by which its day was told
 * @param from the moment of the build
 * @param until when the next edition will be public
 * @param listed the faults found while the sources were listed
 * @param told all faults that were told
 * @param sources by their paths, in order
 * @param texts of places, abridged, by name
 * @param figures what the fingerprints of the pieces' figures follow from
 * @param parts the pieces of the site
 * @param others the files that are no piece's
 */
record LastBuild(
        String source,
        boolean preview,
        ZoneId zone,
        LocalDate today,
        Instant from,
        Optional<Instant> until,
        List<Diagnostic> listed,
        List<Diagnostic> told,
        Counts counts,
        List<Source> sources,
        SortedMap<String, byte[]> texts,
        String figures,
        List<KeptPiece.Packed> parts,
        List<Live> others) {
    /** What a build says of itself. */
    record Counts(int places, int pages, int charts) {}

    /**
     * A source as it was read.
     *
     * @param settled whether a change would show in the stamp; otherwise the hash is to be asked
     */
    record Source(String path, Stamp stamp, String hash, boolean settled) {}

    /** The sources of a tree as they are read at a moment. */
    static List<Source> sources(FolderTree tree, Instant read) {
        List<Source> sources = new ArrayList<>();
        tree.stamps()
                .forEach((path, stamp) ->
                        sources.add(new Source(path, stamp, tree.hashOf(path), stamp.isSettled(read))));
        return sources;
    }

    /** Tells a tree the hashes of the sources that would show a change. */
    void tellHashes(FolderTree tree) {
        sources.stream().filter(Source::settled).forEach(s -> tree.had(s.path(), s.stamp(), s.hash()));
    }

    /** Whether a build of other sources at another time would read the same. */
    boolean isOf(FolderTree tree, Settings settings, List<Diagnostic> faults) {
        return isOfMoment(tree, settings, faults)
                && !(settings.strict() && told.stream().anyMatch(d -> d.severity() == Severity.WARNING))
                && isRead(tree);
    }

    /** Whether it was a build of the same folder under the same conditions, whatever has changed in the sources. */
    private boolean isOfMoment(FolderTree tree, Settings settings, List<Diagnostic> faults) {
        Instant now = settings.now().instant(zone);
        return source.equals(tree.folder().toString())
                && preview == settings.preview()
                && today.equals(settings.now().today(zone))
                && !now.isBefore(from)
                && until.map(now::isBefore).orElse(true)
                && listed.equals(faults);
    }

    private boolean isRead(FolderTree tree) {
        SortedMap<String, Stamp> stamps = tree.stamps();
        return stamps.size() == sources.size() && sources.stream().allMatch(s -> isRead(s, tree, stamps));
    }

    private static boolean isRead(Source s, FolderTree tree, SortedMap<String, Stamp> stamps) {
        return stamps.containsKey(s.path())
                && ((s.settled() && s.stamp().equals(stamps.get(s.path())))
                        || s.hash().equals(tree.hashOf(s.path())));
    }

    /**
     * What is remembered of the texts of places; nothing if anything has changed beside them. Released editions stay as they
     * are, so that a changed one is no mere text.
     */
    Optional<TextMemory> memory(FolderTree tree, Settings settings, List<Diagnostic> faults) {
        if (!isOfMoment(tree, settings, faults)) {
            return Optional.empty();
        }
        SortedMap<String, Stamp> stamps = tree.stamps();
        Set<String> changed = new HashSet<>(stamps.keySet());
        for (Source s : sources) {
            if (isRead(s, tree, stamps)) {
                changed.remove(s.path());
            } else {
                changed.add(s.path());
            }
        }
        boolean texts =
                changed.stream().allMatch(p -> Keys.place(p).isPresent() && !p.startsWith(FolderTree.EDITIONS + "/"));
        return texts
                ? Optional.of(new TextMemory(
                        this.texts,
                        changed.stream().flatMap(p -> Keys.place(p).stream()).collect(Collectors.toSet())))
                : Optional.empty();
    }

    /** What it told of the sources of places. */
    List<Diagnostic> toldOf(Set<String> places) {
        return told.stream()
                .filter(d ->
                        Keys.place(d.span().file()).filter(places::contains).isPresent())
                .toList();
    }

    /** The same with the sources as they were read again; nothing if no stamp has changed, and none might hide a change. */
    Optional<LastBuild> settled(FolderTree tree, Instant read) {
        SortedMap<String, Stamp> stamps = tree.stamps();
        boolean same = sources.stream().allMatch(s -> s.settled() && s.stamp().equals(stamps.get(s.path())));
        return same
                ? Optional.empty()
                : Optional.of(new LastBuild(
                        source,
                        preview,
                        zone,
                        today,
                        from,
                        until,
                        listed,
                        told,
                        counts,
                        sources(tree, read),
                        texts,
                        figures,
                        parts,
                        others));
    }

    /** How many files were published. */
    int files() {
        return others.size() + parts.stream().mapToInt(p -> p.kinds().length).sum();
    }

    /** Whether all files are live as they were left; several threads ask about a part each, until one isn't. */
    boolean isLive(OutputFolder output, Workers workers) {
        AtomicBoolean live = new AtomicBoolean(others.stream().allMatch(output::holds));
        workers.each(parts, p -> {
            if (live.get() && !output.holds(p.files())) {
                live.set(false);
            }
            return p;
        });
        return live.get();
    }

    void pack(Packing out) {
        out.text(source).number(preview ? 1 : 0).text(zone.getId()).number(today.toEpochDay());
        out.instant(from).number(until.isPresent() ? 1 : 0);
        until.ifPresent(out::instant);
        pack(listed, out);
        pack(told, out);
        out.number(counts.places()).number(counts.pages()).number(counts.charts());
        out.number(sources.size());
        for (Source s : sources) {
            out.path(s.path()).stamp(s.stamp()).text(s.hash()).number(s.settled() ? 1 : 0);
        }
        out.number(texts.size());
        texts.forEach((name, packed) -> out.path(name).bytes(packed));
        out.text(figures).number(parts.size());
        parts.forEach(p -> p.pack(out));
        out.number(others.size());
        others.forEach(f -> KeptPiece.pack(f, out));
    }

    private static void pack(List<Diagnostic> diagnostics, Packing out) {
        out.number(diagnostics.size());
        for (Diagnostic d : diagnostics) {
            Span at = d.span();
            out.text(d.severity().name()).text(d.code());
            out.text(at.file())
                    .number(at.line())
                    .number(at.column())
                    .text(d.message())
                    .text(d.hint());
        }
    }

    static LastBuild unpack(Unpacking in) {
        return new LastBuild(
                in.text(),
                in.number() == 1,
                ZoneId.of(in.text()),
                LocalDate.ofEpochDay(in.number()),
                in.instant(),
                in.number() == 1 ? Optional.of(in.instant()) : Optional.empty(),
                diagnostics(in),
                diagnostics(in),
                new Counts(in.count(), in.count(), in.count()),
                in.list(() -> new Source(in.path(), in.stamp(), in.text(), in.number() == 1)),
                texts(in),
                in.text(),
                in.list(() -> KeptPiece.Packed.unpack(in)),
                in.list(() -> KeptPiece.live(in)));
    }

    private static SortedMap<String, byte[]> texts(Unpacking in) {
        SortedMap<String, byte[]> texts = new TreeMap<>();
        for (int i = in.count(); i > 0; i--) {
            texts.put(in.path(), in.bytes());
        }
        return texts;
    }

    private static List<Diagnostic> diagnostics(Unpacking in) {
        return in.list(() -> new Diagnostic(
                Severity.valueOf(in.text()),
                in.text(),
                new Span(in.text(), in.count(), in.count()),
                in.text(),
                in.text()));
    }
}
