package waymark.page.download;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import waymark.format.yaml.JsonWriter;
import waymark.indicator.Indicator;

/**
 * The figures of a table as JSON for programs: what is measured, then one series to a line. What a figure lacks is left
 * out; what is missing has no value and says why. Names and sources stand once, so that it is smaller than the CSV.
 */
public final class FigureJson {
    private FigureJson() {}

    /** The whole file. */
    public static byte[] of(Imprint imprint, FigureTable table) {
        Map<String, String> indicators = new LinkedHashMap<>();
        List<String> series = new ArrayList<>(table.parts().size());
        for (FigurePart part : table.parts()) {
            if (!indicators.containsKey(part.indicator().id())) {
                indicators.put(part.indicator().id(), part.indicatorJson());
            }
            series.add(part.json());
        }
        return JsonWriter.lines(json -> json.text("title", imprint.title())
                        .text("description", imprint.about())
                        .text("publisher", imprint.publisher())
                        .textIfAny("edition", imprint.version())
                        .textIfAny("issued", imprint.issuedText())
                        .lines("indicators", indicators.values())
                        .lines("series", series))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What is measured, as an object on one line. */
    static String indicator(Indicator indicator) {
        return JsonWriter.line(json -> indicator(json, indicator));
    }

    private static void indicator(JsonWriter json, Indicator i) {
        json.text("id", i.id())
                .text("title", i.title())
                .textIfAny("definition", i.definition())
                .textIfAny("prefix", i.unit().prefix())
                .textIfAny("suffix", i.unit().suffix())
                .textIfAny("unit", i.unit().name());
        i.decimals().ifPresent(d -> json.number("decimals", d));
        json.textIfAny("source", i.source().name())
                .textIfAny("publisher", i.source().publisher())
                .textIfAny("url", i.source().url().map(Object::toString).orElse(""))
                .textIfAny(
                        "released", i.source().released().map(Object::toString).orElse(""))
                .textIfAny("licence", i.source().licence())
                .textIfAny("caveats", i.caveats());
    }
}
