package waymark.page.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.benchmark.Standing;
import waymark.indicator.Comparator;
import waymark.indicator.Indicator;
import waymark.indicator.Observation;
import waymark.indicator.Series;
import waymark.indicator.Theme;
import waymark.network.SitePart;
import waymark.page.Addresses;
import waymark.page.Here;
import waymark.page.Later;
import waymark.page.Link;
import waymark.page.Markup;
import waymark.page.Messages;
import waymark.page.Output;
import waymark.page.Shell;
import waymark.page.breakdown.BreakdownSections;
import waymark.page.indicator.IndicatorCharts;
import waymark.page.indicator.IndicatorFacts;
import waymark.page.indicator.Timeline;
import waymark.page.linked.Dataset;
import waymark.page.linked.JsonLd;
import waymark.page.part.TableText;
import waymark.place.Area;

/** Composes a page for each indicator of a publication, and the list of them. */
final class IndicatorPages {
    private final PlaceScope scope;
    private final PlaceShell shell;
    private final IndicatorCharts charts;
    private final Messages words;
    private final Later<Markup> siblings = Later.of(this::siblings);
    private final Later<OtherPlaces> others;

    IndicatorPages(PlaceScope scope, PlaceShell shell, IndicatorCharts charts) {
        this.scope = scope;
        this.shell = shell;
        this.charts = charts;
        this.words = scope.words();
        this.others = Later.of(() -> new OtherPlaces(scope));
    }

    List<Output> compose() {
        List<Output> pages = new ArrayList<>();
        for (Theme theme : scope.evidence().catalogue().themes()) {
            List<Indicator> indicators = scope.indicators(theme);
            for (int i = 0; i < indicators.size(); i++) {
                Optional<Indicator> before = i == 0 ? Optional.empty() : Optional.of(indicators.get(i - 1));
                Optional<Indicator> after =
                        i + 1 == indicators.size() ? Optional.empty() : Optional.of(indicators.get(i + 1));
                pages.add(page(indicators.get(i), theme, before, after));
            }
        }
        if (!pages.isEmpty() && scope.has(SitePart.THEMES)) {
            pages.add(list());
        }
        return pages;
    }

    private Output page(Indicator indicator, Theme theme, Optional<Indicator> before, Optional<Indicator> after) {
        Here here = Here.of(scope.network().site(), scope.indicatorPage(indicator));
        Area area = scope.place().area();
        Optional<Series> series = scope.standings().series(indicator);
        Optional<Standing> standing = scope.standing(indicator);
        String title =
                words.text("indicator.title", indicator.title(), scope.place().name());
        List<Link> crumbs = new ArrayList<>(
                List.of(new Link(here.to(scope.home()), scope.place().name())));
        if (scope.has(SitePart.THEMES)) {
            crumbs.add(new Link(here.to(Addresses.theme(scope.folder(), theme.id())), theme.title()));
        }
        IndicatorView view = new IndicatorView(
                shell(here, title, indicator, crumbs),
                crumbs,
                indicator.title(),
                lead(indicator),
                shell.fingerpost(here, remark(indicator, standing)),
                RoadMapLinks.promises(scope, here, indicator),
                Later.of(() -> RoadMapLinks.doing(scope, here, indicator)),
                series.map(s -> charts.trend(indicator, area, s, standing, against(indicator, s, standing))
                        .comparing(others(here, indicator, s))),
                notes(standing),
                standing.flatMap(s -> charts.strip(s, area)),
                Later.of(() -> others.get().of(here, indicator, charts.sources().of(indicator, List.of()))),
                Later.of(() -> BreakdownSections.of(
                        scope.frames(),
                        words,
                        indicator,
                        area,
                        source(indicator, standing),
                        charts.sources().of(indicator, List.of()))),
                across(here, indicator),
                Later.of(() -> IndicatorFacts.of(
                        indicator, scope.evidence().comparators(), this::name, scope.benchmarks(), words)),
                takeAway(here, indicator),
                theme.title(),
                before.map(i -> new Link(here.to(scope.indicatorPage(i)), i.title())),
                after.map(i -> new Link(here.to(scope.indicatorPage(i)), i.title())),
                siblings);
        return new Output.Page(here.path(), scope.owner(), "page/indicator.ftlh", view);
    }

    /** The way to the other places' lines, where they fit into this chart: not at an edition's own address. */
    private String others(Here here, Indicator indicator, Series own) {
        boolean fit = scope.has(SitePart.COMPARISONS)
                && !scope.permanent()
                && own.latestKnown().isPresent();
        return fit && scope.elsewhere().compares(indicator, scope.frames())
                ? here.to(Addresses.compare(indicator.id()))
                : "";
    }

    /** The shell of an indicator's page, which is where its figures may be taken from. */
    private Shell shell(Here here, String title, Indicator indicator, List<Link> crumbs) {
        Area area = scope.place().area();
        return new JsonLd(
                        scope.network().site(),
                        here,
                        shell.around(here, title, indicator.definition(), PlaceShell.Tab.INDICATORS))
                .trail(crumbs, indicator.title())
                .dataset(() -> new Dataset(
                        title,
                        indicator.definition(),
                        List.of(indicator),
                        Dataset.coverage(scope.evidence(), List.of(indicator), List.of(area)),
                        Optional.of(area),
                        scope.has(SitePart.DOWNLOADS) ? List.of(DataPages.file(scope, indicator)) : List.of(),
                        scope.publication().edition()))
                .shell();
    }

