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
import java.util.stream.Collectors;
import waymark.benchmark.Benchmarks;
import waymark.benchmark.Standings;
import waymark.edition.Manifest;
import waymark.edition.Publication;
import waymark.indicator.Evidence;
import waymark.indicator.Fingerprint;
import waymark.indicator.Indicator;
import waymark.indicator.Observations;
import waymark.language.Tongue;
import waymark.narrative.Narratives;
import waymark.network.Network;
import waymark.network.Outline;
import waymark.network.Section;
import waymark.network.SitePart;
import waymark.page.Addresses;
import waymark.page.Later;
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
import waymark.page.place.Recurring;
import waymark.page.roadmap.RoadMapPage;
import waymark.page.search.SearchPages;
import waymark.place.Place;
import waymark.search.Entry;

/**
 * Composes a site, piece by piece. Each piece is a pure function of the network; states of the evidence that several
 * publications share have one set of frames.
 */
public final class SitePages {
    /**
     * A part of the site that is composed by itself. All depend on the network's texts, the hub, the templates, the settings, the
     * day, and what an {@link Outline} tells of the places; one of a place depends on all sources of that place too. What else
     * a piece is handed it has to tell, so that nothing old stays.
     *
     * @param name no other piece has it
     * @param place the id of the place it is; nothing for the network's own pages
     * @param common whether every archive holds its outputs as well
     * @param figures a fingerprint of the working figures that it is handed, which follows from the tables and from what all
     *     pieces depend on
     * @param said a fingerprint of what else it is handed
     */
    public record Piece(
            String name,
            Optional<String> place,
            boolean common,
            Supplier<String> figures,
            Supplier<String> said,
            Consumer<Consumer<Output>> composer) {
        /** Composes the piece, handing each output on as soon as its publication is done. */
        public void compose(Consumer<Output> sink) {
            composer.accept(sink);
        }
    }

    /** Of a piece that is handed nothing of a kind. */
    private static String none() {
        return "";
    }

    /** A site in one language: its network by the names of that language, and its messages. */
    public record Version(Network network, Outline outline, Messages words) {
        public Version(Network network, Messages words) {
            this(network, Outline.of(network), words);
        }
    }

    private final Network whole;
    private final Network network;

    /** The outline without figures. */
    private final Network bare;

    private final Elsewhere elsewhere;
    private final FiguresTold told;
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
        this.bare = version.outline().withoutFigures();
        this.words = version.words();
        this.today = today;
        this.main = main;
        this.maps = main.map(m -> m.maps).orElseGet(GalleryMaps::new);
        this.shared = main.map(m -> m.shared).orElseGet(SharedFiles::new);
        this.elsewhere = new Elsewhere(network, frames(network.evidence()));
        this.told = new FiguresTold(network, frames(network.evidence()), elsewhere);
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
        Supplier<String> said =
                () -> languages.stream().map(p -> p.said().get()).collect(Collectors.joining(" "));
        return new Piece(first.name(), first.place(), first.common(), first.figures(), said, sink -> {
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
        NetworkScope own = withoutFigures();
        IndicatorFrames frames = frames(network.evidence());
        NetworkScope all = new NetworkScope(network, frames, frames.numbers(), words, today);
        pieces.add(new Piece("texts and hub", Optional.empty(), true, SitePages::none, SitePages::none, sink -> {
            NetworkPages.common(own).forEach(sink);
            HubPages.compose(own).forEach(sink);
        }));
        pieces.add(piece(
                "home",
                SitePages::none,
                sink -> NetworkPages.compose(own, tiles()).forEach(sink)));
        pieces.add(piece(
                "downloads",
                told::all,
                sink -> NetworkPages.downloads(all, shared).forEach(sink)));
        if (network.site().has(SitePart.COMPARISONS)) {
            across(pieces, all);
        }
        pieces.add(search(own));
        pieces.add(piece("pairs", told::newest, sink -> PairPages.compose(all, sink)));
        pieces.add(piece(
                "gallery",
                SitePages::none,
                sink -> GalleryPages.compose(bare, words, maps).forEach(sink)));
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
                    List<PlaceScope> anew =
                            scopes.stream().map(PlaceScope::anew).toList();
                    Counterparts counterparts = Counterparts.of(anew);
                    anew.forEach(s -> compose(s, counterparts, own).forEach(sink));
                }));
            }
        }
        return pieces;
    }

    /** What the network's pages without figures are composed from. */
    private NetworkScope withoutFigures() {
        Numbers numbers = new Numbers(bare.evidence(), words);
        return new NetworkScope(
                bare, new IndicatorFrames(new Benchmarks(bare.evidence()), numbers, words), numbers, words, today);
    }

    /** A piece for each indicator across all places, and one for the themes. */
    private void across(List<Piece> pieces, NetworkScope all) {
        Later<AcrossPages> across = Later.of(() -> new AcrossPages(all, tiles()));
        for (Indicator indicator : network.evidence().catalogue().indicators()) {
            pieces.add(piece(
                    "indicator " + indicator.id(),
                    () -> told.across(indicator),
                    sink -> across.get().of(indicator).forEach(sink)));
        }
        pieces.add(piece("themes", told::newest, sink -> across.get().themes().forEach(sink)));
    }

    /** What looks things up, which is handed all that there is to find. */
    private Piece search(NetworkScope own) {
        Later<List<Entry>> entries = Later.of(() -> SearchPages.entries(whole, words));
        Supplier<String> said = () -> network.site().has(SitePart.SEARCH)
                ? new Fingerprint().text(entries.get().toString()).told()
                : "";
        return new Piece(
                "search",
                Optional.empty(),
                false,
                SitePages::none,
                said,
                sink -> search(() -> SearchPages.compose(own, entries.get())).forEach(sink));
    }

    /** Pages of the network that no archive holds. */
    private static Piece piece(String name, Supplier<String> figures, Consumer<Consumer<Output>> pages) {
        return new Piece(name, Optional.empty(), false, figures, SitePages::none, pages);
    }

    /** All pages of a place, and the style sheet with its accent. */
    private Piece piece(Section section, Consumer<Consumer<Output>> pages) {
        Place place = section.place();
        Supplier<String> figures = () -> told.of(place);
        return new Piece("place " + place.id(), Optional.of(place.id()), false, figures, SitePages::none, sink -> {
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
                bare,
                section,
                elsewhere,
                publication,
                frames,
                new Recurring(
                        publication,
                        new Standings(frames.benchmarks(), publication.place().area())),
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
