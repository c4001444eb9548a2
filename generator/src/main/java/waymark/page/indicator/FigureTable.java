package waymark.page.indicator;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import waymark.indicator.Evidence;
import waymark.indicator.Figure;
import waymark.indicator.Indicator;
import waymark.indicator.Observation;
import waymark.indicator.Symbol;
import waymark.indicator.period.PeriodParser;
import waymark.page.Numbers;
import waymark.place.Area;

/**
 * Figures as a CSV file in Waymark's tidy form: UTF-8 with CRLF, unrounded values, no separators; what is missing is empty
 * with its symbol. A text that a spreadsheet would take for a formula gets an apostrophe before it. Waymark reads such a
 * file as it reads any table of observations.
 */
public final class FigureTable {
    private static final String HEADER =
            "area,name,indicator,period,value,lower,upper,count,denominator,status,note,source,licence\r\n";
    private static final String FORMULA = "=+-@\t\r";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private final StringBuilder text = new StringBuilder(HEADER);

    /** Adds all figures of an indicator in an area. */
    public FigureTable add(Evidence evidence, Indicator indicator, Area area) {
        evidence.series(indicator, area).ifPresent(s -> s.observations().forEach(o -> row(indicator, area, o)));
        return this;
    }

    /** Adds the rows of another table. */
    public FigureTable add(FigureTable other) {
        text.append(other.text, HEADER.length(), other.text.length());
        return this;
    }

    private void row(Indicator indicator, Area area, Observation o) {
        Figure figure = o.figure();
        Figure.Known known = figure instanceof Figure.Known k ? k : null;
        List<String> fields = List.of(
                area.code(),
                area.name(),
                indicator.id(),
                PeriodParser.write(o.period()),
                number(figure.number()),
                known == null
                        ? ""
                        : known.interval().map(i -> Numbers.plain(i.lower())).orElse(""),
                known == null
                        ? ""
                        : known.interval().map(i -> Numbers.plain(i.upper())).orElse(""),
                known == null ? "" : number(known.count()),
                known == null ? "" : number(known.denominator()),
                String.join("", figure.symbols().stream().map(Symbol::printed).toList()),
                figure.note(),
                indicator.source().name(),
                indicator.source().licence());
        for (int i = 0; i < fields.size(); i++) {
            text.append(i == 0 ? "" : ",").append(field(fields.get(i)));
        }
        text.append("\r\n");
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? Numbers.plain(value.getAsDouble()) : "";
    }

    /** A field as CSV, safe in a spreadsheet; numbers pass unchanged. */
    static String field(String value) {
        boolean formula = !value.isEmpty()
                && FORMULA.indexOf(value.charAt(0)) >= 0
                && !NUMBER.matcher(value).matches();
        String safe = formula ? "'" + value : value;
        boolean quote =
                safe.indexOf(',') >= 0 || safe.indexOf('"') >= 0 || safe.indexOf('\n') >= 0 || safe.indexOf('\r') >= 0;
        return quote ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
