package waymark.page.across;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import waymark.benchmark.Benchmarks;
import waymark.chart.ValueAxis;
import waymark.indicator.Catalogue;
import waymark.indicator.Indicator;
import waymark.indicator.Theme;
import waymark.network.Network;
import waymark.network.Section;
import waymark.network.SitePart;
import waymark.page.Addresses;
import waymark.page.Here;
import waymark.page.Link;
import waymark.page.Messages;
import waymark.page.Output;
import waymark.page.Shell;
import waymark.page.Shells;
import waymark.page.indicator.AxisNumbers;
import waymark.page.indicator.Chance;
import waymark.page.indicator.IndicatorCharts;
import waymark.page.indicator.IndicatorFacts;
import waymark.page.linked.Dataset;
import waymark.page.linked.JsonLd;
import waymark.page.network.CataloguePages;
import waymark.page.network.NetworkScope;
import waymark.page.network.PairLink;
import waymark.page.network.TileMap;
import waymark.place.Place;

/** Composes a page for each indicator and each theme across all places: a pure function of its arguments. */
public final class AcrossPages {
    private final NetworkScope scope;
    private final Network network;
    private final TileMap tiles;
    private final Messages words;
    private final IndicatorCharts charts;
    private final Map<String, Section> sections = new HashMap<>();
    private final Map<String, AcrossFigures> figures = new ConcurrentHashMap<>();

    public AcrossPages(NetworkScope scope, TileMap tiles) {
        this.scope = scope;
        this.network = scope.network();
        this.tiles = tiles;
        this.words = scope.words();
        this.charts = new IndicatorCharts(
                scope.frames(), scope.numbers(), words, network.site().notice());
        network.sections().forEach(s -> sections.put(s.place().id(), s));
    }

    /** The page of an indicator, and the lines of all places for it. */
    public List<Output> of(Indicator indicator) {
        List<Output> outputs = new ArrayList<>();
        Catalogue catalogue = network.evidence().catalogue();
        catalogue.theme(indicator.theme()).ifPresent(theme -> {
            List<Indicator> indicators = catalogue.of(theme);
            int i = indicators.indexOf(indicator);
            outputs.add(page(
                    indicator,
                    theme,
                    i == 0 ? Optional.empty() : Optional.of(indicators.get(i - 1)),
                    i + 1 == indicators.size() ? Optional.empty() : Optional.of(indicators.get(i + 1))));
        });
        CompareLines.of(scope, charts, indicator).ifPresent(outputs::add);
        return outputs;
    }

    /** The pages of all themes. */
    public List<Output> themes() {
        return new ThemePages(scope, this).compose();
    }

    /** The newest figures of an indicator that most places have, put in order once. */
    AcrossFigures figures(Indicator indicator) {
        return figures.computeIfAbsent(
                indicator.id(), id -> AcrossFigures.newest(scope.frames().benchmarks(), indicator));
    }

    /** The sentences about them. */
    AcrossText text(AcrossFigures figures) {
        return new AcrossText(
                scope, figures, figures.period().map(words::period).orElse(""));
    }

    Optional<Section> section(Place place) {
        return Optional.ofNullable(sections.get(place.id()));
    }

    /** An indicator across all places of a network, by itself. */
    public static AcrossView view(NetworkScope scope, Indicator indicator, TileMap tiles) {
        Theme theme =
                scope.network().evidence().catalogue().theme(indicator.theme()).orElseThrow();
        return new AcrossPages(scope, tiles).view(indicator, theme, Optional.empty(), Optional.empty());
    }

    /** The rug of a theme by itself, its headings leading to one address. */
    public static Optional<Rug> rug(NetworkScope scope, Theme theme, String href, TileMap tiles) {
        AcrossPages pages = new AcrossPages(scope, tiles);
        List<AcrossFigures> columns = scope.network().evidence().catalogue().of(theme).stream()
                .map(pages::figures)
                .toList();
        return new RugPage(scope, columns, pages.text(columns.get(0)).benchmark())
                .rug(
                        columns.stream()
                                .map(c -> new Link(
                                        href,
                                        c.indicator().title(),
                                        pages.text(c).period()))
                                .toList(),
                        place -> Optional.empty());
    }

    private Output page(Indicator indicator, Theme theme, Optional<Indicator> before, Optional<Indicator> after) {
        return new Output.Page(
                Addresses.across(indicator.id()),
                "the indicator " + indicator.id(),
                "page/across.ftlh",
                view(indicator, theme, before, after));
    }

