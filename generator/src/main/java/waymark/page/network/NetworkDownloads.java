package waymark.page.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.indicator.Evidence;
import waymark.indicator.Indicator;
import waymark.indicator.Theme;
import waymark.page.Addresses;
import waymark.page.Here;
import waymark.page.Link;
import waymark.page.Messages;
import waymark.page.Output;
import waymark.page.Shells;
import waymark.page.download.Columns;
import waymark.page.download.DefinitionTables;
import waymark.page.download.DownloadView;
import waymark.page.download.FigureJson;
import waymark.page.download.FigureParts;
import waymark.page.download.FigureTable;
import waymark.page.download.Imprint;
import waymark.page.download.PackageDescription;
import waymark.page.download.SharedFiles;
import waymark.page.download.SourceView;
import waymark.page.download.Table;
import waymark.page.download.WebDescription;
import waymark.page.place.DataView;

/** Composes the downloads of the network: each indicator for all areas, what describes them, and the page that lists them. */
final class NetworkDownloads {
    private static final String DATA = "the network's data";

    private static final String LIST = "data/indicators.csv";
    private static final String AREAS = "data/areas.csv";

    private final NetworkScope scope;
    private final SharedFiles shared;
    private final Evidence evidence;
    private final FigureParts parts;
    private final Columns columns;
    private final Messages words;
    private final Here here;
    private final List<Output> outputs = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<PackageDescription.Other> others = new ArrayList<>();

    NetworkDownloads(NetworkScope scope, SharedFiles shared) {
        this.scope = scope;
        this.shared = shared;
        this.evidence = scope.network().evidence();
        this.parts = new FigureParts(evidence);
        this.columns = new Columns(scope.words());
        this.words = scope.words();
        this.here = Here.of(scope.network().site(), Addresses.DATA);
    }

    /** The page, and in the main language the files that pages of all languages list. */
    List<Output> compose() {
        if (scope.network().site().tongue().isMain()) {
            evidence.catalogue()
                    .themes()
                    .forEach(t -> evidence.catalogue().of(t).forEach(this::write));
            lists();
        }
        List<DataView.Group> groups = new ArrayList<>(List.of(definitions()));
        for (Theme theme : evidence.catalogue().themes()) {
            List<DownloadView> files =
                    evidence.catalogue().of(theme).stream().map(this::files).toList();
            if (!files.isEmpty()) {
                groups.add(new DataView.Group(theme.title(), files));
            }
        }
        outputs.add(page(groups));
        return outputs;
    }

    /** The lists of indicators and areas, and what describes all tables together. */
    private void lists() {
        for (Table list : List.of(
                DefinitionTables.indicators(LIST, evidence.catalogue().indicators(), words),
                DefinitionTables.areas(AREAS, evidence, words))) {
            tables.add(list);
            shared.add(list);
            add(DATA, list.path(), list.bytes());
            add(
                    DATA,
                    list.path() + WebDescription.ENDING,
                    WebDescription.of(imprint(list.name(), list.title(), words.text("data.network-lead")), list));
        }
        add(
                DATA,
                PackageDescription.FILE,
                PackageDescription.of(
                        "",
                        imprint("figures", words.text("data.network-title"), words.text("data.network-lead")),
                        tables,
                        others,
                        homepage()));
    }

    private DataView.Group definitions() {
        return new DataView.Group(
                words.text("data.definitions"),
                List.of(
                        DownloadView.of(here, shared.get(LIST, words.text("data.indicators-file")), words),
                        DownloadView.of(here, shared.get(AREAS, words.text("data.areas-file")), words),
                        new DownloadView(
                                words.text("data.descriptions"),
                                List.of(link(PackageDescription.FILE, "data.package")),
                                words.text("data.network-descriptions-about"))));
    }

    private String homepage() {
        return scope.network().site().baseAddress().map(Object::toString).orElse("");
    }

    private Imprint imprint(String name, String title, String about) {
        return Imprint.of(scope.network().site(), name, title, about, Optional.empty());
    }

    private int add(String owner, String path, byte[] bytes) {
        Output.File file = new Output.File(path, owner, bytes);
        outputs.add(file);
        if (!path.endsWith(".csv")) {
            shared.add(file);
        }
        return bytes.length;
    }

    /** The figures of one indicator, in each format. */
    private void write(Indicator indicator) {
        FigureTable figures = new FigureTable();
        evidence.areas().all().stream()
                .filter(evidence::isRedistributed)
                .forEach(area -> figures.add(parts.of(indicator, area)));
        String owner = "the indicator " + indicator.id();
        String path = CataloguePages.fileAddress(indicator);
        String title = words.text("data.across-file", indicator.title());
        Table table = figures.at(path, indicator.id(), title, columns);
        tables.add(table);
        shared.add(table);
        Imprint imprint = imprint(indicator.id(), title, indicator.definition());
        add(owner, path, table.bytes());
        add(owner, path + WebDescription.ENDING, WebDescription.of(imprint, table));
        String json = json(path);
        int size = add(owner, json, FigureJson.of(imprint, figures));
        others.add(
                new PackageDescription.Other(json, indicator.id() + "-json", title, "json", "application/json", size));
    }

    private static String json(String path) {
        return path.replaceFirst("csv$", "json");
    }

    /** The files of one indicator, as the page lists them. */
    private DownloadView files(Indicator indicator) {
        String path = CataloguePages.fileAddress(indicator);
        DownloadView table = DownloadView.of(here, shared.get(path, indicator.title()), words);
        List<Link> formats = new ArrayList<>(table.formats());
        formats.add(link(json(path), "data.json"));
        formats.add(link(path + WebDescription.ENDING, "data.csvw"));
        return new DownloadView(table.title(), formats, table.remark());
    }

    private Link link(String path, String key) {
        return DownloadView.file(here, shared.get(path, ""), words.text(key), words);
    }

    private Output page(List<DataView.Group> groups) {
        List<String> notes = new ArrayList<>(
                List.of(words.text("data.columns"), words.text("data.missing"), words.text("data.safe")));
        if (!scope.network().site().notice().isEmpty()) {
            notes.add(scope.network().site().notice());
        }
        String title = words.text("data.network-title");
        String lead = words.text("data.network-lead");
        DataView view = new DataView(
                scope.shells().network(here, title, lead, Optional.of(Shells.Section.DATA)),
                List.of(),
                title,
                lead,
                groups,
                SourceView.of(evidence.catalogue().indicators(), words),
                notes);
        return new Output.Page(here.path(), DATA, "page/data.ftlh", view);
    }
}