    /** The list of all indicators is the same on each of their pages, which stand beside each other. */
    private Markup siblings() {
        StringBuilder items = new StringBuilder();
        Here here = Here.of(scope.network().site(), Addresses.indicator(scope.folder(), "-"));
        for (Indicator i : scope.indicators()) {
            items.append("<li><a href=\"")
                    .append(here.to(scope.indicatorPage(i)))
                    .append("\">");
            items.append(TableText.escape(i.title())).append("</a></li>");
        }
        return new Markup(items.toString());
    }

    private List<Link> takeAway(Here here, Indicator indicator) {
        return scope.has(SitePart.DOWNLOADS)
                ? List.of(new Link(
                        here.to(DataPages.file(scope, indicator)),
                        words.text(
                                "data.indicator-file",
                                indicator.title(),
                                scope.place().name()),
                        words.text("data.csv")))
                : List.of();
    }

    /** A comparator by its own area's name: a region is called by its name. */
    private String name(Comparator comparator) {
        return comparator
                .areaFor(scope.place().area(), scope.evidence().areas())
                .map(Area::name)
                .orElse(comparator.name());
    }

    private Link across(Here here, Indicator indicator) {
        boolean known = scope.has(SitePart.COMPARISONS)
                && scope.network()
                        .evidence()
                        .catalogue()
                        .indicator(indicator.id())
                        .isPresent();
        return known
                ? new Link(here.to(Addresses.across(indicator.id())), words.text("indicator.across"))
                : new Link("", "");
    }

    private Markup lead(Indicator indicator) {
        return scope.finding(indicator)
                .map(f -> charts.sentences().lead(f, scope.place().name()))
                .orElseGet(() -> words.markup(
                        scope.evidence().series(indicator, scope.place().area()).isPresent()
                                ? "finding.lead-none"
                                : "finding.lead-parts",
                        indicator.title(),
                        scope.place().name()));
    }

    /** The source of the breakdowns, with the benchmark that their parts are compared with. */
    private String source(Indicator indicator, Optional<Standing> standing) {
        return charts.sources()
                .of(indicator, standing.flatMap(Standing::benchmark).stream().toList());
    }

    private String remark(Indicator indicator, Optional<Standing> standing) {
        String period = standing.map(s -> words.period(s.latest().period())).orElse("");
        String next = indicator
                .source()
                .nextRelease()
                .map(d -> words.text("indicator.next-release", words.day(d)))
                .orElse("");
        return period.isEmpty() || next.isEmpty() ? period + next : period + ", " + next;
    }

    private List<Standing.Against> against(Indicator indicator, Series series, Optional<Standing> standing) {
        if (standing.isPresent()) {
            return standing.get().against();
        }
        Optional<Observation> any = series.observations().stream().findFirst();
        return any.map(o -> scope.benchmarks().against(indicator, scope.place().area(), o))
                .orElse(List.of());
    }

    private List<String> notes(Optional<Standing> standing) {
        List<String> notes = new ArrayList<>();
        standing.ifPresent(s -> notes.add(charts.sentences().trendNote(s)));
        standing.flatMap(Standing::unknownSince)
                .ifPresent(o -> notes.add(words.text(
                        "note.unknown-since", words.period(o.period()), words.text(Timeline.reason(o.figure())))));
        standing.map(Standing::latest)
                .filter(o -> o.figure().has(waymark.indicator.Symbol.PROVISIONAL))
                .ifPresent(o -> notes.add(words.text("note.provisional", words.period(o.period()))));
        standing.flatMap(Standing::benchmark)
                .filter(a -> a.comparison() instanceof waymark.benchmark.Comparison.Unjudged)
                .ifPresent(a -> notes.add(words.text("note.no-interval")));
        standing.map(Standing::series).filter(Series::isRolling).ifPresent(s -> notes.add(words.text("note.rolling")));
        standing.flatMap(Standing::benchmark)
                .filter(a -> a.observation().isEmpty())
                .ifPresent(
                        a -> notes.add(words.text("note.no-benchmark", a.area().name())));
        return notes;
    }

    private Output list() {
        Here here = Here.of(scope.network().site(), scope.folder() + "indicators/index.html");
        String title = words.text("indicators.title", scope.place().name());
        ThemeView view = new ThemeView(
                shell.below(
                        here,
                        title,
                        title,
                        PlaceShell.Tab.INDICATORS,
                        List.of(new Link(here.to(scope.home()), scope.place().name()))),
                List.of(new Link(here.to(scope.home()), scope.place().name())),
                words.text("indicators.heading"),
                words.text("indicators.lead", scope.indicators().size(), scope.benchmarkName()),
                shell.fingerpost(here, ""),
                Optional.empty(),
                "",
                Profile.of(scope, here, scope.evidence().catalogue().themes()),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        return new Output.Page(here.path(), scope.owner(), "page/theme.ftlh", view);
    }
}
