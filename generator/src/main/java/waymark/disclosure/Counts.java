package waymark.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import waymark.disclosure.sums.Range;
import waymark.indicator.Figure;
import waymark.indicator.Indicator;
import waymark.indicator.Measure;
import waymark.indicator.Observation;

/** How many people or things stand behind the figures of an indicator, as far as readers can tell. */
final class Counts {
    private static final double AGREES = 0.02;

    private final boolean isCount;
    private final Rounding rounding = new Rounding();
    private final double valueStep;
    private final OptionalDouble factor;
    private boolean whole = true;
    private boolean negative;
    private boolean none = true;

    private Counts(Indicator indicator, List<Strand> strands) {
        isCount = indicator.measure() == Measure.COUNT;
        List<Figure.Known> known = new ArrayList<>();
        for (Strand strand : strands) {
            for (Observation o : strand.series().observations()) {
                if (o.figure() instanceof Figure.Known k) {
                    known.add(k);
                    printed(k).ifPresent(c -> learn(strand, o, c));
                }
            }
        }
        factor = factor(indicator, known);
        none &= known.stream().noneMatch(this::mayTell);
        valueStep = Rounding.lastDecimal(
                known.stream().filter(this::mayTell).map(Figure.Known::value).toList());
    }

    /** Whether a count isn't printed but may follow from value and denominator. */
    private boolean mayTell(Figure.Known figure) {
        return factor.isPresent()
                && printed(figure).isEmpty()
                && figure.denominator().isPresent();
    }

    private void learn(Strand strand, Observation o, double count) {
        rounding.add(strand.area().type(), Days.of(o.period()), count);
        none = false;
        whole &= count == Math.rint(count);
        negative |= count < 0;
    }

    /** Looks at all figures of an indicator to learn how they are rounded. */
    static Counts of(Indicator indicator, List<Strand> strands) {
        return new Counts(indicator, strands);
    }

    /** Whether readers are told of no count at all. */
    boolean areNone() {
        return none;
    }

    /** Whether all counts are whole numbers. */
    boolean areWhole() {
        return whole;
    }

    /** Whether some are below zero: then they are changes or balances, and nobody is counted. */
    boolean haveNegatives() {
        return negative;
    }

    /** The count as it is printed: beside the value, or as the value of an indicator that is a count. */
    OptionalDouble printed(Figure.Known figure) {
        return isCount ? OptionalDouble.of(figure.value()) : figure.count();
    }

    /** The count that a value and its denominator tell, where none is printed. */
    Optional<Range> told(Figure.Known figure) {
        if (!mayTell(figure)) {
            return Optional.empty();
        }
        double perUnit = figure.denominator().getAsDouble() / factor.getAsDouble();
        return perUnit < 0 || figure.value() < 0
                ? Optional.empty()
                : Optional.of(Range.rounded(figure.value() * perUnit, valueStep * perUnit));
    }

    /** What readers know of the count behind a figure. */
    Range range(Strand strand, Observation observation) {
        double step = rounding.step(strand.area().type(), Days.of(observation.period()));
        if (observation.figure() instanceof Figure.Known known) {
            OptionalDouble printed = printed(known);
            return printed.isPresent()
                    ? Range.rounded(Math.max(0, printed.getAsDouble()), step)
                    : told(known).orElse(Range.UNKNOWN);
        }
        return observation.figure() instanceof Figure.NoneOrLow ? Range.rounded(0, step) : Range.UNKNOWN;
    }

    /** For how many of the denominator values are given: 100 for per cent. Rows that have a count too must bear it out. */
    private static OptionalDouble factor(Indicator indicator, List<Figure.Known> known) {
        if (indicator.measure() != Measure.PROPORTION && indicator.measure() != Measure.RATE) {
            return OptionalDouble.empty();
        }
        List<Double> factors = known.stream()
                .filter(k -> k.count().orElse(0) > 0 && k.denominator().orElse(0) > 0 && k.value() > 0)
                .map(k -> k.value() * k.denominator().getAsDouble() / k.count().getAsDouble())
                .sorted()
                .toList();
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
