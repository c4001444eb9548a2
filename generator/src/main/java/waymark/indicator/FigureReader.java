package waymark.indicator;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Nearest;
import waymark.format.csv.CsvRow;

/** Reads the figure of one record: a number with its limits and counts, or symbols that say why there is none. */
final class FigureReader {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    private final Diagnostics diagnostics;

    FigureReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The figure, or nothing after a diagnostic. Symbols stated with the period come behind those of the status. */
    Optional<Figure> read(CsvRow row, ObservationColumns at, List<Symbol> stated) {
        Optional<List<Symbol>> symbols = symbols(row, at.status())
                .map(s -> Stream.concat(s.stream(), stated.stream()).distinct().toList());
        if (symbols.isEmpty()) {
            return Optional.empty();
        }
        String note = at.note() < 0 ? "" : row.field(at.note());
        if (row.field(at.value()).isEmpty()) {
            return missing(row, at, symbols.get(), note);
        }
        if (contradicts(row, at, symbols.get())) {
            return Optional.empty();
        }
        Optional<OptionalDouble> value = number(row, at.value());
        Optional<OptionalDouble> lower = number(row, at.lower());
        Optional<OptionalDouble> upper = number(row, at.upper());
        Optional<OptionalDouble> count = number(row, at.count());
        Optional<OptionalDouble> denominator = number(row, at.denominator());
        if (value.isEmpty() || lower.isEmpty() || upper.isEmpty() || count.isEmpty() || denominator.isEmpty()) {
            return Optional.empty();
        }
        double known = value.get().orElseThrow();
        return interval(row, at, known, lower.get(), upper.get())
                .map(i -> new Figure.Known(known, i, count.get(), denominator.get(), symbols.get(), note));
    }

    /** A number that its own symbol says isn't there, or may not be shown, is never published. */
    private boolean contradicts(CsvRow row, ObservationColumns at, List<Symbol> symbols) {
        Optional<Symbol> against =
                symbols.stream().filter(Symbol::forbidsNumber).findFirst();
        against.ifPresent(s -> diagnostics.error(
                "value-with-status",
                row.span(at.value()),
                "there is a value, and its status " + s.printed() + " says that there is none to publish",
                s == Symbol.CONFIDENTIAL
                        ? "take the value out of the file: it may not be published"
                        : "take out the value, or the symbol"));
        return against.isPresent();
    }

    private Optional<List<Symbol>> symbols(CsvRow row, int column) {
        String status = column < 0 ? "" : row.field(column);
        Optional<List<Symbol>> symbols = Symbol.parse(status);
        if (symbols.isEmpty()) {
            diagnostics.error(
                    "unknown-symbol",
                    row.span(column),
                    "\"" + status + "\" is not a known status symbol",
                    Nearest.hint(status, Symbol.known()));
        }
        return symbols;
    }

    private Optional<Figure> missing(CsvRow row, ObservationColumns at, List<Symbol> symbols, String note) {
        if (symbols.stream().noneMatch(Symbol::explainsMissing)) {
            diagnostics.error(
                    "missing-value",
                    row.span(at.value()),
                    "there is no value and no status that says why",
                    "write x (not available), c (confidential) or z (not applicable) in the status column");
            return Optional.empty();
        }
        return Optional.of(Figure.missing(symbols, note));
    }

    private Optional<Optional<Figure.Interval>> interval(
            CsvRow row, ObservationColumns at, double value, OptionalDouble lower, OptionalDouble upper) {
        if (lower.isEmpty() && upper.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        if (lower.isEmpty() || upper.isEmpty()) {
            diagnostics.error(
                    "half-interval",
                    row.span(lower.isEmpty() ? at.lower() : at.upper()),
                    "an interval needs both limits",
                    "fill in the other limit, or leave both out");
            return Optional.empty();
        }
        double low = lower.getAsDouble();
        double high = upper.getAsDouble();
        if (low > high || value < low - Math.ulp(low) || value > high + Math.ulp(high)) {
            diagnostics.error(
                    "bad-interval",
                    row.span(at.lower()),
                    "the value " + row.field(at.value()) + " lies outside its own limits " + row.field(at.lower())
                            + " to " + row.field(at.upper()),
                    "check whether columns were swapped");
            return Optional.empty();
        }
        return Optional.of(Optional.of(new Figure.Interval(low, high)));
    }

    private Optional<OptionalDouble> number(CsvRow row, int column) {
        if (column < 0 || row.field(column).isEmpty()) {
            return Optional.of(OptionalDouble.empty());
        }
        String text = row.field(column);
        double number = NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
        if (!Double.isFinite(number)) {
            diagnostics.error(
                    "bad-number",
                    row.span(column),
                    "\"" + text + "\" is not a number",
                    "write digits with a decimal point, without thousands separators or units");
            return Optional.empty();
        }
        return Optional.of(OptionalDouble.of(number));
    }
}
