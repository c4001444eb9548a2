package waymark.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.diagnostic.Diagnostic;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.edition.Edition;
import waymark.edition.EditionReader;
import waymark.edition.Manifest;
import waymark.edition.PlaceTexts;
import waymark.edition.Publication;
import waymark.edition.PublicationReader;
import waymark.hub.Hub;
import waymark.hub.HubReader;
import waymark.indicator.Evidence;
import waymark.language.Fallback;
import waymark.language.Tongue;
import waymark.narrative.NarrativeReader;
import waymark.narrative.Narratives;
import waymark.place.Place;
import waymark.store.SourceTree;
import waymark.store.TonguedTree;
import waymark.store.image.Image;
import waymark.store.image.ImageReader;
import waymark.work.Workers;

/** Reads the working sources and all editions into the network that a build shows. */
public final class NetworkReader {
    private final SourceTree tree;
    private final SourceTree editionFiles;
    private final Moment now;
    private final boolean preview;
    private final Workers workers;
    private final TextMemory memory;
    private final Diagnostics diagnostics;
    private final Map<String, SortedMap<String, Image>> pictures = new ConcurrentHashMap<>();
    private final List<Instant> embargoed = new ArrayList<>();
    private SortedMap<String, List<Edition>> editions = new TreeMap<>();
    private SortedMap<String, Image> images = new TreeMap<>();
    private final Map<String, Evidence> evidenceByHashes = new HashMap<>();
    private final Optional<NetworkReader> original;

    private NetworkReader(
            SourceTree tree,
            SourceTree editionFiles,
            Moment now,
            boolean preview,
            Workers workers,
            TextMemory memory,
            Diagnostics diagnostics,
            Optional<NetworkReader> original) {
        this.tree = tree;
        this.editionFiles = editionFiles;
        this.now = now;
        this.preview = preview;
        this.workers = workers;
        this.memory = memory;
        this.diagnostics = diagnostics;
        this.original = original;
    }

    /** Reads the same in another language: figures are these. */
    private NetworkReader in(SourceTree worded, Diagnostics found) {
        return new NetworkReader(worded, editionFiles, now, preview, workers, memory, found, Optional.of(this));
    }

    /**
     * Reads everything; all working texts are read and checked even where only editions are shown.
     *
     * @param now the build's moment: what is embargoed until later isn't read
     * @param workers who read figures, and then the texts of places
     * @param memory of texts that needn't be read
     * @return the network to show, and the working publications of all places for the checks
     */
    public static Reading read(
            SourceTree tree,
            SourceTree editionFiles,
            Moment now,
            boolean preview,
            Workers workers,
            TextMemory memory,
            Diagnostics diagnostics) {
        Tongue tongue = SiteReader.tongue(tree);
        NetworkReader main = new NetworkReader(
                TonguedTree.of(tree, tongue),
                editionFiles,
                now,
                preview,
                workers,
                memory,
                diagnostics,
                Optional.empty());
        Reading reading = main.read();
        FileCheck.check(
                tree,
                tongue,
                main.editions.keySet(),
                reading.network().evidence().areas(),
                diagnostics);
        List<Reading> others = new ArrayList<>();
        for (String language : tongue.others()) {
            Diagnostics found = new Diagnostics();
            SourceTree worded = TonguedTree.of(tree, new Tongue(tongue.all(), language));
            others.add(main.in(worded, found).read());
            found.sorted().stream()
                    .filter(d -> !diagnostics.has(d.code(), d.span()))
                    .map(d -> new Diagnostic(d.severity(), d.code(), d.span(), Fallback.bare(d.message()), d.hint()))
                    .forEach(diagnostics::add);
        }
        return new Reading(
                reading.network(),
                reading.working(),
                reading.abridged(),
                others,
                main.embargoed.stream().min(Instant::compareTo));
    }

    /**
     * The network with the working state of every place, shown or not.
     *
     * @param abridged the places whose texts weren't read: what others tell of them is remembered
     * @param others the same in the site's other languages
     * @param next when the next edition will be public: from then on the same sources are another network
     */
    public record Reading(
            Network network,
            List<Publication> working,
            Set<String> abridged,
            List<Reading> others,
            Optional<Instant> next) {
        public Reading {
            working = List.copyOf(working);
            abridged = Set.copyOf(abridged);
            others = List.copyOf(others);
        }

        /** The network in all its languages, the main one first. */
        public List<Network> networks() {
            return Stream.concat(Stream.of(network), others.stream().map(Reading::network))
                    .toList();
        }
    }

    /** What a place says now, and has said in its editions. */
    private record PlaceRead(Place place, boolean remembered, PlaceTexts working, List<EditionRead> editions) {}

    private record EditionRead(Manifest manifest, SourceTree sources, PlaceTexts texts) {}

