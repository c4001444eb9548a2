package waymark.page.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import waymark.benchmark.Benchmarks;
import waymark.benchmark.Standings;
import waymark.edition.Manifest;
import waymark.edition.Publication;
import waymark.indicator.Evidence;
import waymark.indicator.Observations;
import waymark.language.Tongue;
import waymark.narrative.Narratives;
import waymark.network.Network;
import waymark.network.Outline;
import waymark.network.Section;
import waymark.network.SitePart;
import waymark.page.Addresses;
import waymark.page.Messages;
import waymark.page.Numbers;
import waymark.page.Output;
import waymark.page.across.AcrossPages;
import waymark.page.download.FigureParts;
import waymark.page.download.SharedFiles;
import waymark.page.gallery.GalleryMaps;
import waymark.page.gallery.GalleryPages;
import waymark.page.hub.HubPages;
import waymark.page.indicator.IndicatorCharts;
import waymark.page.indicator.IndicatorFrames;
import waymark.page.network.NetworkPages;
import waymark.page.network.NetworkScope;
import waymark.page.network.TileMap;
import waymark.page.pack.BookletPage;
import waymark.page.pack.PackPage;
import waymark.page.pair.PairPages;
import waymark.page.place.Counterparts;
import waymark.page.place.Elsewhere;
import waymark.page.place.OfflineCopy;
import waymark.page.place.PlacePages;
import waymark.page.place.PlaceScope;
import waymark.page.place.PlaceShell;
import waymark.page.roadmap.RoadMapPage;
import waymark.page.search.SearchPages;
import waymark.place.Place;

/**
 * Composes a site, piece by piece. Each piece is a pure function of the network; states of the evidence that several
 * publications share have one set of frames.
 */
public final class SitePages {
    /**
     * A part of the site that is composed by itself.
     *
     * @param place the id of the place it is; nothing for the network's own pages
     * @param name no other piece has it
     * @param basis what it depends on
     * @param common whether every archive holds its outputs as well
     */
    public record Piece(
            String name, Basis basis, Optional<String> place, boolean common, Consumer<Consumer<Output>> composer) {
        /** Composes the piece, handing each output on as soon as its publication is done. */
        public void compose(Consumer<Output> sink) {
            composer.accept(sink);
        }
    }

    /**
     * What a piece depends on, beside the figures, the hub, the network's texts, the templates, the settings and the day, on
     * which all do. A new kind of piece depends on everything until somebody sees to it that it can't.
     */
    public enum Basis {
        /** All sources. */
        EVERYTHING,
        /** What an {@link Outline} tells of the places. */
        OUTLINE,
        /** That, and all sources of its own place. */
        PLACE
    }

    /** A site in one language: its network by the names of that language, and its messages. */
    public record Version(Network network, Outline outline, Messages words) {
        public Version(Network network, Messages words) {
            this(network, Outline.of(network), words);
        }
    }

    private final Network whole;
    private final Network network;
    private final Elsewhere elsewhere;
    private final Messages words;
    private final LocalDate today;
    private final Optional<SitePages> main;
    private final Map<Observations, IndicatorFrames> frames = new LinkedHashMap<>();
    private final GalleryMaps maps;
    private final SharedFiles shared;
    private Optional<TileMap> tiles = Optional.empty();
    private final Map<Observations, FigureParts> parts = new LinkedHashMap<>();

    private SitePages(Version version, LocalDate today, Optional<SitePages> main) {
        this.whole = version.network();
        this.network = version.outline().network();
        this.words = version.words();
        this.today = today;
        this.main = main;
        this.maps = main.map(m -> m.maps).orElseGet(GalleryMaps::new);
        this.shared = main.map(m -> m.shared).orElseGet(SharedFiles::new);
        this.elsewhere = new Elsewhere(network, frames(network.evidence()));
    }

    /** The pieces of a site of one language. */
    public static List<Piece> of(Network network, Messages words, LocalDate today) {
        return of(List.of(new Version(network, words)), today);
    }

