package waymark.page.download;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.format.yaml.JsonWriter;
import waymark.indicator.Source;
import waymark.page.Here;

/**
 * Describes tables as a data package (Frictionless, version 2). A package names files below its own folder only, so it
 * stands above all of them.
 */
public final class PackageDescription {
    /** What such a file is always called. */
    public static final String FILE = "datapackage.json";

    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

    /** A file of another kind that belongs to a package. */
    public record Other(String path, String name, String title, String format, String mediaType, int bytes) {}

    private PackageDescription() {}

    /** The package that stands in a folder; a list of indicators explains the tables of figures if there is one. */
    public static byte[] of(String folder, Imprint imprint, List<Table> tables, List<Other> others, String homepage) {
        Here here = new Here(folder + FILE, "");
        String json = JsonWriter.object(p -> {
            p.text("$schema", PROFILES + FILE)
                    .text("name", imprint.name())
                    .text("title", imprint.title())
                    .text("description", imprint.about())
                    .texts("languages", List.of(imprint.language()))
                    .textIfAny("homepage", homepage)
                    .textIfAny("version", imprint.version())
                    .textIfAny("created", imprint.issuedText());
            p.objects(
                    "contributors",
                    contributors(imprint),
                    (c, person) -> c.text("title", person.title()).texts("roles", List.of(person.role())));
            List<Source> sources = tables.stream()
                    .flatMap(t -> t.sources().stream())
                    .distinct()
                    .toList();
            origins(p, sources);
            p.objects("resources", resources(tables, others), (r, resource) -> resource(r, resource, here));
        });
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private record Contributor(String title, String role) {}

    private static List<Contributor> contributors(Imprint imprint) {
        List<Contributor> all = new ArrayList<>(List.of(new Contributor(imprint.publisher(), "publisher")));
        imprint.people().forEach(p -> all.add(new Contributor(p, "creator")));
        return all;
    }

    /** A table or another file. */
    private record Resource(Optional<Table> table, Optional<Other> other) {}

    private static List<Resource> resources(List<Table> tables, List<Other> others) {
        return Stream.concat(
                        tables.stream().map(t -> new Resource(Optional.of(t), Optional.empty())),
                        others.stream().map(o -> new Resource(Optional.empty(), Optional.of(o))))
                .toList();
    }

    private static void resource(JsonWriter json, Resource resource, Here here) {
        resource.table().ifPresent(t -> table(json, t, here));
        resource.other()
                .ifPresent(o -> json.text("$schema", PROFILES + "dataresource.json")
                        .text("name", o.name())
                        .text("title", o.title())
                        .text("path", here.to(o.path()))
                        .text("format", o.format())
                        .text("mediatype", o.mediaType())
                        .text("encoding", "utf-8")
                        .number("bytes", o.bytes()));
    }

    private static void table(JsonWriter json, Table table, Here here) {
        json.text("$schema", PROFILES + "dataresource.json")
                .text("name", table.name())
                .text("title", table.title())
                .text("type", "table")
                .text("path", here.to(table.path()))
                .text("format", "csv")
                .text("mediatype", "text/csv")
                .text("encoding", "utf-8")
                .number("bytes", table.bytes().length);
        json.textIfAny("unit", table.unit());
        origins(json, table.sources());
        json.object(
                "dialect",
                d -> d.text("$schema", PROFILES + "tabledialect.json")
                        .flag("header", true)
                        .text("delimiter", ",")
                        .text("lineTerminator", "\r\n")
                        .text("quoteChar", "\"")
                        .flag("doubleQuote", true));
        json.object("schema", s -> {
            s.text("$schema", PROFILES + "tableschema.json");
            s.objects("fields", table.columns(), PackageDescription::field).texts("missingValues", List.of(""));
            if (!table.key().isEmpty()) {
                s.texts("primaryKey", table.key());
            }
        });
    }

    private static void field(JsonWriter json, Column column) {
        json.text("name", column.header())
                .text("title", column.title())
                .text("type", column.holds().frictionless());
        if (column.holds() == Column.Holds.ADDRESS) {
            json.text("format", "uri");
        }
        json.text("description", column.about()).textIfAny("rdfType", column.property());
    }

    /** Sources, and of their licences those that have a name or an address there; the others stand in each row. */
    private static void origins(JsonWriter json, List<Source> sources) {
        List<Source> named = sources.stream()
                .filter(s -> !s.name().isEmpty() || s.url().isPresent())
                .toList();
        if (!named.isEmpty()) {
            json.objects("sources", named, (o, s) -> {
                o.textIfAny("title", s.name());
                s.url().ifPresent(u -> o.text("path", u.toString()));
                o.textIfAny("version", s.released().map(Object::toString).orElse(""))
                        .textIfAny("publisher", s.publisher())
                        .textIfAny("licence", s.licence());
            });
        }
        List<Licence> licences = sources.stream()
                .map(Source::licence)
                .distinct()
                .flatMap(l -> Licence.of(l).stream())
                .collect(Collectors.toList());
        if (!licences.isEmpty()) {
            json.objects(
                    "licenses",
                    licences,
                    (o, l) -> o.text("name", l.id()).text("path", l.address()).text("title", l.title()));
        }
    }
}
