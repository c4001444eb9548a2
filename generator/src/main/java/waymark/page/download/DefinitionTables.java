package waymark.page.download;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import waymark.indicator.Evidence;
import waymark.indicator.Indicator;
import waymark.page.Messages;
import waymark.page.download.Column.Holds;
import waymark.place.Area;

/** The lists that the codes of a table of figures are looked up in: what its indicators mean, and what its areas are. */
public final class DefinitionTables {
    private static final String TERMS = "http://purl.org/dc/terms/";
    private static final String PREFERRED = "http://www.w3.org/2004/02/skos/core#prefLabel";

    private DefinitionTables() {}

    /** Indicators with their definitions, units and sources. */
    public static Table indicators(String path, List<Indicator> indicators, Messages words) {
        List<Column> columns = List.of(
                text("id", TERMS + "identifier", words),
                text("title", PREFERRED, words),
                text("theme", TERMS + "subject", words),
                text("definition", "http://www.w3.org/2004/02/skos/core#definition", words),
                text("prefix", "", words),
                text("suffix", "", words),
                text("unit", "", words),
                Column.of("decimals", "column.decimals", Holds.WHOLE, "", words),
                text("polarity", "", words),
                text("measure", "", words),
                text("source", TERMS + "source", words),
                text("publisher", TERMS + "publisher", words),
                Column.of("url", "column.url", Holds.ADDRESS, "http://www.w3.org/ns/dcat#landingPage", words),
                Column.of("released", "column.released", Holds.DAY, TERMS + "issued", words),
                Column.of("next-release", "column.next-release", Holds.DAY, "", words),
                text("licence", TERMS + "license", words),
                text("caveats", "", words));
        List<List<String>> rows =
                indicators.stream().map(DefinitionTables::indicator).toList();
        return table(path, "indicators", words.text("data.indicators-file"), columns, rows, "id");
    }

    private static List<String> indicator(Indicator i) {
        return List.of(
                i.id(),
                i.title(),
                i.theme(),
                i.definition(),
                i.unit().prefix(),
                i.unit().suffix(),
                i.unit().name(),
                i.decimals().map(d -> Integer.toString(d)).orElse(""),
                i.polarity().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                i.measure().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                i.source().name(),
                i.source().publisher(),
                i.source().url().map(Object::toString).orElse(""),
                i.source().released().map(Object::toString).orElse(""),
                i.source().nextRelease().map(Object::toString).orElse(""),
                i.source().licence(),
                i.caveats());
    }

    /** All areas of the network, with the places among them. */
    public static Table areas(String path, Evidence evidence, Messages words) {
        List<Column> columns = List.of(
                text("code", TERMS + "identifier", words),
                text("name", PREFERRED, words),
                text("type", "", words),
                text("parents", "", words),
                text("place", "", words));
        List<List<String>> rows = new ArrayList<>();
        for (Area area : evidence.areas().all()) {
            String place =
                    evidence.areas().placeOf(area).map(waymark.place.Place::id).orElse("");
            rows.add(List.of(area.code(), area.name(), area.type(), String.join(" ", area.parents()), place));
        }
        return table(path, "areas", words.text("data.areas-file"), columns, rows, "code");
    }

    private static Column text(String header, String property, Messages words) {
        return Column.of(header, "column." + header, Holds.TEXT, property, words);
    }

    private static Table table(
            String path, String name, String title, List<Column> columns, List<List<String>> rows, String key) {
        StringBuilder text = new StringBuilder(line(Column.headers(columns)));
        rows.forEach(r -> text.append(line(r)));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return new Table(path, name, title, columns, List.of(key), List.of(), "", rows.size(), bytes);
    }

    private static String line(List<String> fields) {
        return fields.stream().map(FigureTable::field).collect(Collectors.joining(",")) + "\r\n";
    }
}
