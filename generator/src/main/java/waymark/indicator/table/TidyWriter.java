package waymark.indicator.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import waymark.format.csv.CellText;
import waymark.format.csv.CsvWriter;
import waymark.indicator.Category;
import waymark.indicator.Figure;
import waymark.indicator.Group;
import waymark.indicator.Observation;
import waymark.indicator.Observations;
import waymark.indicator.Series;
import waymark.indicator.Symbol;
import waymark.indicator.period.PeriodParser;

/** Writes observations in Waymark's own form, so that the same figures are read back, for the same days and groups. */
public final class TidyWriter {
    private static final List<String> COLUMNS =
            List.of("area", "indicator", "period", "value", "lower", "upper", "count", "denominator", "status", "note");

    /** Columns that may stand in such a table beside those and aren't dimensions. */
    private static final Set<String> OTHERS = Set.of("name", "source", "licence");

    private static final double LARGEST_WHOLE = 1e15;

    private final Observations observations;
    private final List<String> dimensions;
    private final CsvWriter out;

    private TidyWriter(Observations observations, List<String> dimensions, Appendable out) {
        this.observations = observations;
        this.dimensions = dimensions;
        this.out = new CsvWriter(out);
    }

    /** Writes all figures of some indicators, those for everybody before those for groups. */
    public static void write(Observations observations, List<String> indicators, Appendable out) {
        List<List<String>> orders = indicators.stream()
                .flatMap(i -> observations.groups(i).stream())
                .map(g -> g.categories().stream().map(Category::dimension).toList())
                .distinct()
                .toList();
        new TidyWriter(observations, merged(orders), out).write(indicators);
    }

    /** All dimensions, so that each of the orders is kept: always the first that no other has to stand before. */
    public static List<String> merged(List<List<String>> orders) {
        Set<String> left = new LinkedHashSet<>();
        orders.forEach(left::addAll);
        List<String> merged = new ArrayList<>();
        while (!left.isEmpty()) {
            String next = left.stream()
                    .filter(d -> orders.stream()
                            .filter(o -> o.contains(d))
                            .allMatch(o -> merged.containsAll(o.subList(0, o.indexOf(d)))))
                    .findFirst()
                    .orElse(left.iterator().next());
            left.remove(next);
            merged.add(next);
        }
        return List.copyOf(merged);
    }

    private void write(List<String> indicators) {
        List<String> header = new ArrayList<>(COLUMNS);
        dimensions.forEach(
                d -> header.add(CellText.defused(COLUMNS.contains(d) || OTHERS.contains(d) ? "by " + d : d)));
        out.record(header);
        for (String indicator : indicators) {
            observations.of(indicator).forEach(s -> series(indicator, Optional.empty(), s));
            for (Group group : observations.groups(indicator)) {
                observations.of(indicator, group).forEach(s -> series(indicator, Optional.of(group), s));
            }
        }
    }

    private void series(String indicator, Optional<Group> group, Series series) {
        for (Observation observation : series.observations()) {
            List<String> fields = new ArrayList<>(List.of(series.area(), indicator));
            fields.add(PeriodParser.write(observation.period()));
            figure(observation.figure(), fields);
            for (String dimension : dimensions) {
                fields.add(group.stream()
                        .flatMap(g -> g.categories().stream())
                        .filter(c -> c.dimension().equals(dimension))
                        .map(c -> CellText.defused(c.name()))
                        .findFirst()
                        .orElse(""));
            }
            out.record(fields);
        }
    }

    private static void figure(Figure figure, List<String> fields) {
        Figure.Known known = figure instanceof Figure.Known k ? k : null;
        fields.add(number(figure.number()));
        Optional<Figure.Interval> interval = known == null ? Optional.empty() : known.interval();
        fields.add(interval.map(i -> number(i.lower())).orElse(""));
        fields.add(interval.map(i -> number(i.upper())).orElse(""));
        fields.add(known == null ? "" : number(known.count()));
        fields.add(known == null ? "" : number(known.denominator()));
        fields.add(
                String.join("", figure.symbols().stream().map(Symbol::printed).toList()));
        fields.add(CellText.defused(figure.note()));
    }

    private static String number(OptionalDouble number) {
        return number.isPresent() ? number(number.getAsDouble()) : "";
    }

    /** The shortest text that is read back as the same number. */
    private static String number(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < LARGEST_WHOLE;
        boolean negativeZero = number == 0 && 1 / number < 0;
        return whole && !negativeZero ? Long.toString((long) number) : Double.toString(number);
    }
}
