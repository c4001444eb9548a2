package waymark.disclosure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import waymark.disclosure.sums.Range;
import waymark.indicator.Figure;
import waymark.indicator.Indicator;
import waymark.indicator.Measure;
import waymark.indicator.Observation;

/** How many people or things stand behind the figures of an indicator, as far as readers can tell. */
final class Counts {
    private static final int[] ROUNDINGS = {1000, 100, 50, 10, 5};
    private static final int ENOUGH_TO_TELL = 10;
    private static final int MOST_DECIMALS = 6;
    private static final double AGREES = 0.02;

    private final boolean isCount;
    private final boolean whole;
    private final double countStep;
    private final double valueStep;
    private final OptionalDouble factor;

    private Counts(Indicator indicator, List<Figure.Known> known) {
        isCount = indicator.measure() == Measure.COUNT;
        List<Double> counts =
                known.stream().flatMap(k -> printed(k).stream().boxed()).toList();
        whole = counts.stream().allMatch(c -> c == Math.rint(c));
        countStep = whole ? rounding(counts) : step(counts);
        valueStep = step(known.stream().map(Figure.Known::value).toList());
        factor = factor(indicator, known);
    }

    /** Looks at all figures of an indicator to learn how they are rounded. */
    static Counts of(Indicator indicator, List<Strand> strands) {
        Function<Observation, Optional<Figure.Known>> known =
                o -> o.figure() instanceof Figure.Known k ? Optional.of(k) : Optional.empty();
        return new Counts(
                indicator,
                strands.stream()
                        .flatMap(s -> s.series().observations().stream())
                        .flatMap(o -> known.apply(o).stream())
                        .toList());
    }

    /** Whether all counts are whole numbers. */
    boolean areWhole() {
        return whole;
    }

    /** The count as it is printed: beside the value, or as the value of an indicator that is a count. */
    OptionalDouble printed(Figure.Known figure) {
        return isCount ? OptionalDouble.of(figure.value()) : figure.count();
    }

    /** The count that a value and its denominator tell, where none is printed. */
    Optional<Range> told(Figure.Known figure) {
        if (printed(figure).isPresent() || figure.denominator().isEmpty() || factor.isEmpty()) {
            return Optional.empty();
        }
        double perUnit = figure.denominator().getAsDouble() / factor.getAsDouble();
        return perUnit < 0 || figure.value() < 0
                ? Optional.empty()
                : Optional.of(Range.rounded(figure.value() * perUnit, valueStep * perUnit));
    }

    /** What readers know of the count. */
    Range range(Figure figure) {
        if (figure instanceof Figure.Known known) {
            OptionalDouble printed = printed(known);
            return printed.isPresent() && printed.getAsDouble() >= 0
                    ? Range.rounded(printed.getAsDouble(), countStep)
                    : told(known).orElse(Range.UNKNOWN);
        }
        return figure instanceof Figure.NoneOrLow ? Range.rounded(0, countStep) : Range.UNKNOWN;
    }

    /** The number of which all counts are multiples: they were rounded to it; 0 if they weren't. */
    private static double rounding(List<Double> counts) {
        List<Double> some = counts.stream().filter(c -> c > 0).toList();
        for (int step : ROUNDINGS) {
            if (some.size() >= ENOUGH_TO_TELL && some.stream().allMatch(c -> c % step == 0)) {
                return step;
            }
        }
        return 0;
    }

    /** One in the last decimal that any of the values has. */
    private static double step(List<Double> values) {
        int decimals = 0;
        for (double value : values) {
            decimals = Math.max(
                    decimals,
                    new BigDecimal(Double.toString(value)).stripTrailingZeros().scale());
        }
        return Math.pow(10, -Math.min(decimals, MOST_DECIMALS));
    }

    /** For how many of the denominator values are given: 100 for per cent. Rows that have a count too must bear it out. */
    private static OptionalDouble factor(Indicator indicator, List<Figure.Known> known) {
        boolean isShare = indicator.measure() == Measure.PROPORTION || indicator.measure() == Measure.RATE;
        List<Double> factors = known.stream()
                .filter(k -> k.count().orElse(0) > 0 && k.denominator().orElse(0) > 0 && k.value() > 0)
                .map(k -> k.value() * k.denominator().getAsDouble() / k.count().getAsDouble())
                .sorted()
                .toList();
        if (!isShare) {
            return OptionalDouble.empty();
        }
        if (factors.isEmpty()) {
            boolean perCent = indicator.measure() == Measure.PROPORTION
                    && indicator.unit().suffix().contains("%");
            return perCent ? OptionalDouble.of(100) : OptionalDouble.empty();
        }
        double power = Math.pow(10, Math.rint(Math.log10(factors.get(factors.size() / 2))));
        long agree =
                factors.stream().filter(f -> Math.abs(f / power - 1) < AGREES).count();
        return agree * 10 >= factors.size() * 9L ? OptionalDouble.of(power) : OptionalDouble.empty();
    }
}
