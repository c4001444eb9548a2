package waymark.disclosure;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import waymark.disclosure.sums.Range;
import waymark.disclosure.sums.Sum;

/**
 * Sums of one kind: the districts of a region in all periods, the sexes in all areas. That areas or groups add up isn't
 * written anywhere; a relation holds where the figures bear it out.
 *
 * @param sums all of the kind, by their cells' numbers
 * @param elsewhere whether figures of other indicators bear it out; asked only where its own can't tell
 */
record Relation(List<Sum> sums, BooleanSupplier elsewhere) {
    private static final double EPSILON = 1e-6;

    /**
     * The sums that readers can rely on.
     *
     * @param small what remains of a total for each withheld cell and is this small bears out the sum by itself
     */
    List<Sum> reliable(Cells cells, double small) {
        List<Range> ranges = cells.ranges();
        List<Sum> whole = sums.stream().filter(s -> isKnown(s, ranges)).toList();
        long told = whole.stream().filter(s -> ranges.get(s.total()).low() > 0).count();
        long borneOut = whole.stream()
                .filter(s -> ranges.get(s.total()).low() > 0 && agrees(s, ranges))
                .count();
        Predicate<Sum> contradicted = s -> isKnown(s, ranges) && !agrees(s, ranges);
        if (told > 0 ? borneOut * 2 >= told : elsewhere.getAsBoolean()) {
            return sums.stream().filter(contradicted.negate()).toList();
        }
        return told > 0
                ? List.of()
                : sums.stream().filter(s -> leavesLittle(s, cells, small)).toList();
    }

    private static boolean isKnown(Sum sum, List<Range> ranges) {
        return isKnown(ranges.get(sum.total())) && sum.parts().stream().allMatch(p -> isKnown(ranges.get(p)));
    }

    private static boolean isKnown(Range range) {
        return Double.isFinite(range.high());
    }

    /** Whether the parts can add up to the total, rounded as they are. */
    private static boolean agrees(Sum sum, List<Range> ranges) {
        double low = 0;
        double high = 0;
        for (int part : sum.parts()) {
            low += ranges.get(part).low();
            high += ranges.get(part).high();
        }
        Range total = ranges.get(sum.total());
        return low <= total.high() + EPSILON && total.low() <= high + EPSILON;
    }

    /** Whether what the known parts leave of the total is as little as withheld counts are. */
    private static boolean leavesLittle(Sum sum, Cells cells, double small) {
        List<Range> ranges = cells.ranges();
        double rest = ranges.get(sum.total()).high();
        int unknown = 0;
        for (int part : sum.parts()) {
            rest -= ranges.get(part).low();
            if (!isKnown(ranges.get(part)) && !cells.isWithheld(part)) {
                return false;
            }
            unknown += isKnown(ranges.get(part)) ? 0 : 1;
        }
        return unknown > 0 && rest > -EPSILON && rest < small * unknown;
    }
}
