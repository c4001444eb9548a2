package waymark.page.indicator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
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
    Markup trend(Indicator indicator, Area area, Series series, List<Standing.Against> drawn) {
        boolean interval = hasInterval(series);
        TableText table =
                new TableText().heading(words.text("table.period"), false).heading(area.name(), true);
        if (interval) {
            table.heading(words.text("table.interval"), true);
        }
        drawn.forEach(a -> table.heading(a.area().name(), true));
        for (Period period : periods(series, drawn)) {
            List<String> cells = new ArrayList<>();
            Optional<Figure> own = series.at(period).map(Observation::figure);
            cells.add(own.map(f -> numbers.figure(indicator, f)).orElse(""));
            if (interval) {
                cells.add(own.map(f -> interval(indicator, f)).orElse(""));
            }
            drawn.forEach(a -> cells.add(a.series()
                    .flatMap(s -> s.at(period))
                    .map(o -> numbers.figure(indicator, o.figure()))
                    .orElse("")));
            table.row(words.period(period), cells);
        }
        return table.done();
    }

    /** The periods of the trend's rows. */
    static List<Period> periods(Series series, List<Standing.Against> drawn) {
        Set<Period> periods = new TreeSet<>();
        series.observations().forEach(o -> periods.add(o.period()));
        drawn.forEach(a -> a.series().ifPresent(s -> s.observations().forEach(o -> periods.add(o.period()))));
        return List.copyOf(periods);
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
        Set<Symbol> met = new TreeSet<>();
        series.observations().forEach(o -> met.addAll(o.figure().symbols()));
        drawn.forEach(a -> a.series()
                .ifPresent(
                        s -> s.observations().forEach(o -> met.addAll(o.figure().symbols()))));
        List<String> lines = new ArrayList<>();
        met.forEach(s -> lines.add(SymbolText.explained(s, words)));
        Set<String> notes = new LinkedHashSet<>();
        series.observations().stream()
                .filter(o -> !o.figure().note().isEmpty())
                .forEach(o -> notes.add(words.text("symbol.note", words.period(o.period()), numbers.note(o.figure()))));
        lines.addAll(notes);
        return lines;
    }

    /** Explanations of the symbols on the figures of a strip's table, each once. */
    List<String> symbols(Standing s) {
        Stream<Observation> others = s.against().stream().flatMap(a -> a.observation().stream());
        return Stream.concat(Stream.of(s.latest()), others)
                .flatMap(o -> o.figure().symbols().stream())
                .distinct()
                .sorted()
                .map(symbol -> SymbolText.explained(symbol, words))
                .toList();
    }

    /** The strip's figures: the place, its comparators, and where the quarters of all places lie. */
    Markup strip(Standing s, Area area) {
        Indicator indicator = s.indicator();
        TableText table = new TableText()
                .heading(words.text("table.place"), false)
                .heading(words.period(s.latest().period()), true);
        table.row(new Markup(TableText.escape(area.name())), List.of(numbers.figure(indicator, s.figure())), true);
        s.against()
                .forEach(a -> a.observation()
                        .ifPresent(o -> table.row(a.area().name(), List.of(numbers.figure(indicator, o.figure())))));
        quarter(table, indicator, "table.highest", s.places().highest());
        quarter(table, indicator, "table.p75", s.places().percentile(0.75));
        quarter(table, indicator, "table.median", s.places().percentile(0.5));
        quarter(table, indicator, "table.p25", s.places().percentile(0.25));
        quarter(table, indicator, "table.lowest", s.places().lowest());
        return table.done();
    }

    /** The values of the strip's rows; not a number where there is none. */
    static double[] stripValues(Standing s) {
        Distribution places = s.places();
        DoubleStream compared = s.against().stream()
                .flatMap(a -> a.observation().stream())
                .mapToDouble(o -> o.figure().number().orElse(Double.NaN));
        DoubleStream quarters = Stream.of(
                        places.highest(),
                        places.percentile(0.75),
                        places.percentile(0.5),
                        places.percentile(0.25),
                        places.lowest())
                .flatMapToDouble(OptionalDouble::stream);
        return DoubleStream.concat(DoubleStream.of(s.figure().value()), DoubleStream.concat(compared, quarters))
                .toArray();
    }

    private void quarter(TableText table, Indicator indicator, String key, OptionalDouble value) {
        value.ifPresent(v -> table.row(words.text(key), List.of(numbers.value(indicator, v))));
    }
}
