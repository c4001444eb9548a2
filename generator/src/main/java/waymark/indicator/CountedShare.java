package waymark.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Figures that are what their counts make: only of these may anything be computed from the counts. */
public final class CountedShare {
    /** Digits of a figure that are told apart from the noise of binary numbers. */
    private static final MathContext DIGITS = new MathContext(10);

    private static final double NOISE = 1e-9;

    private CountedShare() {}

    /**
     * Whether a figure is the share that its counts make, within its own rounding. Counts of a figure that is an estimate
     * or a forecast weren't counted.
     */
    public static boolean isShare(Indicator indicator, Figure.Known figure) {
        OptionalDouble multiplier = indicator.multiplier();
        if (multiplier.isEmpty()
                || figure.count().isEmpty()
                || figure.denominator().isEmpty()
                || !(figure.denominator().getAsDouble() > 0)
                || figure.has(Symbol.ESTIMATED)
                || figure.has(Symbol.FORECAST)) {
            return false;
        }
        double share = figure.count().getAsDouble() / figure.denominator().getAsDouble() * multiplier.getAsDouble();
        double rounding = 0.5 * Math.pow(10, -decimals(indicator, figure.value()));
        return Math.abs(share - figure.value()) <= rounding + NOISE * Math.abs(share);
    }

    /** The decimals that the figure was rounded to: those it shows, and at least those that are printed. */
    private static int decimals(Indicator indicator, double value) {
        int shown = BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros().scale();
        return Math.max(shown, indicator.decimals().orElse(0));
    }

    /** The share of all members taken together for a period, if every one of so many has counts that make its figure. */
    static Optional<Figure.Known> pooled(Indicator indicator, Period period, List<Series> members, int all) {
        if (indicator.multiplier().isEmpty() || members.isEmpty() || members.size() < all) {
            return Optional.empty();
        }
        List<Figure.Known> shares = new ArrayList<>();
        for (Series member : members) {
            Optional<Figure> figure = member.at(period).map(Observation::figure);
            if (figure.isEmpty() || !(figure.get() instanceof Figure.Known k) || !isShare(indicator, k)) {
                return Optional.empty();
            }
            shares.add(k);
        }
        double count = shares.stream().mapToDouble(k -> k.count().orElseThrow()).sum();
        double of =
                shares.stream().mapToDouble(k -> k.denominator().orElseThrow()).sum();
        return Optional.of(new Figure.Known(
                count / of * indicator.multiplier().orElseThrow(),
                Optional.empty(),
                OptionalDouble.of(count),
                OptionalDouble.of(of),
                List.of(),
                ""));
    }
}
