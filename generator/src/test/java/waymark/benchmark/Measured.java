package waymark.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import waymark.diagnostic.Span;
import waymark.indicator.Disclosure;
import waymark.indicator.Figure;
import waymark.indicator.Indicator;
import waymark.indicator.Levels;
import waymark.indicator.Measure;
import waymark.indicator.Observation;
import waymark.indicator.Polarity;
import waymark.indicator.Series;
import waymark.indicator.Source;
import waymark.indicator.Symbol;
import waymark.indicator.Unit;
import waymark.indicator.period.PeriodParser;

/** An indicator and figures of it, for tests of the statistics. */
public record Measured(Measure measure, Polarity polarity, Optional<Double> per, Levels levels, String suffix) {
    public static final Measured PERCENT =
            new Measured(Measure.PROPORTION, Polarity.HIGH_IS_GOOD, Optional.empty(), Levels.ONE, "%");
    public static final Measured RATE =
            new Measured(Measure.RATE, Polarity.LOW_IS_GOOD, Optional.of(100_000.0), Levels.ONE, "");

    public Measured with(Polarity other) {
        return new Measured(measure, other, per, levels, suffix);
    }

    public Measured with(Levels other) {
        return new Measured(measure, polarity, per, other, suffix);
    }

    public Measured with(Measure other) {
        return new Measured(other, polarity, per, levels, suffix);
    }

    public Measured per(Optional<Double> other) {
        return new Measured(measure, polarity, other, levels, suffix);
    }

    /** The indicator, printed with a number of decimals if one is given. */
    public Indicator indicator(Integer... decimals) {
        Source source = new Source("Survey", "", Optional.empty(), Optional.empty(), Optional.empty(), "");
        Optional<Integer> printed = List.of(decimals).stream().findFirst();
        Unit unit = new Unit("", suffix, "");
        Span span = Span.of("indicators.yaml");
        return new Indicator(
                "jobs",
                "jobs",
                "Jobs",
                List.of(),
                "work",
                "",
                unit,
                printed,
                polarity,
                measure,
                per,
                levels,
                "",
                source,
                Disclosure.AS_THE_SITE,
                "",
                "",
                Optional.empty(),
                span);
    }

    /** A figure with its counts and no limits. */
    public static Figure.Known counted(double value, double count, double denominator, Symbol... symbols) {
        return new Figure.Known(
                value,
                Optional.empty(),
                OptionalDouble.of(count),
                OptionalDouble.of(denominator),
                List.of(symbols),
                "");
    }

    /** A figure with limits and no counts. */
    public static Figure.Known known(double value, double lower, double upper, Symbol... symbols) {
        return new Figure.Known(
                value,
                Optional.of(new Figure.Interval(lower, upper)),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                List.of(symbols),
                "");
    }

    /** A figure that stands alone. */
    public static Figure.Known known(double value) {
        return new Figure.Known(value, Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty(), List.of(), "");
    }

    /** Figures of years that follow each other. */
    public static Series years(int first, Figure... figures) {
        List<Observation> observations = new ArrayList<>();
        for (Figure figure : figures) {
            observations.add(at(Integer.toString(first + observations.size()), figure));
        }
        return new Series("D1", observations);
    }

    /** A figure of a period. */
    public static Observation at(String period, Figure figure) {
        return new Observation(PeriodParser.parse(period).orElseThrow(), figure, Span.of("work.csv"));
    }
}
