package waymark.page.indicator;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.DoubleStream;
import waymark.benchmark.Distribution;
import waymark.benchmark.Standing;
import waymark.indicator.Figure;
import waymark.indicator.Indicator;
import waymark.indicator.Observation;
import waymark.indicator.Period;
import waymark.indicator.Series;
import waymark.indicator.Symbol;
import waymark.page.Markup;
import waymark.page.Messages;
import waymark.page.Numbers;
import waymark.page.part.TableText;
import waymark.place.Area;

/** The tables that stand beside charts, with the meaning of the symbols in them. */
public final class FigureTables {
    private final Numbers numbers;
    private final Messages words;

    public FigureTables(Numbers numbers, Messages words) {
        this.numbers = numbers;
        this.words = words;
    }

    static boolean hasInterval(Series series) {
        for (Observation o : series.observations()) {
            if (o.figure() instanceof Figure.Known k && k.interval().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** An area beside comparators, period by period. */
    Markup trend(Indicator indicator, Area area, Series series, List<Standing.Against> drawn, ComparedRows rows) {
        boolean interval = hasInterval(series);
        TableText table =
                new TableText().heading(words.text("table.period"), false).heading(area.name(), true);
        if (interval) {
            table.heading(words.text("table.interval"), true);
        }
        drawn.forEach(a -> table.heading(a.area().name(), true));
        for (Period period : rows.periods(series, drawn)) {
            List<String> cells = new ArrayList<>(2);
            Optional<Observation> own = series.at(period);
            cells.add(own.isPresent() ? numbers.figure(indicator, own.get().figure()) : "");
            if (interval) {
                cells.add(own.isPresent() ? interval(indicator, own.get().figure()) : "");
            }
            table.row(words.period(period), cells, rows.cells(period, drawn));
        }
        return table.done();
    }

    /** An interval as text; empty if there is none. */
    public String interval(Indicator indicator, Figure figure) {
        return figure instanceof Figure.Known k && k.interval().isPresent()
                ? words.text(
                        "table.from-to",
                        numbers.bare(indicator, k.interval().get().lower()),
                        numbers.bare(indicator, k.interval().get().upper()))
                : "";
    }

    /** Explanations of the symbols that stand in these series, each once. */
    public List<String> symbols(Series series, List<Standing.Against> drawn) {
        Set<Symbol> met = EnumSet.noneOf(Symbol.class);
        add(series, met);
        for (Standing.Against a : drawn) {
            if (a.series().isPresent()) {
                add(a.series().get(), met);
            }
        }
        Set<String> lines = new LinkedHashSet<>();
        met.forEach(s -> lines.add(SymbolText.explained(s, words)));
        for (Observation o : series.observations()) {
            if (!o.figure().note().isEmpty()) {
                lines.add(words.text("symbol.note", words.period(o.period()), numbers.note(o.figure())));
            }
        }
        return List.copyOf(lines);
    }

    private static void add(Series series, Set<Symbol> met) {
        for (Observation o : series.observations()) {
            met.addAll(o.figure().symbols());
        }
    }

    /** Explanations of the symbols on the figures of a strip's table, each once. */
    List<String> symbols(Standing s) {
        Set<Symbol> met = EnumSet.noneOf(Symbol.class);
        met.addAll(s.latest().figure().symbols());
        s.against()
                .forEach(a ->
                        a.observation().ifPresent(o -> met.addAll(o.figure().symbols())));
        return met.stream().map(symbol -> SymbolText.explained(symbol, words)).toList();
    }

    /** The strip's figures: the place, its comparators, and the rows of the quarters of all places. */
    Markup strip(Standing s, Area area, String quarters) {
        Indicator indicator = s.indicator();
        TableText table = new TableText()
                .heading(words.text("table.place"), false)
                .heading(words.period(s.latest().period()), true);
        table.row(new Markup(TableText.escape(area.name())), List.of(numbers.figure(indicator, s.figure())), true);
        s.against()
                .forEach(a -> a.observation()
                        .ifPresent(o -> table.row(a.area().name(), List.of(numbers.figure(indicator, o.figure())))));
        return table.rows(quarters).done();
    }

    /** The rows that tell where the quarters of all places lie. */
    String quarters(Indicator indicator, Distribution places) {
        return quarter(indicator, "table.highest", places.highest())
                + quarter(indicator, "table.p75", places.percentile(0.75))
                + quarter(indicator, "table.median", places.percentile(0.5))
                + quarter(indicator, "table.p25", places.percentile(0.25))
                + quarter(indicator, "table.lowest", places.lowest());
    }

    /** The values of the strip's rows; not a number where there is none. */
    static double[] stripValues(Standing s) {
        Distribution places = s.places();
        DoubleStream.Builder values = DoubleStream.builder().add(s.figure().value());
        for (Standing.Against a : s.against()) {
            a.observation().ifPresent(o -> values.add(o.figure().number().orElse(Double.NaN)));
        }
        for (OptionalDouble quarter : List.of(
                places.highest(),
                places.percentile(0.75),
                places.percentile(0.5),
                places.percentile(0.25),
                places.lowest())) {
            quarter.ifPresent(values::add);
        }
        return values.build().toArray();
    }

    private String quarter(Indicator indicator, String key, OptionalDouble value) {
        return value.isPresent() ? TableText.row(words.text(key), numbers.value(indicator, value.getAsDouble())) : "";
    }
}
