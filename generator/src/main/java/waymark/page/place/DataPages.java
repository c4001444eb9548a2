package waymark.page.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import waymark.page.download.DefinitionTables;
import waymark.page.download.DownloadView;
import waymark.page.download.FigureJson;
import waymark.page.download.FigureTable;
import waymark.page.download.Imprint;
import waymark.page.download.PackageDescription;
import waymark.page.download.SourceView;
import waymark.page.download.Table;
import waymark.page.download.WebDescription;
import waymark.page.linked.Dataset;
import waymark.page.linked.JsonLd;
import waymark.place.Area;

/** Composes the downloads of a publication: its figures with its comparators', and the page that lists them. */
final class DataPages {
    private final PlaceScope scope;
    private final PlaceShell shell;
    private final Messages words;

    DataPages(PlaceScope scope, PlaceShell shell) {
        this.scope = scope;
        this.shell = shell;
        this.words = scope.words();
    }

    /** Where the figures of one indicator lie. */
    static String file(PlaceScope scope, Indicator indicator) {
        return scope.folder() + "indicators/" + indicator.id() + "/"
                + scope.place().id() + "-" + indicator.id() + ".csv";
    }

    private String file(String ending) {
        return scope.folder() + "data/" + scope.place().id() + ending;
    }

    List<Output> compose() {
        FigureTable all = new FigureTable();
        Map<String, Table> single = new LinkedHashMap<>();
        for (Indicator indicator : scope.indicators()) {
            FigureTable own = figures(indicator);
            all.add(own);
            String title = words.text(
                    "data.indicator-file", indicator.title(), scope.place().name());
            single.put(indicator.id(), own.at(file(scope, indicator), indicator.id(), title, words));
        }
        String name = scope.place().name();
        Table whole = all.at(file(".csv"), "figures", words.text("data.place-file", name), words);
        Table definitions =
                DefinitionTables.indicators(scope.folder() + "data/indicators.csv", scope.indicators(), words);
        Imprint imprint = imprint();
        List<Table> described = new ArrayList<>(List.of(whole));
        described.addAll(single.values());
        Output.File json = file(file(".json"), FigureJson.of(imprint, all));
        Output.File web = file(whole.path() + WebDescription.ENDING, WebDescription.of(imprint, described));
        PackageDescription.Other other = new PackageDescription.Other(
                json.path(), "json", whole.title(), "json", "application/json", json.bytes().length);
        Output.File set = file(
                scope.folder() + PackageDescription.FILE,
                PackageDescription.of(scope.folder(), imprint, List.of(whole, definitions), List.of(other), ""));
        List<Output> outputs = new ArrayList<>();
        described.forEach(t -> outputs.add(file(t.path(), t.bytes())));
        outputs.add(file(definitions.path(), definitions.bytes()));
        outputs.add(file(definitions.path() + WebDescription.ENDING, WebDescription.of(imprint, definitions)));
        outputs.addAll(List.of(json, web, set, page(whole, definitions, single, List.of(json, web, set))));
        return outputs;
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
        areas().forEach(area -> table.add(scope.evidence(), indicator, area, groups::contains));
        return table;
    }

    /** The place, then the areas it is compared with. */
    private List<Area> areas() {
        List<Area> areas = new ArrayList<>(List.of(scope.place().area()));
        scope.evidence().comparators().stream()
                .flatMap(c -> c.areaFor(scope.place().area(), scope.evidence().areas()).stream())
                .filter(scope.evidence()::isRedistributed)
                .forEach(areas::add);
        return areas.stream().distinct().toList();
    }

    /** The page that lists all of it; the files are the JSON and the two descriptions. */
    private Output page(Table whole, Table definitions, Map<String, Table> single, List<Output.File> files) {
        Here here = Here.of(scope.network().site(), scope.folder() + "data/index.html");
        List<DataView.Group> groups = new ArrayList<>();
        groups.add(new DataView.Group(
                words.text("data.all"),
                List.of(
                        DownloadView.of(here, whole, Optional.of(link(here, files.get(0), "data.json")), words),
                        DownloadView.of(here, definitions, words),
                        new DownloadView(
                                words.text("data.descriptions"),
                                List.of(
                                        link(here, files.get(1), "data.csvw"),
                                        link(here, files.get(2), "data.package")),
                                words.text("data.descriptions-about")))));
        for (Theme theme : scope.evidence().catalogue().themes()) {
            List<DownloadView> tables = scope.indicators(theme).stream()
                    .flatMap(i -> Optional.ofNullable(single.get(i.id())).stream()
                            .map(t -> new DownloadView(
                                    i.title(),
                                    DownloadView.of(here, t, words).formats(),
                                    words.text("data.rows", t.rows()))))
                    .toList();
            if (!tables.isEmpty()) {
                groups.add(new DataView.Group(theme.title(), tables));
            }
        }
        String title = words.text("data.title", scope.place().name());
        DataView view = new DataView(
                told(here, title, whole, files.get(0)),
                List.of(new Link(here.to(scope.home()), scope.place().name())),
                words.text("data.heading"),
                words.text("data.lead"),
                groups,
                SourceView.of(scope.indicators(), words),
                notes());
        return new Output.Page(here.path(), scope.owner(), "page/data.ftlh", view);
    }

    private Shell told(Here here, String title, Table whole, Output.File json) {
        Area area = scope.place().area();
        return new JsonLd(
                        scope.network().site(),
                        here,
                        shell.around(here, title, words.text("data.lead"), PlaceShell.Tab.DATA))
                .trail(List.of(new Link(here.to(scope.home()), scope.place().name())), words.text("data.heading"))
                .dataset(new Dataset(
                        title,
                        words.text("data.lead"),
                        scope.indicators(),
                        Dataset.coverage(scope.evidence(), scope.indicators(), List.of(area)),
                        Optional.of(area),
                        List.of(whole.path(), json.path()),
                        scope.publication().edition()))
                .shell();
    }

    private Link link(Here here, Output.File file, String key) {
        return DownloadView.file(here, file.path(), words.text(key), file.bytes().length, words);
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
