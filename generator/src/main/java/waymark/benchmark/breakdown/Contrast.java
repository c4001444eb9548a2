package waymark.benchmark.breakdown;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import waymark.indicator.Figure;

/**
 * Two rows of a breakdown and what can be said of their difference. Of all pairs whose intervals share no value they are the one
 * farthest apart; where every two overlap, the lowest and the highest. Intervals that don't overlap are a stricter rule than a
 * test of the difference.
 */
public record Contrast(BreakdownRow low, BreakdownRow high, Outcome outcome) {
    /** What can be said of the two. */
    public enum Outcome {
        /** Their intervals share no value. */
        APART,
        /** The intervals of every two rows overlap. */
        NO_CLEAR_DIFFERENCE,
        /** The source gives no intervals. */
        UNJUDGED
    }

    private record Placed(BreakdownRow row, Figure.Known figure) {}

    /** How far apart the two are. */
    public double difference() {
        return value(high) - value(low);
    }

    private static double value(BreakdownRow row) {
        return row.known().orElseThrow().value();
    }

    /** The contrast of some rows; nothing if fewer than two are known. */
    static Optional<Contrast> between(List<BreakdownRow> rows) {
        List<Placed> known = rows.stream()
                .flatMap(p -> p.known().stream().map(f -> new Placed(p, f)))
                .toList();
        if (known.size() < 2) {
            return Optional.empty();
        }
        List<Placed> limited =
                known.stream().filter(p -> p.figure().interval().isPresent()).toList();
        if (limited.size() < 2) {
            return Optional.of(ends(known, Outcome.UNJUDGED));
        }
        return Optional.of(apart(limited).orElseGet(() -> ends(limited, Outcome.NO_CLEAR_DIFFERENCE)));
    }

    private static Optional<Contrast> apart(List<Placed> limited) {
        Optional<Contrast> widest = Optional.empty();
        for (Placed low : limited) {
            for (Placed high : limited) {
                boolean apart = low.figure().interval().orElseThrow().upper()
                        < high.figure().interval().orElseThrow().lower();
                if (apart) {
                    Contrast contrast = new Contrast(low.row(), high.row(), Outcome.APART);
                    widest = widest.filter(w -> w.difference() >= contrast.difference())
                            .or(() -> Optional.of(contrast));
                }
            }
        }
        return widest;
    }

    private static Contrast ends(List<Placed> known, Outcome outcome) {
        Comparator<Placed> byValue = Comparator.comparingDouble(p -> p.figure().value());
        Placed low = known.stream().min(byValue).orElseThrow();
        Placed high = known.stream().filter(p -> !p.equals(low)).max(byValue).orElseThrow();
        return new Contrast(low.row(), high.row(), outcome);
    }
}
