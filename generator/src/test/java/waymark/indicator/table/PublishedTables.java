package waymark.indicator.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import waymark.RealFiles;
import waymark.diagnostic.Diagnostics;
import waymark.format.csv.CsvFormat;
import waymark.format.csv.CsvReader;
import waymark.format.csv.CsvTable;
import waymark.indicator.Catalogue;
import waymark.indicator.Observations;
import waymark.indicator.TableReport;
import waymark.indicator.catalogue.CatalogueReader;
import waymark.place.Areas;
import waymark.place.PlaceReader;
import waymark.store.MemoryTree;

/** A site around published files, which lists every area and every indicator that stands in them. */
final class PublishedTables {
    private final MemoryTree tree = new MemoryTree();
    private final Set<String> areas = new TreeSet<>();
    private final Map<String, String> named = new LinkedHashMap<>();
    private final Set<String> labels = new TreeSet<>();
    private final List<String> codes;
    private final List<String> names;
    private Diagnostics diagnostics = new Diagnostics();

    /** Takes the names of columns with areas' codes, and with the parts of indicators' names. */
    PublishedTables(List<String> codes, List<String> names) {
        this.codes = codes;
        this.names = names;
    }

    /** Adds the files of a folder whose path holds a text. */
    PublishedTables with(String folder, String part) {
        for (Path file : RealFiles.of(folder, ".csv")) {
            if (file.toString().contains(part)) {
                add(file);
            }
        }
        return this;
    }

    PublishedTables with(Path file) {
        add(file);
        return this;
    }

    PublishedTables withProfile(String name, String text) {
        tree.with("data/profiles/" + name, text);
        return this;
    }

    PublishedTables withAreas(String... more) {
        areas.addAll(List.of(more));
        return this;
    }

    /** Lists areas by names alone, for tables without codes. */
    PublishedTables withNames(List<String> more) {
        more.forEach(name -> named.put("N" + named.size(), name));
        return this;
    }

    PublishedTables withLabels(String... more) {
        labels.addAll(List.of(more));
        return this;
    }

    private void add(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String name = file.getFileName().toString();
            tree.with("data/observations/" + name, bytes);
            labels.add(name.replace(".csv", "").replace("indicator_", ""));
            CsvReader.open(name, bytes, CsvFormat.plain(Set.of("notes")), new Diagnostics())
                    .ifPresent(t -> look(t, name.replace(".csv", "").replace("indicator_", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void look(CsvTable table, String file) {
        labels.addAll(table.header().stream()
                .filter(h -> h.matches("[a-z_]+_(count|percent)"))
                .toList());
        table.forEach(row -> {
            codes.stream().filter(c -> table.column(c) >= 0).forEach(c -> areas.add(row.field(table.column(c))));
            List<String> parts = new ArrayList<>();
            for (String name : names) {
                if (table.column(name) >= 0 && !row.field(table.column(name)).isEmpty()) {
                    parts.add(row.field(table.column(name)));
                }
            }
            if (parts.isEmpty()) {
                return;
            }
            boolean first = table.column(names.get(0)) >= 0;
            List<String> details = first ? parts.subList(1, parts.size()) : parts;
            String base = first ? parts.get(0) : file;
            if (details.isEmpty()) {
                labels.add(base);
            } else {
                labels.add(base + " (" + String.join(", ", details) + ")");
            }
            for (String column : table.header()) {
                if (column.startsWith("value_")) {
                    List<String> wide = new ArrayList<>(details);
                    wide.add(column.substring("value_".length()));
                    labels.add(base + " (" + String.join(", ", wide) + ")");
                }
            }
        });
    }

    /** Reads them all. */
    Observations read() {
        StringBuilder places = new StringBuilder("area,name,type,parents,place,cohort,column,row\n");
        areas.remove("");
        areas.forEach(a -> places.append(a).append(",Area ").append(a).append(",district,,,,,\n"));
        named.forEach(
                (code, name) -> places.append(code).append(",\"").append(name).append("\",district,,,,,\n"));
        tree.with("data/places.csv", places.toString().getBytes(UTF_8));
        StringBuilder catalogue = new StringBuilder("themes: [{id: all, title: All, summary: All.}]\nindicators:\n");
        int n = 0;
        for (String label : labels) {
            catalogue
                    .append("  - {id: i")
                    .append(n++)
                    .append(", title: T, theme: all, definition: D, unit: {name: u}, polarity: none, measure: count, ")
                    .append("source: {name: S}, label: '")
                    .append(label.replace("'", "''"))
                    .append("'}\n");
        }
        tree.with("data/indicators.yaml", catalogue.toString());
        Areas listed = PlaceReader.read(tree, diagnostics);
        Catalogue indicators = CatalogueReader.read(tree, diagnostics);
        return ObservationReader.read(tree, listed, indicators, diagnostics);
    }

    /** Reads them twice, the second time with every area and indicator listed that was met the first time. */
    Observations readAll() {
        for (TableReport report : read().reports()) {
            report.unlisted().areas().forEach(a -> areas.add(a.code()));
            report.unlisted().indicators().forEach(i -> labels.add(i.code()));
        }
        diagnostics = new Diagnostics();
        return read();
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }
}
