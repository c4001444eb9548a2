package waymark.benchmark.breakdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import waymark.indicator.Figure;

/**
 * What a scale has to cover: every value, and the limits of all but the widest intervals, so that one place with few people
 * doesn't flatten the bars of all.
 *
 * @param values the least and the greatest number of it, or nothing
 */
public record ValueRange(List<Double> values) {
    static final ValueRange EMPTY = new ValueRange(List.of());

    private static final double CUT = 0.05;

    public ValueRange {
        values = List.copyOf(values);
    }

    /** A range that grows row by row. */
    static final class Gathering {
        private final List<Double> values = new ArrayList<>();
        private final List<Double> lower = new ArrayList<>();
        private final List<Double> upper = new ArrayList<>();

        /** Adds a row, with what it is compared with where that has the same size. */
        void add(BreakdownRow row, boolean withOther) {
            row.known().map(Figure.Known::value).ifPresent(values::add);
            row.known().flatMap(Figure.Known::interval).ifPresent(i -> {
                lower.add(i.lower());
                upper.add(i.upper());
            });
            if (withOther && row.known().isPresent()) {
                row.other().ifPresent(f -> f.number().ifPresent(values::add));
            }
        }

        ValueRange done() {
            if (values.isEmpty()) {
                return EMPTY;
            }
            Collections.sort(lower);
            Collections.sort(upper);
            if (!lower.isEmpty()) {
                int cut = (int) (lower.size() * CUT);
                values.add(lower.get(cut));
                values.add(upper.get(upper.size() - 1 - cut));
            }
            return new ValueRange(List.of(Collections.min(values), Collections.max(values)));
        }
    }
}