    private Reading read() {
        Site site = SiteReader.read(tree, diagnostics);
        LocalDate today = now.today(site.zone());
        editions = original.map(o -> o.editions)
                .orElseGet(
                        () -> EditionReader.read(editionFiles, now.instant(site.zone()), embargoed::add, diagnostics));
        EvidenceReader.Names names = EvidenceReader.names(tree, diagnostics);
        Supplier<Evidence> figures = evidence(tree, () -> names);
        Supplier<Hub> hub =
                workers.begin(() -> HubReader.read(tree, names.catalogue().ids(), today, diagnostics));
        Supplier<Narratives> texts = workers.begin(() -> NarrativeReader.read(tree, "content", today, diagnostics));
        Supplier<List<PlaceRead>> places = workers.beginEach(names.areas().places(), p -> place(p, site, today));
        Evidence evidence = figures.get();
        List<Section> sections = new ArrayList<>();
        List<Publication> working = new ArrayList<>();
        for (PlaceRead read : places.get()) {
            Place place = read.place();
            Publication state = read.working().with(place, Optional.empty(), evidence);
            working.add(state);
            boolean showWorking = preview || (!editions.containsKey(place.id()) && site.firstDraft());
            sections.add(new Section(
                    place,
                    read.editions().stream()
                            .flatMap(e -> publication(e, place).stream())
                            .toList(),
                    withdrawn(place),
                    showWorking ? Optional.of(state) : Optional.empty()));
        }
        images = networkImages();
        return new Reading(
                new Network(site, evidence, hub.get(), texts.get(), images, sections, preview),
                working,
                places.get().stream()
                        .filter(PlaceRead::remembered)
                        .map(r -> r.place().id())
                        .collect(Collectors.toSet()),
                List.of(),
                Optional.empty());
    }

    private List<Manifest> withdrawn(Place place) {
        return editions.getOrDefault(place.id(), List.of()).stream()
                .map(Edition::manifest)
                .filter(m -> m.withdrawn().isPresent())
                .map(m -> m.in(tree.tongue()))
                .toList();
    }

    private PlaceRead place(Place place, Site site, LocalDate today) {
        List<EditionRead> released = new ArrayList<>();
        for (Edition edition : editions.getOrDefault(place.id(), List.of())) {
            if (edition.tree().isPresent()) {
                Manifest manifest = edition.manifest().in(tree.tongue());
                SourceTree sources = TonguedTree.of(edition.tree().get(), tree.tongue());
                LocalDate day = manifest.on().atZoneSameInstant(site.zone()).toLocalDate();
                released.add(new EditionRead(
                        manifest,
                        sources,
                        remembered(place, manifest.id()).orElseGet(() -> texts(sources, place, manifest.id(), day))));
            }
        }
        Optional<PlaceTexts> remembered = remembered(place, "");
        return new PlaceRead(
                place, remembered.isPresent(), remembered.orElseGet(() -> texts(tree, place, "", today)), released);
    }

    private Optional<Publication> publication(EditionRead edition, Place place) {
        Manifest manifest = edition.manifest();
        Evidence evidence = evidence(edition.sources(), () -> EvidenceReader.names(edition.sources(), diagnostics))
                .get();
        Optional<Place> then = evidence.areas().place(place.id());
        if (then.isEmpty()) {
            diagnostics.error(
                    "edition-place",
                    Span.of("data/editions/" + place.id() + "/" + manifest.id() + ".yaml"),
                    "the edition's own data/places.csv doesn't list " + place.id(),
                    "an edition can't be edited; withdraw it and release a new one");
        }
        return then.map(p -> edition.texts().with(p, Optional.of(manifest), evidence));
    }

    private Optional<PlaceTexts> remembered(Place place, String edition) {
        return memory.texts(tree.tongue().asked(), place.id(), edition);
    }

    /** What a place says in a tree; its pictures are those of the original. */
    private PlaceTexts texts(SourceTree sources, Place place, String edition, LocalDate day) {
        String name = place.id() + "/" + edition;
        SortedMap<String, Image> own = original.map(o -> o.pictures.getOrDefault(name, new TreeMap<>()))
                .orElseGet(() -> PublicationReader.images(sources, PublicationReader.folder(place.id()), diagnostics));
        pictures.put(name, own);
        return PublicationReader.texts(sources, place.id(), own, day, diagnostics);
    }

    /** Begins to read the evidence of a tree; trees with equal files share one. */
    private Supplier<Evidence> evidence(SourceTree sources, Supplier<EvidenceReader.Names> names) {
        if (original.isEmpty() && evidenceByHashes.isEmpty()) {
            // The first one shares with nobody, so that nobody has to wait until its files are hashed.
            Supplier<Evidence> begun = EvidenceReader.begin(sources, names.get(), workers, diagnostics);
            return () -> evidenceByHashes.computeIfAbsent(hashes(sources), k -> begun.get());
        }
        String hashes = hashes(sources);
        return () -> evidenceByHashes.computeIfAbsent(
                hashes,
                k -> original.map(o -> EvidenceReader.named(
                                names.get(), Objects.requireNonNull(o.evidenceByHashes.get(hashes))))
                        .orElseGet(() -> EvidenceReader.begin(sources, names.get(), workers, diagnostics)
                                .get()));
    }

    private static String hashes(SourceTree sources) {
        StringBuilder key = new StringBuilder();
        for (String path : EvidenceReader.paths(sources)) {
            key.append(path).append(' ').append(sources.hash(path).orElse("")).append('\n');
        }
        return key.toString();
    }

    private SortedMap<String, Image> networkImages() {
        if (original.isPresent()) {
            return original.get().images;
        }
        SortedMap<String, Image> found = new TreeMap<>();
        for (String path : tree.under("content", "")) {
            if (!path.startsWith("content/places/") && !path.endsWith(".md")) {
                tree.bytes(path)
                        .flatMap(b -> ImageReader.read(tree.display(path), b, diagnostics))
                        .ifPresent(i -> found.put(path, i));
            }
        }
        return found;
    }
}