    /**
     * The pieces of a site: the network's own pages, then each place with all its editions.
     *
     * @param versions the site in each of its languages, the main one first
     */
    public static List<Piece> of(List<Version> versions, LocalDate today) {
        List<Messages> others = versions.stream().skip(1).map(Version::words).toList();
        Version given = versions.get(0);
        Version first =
                new Version(given.network(), given.outline(), given.words().beside(others));
        SitePages main = new SitePages(first, today, Optional.empty());
        List<List<Piece>> all = new ArrayList<>(List.of(main.pieces()));
        versions.stream().skip(1).forEach(v -> all.add(new SitePages(v, today, Optional.of(main)).pieces()));
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < all.get(0).size(); i++) {
            int at = i;
            pieces.add(together(all.stream().map(p -> p.get(at)).toList(), versions));
        }
        return pieces;
    }

    /** How many pieces there are whose outputs all archives hold. */
    public static int common(List<Piece> pieces) {
        return (int) pieces.stream().filter(Piece::common).count();
    }

    /** A piece in all languages; of files that they share, such as figures, the first stands for all. */
    private static Piece together(List<Piece> languages, List<Version> versions) {
        Piece first = languages.get(0);
        return new Piece(first.name(), first.basis(), first.place(), first.common(), sink -> {
            Set<String> shared = new HashSet<>();
            for (int i = 0; i < languages.size(); i++) {
                Tongue tongue = versions.get(i).network().site().tongue();
                Set<String> already = Set.copyOf(shared);
                languages.get(i).compose(output -> {
                    Output placed = output.in(tongue);
                    if (placed instanceof Output.Page || !already.contains(placed.path())) {
                        shared.add(placed.path());
                        sink.accept(placed);
                    }
                });
            }
        });
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        NetworkScope own = new NetworkScope(
                network, frames(network.evidence()), frames(network.evidence()).numbers(), words, today);
        pieces.add(new Piece("texts and hub", Basis.OUTLINE, Optional.empty(), true, sink -> {
            NetworkPages.common(own).forEach(sink);
            HubPages.compose(own).forEach(sink);
        }));
        pieces.add(piece("network", Basis.OUTLINE, sink -> {
            TileMap tiles = tiles();
            NetworkPages.compose(own, tiles, shared).forEach(sink);
            if (network.site().has(SitePart.COMPARISONS)) {
                AcrossPages.compose(own, tiles).forEach(sink);
            }
        }));
        NetworkScope all = new NetworkScope(whole, own.frames(), own.numbers(), words, today);
        pieces.add(piece(
                "search",
                Basis.EVERYTHING,
                sink -> search(() -> SearchPages.compose(all)).forEach(sink)));
        pieces.add(piece("pairs", Basis.OUTLINE, sink -> PairPages.compose(own, sink)));
        pieces.add(piece(
                "gallery",
                Basis.OUTLINE,
                sink -> GalleryPages.compose(network, words, maps).forEach(sink)));
        for (Section section : whole.sections()) {
            List<PlaceScope> scopes = scopes(section);
            if (section.isWithdrawn()) {
                PlaceScope bare = bare(section);
                pieces.add(piece(
                        section,
                        sink -> PlacePages.withdrawn(bare, new PlaceShell(bare, Counterparts.of(List.of(bare))))
                                .forEach(sink)));
            } else if (!scopes.isEmpty()) {
                pieces.add(piece(section, sink -> {
                    Counterparts counterparts = Counterparts.of(scopes);
                    scopes.forEach(s -> compose(s.anew(), counterparts, own).forEach(sink));
                }));
            }
        }
        return pieces;
    }

    /** Pages of the network that no archive holds. */
    private static Piece piece(String name, Basis basis, Consumer<Consumer<Output>> pages) {
        return new Piece(name, basis, Optional.empty(), false, pages);
    }

    /** All pages of a place, and the style sheet with its accent. */
    private static Piece piece(Section section, Consumer<Consumer<Output>> pages) {
        Place place = section.place();
        return new Piece("place " + place.id(), Basis.PLACE, Optional.of(place.id()), false, sink -> {
            place.accent().ifPresent(a -> sink.accept(Output.File.accent(Addresses.accent(place.id()), a)));
            pages.accept(sink);
        });
    }

    /** A place's publications with their addresses: what is newest at the place's own, each edition at its own for good. */
    private List<PlaceScope> scopes(Section section) {
        String place = section.place().id();
        List<PlaceScope> scopes = new ArrayList<>();
        section.current().ifPresent(p -> scopes.add(scope(section, p, Addresses.place(place), false)));
        for (Publication edition : section.editions()) {
            Manifest manifest = edition.edition().orElseThrow();
            scopes.add(scope(section, edition, Addresses.edition(place, manifest.id()), true));
        }
        return scopes;
    }

    /** A place that shows none of its own texts and figures: all that it released was withdrawn. */
    private PlaceScope bare(Section section) {
        Publication nothing = new Publication(
                section.place(),
                Optional.empty(),
                network.evidence(),
                new Narratives(List.of(), Set.of()),
                Optional.empty(),
                new TreeMap<>());
        return scope(section, nothing, Addresses.place(section.place().id()), false);
    }

    private PlaceScope scope(Section section, Publication publication, String folder, boolean permanent) {
        LocalDate day = publication
                .edition()
                .map(m -> m.on().atZoneSameInstant(network.site().zone()).toLocalDate())
                .orElse(today);
        IndicatorFrames frames = frames(publication.evidence());
        return new PlaceScope(
                network,
                section,
                elsewhere,
                publication,
                frames,
                new Standings(frames.benchmarks(), publication.place().area()),
                parts.computeIfAbsent(
                        publication.evidence().observations(), o -> new FigureParts(publication.evidence())),
                frames.numbers(),
                words,
                folder,
                permanent,
                day);
    }

    /** What looks things up, on a site that has it. */
    private List<Output> search(Supplier<List<Output>> pages) {
        return network.site().has(SitePart.SEARCH) ? pages.get() : List.of();
    }

    private List<Output> compose(PlaceScope scope, Counterparts counterparts, NetworkScope own) {
        IndicatorCharts charts = new IndicatorCharts(
                scope.frames(),
                scope.numbers(),
                scope.words(),
                scope.network().site().notice());
        PlaceShell shell = new PlaceShell(scope, counterparts);
        List<Output> outputs = new ArrayList<>(OfflineCopy.of(
                scope,
                shell,
                () -> search(() -> SearchPages.compose(own, scope.publication(), scope.indicators(), scope.folder()))));
        BookletPage.compose(scope, shell).ifPresent(outputs::add);
        outputs.addAll(PlacePages.compose(scope, shell, charts, shared));
        RoadMapPage.compose(scope, shell, charts).ifPresent(outputs::add);
        PackPage.compose(scope, shell).ifPresent(outputs::add);
        return outputs;
    }

    /** The network's map, laid out once for all languages. */
    private synchronized TileMap tiles() {
        TileMap map = tiles.orElseGet(() -> main.map(m -> m.tiles().in(network)).orElseGet(() -> TileMap.of(network)));
        tiles = Optional.of(map);
        return map;
    }

    private IndicatorFrames frames(Evidence evidence) {
        return frames.computeIfAbsent(
                evidence.observations(),
                o -> main.map(m -> Objects.requireNonNull(m.frames.get(o)).in(evidence, words))
                        .orElseGet(() ->
                                new IndicatorFrames(new Benchmarks(evidence), new Numbers(evidence, words), words)));
    }
}
