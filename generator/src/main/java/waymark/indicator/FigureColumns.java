package waymark.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import waymark.diagnostic.Span;

/**
 * All figures of a site in columns, in the order of reading: some fifty bytes each, where objects would take three hundred.
 * What repeats (periods, symbols with notes, files) is there once.
 */
final class FigureColumns {
    /** What stands beside a number, or in its place. */
    private record Remark(List<Symbol> symbols, String note) {}

    private final List<Period> periods = new ArrayList<>();
    private final Map<Period, Integer> periodNumbers = new HashMap<>();
    private long[] days = new long[16];
    private final List<Remark> remarks = new ArrayList<>(List.of(new Remark(List.of(), "")));
    private final Map<Remark, Integer> remarkNumbers = new HashMap<>(Map.of(remarks.get(0), 0));
    private final List<String> files = new ArrayList<>();
    private int[] firstRows = new int[4];
    private final NumberColumn value = new NumberColumn();
    private final NumberColumn lower = new NumberColumn();
    private final NumberColumn upper = new NumberColumn();
    private final NumberColumn count = new NumberColumn();
    private final NumberColumn denominator = new NumberColumn();
    private final WordColumn period = new WordColumn();
    private final WordColumn remark = new WordColumn();
    private final WordColumn line = new WordColumn();
    private final WordColumn column = new WordColumn();
    private int size;

    /** From here on rows are of this file. */
    void file(String display) {
        if (files.size() == firstRows.length) {
            firstRows = Arrays.copyOf(firstRows, firstRows.length * 2);
        }
        firstRows[files.size()] = size;
        files.add(display);
    }

    /** The number of a period: equal ones have the same. */
    int number(Period wanted) {
        Integer known = periodNumbers.get(wanted);
        if (known != null) {
            return known;
        }
        int number = periods.size();
        periods.add(wanted);
        periodNumbers.put(wanted, number);
        if (number == days.length) {
            days = Arrays.copyOf(days, number * 2);
        }
        days[number] = (wanted.last().toEpochDay() << 32) + wanted.first().toEpochDay();
        return number;
    }

    /** The days that a period covers, as a number that sorts like periods do. */
    long daysOf(int periodNumber) {
        return days[periodNumber];
    }

    /** The same of a row's period. */
    long daysAt(int row) {
        return days[period.get(row)];
    }

    /** Adds a row and returns its number. */
    int add(int periodNumber, FigureCell cell, int atLine, int atColumn) {
        value.set(size, cell.value);
        lower.set(size, cell.lower);
        upper.set(size, cell.upper);
        count.set(size, cell.count);
        denominator.set(size, cell.denominator);
        period.set(size, periodNumber);
        boolean plain = cell.symbols.isEmpty() && cell.note.isEmpty();
        remark.set(size, plain ? 0 : number(new Remark(cell.symbols, cell.note)));
        line.set(size, atLine);
        column.set(size, atColumn);
        return size++;
    }

    /** No more rows will come. */
    void trim() {
        value.trim(size);
        lower.trim(size);
        upper.trim(size);
        count.trim(size);
        denominator.trim(size);
        period.trim(size);
        remark.trim(size);
        line.trim(size);
        column.trim(size);
    }

    /** The files that rows are of, in the order of reading. */
    List<String> files() {
        return files;
    }

    /** What a row says, and nothing of where and when. */
    void copy(int row, FigureCell cell) {
        cell.value = value.get(row);
        cell.lower = lower.get(row);
        cell.upper = upper.get(row);
        cell.count = count.get(row);
        cell.denominator = denominator.get(row);
        cell.symbols = remarks.get(remark.get(row)).symbols();
        cell.note = remarks.get(remark.get(row)).note();
    }

    int line(int row) {
        return line.get(row);
    }

    int column(int row) {
        return column.get(row);
    }

    private int number(Remark wanted) {
        return remarkNumbers.computeIfAbsent(wanted, r -> {
            remarks.add(r);
            return remarks.size() - 1;
        });
    }

    /** Whether a row says the same as a cell does: its numbers and its symbols. */
    boolean isSame(int row, FigureCell cell) {
        return Double.compare(value.get(row), cell.value) == 0
                && Double.compare(lower.get(row), cell.lower) == 0
                && Double.compare(upper.get(row), cell.upper) == 0
                && Double.compare(count.get(row), cell.count) == 0
                && Double.compare(denominator.get(row), cell.denominator) == 0
                && remarks.get(remark.get(row)).symbols().equals(cell.symbols);
    }

    Observation at(int row) {
        return new Observation(period(row), figure(row), span(row));
    }

    Period period(int row) {
        return periods.get(period.get(row));
    }

    double number(int row) {
        return value.get(row);
    }

    boolean isKnown(int row) {
        return !Double.isNaN(value.get(row));
    }

    private Figure figure(int row) {
        Remark beside = remarks.get(remark.get(row));
        double known = value.get(row);
        if (Double.isNaN(known)) {
            return Figure.missing(beside.symbols(), beside.note());
        }
        double low = lower.get(row);
        return new Figure.Known(
                known,
                Double.isNaN(low) ? Optional.empty() : Optional.of(new Figure.Interval(low, upper.get(row))),
                optional(count.get(row)),
                optional(denominator.get(row)),
                beside.symbols(),
                beside.note());
    }

    private static OptionalDouble optional(double number) {
        return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    private Span span(int row) {
        int file = Arrays.binarySearch(firstRows, 0, files.size(), row);
        int last = file < 0 ? -file - 2 : file;
        while (last + 1 < files.size() && firstRows[last + 1] <= row) {
            last++; // files without any rows start where the next one does
        }
        return new Span(files.get(last), line.get(row), column.get(row));
    }
}
