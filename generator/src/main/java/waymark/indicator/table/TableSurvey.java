package waymark.indicator.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import waymark.diagnostic.Diagnostics;
import waymark.format.csv.CsvRow;
import waymark.format.csv.CsvTable;
import waymark.indicator.Catalogue;
import waymark.indicator.Category;
import waymark.indicator.Group;
import waymark.indicator.profile.Role;

/**
 * What is known of a table only when all of it has been seen: a column that says the same in all rows of an indicator
 * breaks nothing down, and a column of numbers that nobody asked for is no breakdown either.
 */
final class TableSurvey {
    private final TableShape shape;
    private final Map<String, Map<Integer, String>> first = new LinkedHashMap<>();
    private final Map<String, Set<Integer>> varying = new HashMap<>();
    private final Function<String, Boolean> isTotal;
    private final Map<String, Boolean> totals = new HashMap<>();
    private final Map<List<Category>, Optional<Group>> groups = new HashMap<>();
    private final List<Map<String, Optional<Group>>> singles = new ArrayList<>();
    private final List<Dimension> dimensions = new ArrayList<>();
    private final Map<Integer, Integer> words = new HashMap<>();

    private TableSurvey(TableShape shape) {
        this.shape = shape;
        this.isTotal = shape.profile()::isTotal;
    }

    /** Passes over a table once, if anything of it has to be found out. */
    static TableSurvey of(CsvTable table, TableShape shape) {
        TableSurvey survey = new TableSurvey(shape);
        boolean breakdowns = !shape.breakdowns().isEmpty() && !shape.profile().meansConstants();
        if (breakdowns || !shape.others().isEmpty() || !shape.qualifiers().isEmpty()) {
            table.forEach(survey::look);
        }
        survey.dimensions(table.header());
        return survey;
    }

    private void look(CsvRow row) {
        String indicator = indicator(row);
        shape.qualifiers().forEach(c -> look(indicator, c, row.field(c)));
        shape.breakdowns().forEach(d -> look(indicator, d.column(), row.field(d.column())));
        for (int column : shape.others()) {
            String text = row.field(column);
            look(indicator, column, text);
            if (shape.profile().numbers().parse(text).isPresent()) {
                words.merge(column, -1, Integer::sum);
            } else if (!text.isEmpty()
                    && shape.profile().symbols().letters(text).isEmpty()) {
                words.merge(column, 1, Integer::sum);
            }
        }
    }

    private void look(String indicator, int column, String text) {
        String earlier = first.computeIfAbsent(indicator, i -> new HashMap<>()).putIfAbsent(column, text);
        if (earlier != null && !earlier.equals(text)) {
            varying.computeIfAbsent(indicator, i -> new HashSet<>()).add(column);
        }
    }

    private String indicator(CsvRow row) {
        int column = shape.column(Role.INDICATOR);
        return column < 0 ? "" : row.field(column);
    }

    /** Whether a column tells rows of an indicator apart. */
    boolean varies(CsvRow row, int column) {
        return varying.getOrDefault(indicator(row), Set.of()).contains(column);
    }

    /** What part of the people a row is about, if it isn't about all: columns that hold no total, and vary. */
    Optional<Group> group(CsvRow row) {
        int breaking = 0;
        int last = 0;
        for (int i = 0; i < dimensions.size(); i++) {
            if (breaksDown(row, dimensions.get(i).column())) {
                breaking++;
                last = i;
            }
        }
        if (breaking == 0) {
            return Optional.empty();
        }
        Dimension only = dimensions.get(last);
        return breaking == 1 && only.named() < 0
                ? singles.get(last).computeIfAbsent(row.field(only.column()), t -> group(List.of(only.of(row))))
                : group(dimensions.stream()
                        .filter(d -> breaksDown(row, d.column()))
                        .map(d -> d.of(row))
                        .toList());
    }

    /** The same object for the same categories. */
    private Optional<Group> group(List<Category> categories) {
        return groups.computeIfAbsent(categories, c -> Optional.of(new Group(c)));
    }

    private boolean breaksDown(CsvRow row, int column) {
        String text = row.field(column);
        return !text.isEmpty()
                && !totals.computeIfAbsent(text, isTotal)
                && (shape.profile().meansConstants() || varies(row, column));
    }

    /** Says which part of the people a listed indicator is taken to be about, where a table has no other. */
    void notes(CsvTable table, Catalogue catalogue, Diagnostics diagnostics) {
        for (Dimension dimension : shape.profile().meansConstants() ? List.<Dimension>of() : dimensions) {
            int column = dimension.column();
            first.forEach((indicator, texts) -> {
                String text = texts.getOrDefault(column, "");
                boolean listed =
                        indicator.isEmpty() || catalogue.named(indicator).isPresent();
                boolean varies = varying.getOrDefault(indicator, Set.of()).contains(column);
                if (listed && !varies && !shape.profile().isTotal(text)) {
                    diagnostics.note(
                            "same-in-all-rows",
                            table.headerSpan(column),
                            "\"" + table.header().get(column) + "\" is \"" + text + "\" in all rows"
                                    + (indicator.isEmpty() ? "" : " of \"" + indicator + "\""),
                            "it is taken to be part of what the indicator is; check its definition");
                }
            });
        }
    }

    /** The dimensions of the table, in the order of its columns. */
    private void dimensions(List<String> header) {
        dimensions.addAll(shape.breakdowns());
        shape.others().stream()
                .filter(this::breaksDown)
                .forEach(c -> dimensions.add(new Dimension(c, -1, header.get(c))));
        dimensions.sort(Comparator.comparingInt(Dimension::column));
        dimensions.forEach(d -> singles.add(new HashMap<>()));
    }

    /** Of columns that may hold values only those break figures down that hold more words than numbers. */
    private boolean breaksDown(int column) {
        return words.getOrDefault(column, 0) > 0;
    }

    /** The names of columns that nothing is read from. */
    List<String> unused(List<String> header) {
        List<String> unused = new ArrayList<>(shape.unused());
        shape.others().stream().filter(c -> !breaksDown(c)).forEach(c -> unused.add(header.get(c)));
        return unused;
    }
}
