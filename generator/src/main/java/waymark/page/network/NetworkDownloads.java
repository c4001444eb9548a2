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
import waymark.page.download.DefinitionTables;
import waymark.page.download.DownloadView;
import waymark.page.download.FigureJson;
import waymark.page.download.FigureTable;
import waymark.page.download.Imprint;
import waymark.page.download.PackageDescription;
import waymark.page.download.SourceView;
import waymark.page.download.Table;
import waymark.page.download.WebDescription;
import waymark.page.place.DataView;

/** Composes the downloads of the network: each indicator for all areas, what describes them, and the page that lists them. */
final class NetworkDownloads {
    private static final String DATA = "the network's data";

    private final NetworkScope scope;
    private final Evidence evidence;
    private final Messages words;
    private final Here here;
    private final List<Output> outputs = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<PackageDescription.Other> others = new ArrayList<>();

    NetworkDownloads(NetworkScope scope) {
        this.scope = scope;
        this.evidence = scope.network().evidence();
        this.words = scope.words();
        this.here = Here.of(scope.network().site(), Addresses.DATA);
    }

    List<Output> compose() {
        Table indicators = DefinitionTables.indicators(
                "data/indicators.csv", evidence.catalogue().indicators(), words);
        Table areas = DefinitionTables.areas("data/areas.csv", evidence, words);
        List<DataView.Group> groups = new ArrayList<>();
        for (Theme theme : evidence.catalogue().themes()) {
            List<DownloadView> files =
                    evidence.catalogue().of(theme).stream().map(this::files).toList();
            if (!files.isEmpty()) {
                groups.add(new DataView.Group(theme.title(), files));
            }
        }
        for (Table list : List.of(indicators, areas)) {
            tables.add(list);
            add(DATA, list.path(), list.bytes());
            add(
                    DATA,
                    list.path() + WebDescription.ENDING,
                    WebDescription.of(imprint(list.name(), list.title(), words.text("data.network-lead")), list));
        }
        int size = add(
                DATA,
                PackageDescription.FILE,
                PackageDescription.of(
                        "",
                        imprint("figures", words.text("data.network-title"), words.text("data.network-lead")),
                        tables,
                        others,
                        homepage()));
        groups.add(
                0,
                new DataView.Group(
                        words.text("data.definitions"),
                        List.of(
                                DownloadView.of(here, indicators, words),
                                DownloadView.of(here, areas, words),
                                new DownloadView(
                                        words.text("data.descriptions"),
                                        List.of(DownloadView.file(
                                                here,
                                                PackageDescription.FILE,
                                                words.text("data.package"),
                                                size,
                                                words)),
                                        words.text("data.network-descriptions-about")))));
        outputs.add(page(groups));
        return outputs;
    }

    private String homepage() {
        return scope.network().site().baseAddress().map(Object::toString).orElse("");
    }

    private Imprint imprint(String name, String title, String about) {
        return Imprint.of(scope.network().site(), name, title, about, Optional.empty());
    }

    private int add(String owner, String path, byte[] bytes) {
        outputs.add(new Output.File(path, owner, bytes));
        return bytes.length;
    }

    /** The figures of one indicator, written in each format. */
    private DownloadView files(Indicator indicator) {
        FigureTable figures = new FigureTable();
        evidence.areas().all().stream()
                .filter(evidence::isRedistributed)
                .forEach(area -> figures.add(evidence, indicator, area));
        String owner = "the indicator " + indicator.id();
        String path = CataloguePages.fileAddress(indicator);
        String title = words.text("data.across-file", indicator.title());
        Table table = figures.at(path, indicator.id(), title, words);
        tables.add(table);
        Imprint imprint = imprint(indicator.id(), title, indicator.definition());
        add(owner, path, table.bytes());
        int described = add(owner, path + WebDescription.ENDING, WebDescription.of(imprint, table));
        String json = path.replaceFirst("csv$", "json");
        int size = add(owner, json, FigureJson.of(imprint, figures));
        others.add(
                new PackageDescription.Other(json, indicator.id() + "-json", title, "json", "application/json", size));
        List<Link> formats = new ArrayList<>(DownloadView.of(here, table, words).formats());
        formats.add(DownloadView.file(here, json, words.text("data.json"), size, words));
        formats.add(DownloadView.file(here, path + WebDescription.ENDING, words.text("data.csvw"), described, words));
        return new DownloadView(indicator.title(), formats, words.text("data.rows", table.rows()));
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
