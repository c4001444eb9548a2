package waymark.indicator.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Nearest;
import waymark.format.csv.CsvRow;
import waymark.indicator.Figure;
import waymark.indicator.Symbol;

/** Reads the figure of one record: a number with its limits and counts, or symbols that say why there is none. */
final class FigureReader {
    private final FigureColumns at;
    private final Diagnostics diagnostics;

    FigureReader(FigureColumns at, Diagnostics diagnostics) {
        this.at = at;
        this.diagnostics = diagnostics;
    }

    /** The figure of a column, or nothing after a diagnostic. Symbols stated with the period come last. */
    Optional<Figure> read(CsvRow row, int column, List<Symbol> stated) {
        String text = row.field(column);
        Optional<List<Symbol>> symbols = symbols(row).map(s -> with(s, stated));
        if (symbols.isEmpty()) {
            return Optional.empty();
        }
        String note = at.note() < 0 ? "" : row.field(at.note());
        String letters = at.symbols().getOrDefault(text, "");
        if (text.isEmpty() || !letters.isEmpty()) {
            return missing(row, column, symbols.get(), letters, note);
        }
        if (contradicts(row, column, symbols.get())) {
            return Optional.empty();
        }
        Optional<OptionalDouble> value = number(row, column);
        Optional<OptionalDouble> lower = number(row, at.lower());
        Optional<OptionalDouble> upper = number(row, at.upper());
        Optional<OptionalDouble> count = number(row, at.count());
        Optional<OptionalDouble> denominator = number(row, at.denominator());
        if (value.isEmpty() || lower.isEmpty() || upper.isEmpty() || count.isEmpty() || denominator.isEmpty()) {
            return Optional.empty();
        }
        double known = value.get().orElseThrow();
        return interval(row, column, known, lower.get(), upper.get())
                .map(i -> new Figure.Known(known, i, count.get(), denominator.get(), symbols.get(), note));
    }

    private static List<Symbol> with(List<Symbol> symbols, List<Symbol> more) {
        return more.isEmpty()
                ? symbols
                : Stream.concat(symbols.stream(), more.stream()).distinct().toList();
    }

    /** A number that its own symbol says isn't there, or may not be shown, is never published. */
    private boolean contradicts(CsvRow row, int column, List<Symbol> symbols) {
        Optional<Symbol> against =
                symbols.stream().filter(Symbol::forbidsNumber).findFirst();
        against.ifPresent(s -> diagnostics.error(
                "value-with-status",
                row.span(column),
                "there is a value, and its status " + s.printed() + " says that there is none to publish",
                s == Symbol.CONFIDENTIAL
                        ? "take the value out of the file: it may not be published"
                        : "take out the value, or the symbol"));
        return against.isPresent();
    }

    private Optional<List<Symbol>> symbols(CsvRow row) {
        int column = at.status();
        String status = column < 0 ? "" : row.field(column);
        Optional<List<Symbol>> symbols =
                Symbol.parse(status.isEmpty() ? "" : at.symbols().getOrDefault(status, status));
        if (symbols.isEmpty()) {
            diagnostics.error(
                    "unknown-symbol",
                    row.span(column),
                    "\"" + status + "\" is not a known status symbol",
                    Nearest.hint(status, Symbol.known()));
        }
        return symbols;
    }

    /** A figure without a number: its status says why, or else the text that stands in place of the number. */
    private Optional<Figure> missing(CsvRow row, int column, List<Symbol> status, String letters, String note) {
        boolean explained = status.stream().anyMatch(Symbol::explainsMissing);
        List<Symbol> symbols = explained ? status : with(Symbol.parse(letters).orElseThrow(), status);
        if (symbols.stream().noneMatch(Symbol::explainsMissing)) {
            diagnostics.error(
                    "missing-value",
                    row.span(column),
                    "there is no value and no status that says why",
                    "write x (not available), c (confidential) or z (not applicable) in the status column");
            return Optional.empty();
        }
        return Optional.of(Figure.missing(symbols, note));
    }

    private Optional<Optional<Figure.Interval>> interval(
            CsvRow row, int column, double value, OptionalDouble lower, OptionalDouble upper) {
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
                    "the value " + row.field(column) + " lies outside its own limits " + row.field(at.lower()) + " to "
                            + row.field(at.upper()),
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
        OptionalDouble number = at.numbers().parse(text);
        if (number.isEmpty() && at.symbols().getOrDefault(text, "").isEmpty()) {
            diagnostics.error(
                    "bad-number",
                    row.span(column),
                    "\"" + text + "\" is not a number",
                    "write digits with a decimal point, without thousands separators or units");
            return Optional.empty();
        }
        return Optional.of(number);
    }
}
