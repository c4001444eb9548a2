package waymark.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * To what the counts of an indicator were rounded, as far as the counts themselves show. Publishers round regions in another
 * way than districts, and differently from year to year, so each kind of area is looked at by itself, in each period.
 */
final class Rounding {
    private static final int[] STEPS = {1000, 100, 50, 10, 5};
    private static final int MOST_DECIMALS = 6;

    /** Counts are taken for rounded where chance would make them so once in this power of ten. */
    private static final double BEYOND_CHANCE = 6;

    private record Kind(String type, Days days) {}

    private final Map<Kind, List<Double>> byPeriod = new HashMap<>();
    private final Map<String, List<Double>> byType = new HashMap<>();
    private final Map<Kind, Double> steps = new HashMap<>();

    void add(String type, Days days, double count) {
        byPeriod.computeIfAbsent(new Kind(type, days), k -> new ArrayList<>()).add(count);
        byType.computeIfAbsent(type, k -> new ArrayList<>()).add(count);
    }

    /** The multiple to which counts of a kind of area were rounded in a period; 0 if they weren't. */
    double step(String type, Days days) {
        return steps.computeIfAbsent(new Kind(type, days), kind -> {
            double inPeriod = step(byPeriod.getOrDefault(kind, List.of()));
            return inPeriod > 0 ? inPeriod : step(byType.getOrDefault(type, List.of()));
        });
    }

    /** The number of which all counts are multiples, if there are enough of them to tell. */
    private static double step(Collection<Double> counts) {
        List<Double> some = counts.stream().filter(c -> c != 0).toList();
        if (some.stream().anyMatch(c -> c != Math.rint(c))) {
            return lastDecimal(some);
        }
        for (int step : STEPS) {
            if (some.size() * Math.log10(step) >= BEYOND_CHANCE && some.stream().allMatch(c -> c % step == 0)) {
                return step;
            }
        }
        return 0;
    }

    /** One in the last decimal that any of the values has. */
    static double lastDecimal(Collection<Double> values) {
        int decimals = 0;
        for (double value : values) {
            decimals = Math.max(
                    decimals,
                    new BigDecimal(Double.toString(value)).stripTrailingZeros().scale());
        }
        return Math.pow(10, -Math.min(decimals, MOST_DECIMALS));
    }
}
