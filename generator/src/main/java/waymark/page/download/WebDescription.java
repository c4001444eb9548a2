package waymark.page.download;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import waymark.format.yaml.JsonWriter;
import waymark.indicator.Source;
import waymark.page.Here;

/**
 * Describes tables as CSV on the Web (W3C, 17 December 2015): {@code jobs.csv-metadata.json} beside {@code jobs.csv}, for
 * that table or for it and others.
 */
public final class WebDescription {
    private static final String CONTEXT = "http://www.w3.org/ns/csvw";
    /** What is added to a table's path for that of its description. */
    public static final String ENDING = "-metadata.json";

    /** A column's name there is part of addresses; others are left to be made from the titles. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_]*");

    private WebDescription() {}

    /** The description of one table, which stands beside it. */
    public static byte[] of(Imprint imprint, Table table) {
        return bytes(JsonWriter.lines(json -> {
            context(json, imprint);
            json.text("url", table.path().substring(table.path().lastIndexOf('/') + 1))
                    .text("dc:title", table.title());
            imprint(json, imprint);
            sources(json, table);
            dialect(json);
            schema(json, table, imprint.language());
        }));
    }

    /** The description of several tables, which stands beside the first; those of the same columns share their list. */
    public static byte[] of(Imprint imprint, List<Table> tables) {
        Here here = new Here(tables.get(0).path() + ENDING, "");
        Table common = common(tables);
        return bytes(JsonWriter.lines(json -> {
            context(json, imprint);
            json.text("dc:title", imprint.title());
            imprint(json, imprint);
            dialect(json);
            schema(json, common, imprint.language());
            json.objects("tables", tables, (one, table) -> {
                one.text("url", here.to(table.path())).text("dc:title", table.title());
                sources(one, table);
                if (!table.columns().equals(common.columns())) {
                    schema(one, table, imprint.language());
                }
            });
        }));
    }

    /** The first of those tables whose columns most have. */
    private static Table common(List<Table> tables) {
        Table first = tables.get(0);
        if (tables.stream().allMatch(t -> t.columns().equals(first.columns()))) {
            return first;
        }
        Map<List<Column>, Long> counts =
                tables.stream().collect(Collectors.groupingBy(Table::columns, Collectors.counting()));
        long most = Collections.max(counts.values());
        return tables.stream()
                .filter(t -> counts.getOrDefault(t.columns(), 0L) == most)
                .findFirst()
                .orElseThrow();
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static void context(JsonWriter json, Imprint imprint) {
        json.textThenObject("@context", CONTEXT, c -> c.text("@language", imprint.language()));
    }

    private static void imprint(JsonWriter json, Imprint imprint) {
        json.text("dc:description", imprint.about()).text("dc:publisher", imprint.publisher());
        if (!imprint.people().isEmpty()) {
            json.texts("dc:creator", imprint.people());
        }
        if (imprint.issued().isPresent()) {
            json.object("dc:issued", d -> d.text("@value", imprint.issuedText()).text("@type", "xsd:dateTime"));
        }
        json.textIfAny("schema:version", imprint.version());
    }

    /** One source is that of the table; where there are several, each row names its own. */
    private static void sources(JsonWriter json, Table table) {
        List<Source> sources = table.sources();
        json.textIfAny("schema:unitText", table.unit());
        if (sources.size() == 1) {
            json.object("dc:source", s -> source(s, sources.get(0)));
            licence(json, sources.get(0).licence());
        } else if (!sources.isEmpty()) {
            json.objects("prov:hadPrimarySource", sources, WebDescription::source);
        }
    }

    private static void source(JsonWriter json, Source source) {
        source.url().ifPresent(u -> json.text("@id", u.toString()));
        json.textIfAny("dc:title", source.name()).textIfAny("dc:publisher", source.publisher());
        source.released()
                .ifPresent(day -> json.object(
                        "dc:issued", d -> d.text("@value", day.toString()).text("@type", "xsd:date")));
        licence(json, source.licence());
    }

    /** By its address where it is known to have one. */
    private static void licence(JsonWriter json, String words) {
        Licence.of(words)
                .ifPresentOrElse(
                        l -> json.object("dc:license", o -> o.text("@id", l.address())),
                        () -> json.textIfAny("dc:license", words));
    }

    /** As RFC 4180 has it, in UTF-8. */
    private static void dialect(JsonWriter json) {
        json.object(
                "dialect",
                d -> d.text("encoding", "utf-8")
                        .text("delimiter", ",")
                        .text("quoteChar", "\"")
                        .flag("doubleQuote", true)
                        .texts("lineTerminators", List.of("\r\n"))
                        .flag("header", true)
                        .flag("skipBlankRows", false)
                        .flag("trim", false));
    }

    private static void schema(JsonWriter json, Table table, String language) {
        json.object("tableSchema", s -> {
            s.objects("columns", table.columns(), (c, column) -> column(c, column, language));
            if (!table.key().isEmpty()) {
                s.texts("primaryKey", table.key());
            }
        });
    }

    /** The header is among the titles, for by those a table's own columns are told. */
    private static void column(JsonWriter json, Column column, String language) {
        if (NAME.matcher(column.header()).matches()) {
            json.text("name", column.header());
        }
        List<String> titles = column.title().equals(column.header())
                ? List.of(column.header())
                : List.of(column.header(), column.title());
        json.object("titles", t -> {
                    t.texts(language, titles);
                    column.elsewhere().forEach(t::text);
                })
                .text("dc:description", column.about())
                .text("datatype", column.holds().csvw())
                .textIfAny("propertyUrl", column.property());
    }
}