    private AcrossView view(Indicator indicator, Theme theme, Optional<Indicator> before, Optional<Indicator> after) {
        Here here = Here.of(network.site(), Addresses.across(indicator.id()));
        Benchmarks benchmarks = scope.frames().benchmarks();
        AcrossFigures figures = figures(indicator);
        AcrossText text = text(figures);
        Map<String, Link> links = new HashMap<>();
        AcrossRows.Names names = place -> links.computeIfAbsent(place.id(), id -> name(here, indicator, place));
        AcrossRows rows = new AcrossRows(figures, names, scope.numbers(), words);
        ValueAxis axis = figures.axis();
        String source = source(indicator, figures);
        String bare = charts.sources().ofAll(indicator, Optional.empty());
        List<Link> crumbs = List.of(
                new Link(here.to(Addresses.INDICATORS), words.text("catalogue.title")),
                new Link(here.to(Addresses.theme("", theme.id())), theme.title()));
        return new AcrossView(
                shell(here, indicator, crumbs),
                crumbs,
                indicator.title(),
                text.lead(indicator, figures.places()),
                new AcrossTiles(figures, names, scope.numbers(), words)
                        .of(tiles, where(figures, text), text.tiles(), rows.key(), figures.rated() ? source : bare),
                AcrossFifths.of(figures, !figures.rated() && !tiles.isEmpty(), bare, scope.numbers(), words),
                AcrossImproved.of(benchmarks, indicator, names, bare, scope.numbers(), words),
                rows.key(),
                text.caption(),
                text.sub(),
                figures.intervals(),
                figures.rated(),
                new AxisNumbers(words).end(indicator, axis, axis.low()),
                new AxisNumbers(words).end(indicator, axis, axis.high()),
                text.benchmark(),
                rows.markup(),
                rows.symbols(),
                source,
                text.remark(),
                PairLink.of(network, here, words),
                IndicatorFacts.of(indicator, network.evidence().comparators(), AcrossPages::name, benchmarks, words),
                takeAway(here, indicator),
                before.map(i -> new Link(here.to(Addresses.across(i.id())), i.title())),
                after.map(i -> new Link(here.to(Addresses.across(i.id())), i.title())),
                theme.title());
    }

    private List<Link> takeAway(Here here, Indicator indicator) {
        return network.site().has(SitePart.DOWNLOADS)
                ? List.of(new Link(
                        here.to(CataloguePages.fileAddress(indicator)),
                        words.text("data.across-file", indicator.title()),
                        words.text("data.csv")))
                : List.of();
    }

    /** What the map says: where places stand out, or else what all places together are. */
    private String where(AcrossFigures figures, AcrossText text) {
        return new AcrossWhere(network.evidence(), figures, words)
                .sentence(text.benchmark())
                .orElseGet(text::caption);
    }

    /** A place's name, which leads to its page of the indicator where it has one. */
    private Link name(Here here, Indicator indicator, Place place) {
        String href = Optional.ofNullable(sections.get(place.id()))
                .filter(s -> s.shows(indicator.id()))
                .map(s -> here.to(Addresses.indicator(Addresses.place(place.id()), indicator.id())))
                .orElse("");
        return new Link(href, place.name());
    }

    /** How a comparator is called where there are many places: a parent by what it is. */
    private static String name(waymark.indicator.Comparator comparator) {
        return comparator.choice() instanceof waymark.indicator.Comparator.ParentOfType
                ? comparator.name().toLowerCase(Locale.UK)
                : comparator.name();
    }

    private String source(Indicator indicator, AcrossFigures figures) {
        int rated =
                figures.ratings().values().stream().mapToInt(Integer::intValue).sum();
        String base = charts.sources()
                .ofAll(
                        indicator,
                        rated == 0 ? Optional.empty() : network.evidence().benchmark());
        return rated == 0 ? base : words.text("across.chance", rated, Chance.of(rated, words)) + " " + base;
    }

    private Shell shell(Here here, Indicator indicator, List<Link> crumbs) {
        String csv = CataloguePages.fileAddress(indicator);
        return new JsonLd(
                        network.site(),
                        here,
                        scope.shells()
                                .network(
                                        here,
                                        indicator.title(),
                                        indicator.definition(),
                                        Optional.of(Shells.Section.THEMES)))
                .trail(crumbs, indicator.title())
                .dataset(() -> new Dataset(
                        words.text("data.across-file", indicator.title()),
                        indicator.definition(),
                        List.of(indicator),
                        Dataset.coverage(
                                network.evidence(),
                                List.of(indicator),
                                network.evidence().areas().all()),
                        Optional.empty(),
                        network.site().has(SitePart.DOWNLOADS)
                                ? List.of(csv, csv.replaceFirst("csv$", "json"))
                                : List.of(),
                        Optional.empty()))
                .shell();
    }
}
