package waymark.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.edition.Edition;
import waymark.edition.EditionReader;
import waymark.edition.Manifest;
import waymark.edition.Publication;
import waymark.edition.PublicationReader;
import waymark.hub.Hub;
import waymark.hub.HubReader;
import waymark.indicator.Evidence;
import waymark.narrative.NarrativeReader;
import waymark.narrative.Narratives;
import waymark.place.Place;
import waymark.store.SourceTree;
import waymark.store.image.Image;
import waymark.store.image.ImageReader;

/** Reads the working sources and all editions into the network that a build shows. */
public final class NetworkReader {
    private final SourceTree tree;
    private final SourceTree editionFiles;
    private final Moment now;
    private final boolean preview;
    private final Diagnostics diagnostics;
    private final Map<String, Evidence> evidenceByHashes = new HashMap<>();

    private NetworkReader(
            SourceTree tree, SourceTree editionFiles, Moment now, boolean preview, Diagnostics diagnostics) {
        this.tree = tree;
        this.editionFiles = editionFiles;
        this.now = now;
        this.preview = preview;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads everything; all working texts are read and checked even where only editions are shown.
     *
     * @param now the build's moment: what is embargoed until later isn't read
     * @return the network to show, and the working publications of all places for the checks
     */
    public static Reading read(
            SourceTree tree, SourceTree editionFiles, Moment now, boolean preview, Diagnostics diagnostics) {
        return new NetworkReader(tree, editionFiles, now, preview, diagnostics).read();
    }

    /** The network with the working state of every place, shown or not. */
    public record Reading(Network network, List<Publication> working) {}

    private Reading read() {
        Site site = SiteReader.read(tree, diagnostics);
        LocalDate today = now.today(site.zone());
        Evidence evidence = evidence(tree);
        Hub hub = HubReader.read(tree, evidence.catalogue().ids(), today, diagnostics);
        Narratives texts = NarrativeReader.read(tree, "content", today, diagnostics);
        SortedMap<String, List<Edition>> editions =
                EditionReader.read(editionFiles, now.instant(site.zone()), diagnostics);
        FileCheck.check(tree, editions.keySet(), evidence.areas(), diagnostics);
        List<Section> sections = new ArrayList<>();
        List<Publication> working = new ArrayList<>();
        for (Place place : evidence.areas().places()) {
            Publication state = PublicationReader.read(tree, place, evidence, Optional.empty(), today, diagnostics);
            working.add(state);
            List<Edition> own = editions.getOrDefault(place.id(), List.of());
            boolean showWorking = preview || (!editions.containsKey(place.id()) && site.firstDraft());
            sections.add(new Section(
                    place,
                    own.stream()
                            .flatMap(e -> publication(e, place, site).stream())
                            .toList(),
                    own.stream()
                            .map(Edition::manifest)
                            .filter(m -> m.withdrawn().isPresent())
                            .toList(),
                    showWorking ? Optional.of(state) : Optional.empty()));
        }
        SortedMap<String, Image> images = networkImages();
        return new Reading(new Network(site, evidence, hub, texts, images, sections, preview), working);
    }

    private Optional<Publication> publication(Edition edition, Place place, Site site) {
        Manifest manifest = edition.manifest();
        if (edition.tree().isEmpty()) {
            return Optional.empty();
        }
        SourceTree sources = edition.tree().get();
        Evidence evidence = evidence(sources);
        Optional<Place> then = evidence.areas().place(place.id());
        if (then.isEmpty()) {
            diagnostics.error(
                    "edition-place",
                    Span.of("data/editions/" + place.id() + "/" + manifest.id() + ".yaml"),
                    "the edition's own data/places.csv doesn't list " + place.id(),
                    "an edition can't be edited; withdraw it and release a new one");
            return Optional.empty();
        }
        LocalDate day = manifest.on().atZoneSameInstant(site.zone()).toLocalDate();
        return Optional.of(
                PublicationReader.read(sources, then.get(), evidence, Optional.of(manifest), day, diagnostics));
    }

    /** Evidence of a tree; trees with equal files share one. */
    private Evidence evidence(SourceTree sources) {
        StringBuilder key = new StringBuilder();
        for (String path : EvidenceReader.paths(sources)) {
            key.append(path).append(' ').append(sources.hash(path).orElse("")).append('\n');
        }
        return evidenceByHashes.computeIfAbsent(key.toString(), k -> EvidenceReader.read(sources, diagnostics));
    }

    private SortedMap<String, Image> networkImages() {
        SortedMap<String, Image> images = new TreeMap<>();
        for (String path : tree.under("content", "")) {
            if (!path.startsWith("content/places/") && !path.endsWith(".md")) {
                tree.bytes(path)
                        .flatMap(b -> ImageReader.read(tree.display(path), b, diagnostics))
                        .ifPresent(i -> images.put(path, i));
            }
        }
        return images;
    }
}
