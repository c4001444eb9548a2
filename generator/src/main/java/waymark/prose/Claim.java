package waymark.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.indicator.Indicator;
import waymark.indicator.Unit;

/**
 * A number in a sentence that may be a figure.
 *
 * @param at where it begins in the sentence
 * @param end where it ends, its unit included
 * @param low the number; of a range the lower one
 * @param high the number; of a range the higher one
 * @param kind how its unit is written
 * @param unit the sign before it, or per how many it is
 * @param after the text behind the number
 */
record Claim(
        int at, int end, BigDecimal low, BigDecimal high, Kind kind, String unit, String after, Nearness nearness) {
    private static final Pattern PER = Pattern.compile("per ([0-9][0-9,]*)");

    /** How a claim's unit is written. */
    enum Kind {
        PERCENT,
        FRACTION,
        PREFIX,
        PER,
        BARE
    }

    /** How exact a claim says it is. */
    enum Nearness {
        EXACT,
        ABOUT,
        OVER,
        UNDER
    }

    boolean isRange() {
        return low.compareTo(high) != 0;
    }

    int decimals() {
        return Math.max(low.scale(), high.scale());
    }

    /** Whether it is written as figures of an indicator are. */
    boolean fits(Indicator indicator, int decimals, boolean named) {
        Unit unitOf = indicator.unit();
        String suffix = unitOf.suffix().strip();
        return switch (kind) {
            case PERCENT, FRACTION -> suffix.equals("%");
            case PREFIX -> !unit.isEmpty() && unitOf.prefix().strip().equals(unit);
            case PER -> per(unitOf).equals(unit);
            case BARE -> {
                boolean asPrinted = low.scale() == decimals && high.scale() == decimals;
                boolean word = !suffix.isEmpty()
                        && !suffix.equals("%")
                        && after.strip().startsWith(suffix);
                yield asPrinted && (word || (named && unitOf.prefix().isBlank() && !isCounting()));
            }
        };
    }

    /** Whether it counts something: 12 people. */
    private boolean isCounting() {
        return (after.length() > 1 && after.charAt(0) == ' ' && Character.isLetter(after.charAt(1)))
                || after.startsWith("-");
    }

    /** Per how many an indicator's figures are; empty if they aren't. */
    private static String per(Unit unit) {
        Matcher m = PER.matcher(unit.name().toLowerCase(Locale.ROOT));
        return m.find() ? m.group(1).replace(",", "") : "-";
    }

    /** Whether a value, rounded as the claim is, is what it says. */
    boolean matches(double value) {
        BigDecimal exact = new BigDecimal(Double.toString(value));
        return switch (nearness) {
            case OVER -> exact.compareTo(low) >= 0 || rounded(exact);
            case UNDER -> exact.compareTo(high) <= 0 || rounded(exact);
            case ABOUT -> within(exact, tolerance());
            case EXACT ->
                kind == Kind.FRACTION
                        ? within(exact, BigDecimal.valueOf(4))
                        : rounded(exact) || (isRange() && within(exact, half()));
        };
    }

    private boolean rounded(BigDecimal exact) {
        return exact.setScale(low.scale(), RoundingMode.HALF_UP).compareTo(low) == 0
                || exact.setScale(high.scale(), RoundingMode.HALF_UP).compareTo(high) == 0;
    }

    private BigDecimal half() {
        return BigDecimal.ONE.movePointLeft(decimals()).divide(BigDecimal.valueOf(2));
    }

    private boolean within(BigDecimal exact, BigDecimal tolerance) {
        return exact.compareTo(low.subtract(tolerance)) >= 0 && exact.compareTo(high.add(tolerance)) <= 0;
    }

    /** A twentieth of the number, or half of the place that it is rounded to; of a fraction four points. */
    private BigDecimal tolerance() {
        if (kind == Kind.FRACTION) {
            return BigDecimal.valueOf(4);
        }
        BigDecimal twentieth = high.abs().divide(BigDecimal.valueOf(20));
        int zeros = -high.stripTrailingZeros().scale();
        BigDecimal half = BigDecimal.ONE.movePointRight(zeros).divide(BigDecimal.valueOf(2));
        return twentieth.max(half);
    }
}
