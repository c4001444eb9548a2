package waymark.disclosure.sums;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Sums as equations in as few variables as will do. What is known exactly is no variable; cells that nobody asks for and
 * that stand in the same sums are one, since only their sum matters.
 */
final class Equations {
    private final double[] sums;
    private final Map<Integer, Integer> variables = new TreeMap<>();
    private final List<Range> limits = new ArrayList<>();
    private final List<Map<Integer, Integer>> coefficients = new ArrayList<>();

    Equations(List<Range> cells, List<Sum> sums, Set<Integer> asked) {
        this.sums = new double[sums.size()];
        Map<Map<Integer, Integer>, Integer> alike = new LinkedHashMap<>();
        columns(sums).forEach((cell, column) -> {
            Range range = cells.get(cell);
            if (range.isExact()) {
                column.forEach((k, sign) -> this.sums[k] -= sign * range.low());
            } else if (asked.contains(cell)) {
                variables.put(cell, add(range, column));
            } else if (alike.containsKey(column)) {
                int variable = alike.get(column);
                limits.set(variable, plus(limits.get(variable), range));
            } else {
                alike.put(column, add(range, column));
            }
        });
    }

    private int add(Range range, Map<Integer, Integer> column) {
        limits.add(range);
        coefficients.add(column);
        return limits.size() - 1;
    }

    private static Range plus(Range a, Range b) {
        return new Range(a.low() + b.low(), a.high() + b.high());
    }

    /** In which equations each cell stands, as a part or, with a minus, as the total. */
    private static Map<Integer, Map<Integer, Integer>> columns(List<Sum> sums) {
        Map<Integer, Map<Integer, Integer>> columns = new TreeMap<>();
        for (int k = 0; k < sums.size(); k++) {
            columns.computeIfAbsent(sums.get(k).total(), c -> new TreeMap<>()).put(k, -1);
            for (int part : sums.get(k).parts()) {
                columns.computeIfAbsent(part, c -> new TreeMap<>()).put(k, 1);
            }
        }
        return columns;
    }

    /** The variable of each cell that was asked for and isn't known. */
    Map<Integer, Integer> variables() {
        return variables;
    }

    /** How far sums may be apart that agree but for the arithmetic of computers. */
    double tolerance() {
        double largest = 1;
        for (double sum : sums) {
            largest = Math.max(largest, Math.abs(sum));
        }
        return Range.EPSILON + largest * 1e-9;
    }

    LinearBounds bounds() {
        double[][] rows = new double[sums.length][limits.size()];
        for (int j = 0; j < coefficients.size(); j++) {
            int variable = j;
            coefficients.get(j).forEach((k, sign) -> rows[k][variable] = sign);
        }
        return new LinearBounds(rows, sums, limits.toArray(Range[]::new));
    }
}
