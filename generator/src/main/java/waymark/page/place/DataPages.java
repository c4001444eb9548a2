package waymark.page.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.indicator.Group;
import waymark.indicator.GroupSeries;
import waymark.indicator.Indicator;
import waymark.indicator.Theme;
import waymark.page.Here;
import waymark.page.Link;
import waymark.page.Messages;
import waymark.page.Output;
import waymark.page.Shell;
import waymark.page.download.Columns;
import waymark.page.download.DownloadView;
import waymark.page.download.FigureJson;
import waymark.page.download.FigureTable;
import waymark.page.download.Imprint;
import waymark.page.download.Listed;
import waymark.page.download.PackageDescription;
import waymark.page.download.SharedFiles;
import waymark.page.download.SourceView;
import waymark.page.download.Table;
import waymark.page.download.WebDescription;
import waymark.page.linked.Dataset;
import waymark.page.linked.JsonLd;
import waymark.place.Area;

/** Composes the downloads of a publication: its figures with its comparators', and the page that lists them. */
final class DataPages {
    private static final String WEB = ".csv" + WebDescription.ENDING;

    private final PlaceScope scope;
    private final SharedFiles shared;
    private final PlaceShell shell;
    private final Messages words;
    private final List<Area> areas;

    DataPages(PlaceScope scope, PlaceShell shell, SharedFiles shared) {
        this.scope = scope;
        this.shared = shared;
        this.shell = shell;
        this.words = scope.words();
        this.areas = areas(scope);
    }

    /** Where the figures of one indicator lie. */
    static String file(PlaceScope scope, Indicator indicator) {
        return scope.folder() + "indicators/" + indicator.id() + "/"
                + scope.place().id() + "-" + indicator.id() + ".csv";
    }

    private String file(String ending) {
        return scope.folder() + "data/" + scope.place().id() + ending;
    }

    /** The page, and in the main language the files that pages of all languages list. */
    List<Output> compose() {
        List<Output> outputs = new ArrayList<>();
        if (scope.network().site().tongue().isMain()) {
            outputs.addAll(files());
        }
        outputs.add(page());
        return outputs;
    }

    private List<Output> files() {
        FigureTable all = new FigureTable();
        List<Table> described = new ArrayList<>();
        Columns columns = new Columns(words);
        for (Indicator indicator : scope.indicators()) {
            FigureTable own = figures(indicator);
            all.add(own);
            described.add(own.at(file(scope, indicator), indicator.id(), title(indicator), columns));
        }
        Table whole = all.at(file(".csv"), "figures", title(), columns);
        described.add(0, whole);
        Table definitions = scope.parts().definitions(definitions(), scope.indicators(), words);
        Imprint imprint = imprint();
        Output.File json = file(file(".json"), FigureJson.of(imprint, all));
        Output.File web = file(file(WEB), WebDescription.of(imprint, described));
        PackageDescription.Other other = new PackageDescription.Other(
                json.path(), "json", whole.title(), "json", "application/json", json.bytes().length);
        Output.File set = file(
                scope.folder() + PackageDescription.FILE,
                PackageDescription.of(scope.folder(), imprint, List.of(whole, definitions), List.of(other), ""));
        List<Output> outputs = new ArrayList<>();
        for (Table table : described) {
            shared.add(table);
            outputs.add(file(table.path(), table.bytes()));
        }
        shared.add(definitions);
        outputs.add(file(definitions.path(), definitions.bytes()));
        outputs.add(file(definitions.path() + WebDescription.ENDING, WebDescription.of(imprint, definitions)));
        for (Output.File file : List.of(json, web, set)) {
            shared.add(file);
            outputs.add(file);
        }
        return outputs;
    }

    private String title() {
        return words.text("data.place-file", scope.place().name());
    }

    private String title(Indicator indicator) {
        return words.text(
                "data.indicator-file", indicator.title(), scope.place().name());
    }

    private String definitions() {
        return scope.folder() + "data/indicators.csv";
    }

    private Output.File file(String path, byte[] bytes) {
        return new Output.File(path, scope.owner(), bytes);
    }

