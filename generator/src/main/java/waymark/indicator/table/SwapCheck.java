package waymark.indicator.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import waymark.diagnostic.Diagnostics;
import waymark.diagnostic.Span;
import waymark.format.csv.CsvRow;
import waymark.format.csv.CsvTable;
import waymark.indicator.FigureCell;
import waymark.indicator.Indicator;
import waymark.indicator.Measure;
import waymark.indicator.profile.Role;

/**
 * Tells columns that hold what another is for: a unit where the value should be, a count where the percentage should be.
 * What can be told for certain is an error, what is only likely a warning, and each is told once.
 */
final class SwapCheck {
    /** By how much a rounded percentage may miss its count. */
    private static final double ROUNDED = 0.5;

    private static final double WHOLE = 100;
    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}\\s]+");

    /** What was met, how often, and where first. */
    private record Met(Span span, String words, int rows) {}

    private final TableShape shape;
    private final CsvTable table;
    private final Diagnostics diagnostics;
    private final Map<String, Met> outside = new LinkedHashMap<>();
    private final Map<String, String> signs = new HashMap<>();
    private final Map<String, Met> units = new LinkedHashMap<>();
    private boolean toldUnit;
    private boolean toldCount;

    SwapCheck(TableShape shape, CsvTable table, Diagnostics diagnostics) {
        this.shape = shape;
        this.table = table;
        this.diagnostics = diagnostics;
    }

    /** Whether the value is a text and the unit a number. */
    boolean unitForValue(CsvRow row, int value) {
        int unit = shape.column(Role.UNIT);
        String text = unit < 0 ? "" : row.field(value);
        if (text.isEmpty()
                || Character.isDigit(text.charAt(0))
                || isNumberOrSymbol(text)
                || !isNumber(row.field(unit))) {
            return false;
        }
        if (!toldUnit) {
            swapped(
                    row.span(value),
                    "\"" + text + "\" in \"" + name(value) + "\" is not a number, but \"" + row.field(unit) + "\" in \""
                            + name(unit) + "\" is",
                    name(value) + " and " + name(unit));
        }
        toldUnit = true;
        return true;
    }

    /** Whether value and count of a percentage fit their denominator only the other way round. */
    boolean countForValue(CsvRow row, int value, Indicator indicator, FigureCell cell) {
        boolean within = Double.isNaN(cell.value) || (cell.value >= 0 && cell.value <= WHOLE);
        if (within || !isPercentage(indicator)) {
            return false;
        }
        boolean swapped = cell.value > WHOLE && fits(cell.count, cell.value, cell.denominator);
        if (swapped && !toldCount) {
            swapped(
                    row.span(value),
                    "the value " + row.field(value) + " and the count " + row.field(shape.column(Role.COUNT))
                            + " fit the denominator " + row.field(shape.column(Role.DENOMINATOR))
                            + " only the other way round",
                    name(value) + " and " + name(shape.column(Role.COUNT)));
        }
        toldCount |= swapped;
        if (!swapped) {
            met(outside, indicator.id(), row, value);
        }
        return swapped;
    }

    /** Remembers a unit that is another sign than the catalogue's. */
    void unit(CsvRow row, Indicator indicator) {
        int column = shape.column(Role.UNIT);
        String here = column < 0 ? "" : row.field(column);
        if (here.isEmpty() || Character.isLetterOrDigit(here.charAt(0))) {
            return;
        }
        String there = signs.computeIfAbsent(
                indicator.id(),
                id -> indicator.unit().prefix().strip()
                        + indicator.unit().suffix().strip());
        if (!here.equals(there)
                && SIGN.matcher(here).matches()
                && SIGN.matcher(there).matches()) {
            met(units, indicator.id(), row, column);
        }
    }

    /** Warns of what was only likely. */
    void warn() {
        outside.forEach((indicator, met) -> diagnostics.warning(
                "percentage-outside",
                met.span(),
                met.words() + " per cent of " + indicator + " is not between 0 and 100" + more(met),
                "check whether the column of the count was taken, and the indicator's measure"));
        units.forEach((indicator, met) -> diagnostics.warning(
                "unit-differs",
                met.span(),
                "the unit \"" + met.words() + "\" is not that of " + indicator + more(met),
                "check the columns of the table, and the indicator's unit"));
    }

    private static String more(Met met) {
        return met.rows() == 1 ? "" : ", nor in " + (met.rows() - 1) + (met.rows() == 2 ? " more row" : " more rows");
    }

    /** Counts a row; where it stands is looked up for the first alone, since that costs a second reading. */
    private static void met(Map<String, Met> all, String indicator, CsvRow row, int column) {
        Met earlier = all.get(indicator);
        all.put(
                indicator,
                earlier == null
                        ? new Met(row.span(column), row.field(column), 1)
                        : new Met(earlier.span(), earlier.words(), earlier.rows() + 1));
    }

    private static boolean isPercentage(Indicator indicator) {
        return indicator.measure() == Measure.PROPORTION
                && indicator.unit().suffix().strip().equals("%");
    }

    private static boolean fits(double percentage, double count, double denominator) {
        return denominator >= count && Math.abs(WHOLE * count / denominator - percentage) <= ROUNDED;
    }

    private boolean isNumberOrSymbol(String text) {
        return text.endsWith("]")
                || isNumber(text)
                || shape.profile().symbols().letters(text).isPresent();
    }

    private boolean isNumber(String text) {
        return shape.profile().numbers().parse(text).isPresent();
    }

    private String name(int column) {
        return table.header().get(column);
    }

    private void swapped(Span span, String found, String columns) {
        diagnostics.error("swapped-columns", span, found, columns + " look swapped: check the names of the columns");
    }
}
