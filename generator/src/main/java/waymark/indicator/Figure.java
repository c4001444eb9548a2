package waymark.indicator;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What was observed: a known value, or the reason why there is none. A missing figure is never a number. */
public sealed interface Figure {
    /** The source's symbols on it. */
    List<Symbol> symbols();

    /** The source's note on it; may be empty. */
    String note();

    /** The value, if it is known. */
    default OptionalDouble number() {
        return this instanceof Known k ? OptionalDouble.of(k.value()) : OptionalDouble.empty();
    }

    /** Whether a symbol stands on it. */
    default boolean has(Symbol symbol) {
        return symbols().contains(symbol);
    }

    /** A 95% interval, lower limit first. */
    record Interval(double lower, double upper) {
        public Interval {
            if (!(lower <= upper)) {
                throw new IllegalArgumentException(lower + " is above " + upper);
            }
        }

        /** Whether a value lies within it, limits included. */
        public boolean contains(double value) {
            return lower <= value && value <= upper;
        }
    }

    /** A value with what the source gave beside it. */
    record Known(
            double value,
            Optional<Interval> interval,
            OptionalDouble count,
            OptionalDouble denominator,
            List<Symbol> symbols,
            String note)
            implements Figure {
        public Known {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a known figure is a number");
            }
            symbols = List.copyOf(symbols);
        }
    }

    /** Withheld, because it could tell something about a person. */
    record Suppressed(List<Symbol> symbols, String note) implements Figure {}

    /** Not collected, not published or not reliable enough to publish. */
    record NotAvailable(List<Symbol> symbols, String note) implements Figure {}

    /** The question makes no sense for this area or period. */
    record NotApplicable(List<Symbol> symbols, String note) implements Figure {}

    /** None recorded, or so few that it rounds to zero: the source gives no number. */
    record NoneOrLow(List<Symbol> symbols, String note) implements Figure {}

    /** The figure without a number that a source's symbols describe. */
    static Figure missing(List<Symbol> symbols, String note) {
        List<Symbol> copy = List.copyOf(symbols);
        if (copy.contains(Symbol.CONFIDENTIAL)) {
            return new Suppressed(copy, note);
        }
        if (copy.contains(Symbol.NOT_APPLICABLE)) {
            return new NotApplicable(copy, note);
        }
        if (copy.contains(Symbol.NONE_RECORDED) || copy.contains(Symbol.ROUNDS_TO_ZERO)) {
            return new NoneOrLow(copy, note);
        }
        return new NotAvailable(copy, note);
    }
}