    private Imprint imprint() {
        String id = scope.place().id();
        return Imprint.of(
                scope.network().site(),
                scope.publication().edition().map(m -> id + "-" + m.id()).orElse(id),
                words.text("data.title", scope.place().name()),
                words.text("data.lead"),
                scope.publication().edition());
    }

    /** The place's figures, then those of the areas it is compared with, of their breakdowns what the place has too. */
    private FigureTable figures(Indicator indicator) {
        Area place = scope.place().area();
        Set<Group> groups = scope.evidence().observations().breakdowns(indicator.id(), place.code()).stream()
                .map(GroupSeries::group)
                .collect(Collectors.toSet());
        FigureTable table = new FigureTable();
        table.add(scope.parts().of(indicator, place));
        areas.forEach(area -> table.add(scope.parts().shared(indicator, area, groups::contains)));
        return table;
    }

    /** The areas that the place is compared with. */
    private static List<Area> areas(PlaceScope scope) {
        Area place = scope.place().area();
        return scope.evidence().comparators().stream()
                .flatMap(c -> c.areaFor(place, scope.evidence().areas()).stream())
                .filter(a -> !a.equals(place) && scope.evidence().isRedistributed(a))
                .distinct()
                .toList();
    }

    /** The page that lists all of it. */
    private Output page() {
        Here here = Here.of(scope.network().site(), scope.folder() + "data/index.html");
        List<DataView.Group> groups = new ArrayList<>(List.of(all(here)));
        for (Theme theme : scope.evidence().catalogue().themes()) {
            List<DownloadView> tables =
                    scope.indicators(theme).stream().map(i -> single(here, i)).toList();
            if (!tables.isEmpty()) {
                groups.add(new DataView.Group(theme.title(), tables));
            }
        }
        String title = words.text("data.title", scope.place().name());
        DataView view = new DataView(
                told(here, title),
                List.of(new Link(here.to(scope.home()), scope.place().name())),
                words.text("data.heading"),
                words.text("data.lead"),
                groups,
                SourceView.of(scope.indicators(), words),
                notes());
        return new Output.Page(here.path(), scope.owner(), "page/data.ftlh", view);
    }

    private Shell told(Here here, String title) {
        Area area = scope.place().area();
        return new JsonLd(
                        scope.network().site(),
                        here,
                        shell.around(here, title, words.text("data.lead"), PlaceShell.Tab.DATA))
                .trail(List.of(new Link(here.to(scope.home()), scope.place().name())), words.text("data.heading"))
                .dataset(() -> new Dataset(
                        title,
                        words.text("data.lead"),
                        scope.indicators(),
                        Dataset.coverage(scope.evidence(), scope.indicators(), List.of(area)),
                        Optional.of(area),
                        List.of(file(".csv"), file(".json")),
                        scope.publication().edition()))
                .shell();
    }

    private DataView.Group all(Here here) {
        Link json = link(here, file(".json"), "data.json");
        return new DataView.Group(
                words.text("data.all"),
                List.of(
                        DownloadView.of(here, shared.get(file(".csv"), title()), Optional.of(json), words),
                        DownloadView.of(here, shared.get(definitions(), words.text("data.indicators-file")), words),
                        new DownloadView(
                                words.text("data.descriptions"),
                                List.of(
                                        link(here, file(WEB), "data.csvw"),
                                        link(here, scope.folder() + PackageDescription.FILE, "data.package")),
                                words.text("data.descriptions-about"))));
    }

    private DownloadView single(Here here, Indicator indicator) {
        Listed table = shared.get(file(scope, indicator), indicator.title());
        return DownloadView.of(here, table, words);
    }

    private Link link(Here here, String path, String key) {
        return DownloadView.file(here, shared.get(path, ""), words.text(key), words);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(
                List.of(words.text("data.columns"), words.text("data.missing"), words.text("data.safe")));
        String notice = scope.network().site().notice();
        if (!notice.isEmpty()) {
            notes.add(notice);
        }
        return notes;
    }
}
