package waymark.indicator.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Nearest;
import waymark.format.csv.CsvRow;
import waymark.indicator.Figure;
import waymark.indicator.FigureCell;
import waymark.indicator.Symbol;
import waymark.indicator.profile.NumberStyle;

/** Reads the figure of one record: a number with its limits and counts, or symbols that say why there is none. */
final class FigureReader {
    private static final Pattern WORD = Pattern.compile("\\p{L}{4}");
    private static final int LONGEST_MISSPELT = 5;

    private static final NumberStyle COMMAS = new NumberStyle(',', Set.of("."), Set.of());
    private static final Optional<Status> NO_STATUS = Optional.of(new Status(List.of(), ""));

    private final FigureColumns at;
    private final PlainFigures plain;
    private final Diagnostics diagnostics;

    FigureReader(FigureColumns at, Diagnostics diagnostics) {
        this.at = at;
        this.plain = new PlainFigures(at);
        this.diagnostics = diagnostics;
    }

    /** What stands in a cell: a number, nothing, and symbols beside or instead. */
    private record Cell(OptionalDouble number, List<Symbol> symbols) {
        static final Optional<Cell> EMPTY = Optional.of(new Cell(OptionalDouble.empty(), List.of()));
    }

    /** What the status column tells: symbols, or a text for readers. */
    private record Status(List<Symbol> symbols, String prose) {}

    /** Reads the figure of a column; if there is none, after a diagnostic. Symbols stated with the period come last. */
    boolean read(CsvRow row, int column, List<Symbol> stated, FigureCell cell) {
        if (stated.isEmpty() && plain.read(row, column, cell)) {
            return true;
        }
        Optional<Figure> figure = read(row, column, stated);
        figure.ifPresent(cell::set);
        return figure.isPresent();
    }

    private Optional<Figure> read(CsvRow row, int column, List<Symbol> stated) {
        Optional<Status> status = status(row);
        Optional<Cell> cell = status.isEmpty() ? Optional.empty() : cell(row, column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        String note = note(row, status.get().prose());
        List<Symbol> symbols = with(status.get().symbols(), stated);
        if (cell.get().number().isEmpty()) {
            return missing(
                    row, column, symbols, cell.get().symbols(), status.get().prose(), note);
        }
        List<Symbol> beside = with(symbols, cell.get().symbols());
        if (contradicts(row, column, beside)) {
            return Optional.empty();
        }
        double known = cell.get().number().getAsDouble();
        return known(row, column, known, beside, note);
    }

    private Optional<Figure> known(CsvRow row, int column, double known, List<Symbol> symbols, String note) {
        Optional<Cell> lower = cell(row, at.lower());
        Optional<Cell> upper = cell(row, at.upper());
        Optional<Cell> count = cell(row, at.count());
        Optional<Cell> denominator = cell(row, at.denominator());
        if (lower.isEmpty() || upper.isEmpty() || count.isEmpty() || denominator.isEmpty()) {
            return Optional.empty();
        }
        return interval(row, column, known, lower.get().number(), upper.get().number())
                .map(i -> new Figure.Known(
                        known, i, count.get().number(), denominator.get().number(), symbols, note));
    }

    private String note(CsvRow row, String prose) {
        String note = at.note(row);
        return note.isEmpty() || note.equals(prose) ? prose : prose.isEmpty() ? note : note + " " + prose;
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

    private Optional<Status> status(CsvRow row) {
        String text = at.status() < 0 ? "" : row.field(at.status());
        if (text.isEmpty()) {
            return NO_STATUS;
        }
        Optional<List<Symbol>> symbols = Symbol.parse(at.symbols().letters(text).orElse(text));
        if (symbols.isEmpty() && isProse(text)) {
            return Optional.of(new Status(List.of(), text));
        }
        if (symbols.isEmpty()) {
            unknownSymbol(row, at.status(), text);
        }
        return symbols.map(s -> new Status(s, ""));
    }

    /** Whether a text that is no symbol is no misspelt one either, but a remark for readers. */
    private static boolean isProse(String text) {
        return text.length() > LONGEST_MISSPELT
                && !text.startsWith("[")
                && WORD.matcher(text).find();
    }

    private void unknownSymbol(CsvRow row, int column, String text) {
        diagnostics.error(
                "unknown-symbol",
                row.span(column),
                "\"" + text + "\" is not a known status symbol",
                Nearest.hint(text, Symbol.known()));
    }

    /** A figure without a number: its status says why, or else what stands in place of the number. */
    private Optional<Figure> missing(
            CsvRow row, int column, List<Symbol> status, List<Symbol> instead, String prose, String note) {
        boolean explained = status.stream().anyMatch(Symbol::explainsMissing);
        List<Symbol> why = instead.isEmpty() && !prose.isEmpty() ? List.of(Symbol.NOT_AVAILABLE) : instead;
        List<Symbol> symbols = explained ? status : with(why, status);
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

    /** What stands in a cell, or nothing after a diagnostic. */
    private Optional<Cell> cell(CsvRow row, int column) {
        String text = column < 0 ? "" : row.field(column);
        Optional<String> letters = at.symbols().exactly(text);
        if (text.isEmpty() || letters.isPresent()) {
            return letters.map(FigureReader::instead).orElse(Cell.EMPTY);
        }
        int bracket = text.endsWith("]") ? text.indexOf('[') : -1;
        String digits = bracket < 0 ? text : text.substring(0, bracket).strip();
        OptionalDouble number = at.numbers().parse(digits);
        if (number.isPresent() && bracket < 0) {
            return Optional.of(new Cell(number, List.of()));
        }
        if (bracket >= 0 && (number.isPresent() || digits.isEmpty())) {
            Optional<List<Symbol>> symbols = Symbol.parse(text.substring(bracket));
            if (symbols.isEmpty()) {
                unknownSymbol(row, column, text.substring(bracket));
            }
            return symbols.map(s -> new Cell(number, s));
        }
        return at.symbols().letters(text).map(FigureReader::instead).orElseGet(() -> badNumber(row, column, text));
    }

    private static Optional<Cell> instead(String letters) {
        return Optional.of(
                new Cell(OptionalDouble.empty(), Symbol.parse(letters).orElseThrow()));
    }

    private Optional<Cell> badNumber(CsvRow row, int column, String text) {
        diagnostics.error(
                "bad-number",
                row.span(column),
                "\"" + text + "\" is not a number",
                COMMAS.parse(text).isPresent() && text.indexOf(',') >= 0
                        ? "where commas are decimal marks, a profile says so: numbers: {decimal: \",\"}"
                        : "write digits with a decimal point, without thousands separators or units");
        return Optional.empty();
    }
}
