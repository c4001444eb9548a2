package waymark.indicator;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes figures one at a time, each key once, and makes {@link Observations} of them. One thread at a time may add. */
public final class Gathering {
    /** No row. */
    public static final int NONE = -1;

    /** The figures of one indicator in one area for one group, or for all, sorted by their days. */
    public static final class Rows {
        private int[] at = new int[4];
        private int size;

        private Rows() {}

        private void insert(int index, int row) {
            if (size == at.length) {
                at = Arrays.copyOf(at, size * 2);
            }
            System.arraycopy(at, index, at, index + 1, size - index);
            at[index] = row;
            size++;
        }
    }

    /** The rows of one indicator by group and area. */
    private static final class ByGroup {
        private final Map<String, Rows> headlines = new HashMap<>();
        private final Map<Group, Map<String, Rows>> groups = new LinkedHashMap<>();
        /** The same for groups that were asked for as these objects: comparing them letter by letter takes longer. */
        private final IdentityHashMap<Group, Map<String, Rows>> quick = new IdentityHashMap<>();

        Map<String, Rows> of(Optional<Group> group) {
            return group.isEmpty()
                    ? headlines
                    : quick.computeIfAbsent(group.get(), g -> groups.computeIfAbsent(g, x -> new HashMap<>()));
        }
    }

    private final FigureColumns columns = new FigureColumns();
    private ByGroup latest = new ByGroup();
    private String latestIndicator = "";
    private final Map<String, ByGroup> found = new TreeMap<>();
    private final IdentityHashMap<Period, Integer> periods = new IdentityHashMap<>();

    /** From here on figures are of this file. */
    public void file(String display) {
        columns.file(display);
        periods.clear();
    }

    /** The rows of a key. */
    public Rows rows(String indicator, Optional<Group> group, String area) {
        if (!indicator.equals(latestIndicator)) {
            latest = found.computeIfAbsent(indicator, i -> new ByGroup());
            latestIndicator = indicator;
        }
        return latest.of(group).computeIfAbsent(area, a -> new Rows());
    }

    /** Adds a figure, unless there is one for these days, whatever they are called: then that row is returned. */
    public int add(Rows rows, Period period, FigureCell cell, int line, int column) {
        Integer known = periods.get(period);
        int number = known == null ? columns.number(period) : known;
        if (known == null) {
            periods.put(period, number);
        }
        long days = columns.daysOf(number);
        int low = 0;
        int high = rows.size;
        if (high > 0 && columns.daysAt(rows.at[high - 1]) < days) {
            low = high;
        }
        while (low < high) {
            int middle = (low + high) >>> 1;
            long there = columns.daysAt(rows.at[middle]);
            if (there == days) {
                return rows.at[middle];
            }
            low = there < days ? middle + 1 : low;
            high = there < days ? high : middle;
        }
        rows.insert(low, columns.add(number, cell, line, column));
        return NONE;
    }

    /** Whether a row says the same as a cell: number, limits and symbols. */
    public boolean isSame(int row, FigureCell cell) {
        return columns.isSame(row, cell);
    }

    /** What stands in a row. */
    public Observation at(int row) {
        return columns.at(row);
    }

    /** Everything as series; nothing can be added after that. */
    public Observations observations(List<TableReport> reports) {
        return joined(List.of(this), reports);
    }

    /**
     * What was gathered of tables one by one, as if it had been gathered in their order; nothing if two of them have a figure
     * for the same days: which of them counts, and what is to be said of it, is known only where one is added to the other.
     * Nothing can be added after that.
     */
    public static Optional<Observations> together(List<Gathering> tables, List<TableReport> reports) {
        Set<String> met = new HashSet<>();
        Set<String> shared = tables.stream()
                .flatMap(t -> t.found.keySet().stream())
                .filter(i -> !met.add(i))
                .collect(Collectors.toSet());
        Gathering meeting = new Gathering();
        for (Gathering table : tables) {
            table.columns.trim();
            if (!meeting.takeOver(table, shared)) {
                return Optional.empty();
            }
        }
        return Optional.of(
                joined(Stream.concat(tables.stream(), Stream.of(meeting)).toList(), reports));
    }

    /** Takes indicators from a table; false if there was a figure for the same days already. */
    private boolean takeOver(Gathering table, Set<String> indicators) {
        table.columns.files().forEach(this::file);
        for (String indicator : indicators) {
            ByGroup rows = table.found.remove(indicator);
            if (rows != null && !takeOver(table.columns, indicator, rows)) {
                return false;
            }
        }
        return true;
    }

    private boolean takeOver(FigureColumns from, String indicator, ByGroup rows) {
        boolean fits = takeOver(from, indicator, Optional.empty(), rows.headlines);
        for (Map.Entry<Group, Map<String, Rows>> group : rows.groups.entrySet()) {
            fits = fits && takeOver(from, indicator, Optional.of(group.getKey()), group.getValue());
        }
        return fits;
    }

    private boolean takeOver(FigureColumns from, String indicator, Optional<Group> group, Map<String, Rows> byArea) {
        FigureCell cell = new FigureCell();
        for (Map.Entry<String, Rows> area : byArea.entrySet()) {
            Rows to = rows(indicator, group, area.getKey());
            Rows taken = area.getValue();
            for (int i = 0; i < taken.size; i++) {
                int row = taken.at[i];
                from.copy(row, cell);
                if (add(to, from.period(row), cell, from.line(row), from.column(row)) != NONE) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The series of gatherings that have no indicator in common. */
    private static Observations joined(List<Gathering> gatherings, List<TableReport> reports) {
        Map<String, Map<String, Series>> headlines = new TreeMap<>();
        Map<String, Map<Group, Map<String, Series>>> broken = new TreeMap<>();
        for (Gathering gathering : gatherings) {
            gathering.found.forEach((indicator, byGroup) -> {
                headlines.put(indicator, gathering.series(byGroup.headlines));
                Map<Group, Map<String, Series>> groups = new LinkedHashMap<>();
                byGroup.groups.forEach((group, byArea) -> groups.put(group, gathering.series(byArea)));
                broken.put(indicator, groups);
            });
            gathering.found.clear();
        }
        return new Observations(headlines, broken, reports);
    }

    private Map<String, Series> series(Map<String, Rows> byArea) {
        Map<String, Series> series = new TreeMap<>();
        byArea.forEach((area, rows) -> {
            if (rows.size > 0) {
                series.put(area, new Series(area, new FigureView(columns, Arrays.copyOf(rows.at, rows.size))));
            }
        });
        byArea.clear();
        return series;
    }
}
