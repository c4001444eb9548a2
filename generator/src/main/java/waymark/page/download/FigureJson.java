package waymark.page.download;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import waymark.format.yaml.JsonWriter;
import waymark.indicator.Category;
import waymark.indicator.Figure;
import waymark.indicator.Indicator;
import waymark.indicator.Observation;
import waymark.indicator.period.PeriodParser;
import waymark.page.Numbers;

/**
 * The figures of a table as JSON for programs: what is measured, then one series to a line. What a figure lacks is left
 * out; what is missing has no value and says why. Names and sources stand once, so that it is smaller than the CSV.
 */
public final class FigureJson {
    private FigureJson() {}

    /** The whole file. */
    public static byte[] of(Imprint imprint, FigureTable table) {
        List<Indicator> indicators = new ArrayList<>(table.parts().stream()
                .map(FigureTable.Part::indicator)
                .distinct()
                .toList());
        return JsonWriter.lines(json -> json.text("title", imprint.title())
                        .text("description", imprint.about())
                        .text("publisher", imprint.publisher())
                        .textIfAny("edition", imprint.version())
                        .textIfAny("issued", imprint.issuedText())
                        .objects("indicators", indicators, FigureJson::indicator)
                        .objects("series", table.parts(), FigureJson::series))
                .getBytes(StandardCharsets.UTF_8);
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

    private static void series(JsonWriter json, FigureTable.Part part) {
        json.text("indicator", part.indicator().id())
                .text("area", part.area().code())
                .text("name", part.area().name());
        if (!part.categories().isEmpty()) {
            json.object("by", by -> {
                for (Category c : part.categories()) {
                    by.text(c.dimension(), c.name());
                }
            });
        }
        json.objects("figures", part.series().observations(), FigureJson::figure);
    }

    private static void figure(JsonWriter json, Observation o) {
        json.text("period", PeriodParser.write(o.period()));
        if (o.figure() instanceof Figure.Known known) {
            json.digits("value", Numbers.plain(known.value()));
            known.interval()
                    .ifPresent(i ->
                            json.digits("lower", Numbers.plain(i.lower())).digits("upper", Numbers.plain(i.upper())));
            number(json, "count", known.count());
            number(json, "denominator", known.denominator());
        }
        json.textIfAny("status", FigureTable.symbols(o.figure()))
                .textIfAny("note", o.figure().note());
    }

    private static void number(JsonWriter json, String key, OptionalDouble value) {
        if (value.isPresent()) {
            json.digits(key, Numbers.plain(value.getAsDouble()));
        }
    }
}
